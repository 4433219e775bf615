/** Who is hurt beside the dead of a sentence: "killed two and wounded a third", "two dead and two others hurt". */
import { ORDINALS } from "../../words/lexicon/english-numbers.js";
import { finderOfAll } from "../../words/text/needed-words.js";
import { regexFrom } from "../../words/text/regex.js";
import type { EventKind } from "./event-kinds.js";
import type { FixedCount } from "./fixed-counts.js";

/** What is read of a quantity here. */
interface CountedPeople {
  readonly kind: EventKind;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const NTH = [...ORDINALS].filter(([, value]) => value > 1).map(([word]) => word);
const ONE_MORE = [
  String.raw`(?<value>another(?! (?:\d|(?:of|two|three|four|five|six)\b))|an? (?<nth>`,
  NTH,
  String.raw`))(?: (?!of\b)[\p{Ll}-]{3,14}){0,2}?`,
];
const HURT = "(?:wounded|injured|hurt)";
/** "and wounded a third", "and another wounded". */
const FINDERS = [
  finderOfAll(
    regexFrom(
      "giu",
      String.raw`\b(?:wound|injur|hurt)(?:ed|ing|s)?(?: \p{Ll}+ly)? `,
      ...ONE_MORE,
      String.raw`(?!\p{L})`,
    ),
  ),
  finderOfAll(
    regexFrom(
      "giu",
      String.raw`\b`,
      ...ONE_MORE,
      String.raw`(?: (?:was|is|has been|had been))?(?: \p{Ll}+ly)? ${HURT}(?!\p{L})`,
    ),
  ),
];

/** Whether a count of the hurt begins with those who are not dead: " others", " other people", " more". */
const OTHERS = /^ (?:others?|more)\b/iu;

/** "A man was killed and two others": one is dead, though no number says so. */
const ONE_DEAD =
  /\b(?:an?|the|one|his|her) (?:[\p{L}\d’'-]{1,16} ){1,7}?(?:killed|dead|died)(?: [^,;:.]{1,40})?,? (?:and|while) $/iu;

/** The one dead count that stands before an offset; null where there is none, or two. */
function deadBefore<T extends CountedPeople>(found: readonly T[], start: number): T | null {
  const [dead, ...more] = found.filter(({ kind, end }) => kind === "dead" && end <= start);
  return dead && more.length === 0 ? dead : null;
}

/**
 * Whether a number counts all who are hurt, though it counts "others": those are others than the dead of its sentence.
 *
 * @param found all quantities of the sentence
 */
export function areAllHurt(text: string, one: CountedPeople, found: readonly CountedPeople[]): boolean {
  return (
    one.kind === "hurt" &&
    OTHERS.test(text.slice(one.end)) &&
    found.filter(({ kind }) => kind === "hurt").length === 1 &&
    (deadBefore(found, one.start) !== null || ONE_DEAD.test(text.slice(0, one.start)))
  );
}

/** The one who is hurt beside the dead, where the sentence gives no number of the hurt. */
export function hurtBeside(text: string, found: readonly CountedPeople[]): FixedCount[] {
  if (!found.some(({ kind }) => kind === "dead") || found.some(({ kind }) => kind === "hurt")) return [];
  for (const match of FINDERS.flatMap((find) => find(text))) {
    const { value = "", nth } = match.groups ?? {};
    const start = match.index + match[0].indexOf(value);
    const dead = deadBefore(found, start);
    const isNext = nth === undefined || ORDINALS.get(nth.toLowerCase()) === (dead?.value ?? 0) + 1;
    if (dead && isNext) return [{ kind: "hurt", value: 1, start, end: start + value.length }];
  }
  return [];
}
