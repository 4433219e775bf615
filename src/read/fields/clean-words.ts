/** Normalises words and addresses from attributes and elements of pages and feeds. */
import { decodeReferences } from "../../words/text/character-references.js";

/** Folds white space and resolves double character references; undefined where nothing is left. */
export function clean(value: string | null | undefined): string | undefined {
  if (!value) return undefined;
  return decodeReferences(value).replace(/\s+/g, " ").trim() || undefined;
}

/** The absolute http(s) address of a link; null where it is none. @param base for relative links */
export function webAddress(value: string | null, base: string | null): string | null {
  if (value === null || !URL.canParse(value, base ?? undefined)) return null;
  const url = new URL(value, base ?? undefined);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}
