/**
 * Decides whether two names are one person's. Names in news are transliterated (Zelenskyy, Zelenskiy, Zelensky),
 * translated (Oleksandr, Alexander), shortened (surname alone, initials) and extended (titles, second names).
 */

import { remember } from "../../structures/object-memo.js";
import { certainGender, NAME_PARTICLES, VARIANT_ROWS } from "../lexicon/given-names.js";
import { NAME_SUFFIXES } from "../lexicon/persons/name-suffixes.js";
import { TITLE_WORDS, titlesOfGender } from "../lexicon/titles.js";
import { wordList } from "../lexicon/word-list.js";
import { regexFrom } from "../text/regex.js";
import { spellingSimilarity } from "../text/spelling.js";
import { givenLikeness, syllableLikeness } from "./given-name-likeness.js";

/** A decision with its reasons. */
export interface Judgement {
  readonly decision: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** Worded for a reader. */
  readonly reasons: readonly string[];
}

/** Context in which the names occur. */
export interface NameContext {
  /** Names of the other people in the context. A surname that two of them share identifies nobody. */
  readonly among?: readonly string[];
}

/** Least similarity of spellings of one surname, and of one given name. Tuned by hand on transliterated names in news. */
const ONE_SURNAME = 0.72;
const ONE_GIVEN_NAME = 0.7;

const TITLES = new Set([
  ...TITLE_WORDS,
  ...wordList(
    "vice prime father sheikh imam ayatollah chairman chief officer constable inspector",
    "spokesman spokeswoman former the",
  ),
]);
const SUFFIXES: ReadonlySet<string> = new Set([...NAME_SUFFIXES, ...wordList("qc kc mp")]);
/** With "i" between two Catalan surnames. */
const PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES, "i"]);
const FIRST_SURNAMES = new Set(
  (
    "xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo deng mao wen jiang bo kim park lee " +
    "choi jung kang cho yoon jang lim han shin moon roh ban nguyen tran pham tsai chiang ma orban"
  ).split(" "),
);
const MALE = regexFrom("i", "^", [...titlesOfGender("male"), "father"], String.raw`\b`);
const FEMALE = regexFrom("i", "^", titlesOfGender("female"), String.raw`\b`);

/** Suffixes that distinguish a parent from a child. */
const GENERATIONS = new Set("jr sr ii iii iv".split(" "));

interface Name {
  readonly given: readonly string[];
  readonly surname: string;
  readonly gender: "male" | "female" | null;
  /** "jr", "iii", ... */
  readonly generation: string | null;
  /** The given name consists of syllables, all of which must match: Geun-hye is not Chung-hee. */
  readonly syllabic: boolean;
}

/** Whether a lower-case word is a title or form of address before a name: "mr", "gen". */
export const isTitle = (word: string): boolean => TITLES.has(word);

/**
 * Decides whether two names are one person's.
 *
 * @param nameA "President Volodymyr Zelenskyy"
 * @param nameB "Zelensky"
 * @returns the decision, a score from 0 to 1 (similarity of the names), and the reasons
 */
export function judgeSamePerson(nameA: string, nameB: string, context: NameContext = {}): Judgement {
  const [a, b] = [parse(nameA), parse(nameB)];
  if (!a || !b) return { decision: false, score: 0, reasons: ["one of them is not a name"] };
  if (a.gender && b.gender && a.gender !== b.gender) {
    return { decision: false, score: 0, reasons: ["one is a man, the other a woman"] };
  }
  if (isOfOtherGender(a, b) || isOfOtherGender(b, a)) {
    return {
      decision: false,
      score: 0.1,
      reasons: ["one has the title or the given name of a man, the other that of a woman"],
    };
  }
  if (a.generation && b.generation && a.generation !== b.generation) {
    return { decision: false, score: 0, reasons: ["two of one name, such as parent and child"] };
  }
  const straight = judgeNames(a, b);
  const turned = straight.decision ? straight : judgeTurned(a, b);
  const best = turned.score > straight.score ? turned : straight;
  if (!best.decision || (a.given.length > 0 && b.given.length > 0)) return best;
  const among = context.among ?? [];
  if (among.length > MOST_AMONG)
    return {
      decision: false,
      score: best.score / 2,
      reasons: ["too many people are around to have one surname"],
    };
  return severalBear(a.given.length > 0 ? b : a, among)
    ? { decision: false, score: best.score / 2, reasons: ["several people around have that surname"] }
    : best;
}

