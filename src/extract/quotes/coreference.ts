/** Resolves pronouns and titles to people, as far as the text decides it. */

import { CLAUSE_OPENERS } from "../../words/lexicon/english-function-words.js";
import { type Gender, likelyGender } from "../../words/lexicon/given-names.js";
import { OFFICE_BRANCHES } from "../../words/lexicon/persons/public-roles.js";
import { CLOSE, relatives } from "../../words/lexicon/persons/relatives.js";
import { capitalized, SHORT_OFFICE_BY_WORD, TITLE_WORDS } from "../../words/lexicon/titles.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Named } from "../names/named-entities.js";
import type { Line } from "../text/line.js";
import { type Range, touches } from "../text/passage.js";
import {
  FEMALE_WORDS,
  genderOfWords,
  IN_WORDS,
  isMany,
  MALE_WORDS,
  mayBePerson,
} from "./subjects/possible-speakers.js";
import { beginsWithUnnamed } from "./subjects/unnamed-subject.js";

/** How many lines back a pronoun can refer. */
const REACH = 6;

export interface Antecedents {
  /** The person that `he` or `she` at a place refers to; null where the text does not decide it. */
  readonly pronoun: (word: string, line: number, at: number) => string | null;
  /** The person that "the spokesman" refers to: the only one with that role, or null. */
  readonly titled: (phrase: string, line: number) => string | null;
  /** Records the speaker of a quotation: a pronoun after it refers to that speaker. */
  readonly spoke: (line: number, speaker: string) => void;
  /** Records the speaker of indirect speech. */
  readonly heard: (line: number, speaker: string) => void;
}

/**
 * Finds the people that pronouns and titles refer to.
 *
 * @param held for each line, its ranges between quotation marks: people mentioned there are no antecedents
 */
export function antecedents(
  lines: readonly Line[],
  named: readonly Named[],
  held: readonly (readonly Range[])[],
): Antecedents {
  // Computed on first use, because most quotations name their speakers.
  let company: Company | null = null;
  const known = (): Company => {
    company ??= companyOf(lines, named, held);
    return company;
  };
  const speakers = new Map<number, string>();
  return {
    spoke: (line, speaker) => {
      speakers.set(line, speaker);
    },
    heard: (line, speaker) => {
      if (!speakers.has(line)) speakers.set(line, speaker);
    },
    pronoun: (word, line, at) => {
      const gender: Gender | null = /^he$/i.test(word) ? "male" : /^she$/i.test(word) ? "female" : null;
      if (gender === null) return null;
      const { people, genders, others } = known();
      const isOne = (name: string): boolean =>
        (genders.get(name) ?? genderOfWords(name) ?? gender) === gender &&
        !others.has(name) &&
        !isMany(name) &&
        (!IN_WORDS.test(name) || mayBePerson(name));
      // A speaker whom the text then calls "she" is a woman from there on.
      const settled = (name: string): string => {
        if (!genders.has(name)) genders.set(name, gender);
        return name;
      };
      const last = speakers.get(line);
      if (last !== undefined && isOne(last)) return settled(last);
      const fitting = (of: number): Named[] => people[of]?.filter(({ name }) => isOne(name)) ?? [];
      const here = fitting(line).filter(({ end }) => end <= at);
      const subject = subjectAmong(here, lines[line]);
      if (subject) return subject.name;
      const mentioned = new Set(here.map(({ name }) => name));
      for (let back = line - 1; back >= Math.max(0, line - REACH); back--) {
        const speaker = speakers.get(back);
        if (speaker !== undefined && isOne(speaker)) return settled(speaker);
        const there = fitting(back);
        if (beginsWithUnnamed(lines[back], there)) return null;
        const introduced = there.findLast((name) => isIntroducedHere(name, lines[back], known().first));
        if (introduced) return introduced.name;
        const talkedOf = subjectAmong(there, lines[back]);
        if (talkedOf) return talkedOf.name;
        for (const { name } of there) mentioned.add(name);
      }
      const [only] = mentioned;
      if (mentioned.size > 0) return mentioned.size === 1 ? (only ?? null) : null;
      // A pronoun may precede its name: “I’m not leaving,” she said. Anna Berg, 54, has been mayor since May.
      if (people.slice(0, line).some((there) => there.length > 0)) return null;
      const later = [line + 1, line + 2].flatMap((ahead) => fitting(ahead));
      const [next] = later;
      const isAlone = next !== undefined && later.every(({ name }) => name === next.name);
      return isAlone && next.text.includes(" ") && isSubject(next, lines[next.line]) ? next.name : null;
    },
    titled: (phrase, line) => {
      const noun = /^(?:the|this|that)\s+(?:[\p{L}-]+\s+){0,2}?([\p{L}-]+)$/iu
        .exec(phrase)?.[1]
        ?.toLowerCase();
      if (!noun) return null;
      // "the governor" refers to a person with the title "Gov."
      const short = SHORT_OFFICE_BY_WORD.get(noun);
      const words = phrase.toLowerCase().replace(/^\S+\s+/, "");
      // "the prime minister" is no foreign minister.
      const branch = OFFICE_BRANCHES.find((word) => words === `${word} ${noun}`);
      const fitting = known().roles.filter(({ role }) => {
        if (branch !== undefined && !` ${role}`.includes(` ${branch} `)) return false;
        const heads = headsOf(role);
        return heads.includes(noun) || (short !== undefined && heads.includes(short));
      });
      // "the deputy mayor" is not the mayor, where the text has both.
      const exact = fitting.filter(({ role }) => ` ${role}`.includes(` ${words}`));
      const meant = exact.length > 0 ? exact : fitting;
      const names = new Set(meant.map(({ name }) => name));
      if (names.size === 1) return meant[0]?.name ?? null;
      return meant.findLast((entry) => entry.line < line && line - entry.line <= 3)?.name ?? null;
    },
  };
}

