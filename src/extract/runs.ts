/** Where names may stand in a line, and what the article tells of their words. */
import { isLetterAt } from "./characters.js";
import type { Run, Usage } from "./name-features.js";
import type { Token } from "./tokens.js";

/** Runs of words that may hold names: capitals, with joints between them. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.form.capital) continue;
    let last = at;
    for (let next = at + 1; next < tokens.length && next - last <= 3; next++) {
      const token = tokens[next];
      if (!token) break;
      if (token.form.capital || isAttached(tokens, next)) last = next;
      else if (!token.form.name.joint && token.form.name.shape.text !== "0") break;
    }
    // A number may end a name: "Boeing 737", "Area 51".
    const following = tokens[last + 1];
    if (following && !following.form.word && following.form.name.shape.text === "0") last++;
    runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

/** "hsin" in "Lin Chih-hsin": no space on either side of the hyphen before it. */
function isAttached(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    hyphen?.form.raw === "-" &&
    before?.form.capital === true &&
    token?.form.word === true &&
    before.end === hyphen.start &&
    hyphen.end === token.start
  );
}

/** Whether a line is set like a headline: nearly each word a capital. */
export function isTitled(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const { form, start, end } of tokens) {
    if (form.capital) capitals++;
    else if (!form.word || end - start < 4) continue;
    words++;
  }
  return words >= 4 && capitals / words > 0.75;
}

/** What an article tells of its words. `texts` are the lines that the tokens are of. */
export function usageOf(lines: readonly (readonly Token[])[], texts: readonly string[]): Usage {
  const small = new Set<number>();
  const inside = new Set<number>();
  const asked = new Set<number>();
  const text = texts.join("\n");
  for (const tokens of lines) {
    const titled = isTitled(tokens);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token?.form.capital) continue;
      const { word } = token.form.name;
      // Only where a sentence begins does a capital tell nothing.
      if (at <= 1 && !asked.has(word.hash)) {
        asked.add(word.hash);
        if (hasWord(text, word.text)) small.add(word.hash);
      }
      const before = tokens[at - 1];
      if (at > 1 && !titled && before?.form.word && !before.form.capital) inside.add(word.hash);
    }
  }
  return { small, inside };
}

/** Whether `word` stands in `text` as a word of its own. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.length)) return true;
  }
  return false;
}
