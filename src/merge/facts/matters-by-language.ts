/** Matters of the news in languages other than English, with the words for how they end. */
import type { MatterWords } from "../../words/lexicon/outcomes/matter-words.js";
import { OUTCOMES_BY_LANGUAGE } from "../../words/lexicon/outcomes/outcomes-by-language.js";
import type { Matter } from "./open-matter.js";

/**
 * One to nine words between the parts of a verb: "lehnte den Antrag der Stadt ab". A comma or a closing bracket is no part of
 * a word, so none is between them.
 */
const BETWEEN = "(?:[\\p{L}\\d][\\p{L}\\d.’'-]* ){1,9}?";

/** A pattern for whole phrases. `\b` knows only ASCII letters; phrases may begin or end with others. */
const phrases = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.replaceAll("~ ", BETWEEN)})(?!\\p{L})`, "iu");
/** For a matter that no words name while it is open. */
const NEVER = /(?!)/u;

const matterRow = (matter: string, { open, ends }: MatterWords): Matter => ({
  matter,
  open: open === undefined ? NEVER : phrases(open),
  ends: Object.entries(ends).map(([end, words]) => [end, phrases(words)] as const),
});

/** By language, two letters as in a BCP 47 tag. */
export const MATTERS_BY_LANGUAGE: ReadonlyMap<string, readonly Matter[]> = new Map(
  Object.entries(OUTCOMES_BY_LANGUAGE).map(([language, matters]) => [
    language,
    Object.entries(matters).map(([matter, words]) => matterRow(matter, words)),
  ]),
);
