/** The streets in a report: "the 400 block of West Prospect Avenue", "in der Lindenstraße", "rue de Rivoli". */

import { ORDINAL_ENDING, ORDINALS } from "../../words/lexicon/english-numbers.js";
import { COMPASS_POINTS } from "../../words/lexicon/things/directions.js";
import { shortStreetWords, streetWords } from "../../words/lexicon/things/street-words.js";
import { capitalized } from "../../words/lexicon/titles.js";

export interface Street {
  /** Folded, without direction and kind, with numbers in digits: "prospect", "9". Spellings of one street share a key. */
  readonly key: string;
  readonly spelt: string;
}

/** "St. Louis" and "Dr. Smith" have a capital after the short form. */
const STREET = [
  ...[...streetWords("sure"), "street", "lane"].map((word) => `${capitalized(word)}s?`),
  ...[...shortStreetWords("sure"), "ln", "av"].filter((short) => short !== "dr").map(capitalized),
  String.raw`(?:St|Dr)(?!\.? \p{Lu})`,
].join("|");
const DIRECTION = `(?:${COMPASS_POINTS.map(capitalized).join("|")}|[NSEW]\\.?|NE|NW|SE|SW)`;
/** A name of one to three words before the kind. "Dr. Smith" and "St. Louis" have the name after it. */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d])(?:${DIRECTION} )?(?<name>(?:\\p{Lu}[\\p{L}'’]{0,30}|\\d{1,3}(?:${ORDINAL_ENDING}))(?: \\p{Lu}[\\p{Ll}'’]{1,30}){0,2}) (?:${STREET})(?![\\p{L}])`,
  "gu",
);
const ORDINAL_END = new RegExp(`(?:${ORDINAL_ENDING})$`);
const GERMAN = /(?<![\p{L}])(?<name>\p{Lu}\p{Ll}{2,30})(?:straße|strasse|weg|gasse|allee)(?![\p{L}])/gu;
const ROMANCE =
  /(?<![\p{L}])(?:rue|avenue|boulevard|calle|avenida|paseo|via|viale|corso|piazza|rua)(?: (?:de la|de los|des|du|de|del|della|di|do|da))? (?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu;

const DIRECTIONS: ReadonlySet<string> = new Set([
  ...COMPASS_POINTS,
  ...COMPASS_POINTS.map((point) => point.slice(0, 1)),
]);
/** Words that are no street name, or that name a market or a government. */
const NO_NAMES: ReadonlySet<string> = new Set(["the", "a", "this", "wall", "downing"]);
/** Words that name a street only together with the word before: "Hunting Park", "Green Valley". */
const GENERIC: ReadonlySet<string> = new Set([
  "park",
  "hill",
  "lake",
  "river",
  "creek",
  "valley",
  "oak",
  "grove",
  "view",
  "church",
  "mill",
  "point",
  "king",
]);

/** Each street once, English patterns first, in the order of the text. */
export function streetsIn(text: string): Street[] {
  const found: Street[] = [];
  for (const pattern of [ENGLISH, GERMAN, ROMANCE]) {
    for (const match of text.matchAll(pattern)) {
      const key = streetKey(match.groups?.name ?? "");
      if (key !== "" && !found.some((known) => known.key === key)) found.push({ key, spelt: match[0] });
    }
  }
  return found;
}

/** The last word identifies a street. Those before it may be a direction, or the beginning of the sentence. */
function streetKey(name: string): string {
  const words = name.toLowerCase().split(" ");
  const last = words.at(-1) ?? "";
  if (DIRECTIONS.has(last) || NO_NAMES.has(last)) return "";
  if (GENERIC.has(last) && words.length > 1) return words.slice(-2).join(" ");
  return ORDINALS.get(last)?.toString() ?? last.replace(ORDINAL_END, (end) => (/\d/.test(last) ? "" : end));
}
