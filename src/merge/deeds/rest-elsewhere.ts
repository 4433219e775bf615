/**
 * Compares what two sentences say besides the words that they share, in languages whose verbs and objects are not analysed. Two
 * reports of a flood share the flood and the village; one says that the prefect came, the other that the bridge is gone.
 */
import { articlesIn } from "../../words/lexicon/articles-by-language.js";
import { NUMBERS_BY_LANGUAGE } from "../../words/lexicon/numbers-by-language.js";
import type { ContentWord, Reading } from "../sentence/analysis.js";
import { isForeign } from "../sentence/negation-by-language.js";

/** Words that both sentences must have of their own, so that they say two things. */
const OWN_WORDS = 2;
/** Letters of a word that tells something: shorter ones are articles and prepositions. */
const TELLING_LETTERS = 4;
/** Share of its words that a sentence has of its own. */
const OWN_SHARE = 0.3;

/**
 * Whether each of two sentences of such a language says something that the other lacks.
 *
 * @param pairs aligned words of `a` and `b`
 */
export function eachSaysMore(
  a: Reading,
  b: Reading,
  pairs: readonly { readonly a: number; readonly b: number }[],
): boolean {
  if (!isForeign(a.language) || !isForeign(b.language)) return false;
  const left = ({ words, language }: Reading, held: ReadonlySet<number>) => {
    const telling = words.filter((word) => tells(word, language));
    const own = telling.filter((word) => !held.has(words.indexOf(word)));
    return own.length >= OWN_WORDS && own.length >= OWN_SHARE * telling.length;
  };
  return left(a, new Set(pairs.map((pair) => pair.a))) && left(b, new Set(pairs.map((pair) => pair.b)));
}

/** Those that stand behind a preposition. */
const ARTICLES_BEHIND = [
  ...articlesIn("definite", "fr", "es", "de", "nl"),
  ...articlesIn("indefinite", "fr", "es", "de", "pt", "nl"),
].join("|");

/** Before whom a passive verb names as its agent. */
const AGENT: Readonly<Record<string, RegExp>> = {
  de: behind("von|vom|durch"),
  fr: behind("par"),
  es: behind("por"),
  it: behind("da|dal|dalla|dallo|dai|dagli|dalle"),
  pt: behind("por|pelo|pela|pelos|pelas"),
  nl: behind("door"),
};

/** The word behind a preposition, and behind an article: "par la garde", "von Bauern". */
function behind(prepositions: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${prepositions}) (?:(?:${ARTICLES_BEHIND}) )?(\\p{L}{4,})`, "giu");
}

/** Whether two agents do one deed: "tegengehouden door boeren", "tegengehouden door studenten". */
export function otherAgentsElsewhere(a: Reading, b: Reading): boolean {
  if (!isForeign(a.language) || !isForeign(b.language)) return false;
  const [mine, theirs] = [agentsIn(a), agentsIn(b)];
  if (mine.length === 0 || theirs.length === 0) return false;
  const lacks = (agents: readonly string[], { text }: Reading) =>
    agents.every((agent) => !text.toLowerCase().includes(agent.slice(0, TELLING_LETTERS)));
  return lacks(mine, b) && lacks(theirs, a);
}

function agentsIn({ text, language }: Reading): readonly string[] {
  const pattern = AGENT[language?.slice(0, 2) ?? ""];
  return pattern === undefined
    ? []
    : [...text.matchAll(pattern)].map(([, agent = ""]) => agent.toLowerCase());
}

function tells({ text, number }: ContentWord, language: string | null): boolean {
  if (number || text.length < TELLING_LETTERS) return false;
  const table = NUMBERS_BY_LANGUAGE[language?.slice(0, 2) ?? ""];
  return !table?.ones.split(/[ |]/).includes(text);
}
