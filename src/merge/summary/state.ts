/**
 * Finds outdated statements of a story's reports: figures that later reports replace, and open matters that later
 * reports settle. They are used neither as headline nor in the lead.
 */
import type { Article } from "../../model.js";
import { equivalentKeys } from "../../words/text/equivalents.js";
import { factsOf } from "../facts/facts.js";
import type { Outcome } from "../facts/outcomes.js";
import type { EventQuantity } from "../quantities/event-quantities.js";
import { type Reading, readSentence } from "../sentence/analysis.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { sameValue } from "../sentence/value-ranges.js";
import type { Replaced } from "../versions/event-disagreements.js";
import { legalStage, stageOfOpenCase } from "./legal-stage.js";

export interface State {
  /** Sentences with an outdated statement. */
  readonly stale: ReadonlySet<StorySentence>;
  /** Indices of articles whose headline or opening is outdated. */
  readonly staleArticles: ReadonlySet<number>;
  /** Sentences that settle, on a later day, what another report has as open: "was caught", where it was on the run. */
  readonly settling: ReadonlySet<StorySentence>;
}

const NOTHING: State = { stale: new Set(), staleArticles: new Set(), settling: new Set() };

/** Sentences at the start of an article that say what it reports. */
const OPENING = 2;

/**
 * The current state of the event.
 *
 * @param replaced figures that later reports replaced: sentences with them are stale
 */
export function stateOf(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
  replaced: readonly Replaced[],
): State {
  // One report alone has nothing later beside it.
  if (articles.length < 2) return NOTHING;
  const heads = articles.map(({ headline, language }) => readSentence(headline.text, language));
  const ends = endingsOf(articles, sentences, heads);
  const isStale = (reading: Reading, article: number): boolean =>
    factsOf(reading).quantities.some(
      (one) => one.withdrawn || replaced.some((change) => isReplaced(one, change)),
    ) ||
    (ends.length > 0 &&
      factsOf(reading).outcomes.some((one) =>
        ends.some((end) => isSettled(one, reading, article, end, articles)),
      ));
  const stale = new Set(sentences.filter(({ reading, article }) => isStale(reading, article)));
  const alive = beforeTheDeath(articles, sentences, heads);
  const course = legalCourse(articles, sentences);
  const open = beforeTheStage(articles, course);
  const staleArticles = new Set(
    articles.flatMap((_, index) => {
      const head = heads[index];
      return alive.has(index) || open.has(index) || (head && isStale(head, index)) ? index : [];
    }),
  );
  for (const one of stale) if (one.depth < OPENING && one.kind === "report") staleArticles.add(one.article);
  // Where all articles are stale, none is treated as stale.
  if (staleArticles.size === articles.length) return NOTHING;
  for (const one of outgrown(sentences, course)) stale.add(one);
  return { stale, staleArticles, settling: settlingOf(articles, sentences, heads, ends) };
}

/** The key of "died", "killed", "dead". */
const DIED = equivalentKeys.get("died") ?? "died";
/** Other words for it, in all their forms. */
const FATAL = /\b(?:fatal|murder|homicide|manslaughter|passed away|slay|bod(?:y|ies)\b)/i;
const HARMED =
  /\b(?:injur|wound|hurt\b|shot\b|stabbed|struck|critical|hospital|life support|missing\b|poisoned|collapsed)/i;
/** What is taken to court. */
const CRIME =
  /\b(?:shootings?|gunfire|slayings?|stabbings?|killings?|robber(?:y|ies)|arson|kidnapp(?:ings?|ed)|hijack(?:ings?|ed)|home invasions?)\b/i;

/**
 * Indices of articles in which somebody is hurt or missing and nobody is dead, where a later report begins with a death:
 * "Boy, 13, shot" is not what happened once he has died.
 */
function beforeTheDeath(
  articles: readonly Article[],
  all: readonly StorySentence[],
  heads: readonly Reading[],
): ReadonlySet<number> {
  const opens = ({ depth, kind }: StorySentence) => depth < OPENING && kind === "report";
  const own = articles.map(() => [] as StorySentence[]);
  for (const one of all) own[one.article]?.push(one);
  const tells = (reading: Reading | undefined) => reading?.keys.has(DIED) === true && !reading.unsure;
  const deaths = articles.flatMap(({ published }, index) => {
    const begins = [heads[index], ...(own[index] ?? []).filter(opens).map(({ reading }) => reading)];
    return published !== null && begins.some(tells) ? [Date.parse(published.iso)] : [];
  });
  const last = Math.max(...deaths);
  return new Set(
    articles.flatMap(({ published, headline }, index) => {
      if (published === null || Date.parse(published.iso) >= last) return [];
      const sentences = own[index] ?? [];
      const texts = [headline.text, ...sentences.map(({ cited }) => cited.text)];
      const isDead = heads[index]?.keys.has(DIED) || sentences.some(({ reading }) => reading.keys.has(DIED));
      if (isDead || texts.some((text) => FATAL.test(text))) return [];
      const begins = [headline.text, ...sentences.filter(opens).map(({ cited }) => cited.text)];
      return begins.some((text) => HARMED.test(text)) ? index : [];
    }),
  );
}

/** How far the case of a crime is in what each report begins with. */
interface LegalCourse {
  readonly begins: readonly (readonly string[])[];
  readonly stages: readonly number[];
  /** Of an article; empty: not known. */
  readonly dayOf: (index: number) => string;
}

