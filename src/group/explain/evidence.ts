/** The evidence for a reader: what makes two articles look like one event or like two. */
import type { Article, ArticleId, Evidence, Reason, Remark } from "../../model.js";
import { byCodeUnit } from "../../structures/order.js";
import { reportsEvent } from "../../words/kinds.js";
import { besideReports, decisiveReason, signReason, slotReason } from "../editors/decisive-reasons.js";
import { barOf, score as scoreOf, weights } from "../pairs/classifier.js";
import { featureNames, features } from "../pairs/features.js";
import { lifts, type Scorer } from "../pairs/gbdt.js";
import { crossesLanguages } from "../pairs/languages/language-pairs.js";
import { areCopies } from "../pairs/near-duplicates.js";
import { type Side, verdictOn } from "../pairs/pair-verdict.js";
import type { Profile } from "../vectors/profile.js";
import { wordStreets, wordTimes, wordTolls, wordWrittenDates } from "./slot-wordings.js";
import {
  type EvidenceWording,
  wordAges,
  wordCopy,
  wordDates,
  wordFigures,
  wordHeadlines,
  wordNames,
  wordOutlet,
  wordPlaces,
  wordRareWords,
} from "./wordings.js";

type FeatureName = (typeof featureNames)[number];

/** Groups of features with one reason each. */
const ASPECTS: readonly { rule: string; features: readonly FeatureName[]; word: EvidenceWording }[] = [
  {
    rule: "names",
    features: [
      "nameCosine",
      "leadNameCoverLow",
      "leadNameCoverHigh",
      "rarestName",
      "pairWeight",
      "pairCover",
      "peopleMissingLow",
      "peopleMissingHigh",
      "namesMissingLow",
      "namesMissingHigh",
    ],
    word: wordNames,
  },
  {
    rule: "rare-words",
    features: [
      "wordCosine",
      "leadCosine",
      "leadCoverLow",
      "leadCoverHigh",
      "sharedWeight",
      "rareShared",
      "rarestShared",
      "secondRarest",
      "thirdRarest",
      "rareLead",
      "secondRarestLead",
    ],
    word: wordRareWords,
  },
  {
    rule: "headlines",
    features: [
      "headlineCosine",
      "headlineCoverLow",
      "headlineCoverHigh",
      "headlineMissingLow",
      "headlineMissingHigh",
    ],
    word: wordHeadlines,
  },
  { rule: "figures", features: ["figureWeight", "figureCover", "figuresDiffer"], word: wordFigures },
  { rule: "ages", features: ["sharedAges", "agesDiffer", "agesMissing"], word: wordAges },
  {
    rule: "places",
    features: ["placeCover", "placesDiffer", "placesMissingLow", "placesMissingHigh"],
    word: wordPlaces,
  },
  { rule: "dates", features: ["dayGap", "eventGap", "weekdaysDiffer", "sharedDates"], word: wordDates },
  { rule: "times", features: ["timesAgree", "timesDiffer"], word: wordTimes },
  { rule: "streets", features: ["streetsAgree", "streetsDiffer"], word: wordStreets },
  { rule: "written-dates", features: ["explicitDatesDiffer"], word: wordWrittenDates },
  { rule: "tolls", features: ["deadDiffer", "hurtDiffer"], word: wordTolls },
  { rule: "outlet", features: ["sameOutlet"], word: wordOutlet },
  { rule: "copy", features: ["shingles"], word: wordCopy },
];

/** The aspect of each feature; the number of aspects for features without one. */
const aspectOf = Uint8Array.from(featureNames, (name) => {
  const found = ASPECTS.findIndex(({ features: names }) => names.includes(name));
  return found < 0 ? ASPECTS.length : found;
});

/** Least log-odds of a reason that is displayed. */
const LEAST = 0.1;

export interface PairWitness {
  /** @param decision of an editor or of the group, where there is one; else the score decides */
  readonly evidence: (
    a: Article,
    b: Article,
    profiles: readonly [Profile, Profile],
    decision?: Evidence["decision"],
  ) => Evidence;
}

/** Explains pairs with the model that decides about them. `threshold` and `copyOverlap` are as in the settings. */
export function witness(model: Scorer, options: { threshold: number; copyOverlap: number }): PairWitness {
  return {
    evidence(first, second, profiles, decision) {
      const swap = byCodeUnit(first.id, second.id) > 0;
      const [a, b] = swap ? [second, first] : [first, second];
      const [profileA, profileB] = swap ? [profiles[1], profiles[0]] : profiles;
      const left = { article: a, profile: profileA };
      const right = { article: b, profile: profileB };
      const row = new Float32Array(featureNames.length);
      features(profileA, profileB, row);
      const own = scoreOf(model, row, barOf(profileA, profileB));
      const { likeness, against: conflict, sign, doubt } = verdictOn(own, left, right, 0);
      const score = Math.round(likeness * 1000) / 1000;
      const copies = areCopies(profileA.terms, profileB.terms, options.copyOverlap);
      const alike = conflict === null && score >= options.threshold;
      const decided = decision ?? (alike ? "same event" : "different events");
      return {
        a: a.id as ArticleId,
        b: b.id as ArticleId,
        score,
        decision: decided === "same event" && copies ? "copies" : decided,
        reasons: [
          ...(conflict === null || decided === "same event" ? [] : [slotReason(conflict)]),
          ...(sign === null || decided === "different events" ? [] : [signReason(sign)]),
          ...(doubt === null || decided === "same event" ? [] : [{ ...doubt }]),
          ...(decided === "same event" ? [] : besideReports(a, b)),
          ...(sign === null && decided !== "same event" ? ofTwoLanguages(a, b) : []),
          ...reasonsOf(model, row, left, right, decided, alike),
        ],
      };
    },
  };
}

/** Aspects without meaning for texts in two languages. */
const OF_ONE_LANGUAGE: ReadonlySet<string> = new Set([
  "names",
  "rare-words",
  "headlines",
  "figures",
  "places",
  "copy",
]);

function ofTwoLanguages(a: Article, b: Article): Reason[] {
  const remark: Remark = { code: "languages.apart" };
  return crossesLanguages(a, b) ? [{ rule: "languages", weight: 0, remark }] : [];
}

function reasonsOf(
  model: Scorer,
  row: Float32Array,
  a: Side,
  b: Side,
  decision: Evidence["decision"],
  alike: boolean,
): Reason[] {
  const reasons: Reason[] = [];
  const lifted = lifts(model, row, weights.typical, aspectOf, ASPECTS.length + 1);
  const translated = crossesLanguages(a.article, b.article);
  for (const [index, { rule, word }] of ASPECTS.entries()) {
    if (translated && OF_ONE_LANGUAGE.has(rule)) continue;
    const weight = Math.round((lifted[index] as number) * 100) / 100;
    if (Math.abs(weight) < LEAST) continue;
    const remark = word(a, b, weight > 0);
    if (remark !== null) reasons.push({ rule, weight, remark });
  }
  reasons.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || byCodeUnit(x.rule, y.rule));
  const reports = reportsEvent(a.article) && reportsEvent(b.article);
  const edited = decisiveReason(decision, alike && (decision === "same event" || reports));
  if (edited) reasons.unshift({ ...edited, weight: 0 });
  return reasons;
}
