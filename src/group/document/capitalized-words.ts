/** Decides which words an article writes as names. */
import type { Token } from "../../words/text/tokens.js";
import { lexeme } from "./lexeme.js";

/** Share of capitals from which a headline is in title case, so that its capitals carry no information. */
const TITLE_CASE = 0.8;

/**
 * Words with a capital inside a sentence. A word that is also written in lower case is no name. A headline in title
 * case counts only where there is no body.
 *
 * @returns as `Token.text`
 */
export function writtenAsNames(
  headline: readonly Token[],
  sentences: readonly (readonly Token[])[],
  language: string | null,
): Set<string> {
  const titled = inTitleCase(headline, language);
  const asked = titled ? sentences : [...sentences, headline];
  const capital = new Set<string>();
  for (const list of asked) {
    for (let i = 1; i < list.length; i++) {
      const token = list[i] as Token;
      if (token.capital && !token.number && token.text.length > 1) capital.add(token.text);
    }
  }
  if (titled && sentences.length === 0)
    for (const token of headline) if (token.capital) capital.add(token.text);
  for (const list of asked)
    for (const token of list) if (!token.capital && !token.number) capital.delete(token.text);
  for (const word of capital) if (lexeme(word, language).weekday > 0) capital.delete(word);
  return capital;
}

function inTitleCase(list: readonly Token[], language: string | null): boolean {
  let content = 0;
  let capitals = 0;
  for (const token of list) {
    if (token.number || lexeme(token.text, language).empty) continue;
    content++;
    if (token.capital) capitals++;
  }
  return capitals >= TITLE_CASE * content;
}