function legalCourse(articles: readonly Article[], sentences: readonly StorySentence[]): LegalCourse {
  const begins = articles.map(({ headline }) => [headline.text]);
  for (const { depth, kind, article, cited } of sentences)
    if (depth < OPENING && kind === "report") begins[article]?.push(cited.text);
  return {
    begins,
    stages: begins.map((texts) => Math.max(...texts.map(legalStage))),
    dayOf: (index) => articles[index]?.published?.iso.slice(0, 10) ?? "",
  };
}

/** Whether a day comes after another one. Where neither is known, how far the case is tells which report is the later one. */
const follows = (day: string, other: string): boolean =>
  day === "" || other === "" ? day === other : day > other;

/** "There have been no arrests" of a report before the day on which somebody was charged. */
function outgrown(sentences: readonly StorySentence[], { stages, dayOf }: LegalCourse): StorySentence[] {
  const furthest = Math.max(...stages);
  if (furthest === 0) return [];
  return sentences.filter(({ cited, article }) => {
    const [day, stage] = [dayOf(article), stageOfOpenCase(cited.text)];
    if (stage === null || stage >= furthest) return false;
    return stages.some((one, other) => one > stage && follows(dayOf(other), day));
  });
}

/**
 * Indices of articles on a crime whose case is further in what a report of a later day begins with: "Boy, 13, shot" is not what
 * happened once somebody was charged with it.
 */
function beforeTheStage(
  articles: readonly Article[],
  { begins, stages, dayOf }: LegalCourse,
): ReadonlySet<number> {
  return new Set(
    articles.flatMap((_, index) => {
      const day = dayOf(index);
      const stage = stages[index] ?? 0;
      const isOnCrime =
        stage > 0 ||
        (begins[index] ?? []).some((text) => [HARMED, FATAL, CRIME].some((one) => one.test(text)));
      const isPast = articles.some((_, other) => follows(dayOf(other), day) && (stages[other] ?? 0) > stage);
      return isOnCrime && isPast ? index : [];
    }),
  );
}

function isReplaced(one: EventQuantity, { versions, latest, superseded }: Replaced): boolean {
  if (one.kind !== versions.kind || one.unit !== latest.unit || one.part) return false;
  // "Three workers" is replaced by "the toll rose to five", as its own version is.
  const replaced = superseded.some(
    (old) => sameValue(one, old) && (one.who === old.who || one.who === latest.who),
  );
  return replaced && (!sameValue(one, latest) || (one.short && !latest.short));
}

/** Sentences of endings that settle what a headline or an opening of an earlier day has as open. */
function settlingOf(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
  heads: readonly Reading[],
  ends: readonly Ending[],
): ReadonlySet<StorySentence> {
  const day = (index: number) => articles[index]?.published?.iso.slice(0, 10) ?? "";
  const begins = [
    ...heads.map((reading, article) => ({ reading, article })),
    ...sentences.filter(({ depth, kind }) => depth < OPENING && kind === "report"),
  ];
  return new Set(
    ends.flatMap((end) => {
      const settles = begins.some(
        ({ reading, article }) =>
          day(article) !== "" &&
          day(article) < day(end.article) &&
          factsOf(reading).outcomes.some((one) => isSettled(one, reading, article, end, articles)),
      );
      return end.sentence !== null && settles ? end.sentence : [];
    }),
  );
}

interface Ending {
  /** Null: it is in the headline. */
  readonly sentence: StorySentence | null;
  readonly outcome: Outcome;
  readonly reading: Reading;
  readonly article: number;
}

/** Outcomes in headlines and openings of the articles. */
function endingsOf(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
  heads: readonly Reading[],
): Ending[] {
  const readings = [
    ...heads.map((reading, article) => ({ reading, article, sentence: null })),
    ...sentences
      .filter(({ depth, kind, mark }) => depth < OPENING && kind === "report" && mark === "text")
      .map((one) => ({ reading: one.reading, article: one.article, sentence: one })),
  ];
  return readings.flatMap(({ reading, article, sentence: one }) =>
    reading.unsure || articles[article] === undefined
      ? []
      : factsOf(reading)
          .outcomes.filter(({ end }) => end !== null)
          .map((outcome) => ({ sentence: one, outcome, reading, article })),
  );
}

function isSettled(
  { matter, end }: Outcome,
  reading: Reading,
  article: number,
  ending: Ending,
  articles: readonly Article[],
): boolean {
  if (end !== null || matter !== ending.outcome.matter || article === ending.article) return false;
  const [then, now] = [articles[article]?.published?.iso, articles[ending.article]?.published?.iso];
  // A matter that is open again after it was settled is another one.
  if (then !== undefined && now !== undefined && Date.parse(then) > Date.parse(now)) return false;
  return ofOneThing(reading, ending.reading);
}

/** Whether they share a word, and a name where both give one: searches for two boys are two matters. */
function ofOneThing(a: Reading, b: Reading): boolean {
  if (![...a.keys].some((key) => b.keys.has(key))) return false;
  const [mine, theirs] = [namesOfReading(a), namesOfReading(b)];
  return mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name));
}

const namesOfReading = (reading: Reading): string[] =>
  factsOf(reading).names.flatMap(({ words }) => words.flatMap((i) => reading.words[i]?.key ?? []));
