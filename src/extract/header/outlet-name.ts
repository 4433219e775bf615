/** Whether words are the name of an outlet, by typical words. */

import { DOUBTFUL_PAPERS, PAPERS } from "../../words/lexicon/pages/outlet-words.js";
import { regexFrom } from "../../words/text/regex.js";

/** Words at the end of names of papers, stations and sites; in other languages also at the beginning. */
const ENDS = regexFrom(
  "iu",
  String.raw`(?:^|\s)`,
  [...PAPERS, ...DOUBTFUL_PAPERS, "news(?:papers?)?|tv|radio|online"],
  String.raw`(?:\s\d{1,2})?$`,
);
const GERMAN = /(?:zeitung|nachrichten|anzeiger|tagblatt|tageblatt|rundschau|blatt|bote|kurier)$/iu;
const ROMANCE =
  /^(?:diario|el diario|la voz|correo|le journal|la gazette|le courrier|corriere|gazzetta|il giornale|jornal|folha|correio)\s\p{Lu}/iu;
const ADDRESS =
  /^[\p{L}\p{N}-]{3,}(?:\.[\p{L}\p{N}-]+)*\.(?:com|net|org|tv|news|co\.uk|de|fr|es|it|nl|eu|info|ie|au|ca|in)$/iu;
const STATION = /^[WK]\p{Lu}{3}(?:-?(?:TV|FM|AM))?(?:\s(?:News)?\s?\d{1,2})?$/u;
/** Small words within a name. */
const SMALL = /^(?:of|the|and|on|for|de|del|der|die|das|la|le|los|las|du|di|da|&)$/iu;

const MOST_WORDS = 6;
const LONGEST = 60;

/** "Valley Post", "The Averby Times", "averbynews.com", "KXYZ News 7". Sentences and names of other kinds are not. */
export function isOutletName(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (ADDRESS.test(text) || STATION.test(text)) return true;
  const words = text.split(/\s+/u);
  if (words.length > MOST_WORDS || !words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word)))
    return false;
  if (/[.!?:;,"“”]/u.test(text) || words.length < 2) return /^\p{Lu}\p{L}+$/u.test(text) && GERMAN.test(text);
  return [ENDS, GERMAN, ROMANCE].some((pattern) => pattern.test(text));
}
