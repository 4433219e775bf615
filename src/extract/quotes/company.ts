/** Finds the people of an article with what it tells of each: gender and roles. */

import { type Gender, likelyGender } from "../../words/lexicon/given-names.js";
import { CLOSE, relatives } from "../../words/lexicon/persons/relatives.js";
import { REPORTING_FORMS } from "../../words/lexicon/reporting-verbs.js";
import { capitalized, TITLE_WORDS } from "../../words/lexicon/titles.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Named } from "../names/named-entities.js";
import type { Line } from "../text/line.js";
import { type Range, touches } from "../text/passage.js";
import { FEMALE_WORDS, genderOfWords, MALE_WORDS } from "./subjects/possible-speakers.js";

/** Words between a preposition and a name. */
const TITLES = TITLE_WORDS.map((word) => String.raw`${capitalized(word)}\.?`).join("|");
/** A pattern of a word between a preposition and a name. */
export const BEFORE_NAME = `(?:(?:the|his|her|their|former|late|${TITLES}|[\\p{Ll}-]+)\\s+)`;
const PREPOSITIONS =
  "[Ii]n|[Oo]f|[Aa]t|[Ff]rom|[Ff]or|[Ww]ith|[Nn]ear|[Bb]y|[Tt]o|[Oo]n|[Aa]bout|[Aa]gainst|over|between|[Uu]nder|[Aa]fter|[Bb]efore|than|[Ll]ike|alongside|(?:identified|known|named|such|described) as";
/** A preposition that governs the name behind it. */
export const GOVERNED = new RegExp(`\\b(?:${PREPOSITIONS})\\s+${BEFORE_NAME}{0,3}$`, "u");
/** The people of an article. */
export interface Company {
  /** By line, without those who are mentioned inside quotations. */
  readonly people: readonly (readonly Named[])[];
  /** By canonical name. */
  readonly genders: Map<string, Gender>;
  /** Canonical names of organisations, by line, without those inside quotations. */
  readonly bodies: readonly (readonly string[])[];
  /** Canonical names of organisations and places. */
  readonly others: ReadonlySet<string>;
  /** The first line of each name. */
  readonly first: ReadonlyMap<string, number>;
  readonly roles: readonly { readonly name: string; readonly line: number; readonly role: string }[];
}

/** The people of an article, and the names of what is no person. */
export function companyOf(
  lines: readonly Line[],
  named: readonly Named[],
  held: readonly (readonly Range[])[],
): Company {
  const people: Named[][] = lines.map(() => []);
  const bodies: string[][] = lines.map(() => []);
  const genders = new Map<string, Gender>();
  const others = new Set<string>();
  const roles: { name: string; line: number; role: string }[] = [];
  const tells = new Map<string, { male: number; female: number }>();
  const first = new Map<string, number>();
  /** The only person of the line so far; its name is null after a second one. */
  let alone: { readonly line: number; readonly name: string | null } = { line: -1, name: null };
  for (const [at, name] of named.entries()) {
    if (!first.has(name.name)) first.set(name.name, name.line);
    if (name.kind !== "person") {
      others.add(name.name);
      if (name.kind === "organisation" && !touches(held[name.line] ?? [], name))
        bodies[name.line]?.push(name.name);
      continue;
    }
    const { text } = lines[name.line] ?? { text: "" };
    if (!touches(held[name.line] ?? [], name)) people[name.line]?.push(name);
    const gender = genders.has(name.name) ? null : genderOf(name, text);
    if (alone.line !== name.line) alone = name;
    // "Ida met Karl in her garden" tells nothing of Karl.
    if (alone.name === name.name) countGenderedWords(name, text, named[at + 1], tells);
    else alone = { line: name.line, name: null };
    if (gender) genders.set(name.name, gender);
    if (name.role)
      roles.push({
        name: name.name,
        line: name.line,
        role: text.slice(name.role.start, name.role.end).toLowerCase(),
      });
  }
  for (const [name, { male, female }] of tells) {
    if (genders.has(name) || (male > 0 && female > 0)) continue;
    genders.set(name, male > 0 ? "male" : "female");
  }
  return { people, bodies, genders, others, roles, first };
}

