/** Group -> MergedStory: agreed claims, unique claims, disagreements, quotations. */
import type { Config } from "../config.js";
import type {
  Article,
  ArticleId,
  Cited,
  Coverage,
  Disagreement,
  Entity,
  Membership,
  MergedStory,
} from "../model.js";
import { byCodeUnit } from "../structures/order.js";
import { articlesByName } from "../words/article-names.js";
import { reportsEvent } from "../words/kinds.js";
import { Acquaintance } from "../words/persons/introductions.js";
import { differingMeasures } from "./background/compound-measures.js";
import { countsOfOneDeed } from "./background/deed-counts.js";
import { differingDeedDays } from "./background/deed-days.js";
import { differingSlots } from "./background/differing-slots.js";
import { differingEventDates } from "./background/event-dates.js";
import { differingHalvesOfDay } from "./background/halves-of-day.js";
import { slipsOfFigures } from "./background/slips.js";
import { differingSpellings } from "./background/spellings.js";
import { differingYears } from "./background/years.js";
import { inLastingWords, wordingsOf } from "./claims/claim-wordings.js";
import { type ClaimOf, claimsOf } from "./claims/claims.js";
import { onlyInOf } from "./claims/only-in.js";
import { alignUnits } from "./claims/unit-alignment.js";
import { unitsOf } from "./claims/units.js";
import { differingAges } from "./disagreements/ages.js";
import { differingParticulars } from "./disagreements/conflicting-particulars.js";
import { countsInOneFrame } from "./disagreements/counts-in-one-frame.js";
import { countsOfOneNoun } from "./disagreements/counts-of-one-noun.js";
import { disagreementsOf } from "./disagreements/disagreements.js";
import { differingRoles } from "./disagreements/named-roles.js";
import { statementsOpposed } from "./disagreements/opposed-statements.js";
import { differingOutcomes } from "./disagreements/outcome-versions.js";
import { differingSingleValues } from "./disagreements/single-values.js";
import { differingTimes } from "./disagreements/times-of-day.js";
import { differingVictimAges } from "./disagreements/victim-ages.js";
import { entitiesOf } from "./entities/entities.js";
import { utterancesOf } from "./entities/utterances.js";
import { STATES } from "./facts/states/states.js";
import { citedPlace, originsOf, type StorySentence, storySentencesOf } from "./sentence/story-sentences.js";
import { belowLead } from "./summary/below-lead.js";
import { datedBefore, daysBefore, daysBehind, ofLastDay } from "./summary/last-day.js";
import { reportWorths, worthiest } from "./summary/lead/followed-report.js";
import { leadOf } from "./summary/lead/lead.js";
import { leadBelow, leadOfOne } from "./summary/lead/lead-of-one.js";
import { reportHeadings } from "./summary/lead/lead-terms.js";
import { oneVersionEach } from "./summary/lead/lead-versions.js";
import { type State, stateOf } from "./summary/state.js";
import { headlineScores, headlinesOf, storyDek } from "./summary/story-headline.js";
import { timelineOf } from "./summary/timeline.js";
import { type Changes, changesOf } from "./versions/event-disagreements.js";

export type MergeOptions = Config["merge"] & {
  /** Articles, by id or path, whose headline becomes that of their story. */
  readonly pin: readonly string[];
};

/** The story of a group of which at least the members are known. */
export type StoryOf<G extends Membership> = Omit<MergedStory, "group"> & { readonly group: G };

/**
 * Merges the articles of a group; why they are one group changes nothing. Members that are not in `articles` are left out. Where an editor added an opinion, a
 * satire or a live page to a story, only its reports count.
 *
 * @throws Error where it has no article: a group without articles is a fault of the caller
 */
