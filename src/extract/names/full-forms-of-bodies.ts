/** Joins the short forms and acronyms of places and organisations with the full names that an article uses. */

import type { MentionKind } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { COUNTRIES } from "../../words/lexicon/place-names.js";
import type { Line } from "../text/line.js";
import { isCompanyName } from "./extent.js";
import { type Found, withoutArticle } from "./found-names.js";

/** Full forms by shorter ones. Forms are without "the". */
type FullForms = Map<string, string>;

/**
 * The full forms of places and organisations.
 *
 * What is known of countries comes first, then acronyms, then companies: an earlier step is surer, and a later one leaves its forms as they are.
 * Only what the article itself writes in brackets goes before all others.
 *
 * @param kinds the kind of each form that the article uses
 * @returns full forms by shorter ones; a form that is missing is its own full form
 */
export function fullFormsOfBodies(
  found: readonly Found[],
  kinds: ReadonlyMap<string, MentionKind>,
  lines: readonly Line[],
): ReadonlyMap<string, string> {
  const full: FullForms = new Map();
  addCountries(kinds, full);
  for (const [form, kind] of kinds) if (kind === "organisation") addAcronyms(form, kinds, full);
  for (const name of found) addBracketed(name, lines, full);
  addCompanies(kinds, full);
  return full;
}

/** "U.S." is the United States where the article writes so. The table has the names of a country in order of preference. */
function addCountries(kinds: ReadonlyMap<string, MentionKind>, full: FullForms): void {
  for (const { names } of COUNTRIES) {
    const preferred = names.find((form) => kinds.has(form));
    if (preferred) for (const form of names) full.set(form, preferred);
  }
}

/** Words of a name that may give its acronym no letter. */
const SMALL = /^(?:of|the|and|for|in|on|de|la|du|des|del|y|et|&)$/i;

/** Joins "European Space Agency" and "ESA" or "E.S.A.", where the article uses both; "Ministry of Ports" with "MP" and "MOP". */
function addAcronyms(name: string, kinds: ReadonlyMap<string, MentionKind>, full: FullForms): void {
  const words = name.split(" ");
  if (words.length < 2) return;
  const initials = words.filter((word) => !SMALL.test(word)).map((word) => word[0] ?? "");
  const all = words.map((word) => (word[0] ?? "").toUpperCase());
  for (const acronym of [initials.join(""), all.join(""), `${initials.join(".")}.`])
    if (kinds.has(acronym) && !full.has(acronym)) full.set(acronym, name);
}

/** An acronym of at most 12 letters in brackets right behind a name; group 1 is the acronym. */
const BRACKETED = /^\s?\(\s?(\p{Lu}[\p{L}.&-]{1,11})\s?\)/u;

/** "the Coastal Minorities Network (COMIN)": joins a name with the acronym in brackets behind it, if both begin with one letter. */
function addBracketed({ kind, line, end, text }: Found, lines: readonly Line[], full: FullForms): void {
  if (kind === "person") return;
  const words = lines[line]?.text ?? "";
  // A quick test: few names have a bracket behind them.
  if (words[end] !== "(" && words[end + 1] !== "(") return;
  const acronym = BRACKETED.exec(words.slice(end))?.[1];
  // "(Averby)" is a place, and no acronym.
  if (!acronym || !/\p{Lu}.*\p{Lu}/u.test(acronym)) return;
  const name = withoutArticle(text);
  if (name.includes(" ") && name[0] === acronym[0]) full.set(acronym, name);
}

/** "Norvik" is Norvik Shipping, where no other company of the article begins so. */
function addCompanies(kinds: ReadonlyMap<string, MentionKind>, full: FullForms): void {
  const companies = new Map<string, string[]>();
  for (const [form, kind] of kinds) {
    if (kind !== "organisation" || !form.includes(" ") || !isCompanyName(form)) continue;
    const [short = ""] = form.split(" ", 1);
    addTo(companies, short, form);
  }
  for (const [short, [company = short, ...others]] of companies)
    if (others.length === 0 && kinds.get(short) === "organisation" && !full.has(short))
      full.set(short, company);
}