/** "chief" of "Averby police chief", "president" and "director" of "president and director of the club": not the police. */
const headsOf = (role: string): string[] =>
  (role.split(/\s(?:of|for|at|in|with|to|from|on)\s/u)[0] ?? "")
    .split(/\sand\s|[,/]/u)
    .flatMap((part) => part.match(/[\p{L}-]+/gu)?.at(-1) ?? []);

/**
 * Whether a name may be the subject of its sentence: no preposition precedes it, and no "that" or "when" inside the
 * sentence.
 */
export function isSubject(name: Named, line: Line | undefined): boolean {
  const before = line?.text.slice(0, name.start) ?? "";
  const after = line?.text.slice(name.end, name.end + 40) ?? "";
  if (DEAD.test(after)) return false;
  if (ONE_OF_TWO.test(after) || (OTHER_OF_TWO.test(before) && BOTH.test(after))) return false;
  return !GOVERNED.test(before) && !SUBORDINATE.test(before);
}

/** Whether a name is part of a clause inside its sentence: "the day that Lund pledged his help". */
export const isSubordinate = (name: Named, line: Line | undefined): boolean =>
  SUBORDINATE.test(line?.text.slice(0, name.start) ?? "");

/** "Berg’s plan": the owner of the subject is not the subject. */
const OWNS = /^['’]/;
/** "Jo Lund and Karl Holm met": which of them speaks next is undecided. */
const BOTH = /^ (?:\p{Ll}+ed|met|were|are|have|had|said|spoke|left|came|went)\b/u;
const ONE_OF_TWO = new RegExp(
  `^ and (?:\\p{Lu}[\\p{L}’'.-]+ ){0,2}\\p{Lu}[\\p{L}’'.-]+${BOTH.source.slice(1)}`,
  "u",
);
const OTHER_OF_TWO = /\p{Lu}[\p{L}’'.-]{1,60} and $/u;
/** The first possible subject with a verb after it; else the first possible subject. */
function subjectAmong(names: readonly Named[], line: Line | undefined): Named | undefined {
  const subjects = names.filter((name) => isSubject(name, line));
  const main = subjects.filter(({ start }) => !OPENING_CLAUSE.test(line?.text.slice(0, start) ?? ""));
  const fitting = main.length > 0 ? main : subjects;
  return fitting.find(({ end }) => ACTS.test(line?.text.slice(end, end + 24) ?? "")) ?? fitting[0];
}

/** "Before Lund published the report, Berg said": who is named in the clause that opens a sentence is not its subject. */
const OPENING_CLAUSE = regexFrom("u", "^", CLAUSE_OPENERS.map(capitalized), String.raw`\s[^,;]*$`);

const ACTS = /^(?: \p{Ll}+(?:ed|s)\b| (?:is|was|had|has|went|came|took|made|told|will|did|also)\b)/u;
/** A person who died in the previous sentence does not speak in the next. */
const DEAD = /^\s(?:died|(?:was|had been) (?:killed|shot|murdered|buried|found dead))\b/;

/**
 * "..., which worries Hugo Crespo, president of the club.": a person who is introduced with full name and occupation at
 * the end of a sentence speaks next.
 */
function isIntroducedHere(name: Named, line: Line | undefined, first: ReadonlyMap<string, number>): boolean {
  return (
    name.text.includes(" ") &&
    first.get(name.name) === name.line &&
    !OF_SEVERAL.test(line?.text.slice(name.end) ?? "") &&
    CALLING_TO_END.test(line?.text.slice(name.end) ?? "")
  );
}

/** "Jo Lund and Karl Holm, who have never run a town": said of both. */
const OF_SEVERAL = /^,\s(?:who\s(?:have|were|are|do)\b|both\b)/u;
const CALLING_TO_END =
  /^,\s(?:an?|the|who|president|head|director|chair\p{Ll}*|spokes\p{Ll}+|professor|\d{1,3},)\b[^“”".;:]*\.?\s*$/u;

/** Words between a preposition and a name. */
const TITLES = TITLE_WORDS.map((word) => String.raw`${capitalized(word)}\.?`).join("|");
const BEFORE_NAME = `(?:(?:the|his|her|their|former|late|${TITLES}|[\\p{Ll}-]+)\\s+)`;
const PREPOSITIONS =
  "[Ii]n|[Oo]f|[Aa]t|[Ff]rom|[Ff]or|[Ww]ith|[Nn]ear|[Bb]y|[Tt]o|[Oo]n|[Aa]bout|[Aa]gainst|over|between|[Uu]nder|[Aa]fter|[Bb]efore|than|[Ll]ike|alongside";
const GOVERNED = new RegExp(`\\b(?:${PREPOSITIONS})\\s+${BEFORE_NAME}{0,3}$`, "u");
const SUBORDINATE = new RegExp(
  `\\S\\s+(?:that|if|when|whether|because|while|although|though|where|who|which|whose)\\s+${BEFORE_NAME}{0,2}$`,
  "u",
);

/** The people of an article. */
interface Company {
  /** By line, without those who are mentioned inside quotations. */
  readonly people: readonly (readonly Named[])[];
  /** By canonical name. */
  readonly genders: Map<string, Gender>;
  /** Canonical names of organisations and places. */
  readonly others: ReadonlySet<string>;
  /** The first line of each name. */
  readonly first: ReadonlyMap<string, number>;
  readonly roles: readonly { readonly name: string; readonly line: number; readonly role: string }[];
}

function companyOf(
  lines: readonly Line[],
  named: readonly Named[],
  held: readonly (readonly Range[])[],
): Company {
  const people: Named[][] = lines.map(() => []);
  const genders = new Map<string, Gender>();
  const others = new Set<string>();
  const roles: { name: string; line: number; role: string }[] = [];
  const tells = new Map<string, { male: number; female: number }>();
  const first = new Map<string, number>();
  for (const [at, name] of named.entries()) {
    if (!first.has(name.name)) first.set(name.name, name.line);
    if (name.kind !== "person") {
      others.add(name.name);
      continue;
    }
    const { text } = lines[name.line] ?? { text: "" };
    if (!touches(held[name.line] ?? [], name)) people[name.line]?.push(name);
    const gender = genders.has(name.name) ? null : genderOf(name, text);
    countGenderedWords(name, text, named[at + 1], tells);
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
  return { people, genders, others, roles, first };
}

/**
 * "Ida drew a map of her island": the first pronoun after the first and only name of a sentence refers to that
 * name.
 */
function countGenderedWords(
  name: Named,
  text: string,
  next: Named | undefined,
  tells: Map<string, { male: number; female: number }>,
): void {
  if (GOVERNED.test(text.slice(0, name.start)) || OWNS.test(text.slice(name.end, name.end + 1))) return;
  const found = OWN_PRONOUN.exec(text.slice(name.end, name.end + PRONOUN_REACH));
  if (!found) return;
  const at = name.end + found[0].length;
  if (next?.line === name.line && next.start < at) return;
  const count = tells.get(name.name) ?? { male: 0, female: 0 };
  if (/^(?:his|himself)$/.test(found[1] ?? "")) count.male++;
  else count.female++;
  tells.set(name.name, count);
}

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
  const kin = KIN_BEFORE.exec(text.slice(Math.max(0, name.start - KIN_REACH), name.start))?.[1];
  if (kin !== undefined) return genderOfWords(kin);
  const space = name.name.indexOf(" ");
  return space < 0 ? null : (likelyGender(name.name.slice(0, space).toLowerCase()) ?? null);
}
