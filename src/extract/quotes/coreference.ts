/** Resolves pronouns and titles to people, as far as the text decides it. */

import { CLAUSE_OPENERS } from "../../words/lexicon/english-function-words.js";
import type { Gender } from "../../words/lexicon/given-names.js";
import { OFFICE_BRANCHES } from "../../words/lexicon/persons/public-roles.js";
import { capitalized, SHORT_OFFICE_BY_WORD } from "../../words/lexicon/titles.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Named } from "../names/named-entities.js";
import type { Line } from "../text/line.js";
import type { Range } from "../text/passage.js";
import { BEFORE_NAME, type Company, companyOf, GOVERNED, genderOfGivenName } from "./company.js";
import { genderOfWords, IN_WORDS, isMany, isOneBody, mayBePerson } from "./subjects/possible-speakers.js";
import { beginsWithUnnamed, officeAtBeginning } from "./subjects/unnamed-subject.js";

/** How many lines back a pronoun can refer. */
const REACH = 6;
/** From how many lines back on a subject is doubtful, where somebody else was mentioned since. */
const FAR = 3;

/** How many lines back "it" can refer to a body. */
const REACH_OF_BODY = 2;

export interface Antecedents {
  /** The person that `he` or `she` at a place refers to, or the body that `it` does, who is not the one of a given name; null where the text does not decide it. */
  readonly pronoun: (word: string, line: number, at: number, except?: string) => string | null;
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
  /** “We go on,” the airline said. “We are sorry,” it said.: the last speaker, where that is a body and no other has been named since. */
  const bodyThatSpoke = (line: number): string | null => {
    const { others, bodies } = known();
    const since: string[] = [];
    for (let back = line; back >= Math.max(0, line - REACH_OF_BODY); back--) {
      since.push(...(bodies[back] ?? []));
      const speaker = speakers.get(back);
      if (speaker === undefined) continue;
      const isOnly = since.every((name) => name === speaker);
      return (others.has(speaker) && isOnly) || (isOneBody(speaker) && since.length === 0) ? speaker : null;
    }
    return null;
  };
  const titled = (phrase: string, line: number): string | null => {
    const noun = /^(?:the|this|that)\s+(?:[\p{L}-]+\s+){0,2}?([\p{L}-]+)$/iu.exec(phrase)?.[1]?.toLowerCase();
    if (!noun) return null;
    // "the governor" refers to a person with the title "Gov."
    const short = SHORT_OFFICE_BY_WORD.get(noun);
    const words = phrase.toLowerCase().replace(/^\S+\s+/, "");
    // "the prime minister" is no foreign minister.
    // "the Russian leader" is not the "party leader".
    const [, qualifier] = /^\S+\s+(\p{Lu}\S*)\s/u.exec(phrase) ?? [];
    const branch = OFFICE_BRANCHES.find((word) => words === `${word} ${noun}`);
    const fitting = known().roles.filter(({ role }) => {
      if (qualifier !== undefined && role.includes(" ") && !role.includes(qualifier.toLowerCase()))
        return false;
      if (branch !== undefined && !` ${role}`.includes(` ${branch} `)) return false;
      // "the minister" is not the prime minister, and "the president" not a vice president.
      if (words === noun && OTHER_RANK.test(role)) return false;
      const heads = headsOf(role);
      return heads.includes(noun) || (short !== undefined && heads.includes(short));
    });
    // "the deputy mayor" is not the mayor, where the text has both.
    const exact = fitting.filter(({ role }) => ` ${role}`.includes(` ${words}`));
    const meant = exact.length > 0 ? exact : fitting;
    const names = new Set(meant.map(({ name }) => name));
    if (names.size === 1) return meant[0]?.name ?? null;
    return meant.findLast((entry) => entry.line < line && line - entry.line <= 3)?.name ?? null;
  };
  return {
    spoke: (line, speaker) => {
      speakers.set(line, speaker);
    },
    heard: (line, speaker) => {
      if (!speakers.has(line)) speakers.set(line, speaker);
    },
    pronoun: (word, line, at, except) => {
      if (/^it$/i.test(word)) return bodyThatSpoke(line);
      const gender: Gender | null = /^he$/i.test(word) ? "male" : /^she$/i.test(word) ? "female" : null;
      if (gender === null) return null;
      const { people, genders, others } = known();
      const isOne = (name: string): boolean =>
        name !== except &&
        (genders.get(name) ?? genderOfWords(name) ?? genderOfGivenName(name) ?? gender) === gender &&
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
        const office = officeAtBeginning(lines[back]?.text ?? "");
        if (office !== null && (genderOfWords(office) ?? gender) === gender)
          return titled(office, back) ?? office;
        const introduced = there.findLast((name) => isIntroducedHere(name, lines[back], known().first));
        if (introduced) return introduced.name;
        const talkedOf = subjectAmong(there, lines[back]);
        // "The scars hurt Lund.": who is named alone since then is as likely meant as a subject far back.
        if (talkedOf && line - back >= FAR && [...mentioned].some((name) => name !== talkedOf.name))
          return null;
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
    titled,
  };
}

const OTHER_RANK = /\b(?:prime minister|(?:vice|deputy|assistant)[ -]\p{Ll}+)$/u;

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

const SUBORDINATE = new RegExp(
  `\\S\\s+(?:that|if|when|whether|because|while|although|though|where|who|which|whose)\\s+${BEFORE_NAME}{0,2}$`,
  "u",
);
