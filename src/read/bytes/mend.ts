/**
 * Text that was UTF-8 once, was taken for Latin-1 or windows-1252, and was saved as what it then looked like:
 * "itâ€™s" -> "it’s". Many scrapers leave such text. Only what no language writes is put right: a letter and a closing
 * quotation mark, or a space and a guillemet, stay what they are.
 */

/** What windows-1252 has at 0x80 to 0x9f; Latin-1 has controls there, which stand for themselves. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const ANY = `\x80-\xbf${WINDOWS_1252}`;
/** No text has them. */
const CONTROLS = "\x80-\x9f";
/** Signs that do not follow an accented capital in honest text: no space and no quotation mark is among them. */
const SIGNS = "\xa1-\xaa\xac-\xba\xbc-\xbf";
const SURE = [
  // “ ” ‘ ’ – — … • € ™: by far the most.
  `â(?:[\x80€]|\x82|‚|\x84|„)[${ANY}]`,
  // é, ã, £, °, and the space that does not break.
  `Ã[${CONTROLS}${SIGNS}‰‡‚ƒ„†ˆŠŒŽ™šœžŸ]`,
  `Â[${CONTROLS}${SIGNS}\xa0]`,
  `[\xc4-\xdf][${CONTROLS}]`,
  `[\xe0-\xef][${CONTROLS}][${CONTROLS}\xa0-\xbf]`,
  `ð[\x9fŸ][${ANY}]{2}`,
];
const TWICE = new RegExp(SURE.join("|"));
/** Where some are sure, others of the same make are, too: ź, в. */
const ALIKE = new RegExp([...SURE, `[\xc4-\xdf][${SIGNS}]`].join("|"), "g");

export interface Mended {
  readonly text: string;
  /** How many characters were put right. */
  readonly count: number;
  /** Offset in the text as given of the first of them; -1 where there is none. */
  readonly first: number;
}

/** Puts right text that was UTF-8 and was decoded as windows-1252: "â€™" -> "’". Other text comes back as it is. */
export function mend(text: string): Mended {
  let [count, first] = [0, -1];
  if (!TWICE.test(text)) return { text, count, first };
  const mended = text.replace(ALIKE, (found, at: number) => {
    const character = decoded(found);
    if (character === null) return found;
    if (first === -1) first = at;
    count++;
    return character;
  });
  return { text: mended, count, first };
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

function decoded(found: string): string | null {
  const bytes = Uint8Array.from(found, (character) => {
    const place = WINDOWS_1252.indexOf(character);
    return place === -1 ? character.charCodeAt(0) : 0x80 + place;
  });
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
