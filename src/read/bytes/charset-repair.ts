/**
 * Repairs text that was decoded in the wrong charset and saved again. UTF-8 that was decoded as Latin-1 or
 * windows-1252: "itâ€™s" -> "it’s". windows-1252 that was decoded as Latin-1, which has controls where it has dashes
 * and quotation marks: "May \x96 June" -> "May – June". Many scrapers produce such text. Only sequences that no
 * language has are repaired: a letter with a closing quotation mark, or a space with a guillemet, is kept.
 */

/** Characters of windows-1252 at 0x80 to 0x9f. Latin-1 has controls there, which represent themselves. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const ANY = `\x80-\xbf${WINDOWS_1252}`;
/** Controls that no text has. */
const CONTROLS = "\x80-\x9f";
/** Signs that do not follow an accented capital in correct text. Spaces and quotation marks are not among them. */
const SYMBOLS = "\xa1-\xaa\xac-\xba\xbc-\xbf";
const SURE = [
  // “ ” ‘ ’ – — … • € ™: by far the most.
  `â(?:[\x80€]|\x82|‚|\x84|„)[${ANY}]`,
  // é, ã, £, °, and the space that does not break.
  `Ã[${CONTROLS}${SYMBOLS}‰‡‚ƒ„†ˆŠŒŽ™šœžŸ]`,
  `Â[${CONTROLS}${SYMBOLS}\xa0]`,
  `[\xc4-\xdf][${CONTROLS}]`,
  `[\xe0-\xef][${CONTROLS}][${CONTROLS}\xa0-\xbf]`,
  `ð[\x9fŸ][${ANY}]{2}`,
];
const TWICE = new RegExp(SURE.join("|"));
/**
 * A control in place of a letter or sign of windows-1252, as browsers read `&#150;` (WHATWG, numeric character
 * references).
 */
const LATIN_1 = new RegExp(`[${CONTROLS}]`, "g");
/** Ambiguous sequences, repaired only in texts with certain ones: ź, в. */
const ALIKE = new RegExp([...SURE, `[\xc4-\xdf][${SYMBOLS}]`].join("|"), "g");

export interface Mended {
  readonly text: string;
  /** Number of repaired characters. */
  readonly count: number;
  /** Offset of the first one in the original text; -1 where there is none. */
  readonly first: number;
}

/** Repairs text that was decoded in the wrong charset: "â€™" -> "’". Other text is returned unchanged. */
export function mend(text: string): Mended {
  const twice = TWICE.test(text) ? replaced(text, ALIKE, utf8Of) : { text, count: 0, first: -1 };
  const once = replaced(twice.text, LATIN_1, windows1252Of);
  const places = [twice.first, once.first].filter((at) => at !== -1);
  return {
    text: once.text,
    count: twice.count + once.count,
    first: places.length === 0 ? -1 : Math.min(...places),
  };
}

/** @param characterOf the original character of a match; null to keep the match */
function replaced(text: string, pattern: RegExp, characterOf: (found: string) => string | null): Mended {
  let [count, first] = [0, -1];
  const mended = text.replace(pattern, (found, at: number) => {
    const character = characterOf(found);
    if (character === null) return found;
    if (first === -1) first = at;
    count++;
    return character;
  });
  return { text: mended, count, first };
}

function windows1252Of(control: string): string | null {
  const character = WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control;
  return character === control ? null : character;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

function utf8Of(found: string): string | null {
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
