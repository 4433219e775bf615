/** Character references of HTML in text that has none of its other markup: "Lund &amp; Sons", "caf&#233;". */
import { decodeNamedCharacterReference } from "decode-named-character-reference";

const REFERENCE = /&(?:#(\d{2,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;
const LAST_CODE_POINT = 0x10ffff;

/** Decodes each reference once, decimal or named. Unknown ones stay as they are. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, (reference, code?: string, name?: string) => {
    if (code !== undefined)
      return Number(code) <= LAST_CODE_POINT ? String.fromCodePoint(Number(code)) : reference;
    return decodeNamedCharacterReference(name ?? "") || reference;
  });
}
