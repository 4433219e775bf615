/** Words of a header that are not ASCII (RFC 2047): `=?utf-8?Q?Br=C3=BCcke?= zu` -> "Brücke zu". */
import { charsetOf, decodeBytes } from "../bytes/charset.js";

/** `=?charset?encoding?content?=`, with an optional language after the charset. Bounded, so that no header takes long. */
const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,2000})\?=/gi;

/** A header with its encoded words decoded; one in a charset that does not exist stays as it is written. */
export function decodeWords(header: string): string {
  // Space between two encoded words only separates them.
  return header
    .replace(/(\?=)\s{1,80}(?==\?[\w.:-]{1,40}\?[BQ]\?)/gi, "$1")
    .replace(WORD, (written, label: string, encoding: string, content: string) => {
      const charset = charsetOf(label);
      if (charset === null) return written;
      return decodeBytes(
        encoding.toUpperCase() === "B" ? Buffer.from(content, "base64") : unquoted(content),
        charset,
      );
    });
}

/** The bytes of the encoding `Q`: `_` is a space, `=C3` the byte C3. */
function unquoted(content: string): Uint8Array {
  const bytes = content
    .replaceAll("_", " ")
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1");
}
