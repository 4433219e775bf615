/** Matters of the news in languages beside English, with the words for how they end. */
import type { MatterWords } from "../../words/lexicon/outcomes/matter-words.js";
import { OUTCOMES_BY_LANGUAGE } from "../../words/lexicon/outcomes/outcomes-by-language.js";
import type { Matter } from "./open-matter.js";

/** A few words between the parts of a verb: "lehnte den Antrag der Stadt ab". */
const BETWEEN = "(?:[\\p{L}\\d][\\p{L}\\d.’'-]* ){1,9}?";

/** Parts of words at the edges of phrases have letters of any alphabet, so that no "\b" finds them. */
const phrases = (words: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${words.replaceAll("(?:~ )", `(?:${BETWEEN})`).replaceAll("~ ", BETWEEN)})(?!\\p{L})`,
    "iu",
  );
const NEVER = /(?!)/u;

const matterRow = (matter: string, { open, ends }: MatterWords): Matter => ({
  matter,
  open: open === undefined ? NEVER : phrases(open),
  ends: Object.entries(ends).map(([end, words]) => [end, phrases(words)] as const),
});

/** By BCP 47 tag. */
export const MATTERS_BY_LANGUAGE: ReadonlyMap<string, readonly Matter[]> = new Map(
  Object.entries(OUTCOMES_BY_LANGUAGE).map(([language, matters]) => [
    language,
    Object.entries(matters).map(([matter, words]) => matterRow(matter, words)),
  ]),
);