export function mergeStory<G extends Membership>(
  group: G,
  articles: ReadonlyMap<ArticleId, Article>,
  options: MergeOptions,
): StoryOf<G> {
  const present = group.articles.flatMap((id) => articles.get(id) ?? []).sort(byPublication);
  const members = present.some(reportsEvent) ? present.filter(reportsEvent) : present;
  const origins = originsOf(members, group.copies);
  const sentences = members.length > 1 ? storySentencesOf(members, origins) : [];
  const changes = changesOf(members, sentences, origins);
  const state = stateOf(members, sentences, changes.replaced);
  const find = articlesByName(members);
  const pinned = new Set(options.pin.flatMap((name) => find(name) ?? []).map((one) => members.indexOf(one)));
  const scores = headlineScores(members, sentences, origins);
  const worths = reportWorths(sentences, reportHeadings(members, origins), {
    scores,
    outdated: state.staleArticles,
    daysBehind: daysBehind(members),
    pinned,
  });
  const [headline, ...otherHeadlines] = headlinesOf(members, {
    scores,
    followed: worthiest(worths),
    pinned,
    ...state,
  });
  if (!headline) throw new Error("Unexpected group without articles, expected one or more");
  const entities = entitiesOf(members);
  const shared =
    members.length > 1
      ? mergeSentences(members, sentences, { origins, headline, worths, entities, changes, state }, options)
      : alone(members, options);
  return {
    group,
    headline,
    otherHeadlines,
    dek: storyDek(
      members.filter((_, index) => !state.staleArticles.has(index)),
      headline,
      shared.lead,
    ),
    ...shared,
    quotes: utterancesOf(members, origins),
    entities,
    origins: new Set(origins).size,
  };
}

/** Earliest first, undated last: the order of a group, enforced here so that the order of the input cannot show. */
function byPublication(a: Article, b: Article): number {
  const [x, y] = [a.published?.iso ?? "9999", b.published?.iso ?? "9999"];
  return byCodeUnit(x, y) || byCodeUnit(a.id, b.id);
}

type Shared = Pick<
  MergedStory,
  "lead" | "account" | "claims" | "onlyIn" | "additions" | "disagreements" | "timeline" | "coverage"
>;

/** A single report has no agreement and no disagreement. Its sentences stay on its own page. */
function alone(members: readonly Article[], { leadSentences }: MergeOptions): Shared {
  return {
    lead: members.flatMap((article) => leadOfOne(article, leadSentences)),
    account: [],
    claims: [],
    onlyIn: [],
    additions: [],
    disagreements: [],
    timeline: timelineOf(members, []),
    coverage: { articles: members.map(({ id }) => id), cells: [] },
  };
}

interface StoryFacts {
  readonly origins: readonly number[];
  readonly headline: Cited;
  /** What each report is worth to follow, by its index. */
  readonly worths: ReadonlyMap<number, number>;
  readonly entities: readonly Entity[];
  readonly changes: Changes;
  readonly state: State;
}

