/**
 * The verdict on a pair of articles: the likeness that the classifier gives it, corrected by rules that the classifier cannot
 * learn. Equal texts are one event. Two values of one slot ("magnitude 5.1", "magnitude 6.4") prove two.
 */
import type { Article, Remark } from "../../model.js";
import { Zone } from "../document/vocabulary.js";
import { onlyKindShared } from "../doubts/kind-alone.js";
import { onlyNamesAfterMonths } from "../doubts/months-apart.js";
import { onlyPersonShared } from "../doubts/one-person.js";
import { type Conflict, conflictOf } from "../series/instalments.js";
import type { Profile } from "../vectors/profile.js";
import { liftedCaseless } from "./languages/caseless-scripts.js";
import { acrossLanguages } from "./languages/language-pairs.js";
import { givenBack } from "./languages/unlabelled-languages.js";
import { areOneText } from "./near-duplicates.js";
import { mentionedBeside } from "./side-mentions.js";

/** An article with its profile, as one side of a pair. */
export interface Side {
  readonly article: Article;
  readonly profile: Profile;
}

export interface PairVerdict {
  /** 0 to 1, whatever keeps the two apart. */
  readonly likeness: number;
  /** Why they are two events, however alike; null where nothing proves it. */
  readonly against: Conflict | null;
  /** Why they are one event whatever the classifier says; null where nothing proves it. */
  readonly sign: Sign | null;
  /** What lowered the likeness; null where nothing did. */
  readonly doubt: Doubt | null;
}

/** A rule that makes them one event. */
export interface Sign {
  readonly rule: "copy" | "languages";
  readonly remark: Remark;
}

/** A rule that lowers the likeness. */
export interface Doubt {
  readonly rule: "person" | "kind" | "months";
  /** Log-odds that the likeness lost. */
  readonly weight: number;
  readonly remark: Remark;
}

/** Less similar articles are not checked further, because nothing would join them. */
const LEAST_ALIKE = 0.1;
/** Likeness of two copies of one text. */
const CERTAIN = 1;
const ONE_TEXT: Sign = { rule: "copy", remark: { code: "copy.text" } };

/**
 * Corrects the likeness of a pair by the rules of this file, and names what speaks against one event.
 *
 * @param classified likeness by the classifier
 * @param least least likeness of pairs that are checked for conflicts; 0: all
 * @returns the same whichever article comes first, except for the order in which a conflict names the two
 */
export function verdictOn(classified: number, a: Side, b: Side, least = LEAST_ALIKE): PairVerdict {
  const [first, second] = [a.article, b.article];
  const oneText = classified > 0 && areReprints(a, b);
  const gap = Math.abs(a.profile.terms.day - b.profile.terms.day);
  const across = oneText ? null : acrossLanguages(first, second, gap);
  const alike = oneText ? CERTAIN : raisedLikeness(liftedCaseless(classified, first, second), a, b);
  const doubt = alike < LEAST_ALIKE || alike >= CERTAIN ? null : doubtOf(a, b);
  const likeness = Math.max(across?.likeness ?? 0, doubt === null ? alike : withLogOdds(alike, doubt.weight));
  const beside = () => (oneText ? null : mentionedBeside(a, b));
  return {
    likeness,
    against: likeness < least ? null : (conflictOf(first, second) ?? beside()),
    doubt,
    sign: oneText ? ONE_TEXT : across && { rule: "languages", remark: across.remark },
  };
}

/** Pairs below this likeness are not raised. */
const LEAST_RAISED = 0.02;

/** The likeness, raised where two short texts share rare names and figures (`unlabelled-languages`). */
function raisedLikeness(
  likeness: number,
  { article: first, profile: a }: Side,
  { article: second, profile: b }: Side,
) {
  if (likeness < LEAST_RAISED || likeness >= CERTAIN) return likeness;
  const sameOutlet = a.terms.outlet !== 0 && a.terms.outlet === b.terms.outlet;
  const added = givenBack(first, second, Math.min(a.terms.length, b.terms.length), sameOutlet);
  return added === 0 ? likeness : withLogOdds(likeness, added);
}

/** What a pair that shares one person and little else loses: about what the name had given it. */
const PERSON_ALONE = -2.5;
/** The same where an official speaks: the council, its meeting and its vote go with the name. */
const OFFICIAL_ALONE = -3.5;
/** What a pair that shares a kind of event and a place, but no detail, loses. */
const KIND_ALONE = -3;
/** What a pair of months apart loses that shares names of places, and neither people nor figures. */
const NAMES_AFTER_MONTHS = -2.5;

function doubtOf(a: Side, b: Side): Doubt | null {
  const person = onlyPersonShared(a, b);
  if (person !== null)
    return doubt("person", (person.speaks ? OFFICIAL_ALONE : PERSON_ALONE) * person.share, [person.name]);
  const kind = onlyKindShared(a.profile, b.profile);
  if (kind !== null) return doubt("kind", KIND_ALONE, kind);
  const names = onlyNamesAfterMonths(a.profile, b.profile);
  return names && doubt("months", NAMES_AFTER_MONTHS, names);
}

function doubt(rule: Doubt["rule"], weight: number, shared: readonly string[]): Doubt {
  return { rule, weight, remark: { code: "shared.only", values: { shared } } };
}

/** A likeness, changed by so many log-odds. */
function withLogOdds(likeness: number, logOdds: number): number {
  const odds = (likeness / (1 - likeness)) * Math.exp(logOdds);
  return odds / (1 + odds);
}

/** Days within which a text is reprinted. A short text may be true in another week as well. */
const DAYS = 10;
const DAYS_OF_SHORT = 2;
/** Runs of words below which a text is short. */
const SHORT = 20;

/**
 * Whether one text in several outlets, each with a headline of its own, is one report. Two articles of one outlet with
 * the same text need headlines with a common word and equal numbers: the text may be the outlet's boilerplate.
 */
function areReprints({ article: first, profile: a }: Side, { article: second, profile: b }: Side): boolean {
  if (!areOneText(a.terms, b.terms)) return false;
  const gap = Math.abs(a.terms.day - b.terms.day);
  if (gap > (a.terms.runs < SHORT ? DAYS_OF_SHORT : DAYS)) return false;
  const sameOutlet = a.terms.outlet === b.terms.outlet;
  if (!sameOutlet || first.headline.text === second.headline.text) return true;
  // "Quotation of the day 17" and "18" are two articles, by their numbers.
  return headlineNumbers(first) === headlineNumbers(second) && sharesHeadlineWord(a, b);
}

const headlineNumbers = ({ headline }: Article): string => (headline.text.match(/\d+/g) ?? []).join(" ");

function sharesHeadlineWord({ terms: a }: Profile, { terms: b }: Profile): boolean {
  const other = new Set(b.words.terms.filter((_, at) => (b.zones[at] as number) & Zone.headline));
  return a.words.terms.some((term, at) => ((a.zones[at] as number) & Zone.headline) > 0 && other.has(term));
}