/** "Mr. Trump" cannot be Melania Trump, and Joan Lund cannot be John Lund. */
function isOfOtherGender(name: Name, { gender, given: [first = ""] }: Name): boolean {
  if (gender !== null) return false;
  const own = name.given[0] === undefined ? name.gender : (certainGender(name.given[0]) ?? null);
  return own !== null && (certainGender(first) ?? own) !== own;
}

function judgeNames(a: Name, b: Name): Judgement {
  const surnames = a.surname === b.surname ? 1 : spellingSimilarity(a.surname, b.surname);
  const [oneA, oneB] = [a.given[0], b.given[0]];
  if (oneA === undefined || oneB === undefined) {
    // Where only one of the names has a given name, nothing else supports a doubtful spelling, so the surname has to
    // match more closely.
    const whole = oneA === undefined && oneB === undefined;
    const decision = surnames >= (whole ? ONE_SURNAME : ONE_SURNAME + 0.08);
    return {
      decision,
      score: surnames * (whole ? 0.95 : 0.85),
      reasons: [
        decision ? (surnames === 1 ? "the same surname" : "spellings of one surname") : "the surnames differ",
      ],
    };
  }
  if (initialsClash(a.given[1], b.given[1])) {
    return { decision: false, score: 0.4, reasons: ["the initials differ"] };
  }
  if (givesMore(a, b) || givesMore(b, a)) {
    return { decision: true, score: 0.85, reasons: ["one gives a further surname"] };
  }
  const given =
    a.syllabic && b.syllabic ? syllableLikeness(a.given, b.given) : givenLikeness(a.given, b.given);
  const score = Math.min(1, 0.55 * surnames + 0.45 * given);
  // One of the names may match less closely where the other is identical.
  const decision =
    surnames >= ONE_SURNAME - (given >= 0.95 ? 0.1 : 0) &&
    given >= ONE_GIVEN_NAME - (surnames >= 0.95 ? 0.05 : 0);
  if (decision) {
    return {
      decision,
      score: Math.max(score, 0.6),
      reasons: [surnames === 1 && given === 1 ? "the same name" : "spellings of one name"],
    };
  }
  const reasons = surnames < ONE_SURNAME ? ["the surnames differ"] : ["the given names differ"];
  return { decision, score: Math.min(score, 0.49) * Math.min(1, given / ONE_GIVEN_NAME), reasons };
}

/** People among whom a surname is looked for: of more, somebody shares it. */
const MOST_AMONG = 400;

/** For each list of people whether several have a surname. Each quotation of a story is judged among the same people. */
const sharedIn = remember((_among: readonly string[]) => new Map<string, boolean>());

function severalBear({ surname }: Name, among: readonly string[]): boolean {
  const shared = sharedIn(among);
  const known = shared.get(surname) ?? hasSeveralBearers(surname, among);
  shared.set(surname, known);
  return known;
}

function hasSeveralBearers(surname: string, among: readonly string[]): boolean {
  let bearer: Name | null = null;
  for (const other of among) {
    const name = parse(other);
    if (!name || name.given.length === 0) continue;
    if (spellingSimilarity(name.surname, surname) < ONE_SURNAME + 0.08) continue;
    if (bearer !== null && !judgeNames(bearer, name).decision) return true;
    bearer ??= name;
  }
  return false;
}

const parsed = new Map<string, Name | null>();

function parse(name: string): Name | null {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const made = parseName(name);
  if (parsed.size > 50_000) parsed.clear();
  parsed.set(name, made);
  return made;
}