/**
 * "Ida drew a map of her island": the first pronoun after a name refers to that name, where no other stands between them.
 *
 * @param name the first person that its sentence names
 */
function countGenderedWords(
  name: Named,
  text: string,
  next: Named | undefined,
  tells: Map<string, { male: number; female: number }>,
): void {
  if (GOVERNED.test(text.slice(0, name.start)) || OWNS.test(text.slice(name.end, name.end + 1))) return;
  const behind = text.slice(name.end, name.end + PRONOUN_REACH);
  const found = SAYS_OF_SELF.exec(behind) ?? OWN_PRONOUN.exec(behind);
  if (!found) return;
  // "Lund said that the girl lost her way": of the girl.
  if (genderOfWords(found[0].slice(0, -(found[1] ?? "").length)) !== null) return;
  const at = name.end + found[0].length;
  if (next?.line === name.line && next.start < at) return;
  const count = tells.get(name.name) ?? { male: 0, female: 0 };
  if (/^(?:he|his|himself)$/.test(found[1] ?? "")) count.male++;
  else count.female++;
  tells.set(name.name, count);
}

/** "Berg’s plan": the owner of the subject is not the subject. */
const OWNS = /^['’]/;
/** "Lund said she": who speaks tells of himself or herself. */
const SAYS_OF_SELF = regexFrom("u", String.raw`^\s`, REPORTING_FORMS, String.raw`(?:\sthat)?\s(he|she)\b`);
const OWN_PRONOUN = /^[^.;:“”"]*?\s(his|himself|her|herself)\b/;
/** Most characters between a name and its pronoun. */
const PRONOUN_REACH = 120;

/** "Their father, former Mayor Karl Berg" */
const KIN_BEFORE = regexFrom(
  "u",
  String.raw`\b(?:[Hh]is|[Hh]er|[Tt]heir|[’']s)\s(?:\p{Ll}+\s)?`,
  "(",
  relatives(...CLOSE, "uncle", "widow"),
  String.raw`),?\s(?:[\p{L}.-]+\s){0,5}$`,
);
/** Most characters from the word for a relative to the name. */
const KIN_REACH = 70;

function genderOf(name: Named, text: string): Gender | null {
  const before = text.slice(Math.max(0, name.start - 24), name.start).trimEnd();
  const word = before.slice(before.lastIndexOf(" ") + 1).toLowerCase();
  if (MALE_WORDS.has(word)) return "male";
  if (FEMALE_WORDS.has(word)) return "female";
  const role = APPOSITION.exec(text.slice(name.end, name.end + ROLE_REACH))?.[1]?.toLowerCase();
  const head = role === undefined ? undefined : headOfRole(role);
  if (head !== undefined && MALE_WORDS.has(head)) return "male";
  if (head !== undefined && FEMALE_WORDS.has(head)) return "female";
  const kin = KIN_BEFORE.exec(text.slice(Math.max(0, name.start - KIN_REACH), name.start))?.[1];
  if (kin !== undefined) return genderOfWords(kin);
  return name.name.includes(" ") ? genderOfGivenName(name.name) : null;
}

/** ", an Averby police spokeswoman," behind a name; a relative clause tells of others, too. */
const APPOSITION =
  /^,\s(?:\d{1,3},\s)?((?!(?:who|whose|whom|which|and|but|with|as|when)\b)(?:[\p{L}\p{M}’'.-]+\s){0,7}[\p{L}\p{M}’'-]+)(?=[,;.]|$)/u;
/** Most characters of an apposition. */
const ROLE_REACH = 90;
/** "spokeswoman" of "harbour trust spokeswoman", "mother" of "mother of a boy". */
const headOfRole = (role: string): string => {
  const own = role.slice(0, BEHIND_HEAD.exec(role)?.index);
  return own.slice(own.lastIndexOf(" ") + 1);
};
const BEHIND_HEAD = /\s(?:of|for|at|in|with|to|from|on)\s/;

/** The gender that the first word of a name gives, which in a single name may be a surname. */
export const genderOfGivenName = (name: string): Gender | null =>
  likelyGender((/^\S+/.exec(name)?.[0] ?? "").toLowerCase()) ?? null;
