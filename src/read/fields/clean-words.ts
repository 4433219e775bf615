/** Normalises words and addresses from attributes and elements of pages and feeds. */
import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** Folds white space and resolves double character references; undefined where nothing is left. */
export function clean(value: string | null | undefined): string | undefined {
  const text = value
    ?.replace(/&(?:#(\d{2,6})|([A-Za-z][A-Za-z\d]{1,31}));/g, (found, code?: string, name?: string) => {
      if (code !== undefined) return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : found;
      return decodeNamedCharacterReference(name ?? "") || found;
    })
    .replace(/\s+/g, " ")
    .trim();
  return text || undefined;
}

/** An absolute http(s) address, or null. */
export function webAddress(value: string | null, base: string | null): string | null {
  if (value === null || !URL.canParse(value, base ?? undefined)) return null;
  const url = new URL(value, base ?? undefined);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}