function parseName(raw: string): Name | null {
  const name = inOrder(raw);
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’`ʼ]s$/u, "")
    .replace(/['’`ʼ]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map(unglued)
    .filter((word) => word !== "");
  const gender = MALE.test(name) ? "male" : FEMALE.test(name) ? "female" : null;
  while (words.length > 1 && TITLES.has(words[0] ?? "")) words.shift();
  let generation: string | null = null;
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? "")) {
    const suffix = words.pop() ?? "";
    if (GENERATIONS.has(suffix)) generation = suffix;
  }
  const [first = "", second = "", third = ""] = words;
  if (words.length === 3 && FIRST_SURNAMES.has(first) && Math.max(second.length, third.length) <= SYLLABLE) {
    return { given: [second, third], surname: first, gender, generation, syllabic: true };
  }
  // "Al" in "Al Gore" is a given name; "al" in "al-Assad" is an article.
  const own = words.filter((word, index) => {
    if (index === words.length - 1 || !PARTICLES.has(word)) return true;
    return index === 0 && (word === "al" || word === "el") && !/^\s*[ae]l-/i.test(name);
  });
  const surname = own.at(-1);
  if (surname === undefined) return null;
  const given = own.slice(0, -1);
  const syllabic = given.length === 2 && FIRST_SURNAMES.has(surname) && /\p{L}-\p{L}/u.test(name);
  return { given, surname, gender, generation, syllabic };
}

/** Words of captions that faulty scrapes join to a name. */
const CAPTION = /^(?:video|photo|image|picture|file)/;

function unglued(word: string): string {
  const rest = word.replace(CAPTION, "");
  return rest !== word && VARIANT_ROWS.has(rest) ? rest : word;
}

/** Most letters of a syllable in a Korean or Chinese name. */
const SYLLABLE = 6;

/** "Juncker, Jean-Claude" -> "Jean-Claude Juncker"; but "King, Jr." stays. */
function inOrder(name: string): string {
  const [last = "", first = "", more] = name.split(",");
  const swapped =
    /\p{L}/u.test(first) &&
    more === undefined &&
    !SUFFIXES.has(first.replace(/[^\p{L}]/gu, "").toLowerCase());
  return swapped ? `${first} ${last}` : name;
}

/**
 * "George W." and "George H. W.", "John A." and "John Bernard": both have a second name, and one of them is an initial.
 */
function initialsClash(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (a.length === 1 || b.length === 1) && a[0] !== b[0];
}

/** "Gabriel García Márquez" has more names than "Gabriel García". */
function givesMore(longer: Name, shorter: Name): boolean {
  const { given } = shorter;
  return (
    given.length > 0 &&
    shorter.surname.length > 1 &&
    longer.given.length > given.length &&
    longer.given[given.length] === shorter.surname &&
    given.every((word, i) => word === longer.given[i])
  );
}

/** Compares a name that has the surname first, as in Chinese, Korean and Hungarian names and in some lists. */
function judgeTurned(a: Name, b: Name): Judgement {
  const alone = a.given.length === 0 ? a : b.given.length === 0 ? b : null;
  // A lone word that begins the fuller name is its given name, unless it is a common surname of names with the surname
  // first.
  if (alone && !FIRST_SURNAMES.has(alone.surname)) return judgeNames(a, b);
  // A name in syllables is in order already, so the other name is turned.
  const [fixed, other] = a.syllabic || b.given.length === 0 ? [b, a] : [a, b];
  if (other.syllabic) return judgeNames(fixed, other);
  const turned = judgeNames(fixed, turn(other));
  if (turned.score >= TURNED) return turned;
  return { decision: false, score: Math.min(turned.score, 0.49), reasons: ["the names differ"] };
}

/** Least similarity where one name has the surname first. */
const TURNED = 0.85;

function turn(name: Name): Name {
  const [first, ...rest] = name.given;
  return first === undefined ? name : { ...name, surname: first, given: [...rest, name.surname] };
}
