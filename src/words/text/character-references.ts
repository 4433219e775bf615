/** Character references of HTML in text that has none of its other markup: "Lund &amp; Sons", "caf&#233;". */
import { decodeNamedCharacterReference } from "decode-named-character-reference";

const REFERENCE = /&(?:#(\d{2,6}|[Xx][\dA-Fa-f]{2,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;
/** The code points below are control characters. */
const FIRST_PRINTED = 0x20;
const LAST_CODE_POINT = 0x10ffff;

/** Decodes each reference once, by number or name. Unknown ones stay as they are. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, (reference, number?: string, name?: string) => {
    if (number === undefined) return decodeNamedCharacterReference(name ?? "") || reference;
    const code = Number(/^x/i.test(number) ? `0${number}` : number);
    const isText = code >= FIRST_PRINTED && code <= LAST_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff);
    return isText ? String.fromCodePoint(code) : reference;
  });
}

/** Most times that a text is decoded. */
const MOST_ROUNDS = 4;

/** Decodes references that were escaped once more by each program on the way: "Lund &amp;amp; Sons" -> "Lund & Sons". */
export function decodeSurplusReferences(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS && now.includes("&"); round++) {
    const before = now;
    now = decodeReferences(before);
    if (now === before) break;
  }
  return now;
}
