/** What desks put before and behind a headline: the number of an update, "BREAKING:", the number of a page. */

/**
 *     UPDATE 2-Bank raises rates        REFILE-UPDATE 1-Bank raises rates
 *     BREAKING: Bank raises rates       How the bank failed - Page 2
 */
const WIRE =
  /^(?:(?:REFILE|CORRECTED|CORRECTION|REPEAT|RPT|WRAPUP|UPDATE|ADVISORY)(?:[ -]?\d{1,2})?(?:\s?-\s?|\s*:\s*))+(?=\S)/;
const FLASH =
  /^(?:breaking(?: news)?|just in|developing(?: story)?|newsflash|flash|eilmeldung|última hora|urgent)\s*[:|]\s+/i;
const SHOUTED = /^(?:BREAKING(?: NEWS)?|JUST IN|UPDATED?)\s*(?:[:|]|[–—-](?=\s))\s*/;
const PAGE =
  /\s*(?:[-–—|,]\s*(?:page|seite|pagina|página)\s*\d{1,2}(?:\s*(?:of|von|de|\/)\s*\d{1,2})?|\((?:page|seite)\s*\d{1,2}[^()]{0,8}\)|\((?:updated?|update \d)\))$/i;

/** A headline without its marks; the same offsets where it has none, or where they are all of it. */
export function withoutMarks(text: string): { readonly start: number; readonly end: number } {
  let start = 0;
  for (const mark of [WIRE, SHOUTED, FLASH, WIRE]) start += mark.exec(text.slice(start))?.[0].length ?? 0;
  const end = start + text.slice(start).replace(PAGE, "").length;
  return /\p{L}+\P{L}+\p{L}+/u.test(text.slice(start, end)) ? { start, end } : { start: 0, end: text.length };
}
