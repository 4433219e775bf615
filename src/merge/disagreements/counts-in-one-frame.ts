/**
 * Finds one count under two numbers in languages whose sentences are not read deeply: two sentences that are alike but for a
 * number before the same words, "340 Bewohner der Altstadt" here and "400 Bewohner der Altstadt" there. Both may hold, as far
 * as is known, so that no verdict is given.
 */

import type { Article, Disagreement, DisagreementVersion } from "../../model.js";
import { addTo } from "../../structures/lists-by-key.js";
import { numbersIn } from "../../words/numbers/numbers-by-script.js";
import { tokens } from "../../words/text/tokens.js";
import { eachSaysMore } from "../deeds/rest-elsewhere.js";
import { factsOf } from "../facts/facts.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { alignWords } from "../similarity/similarity-features.js";
import { wordsWithin } from "../versions/cited-values.js";

/** Share of the words of two sentences, numbers aside, that they have in common (Dice 1945). Fewer, and it is another matter. */
const ALIKE = 0.6;
/** The main facts are in the opening, and each sentence is compared with all others of its words. */
const DEEPEST = 12;
/** Characters of what is counted, where no spaces end it. */
const UNSPACED = 3;
/** What is counted by the calendar and the clock differs from day to day. */
const CALENDAR = /^[年月日時时点點分秒号號週周世]/u;
const PERCENT = /^\s?[%％٪]/u;

interface FramedCount {
  readonly sentence: StorySentence;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** What is counted, as the sentence has it. */
  readonly what: string;
  readonly others: ReadonlySet<string>;
  /** The quantity of the event that it gives; null where its verb is unknown. */
  readonly kind: string | null;
}

/** The differing counts of things, in the order of the story, one for each thing; versions in the order of the reports. */
export function countsInOneFrame(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const byWhat = new Map<string, FramedCount[]>();
  for (const one of sentences) {
    const language = articles[one.article]?.language ?? null;
    if (language === null || language.startsWith("en")) continue;
    if (one.position >= DEEPEST || one.mark !== "text" || one.kind !== "report" || one.quoted) continue;
    for (const counted of countedIn(one, language)) {
      const key = `${language.slice(0, 2)} ${counted.what.toLowerCase()}`;
      addTo(byWhat, key, counted);
    }
  }
  return [...byWhat.values()].flatMap((all) => disagreementOn(all) ?? []);
}

function disagreementOn(all: readonly FramedCount[]): Disagreement | null {
  const [first] = all;
  if (first === undefined) return null;
  const frame = all.filter(
    (one) =>
      one === first ||
      (alikeInKind(one, first) && likeness(one.others, first.others) >= ALIKE && !ofOtherThings(one, first)),
  );
  const versions: (DisagreementVersion & { readonly number: number; readonly report: number })[] = [];
  for (const counted of frame) {
    const { sentence, value, start, end } = counted;
    const known = versions.findIndex((version) => version.number === value);
    const before = versions[known];
    if (before !== undefined) {
      const id = sentence.cited.article;
      if (id !== before.value.article && !before.alsoIn.includes(id))
        versions[known] = { ...before, alsoIn: [...before.alsoIn, id] };
      continue;
    }
    const words = wordsWithin(sentence.cited, start, end);
    if (words === null) return null;
    versions.push({
      number: value,
      report: sentence.article,
      value: { ...words, article: sentence.cited.article, sentence: sentence.cited.sentence },
      context: sentence.cited,
      alsoIn: [],
    });
  }
  // One report may count twice, the second time of something else.
  const given = new Set(versions.map(({ report }) => report));
  if (versions.length < 2 || given.size < versions.length) return null;
  return {
    kind: "figure",
    verdict: "differs",
    what: first.what,
    versions: versions.map(({ number: _, report: __, ...version }) => version),
  };
}

/** "Three people were killed", "five people were hurt": people are counted for two things. */
const alikeInKind = (a: FramedCount, b: FramedCount): boolean =>
  a.kind === null || b.kind === null || a.kind === b.kind;

/** "The fire in the furniture factory left two dead", "the fire in the hospital left five dead". */
function ofOtherThings({ sentence: { reading: a } }: FramedCount, { sentence: { reading: b } }: FramedCount) {
  return eachSaysMore(a, b, alignWords(a.words, b.words));
}

function countedIn(sentence: StorySentence, language: string): FramedCount[] {
  const { text } = sentence.cited;
  const numbers = numbersIn(text, language);
  const others = new Set(
    tokens(text)
      .filter(({ start, end }) => !numbers.some((number) => start < number.end && number.start < end))
      .map((token) => token.text),
  );
  return numbers.flatMap(({ value, start, end }) => {
    const what = countedAfter(text.slice(end), language);
    const kind = factsOf(sentence.reading).quantities.find((one) => one.start === start)?.kind ?? null;
    return what === null ? [] : { sentence, value, start, end, what, others, kind };
  });
}

/** "Bewohner" of " Bewohner der Altstadt"; null where no word follows, or a part of a date or a time. */
function countedAfter(rest: string, language: string): string | null {
  if (PERCENT.test(rest)) return null;
  if (language.startsWith("zh") || language.startsWith("ja")) {
    const run = /^(?:\p{sc=Han}{1,8}|\p{sc=Katakana}{1,12})/u.exec(rest)?.[0] ?? "";
    return run === "" || CALENDAR.test(run) ? null : [...run].slice(0, UNSPACED).join("");
  }
  const word = /^[ \u00A0]([\p{L}\p{M}][\p{L}\p{M}'’-]{2,40})/u.exec(rest)?.[1];
  return word ?? null;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
