/**
 * Own words to learn from: `worlds.tsv` has 135 towns and scenes, each with an event that up to three reporters tell in words of
 * their own, with a stranger that shares its town, its office or its people, and with another event of its kind. The labelled
 * sets hardly have such strangers, and a local paper has them every day.
 */
import path from "node:path";
import { featureCount, featureNames } from "../../src/group/pairs/features.js";
import { tabSeparated } from "../tab-separated.js";
import { examplesOfPairs, type PairExamples } from "./examples.js";
import { articleOf, type LabelledPair } from "./sets.js";

const file = path.join(import.meta.dirname, "../fixtures/group/worlds.tsv");
const DAY = "2024-10-12";
const OUTLETS = ["The Ledger", "Evening Courier", "Daily Post", "Morning Star"];

const WORD_COSINE = featureNames.indexOf("wordCosine");
/** Two tellings of less cosine share a name at most. They would teach that a name is enough. */
const LEAST_SHARED = 0.2;

/** All pairs within each world, but those of one event that share too little to be learned from. */
export function worldExamples(): PairExamples {
  const { rows, labels } = examplesOfPairs(pairsOfWorlds());
  const kept = [...labels.keys()].filter(
    (k) => labels[k] === 0 || (rows[k * featureCount + WORD_COSINE] as number) >= LEAST_SHARED,
  );
  const some = new Float32Array(kept.length * featureCount);
  for (const [at, k] of kept.entries())
    some.set(rows.subarray(k * featureCount, (k + 1) * featureCount), at * featureCount);
  return { rows: some, labels: Uint8Array.from(kept, (k) => labels[k] as number) };
}

function pairsOfWorlds(): LabelledPair[] {
  const briefs = tabSeparated(file).map(([world = "", event = "", title = "", text = ""], at) => {
    const source = OUTLETS[at % OUTLETS.length];
    const record = JSON.stringify({ id: `${world} ${at}`, title, text, source, published: DAY });
    return { world, event, article: articleOf(record, "worlds") };
  });
  return briefs.flatMap((a, at) =>
    briefs
      .slice(at + 1)
      .filter((b) => b.world === a.world)
      .map((b) => ({ a: a.article, b: b.article, same: a.event === b.event })),
  );
}
