/** Finds the places of a text at which a quantity may begin. */

const PLACE = /\d|(?<![\p{L}\p{N}])(?:[A-Z]{3}(?=\d)|\p{L}+(?![\p{L}\p{N}]))|[$£€¥₹₽₩₺]/gu;

/** A digit, a word or a sign of a currency, at which a quantity may begin. */
interface PlaceOfWord {
  readonly start: number;
  readonly end: number;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isPlainLetter = (code: number): boolean => isUpper(code) || (code >= 97 && code <= 122);
const DOLLAR = "$".charCodeAt(0);

/** The first match of `PLACE` from an offset on. Most texts are of ASCII letters, and are read faster without a pattern. */
export function placeFrom(text: string, from: number): PlaceOfWord | null {
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code > 127) return placeByPattern(text, at);
    if (isDigit(code) || code === DOLLAR) return { start: at, end: at + 1 };
    if (!isPlainLetter(code)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (isPlainLetter(text.charCodeAt(end))) end++;
    const [before, after] = [at === 0 ? 0 : text.charCodeAt(at - 1), text.charCodeAt(end)];
    if (before > 127 || after > 127) return placeByPattern(text, at);
    const isInside = isDigit(before) || isPlainLetter(before);
    const isCode =
      end === at + 3 && isUpper(code) && isUpper(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at + 2));
    if (!isInside && (isCode || !isDigit(after))) return { start: at, end };
    at = end;
  }
  return null;
}

function placeByPattern(text: string, from: number): PlaceOfWord | null {
  PLACE.lastIndex = from;
  const match = PLACE.exec(text);
  return match && { start: match.index, end: PLACE.lastIndex };
}