function mergeSentences(
  members: readonly Article[],
  sentences: readonly StorySentence[],
  { origins, headline, worths, entities, changes, state }: StoryFacts,
  options: MergeOptions,
): Shared {
  const units = unitsOf(sentences);
  const { links, doubtful, copied, clashes, apart } = alignUnits(units, options.sameClaim);
  const { claims, again } = claimsOf(units, links, options.sameClaim);
  // Equal wordings in two papers come from one report: no agreement, and displayed once.
  const agreed = claims.filter(({ claim }) => claim.origins > 1);
  const reprinted = claims.flatMap(({ claim, sentences: all }) => (claim.origins > 1 ? [] : all.slice(1)));
  const headlines = reportHeadings(members, origins, headline);
  const newest = ofLastDay(members);
  const behind = daysBehind(members);
  const lead = leadOf(
    sentences.filter((one) => !state.stale.has(one)),
    { sentences: options.leadSentences },
    {
      claims: claims.map((claim) => wordingsOf(claim).filter((one) => !state.stale.has(one))),
      headlines,
      worths,
      earlier: new Set([...daysBefore(members, headline), ...state.staleArticles]),
      newest,
      settling: state.settling,
      reader: new Acquaintance(members, headline.text),
    },
  );
  const below = leadBelow(headline, lead, members, options.leadSentences);
  const outcomes = differingOutcomes(members, sentences);
  const states = outcomes.filter(({ what }) => IN_FULLER_WORDS.has(what));
  const disagreements = withRest(members, sentences, states, [
    ...changes.disagreements,
    ...disagreementsOf(members, sentences, clashes).filter((one) => !isKnown(one, changes.disagreements)),
    ...differingParticulars(members, sentences, claims, [...clashes, ...apart]),
    ...outcomes.filter(({ what }) => !IN_FULLER_WORDS.has(what)),
    ...differingRoles(members, sentences),
    ...differingAges(members, sentences, entities),
    ...differingVictimAges(members, sentences),
    ...differingTimes(members, sentences),
  ]);
  const inVersions = new Set(
    disagreements.flatMap(({ versions }) => versions.map(({ context }) => citedPlace(context))),
  );
  const alone = onlyInOf(members, sentences, agreed, {
    elsewhere: new Set([
      ...copied,
      ...again,
      ...reprinted,
      ...sentences.filter((one) => doubtful.has(one) && inVersions.has(citedPlace(one.cited))),
    ]),
    doubtful,
  });
  const shown = oneVersionEach(below, disagreements);
  const outdated = datedBefore(sentences, behind);
  return {
    lead: shown,
    ...belowLead({
      sentences,
      headlines,
      worths,
      lead: shown,
      disagreements,
      claims: agreed.flatMap(({ sentences: [wording] }) => wording ?? []),
      alone,
      stale: new Set([...state.stale, ...outdated]),
      daysBehind: behind,
    }),
    claims: agreed.map((one) => inLastingWords(one, disagreements, outdated)),
    onlyIn: alone.map(({ article, kind, sentences: own }) => ({
      article,
      kind,
      sentences: own.map(({ cited }) => cited),
    })),
    disagreements,
    timeline: timelineOf(members, claims),
    coverage: storyCoverage(members, agreed),
  };
}

/** States of which opposed statements have the fuller words. */
const IN_FULLER_WORDS: ReadonlySet<string> = new Set(
  STATES.flatMap(({ matter }) => (matter === "strike" ? [] : matter)),
);

/** With what only the rest of their sentences shows, where nothing else was found on them. */
function withRest(
  members: readonly Article[],
  sentences: readonly StorySentence[],
  states: readonly Disagreement[],
  known: readonly Disagreement[],
): Disagreement[] {
  const rest = [
    ...countsInOneFrame(members, sentences),
    ...countsOfOneNoun(members, sentences),
    ...differingSingleValues(members, sentences),
    ...statementsOpposed(members, sentences),
    ...states,
    ...differingYears(members, sentences),
    ...differingSpellings(members, sentences),
    ...differingMeasures(members, sentences),
    ...differingEventDates(members, sentences),
    ...differingHalvesOfDay(members, sentences),
    ...slipsOfFigures(members, sentences),
    ...countsOfOneDeed(members, sentences),
    ...differingSlots(members, sentences),
    ...differingDeedDays(members, sentences),
  ];
  const found = [...known];
  for (const one of rest) if (!isKnown(one, found)) found.push(one);
  return found.filter(({ versions }) => !inEqualWords(versions));
}

/** Whether all versions are told in the same words: what makes them differ is not shown then. */
const inEqualWords = (versions: Disagreement["versions"]): boolean =>
  new Set(versions.map(({ value }) => value.text.toLowerCase())).size < 2;

/** Whether a disagreement already has two values of these sentences. */
function isKnown({ versions }: Disagreement, known: readonly Disagreement[]): boolean {
  return known.some(
    (other) =>
      versions.every(({ context }) =>
        other.versions.some(
          (version) =>
            version.context.article === context.article || version.alsoIn.includes(context.article),
        ),
      ) &&
      versions.some(({ value, context }) =>
        other.versions.some(
          (version) =>
            version.context.sentence === context.sentence &&
            version.value.span.start < value.span.end &&
            value.span.start < version.value.span.end,
        ),
      ),
  );
}

function storyCoverage(members: readonly Article[], claims: readonly ClaimOf[]): Coverage {
  return {
    articles: members.map(({ id }) => id),
    cells: claims.map(({ sentences }) =>
      members.map((_, index) => sentences.some(({ article }) => article === index)),
    ),
  };
}
