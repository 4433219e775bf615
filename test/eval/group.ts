/**
 * Grouping against labelled sets: with what newsfold ships, and with weights learned without the set that is scored
 * ("left out"), each with the set as it is and as other folders would hold it.
 *
 * Every table scores the stories that `group` makes, with all its rules. Only the weights of pairs are learned, so only
 * they are left out; the table of common words (`background.json`) counts general news, not gva, and the rules follow no
 * set. `npm run eval group gva basil` measures these sets alone: the weights are still learned from all the others.
 */
import { defaultConfig } from "../../src/config.js";
import { groupArticles } from "../../src/group/group.js";
import { score, weights } from "../../src/group/pairs/classifier.js";
import { featureCount } from "../../src/group/pairs/features.js";
import { type Scorer, scorer } from "../../src/group/pairs/gbdt.js";
import type { ArticleId } from "../../src/model.js";
import { type Arrangement, arrangements } from "../learn/arrangements.js";
import { examplesOfPairs, type Lessons, lessons, type Taught } from "../learn/examples.js";
import { coarse, type LabelledPair, learnable, readPairs, readSet } from "../learn/sets.js";
import { readTaught } from "../learn/taught.js";
import { learnWeights } from "../learn/weights.js";
import { worldExamples } from "../learn/worlds.js";
import { figures, sizes, smallFolders, storiesOf } from "./arranged.js";
import { ownBriefs, ownDays } from "./own-briefs.js";
import { judged } from "./partitions.js";
import { strangers } from "./strangers.js";
import { formatTable, type Table } from "./table.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };
const shipped = scorer(weights);

/** Sets that can be asked for by name. */
export const names: readonly string[] = [...learnable, ...coarse];

/**
 * Gives each table as soon as it is measured: the whole takes long, and gva longest.
 *
 * @param wanted names of sets to score; none: all, with strangers and judged pairs
 */
export async function* evaluate(folder: string, wanted: readonly string[] = []): AsyncGenerator<Table> {
  const asked = (name: string) => wanted.length === 0 || wanted.includes(name);
  if (wanted.length === 0) {
    yield strangers(folder);
    yield ownBriefs();
    yield ownDays();
  }
  for (const name of coarse.filter(asked)) {
    const set = readSet(folder, name);
    if (set)
      yield setTable(name, [["true dates", "shipped", ...figures(set.events, storiesOf(set, shipped))]]);
  }
  const sets = learnable.flatMap((name) => readTaught(folder, name) ?? []);
  const pairs = readPairs(folder);
  const each = new Map(sets.map((set) => [set, lessons([set])]));
  const ownWorlds = worldExamples();
  const teach = (without: Taught | null, also: readonly LabelledPair[] | null): Scorer => {
    const kept = sets.filter((set) => set !== without).flatMap((set) => each.get(set) ?? []);
    const all: Lessons = {
      texts: [...kept.flatMap(({ texts }) => texts), ownWorlds],
      dated: kept.flatMap(({ dated }) => dated),
    };
    return scorer(learnWeights(all, also && examplesOfPairs(also)));
  };
  const measured = sets.filter(({ dated }) => asked(dated.name));
  measured.sort((a, b) => a.dated.articles.length - b.dated.articles.length);
  const taught = measured.map((set) => ({ set, leftOut: teach(set, pairs) }));
  for (const { set, leftOut } of taught) {
    const rows: Row[] = [];
    for (const name of Object.keys(arrangements) as Arrangement[]) {
      const arranged = arrangedAs(folder, set, name);
      for (const [weighed, model] of [
        ["shipped", shipped],
        ["left out", leftOut],
      ] as const)
        rows.push([name, weighed, ...figures(arranged.events, storiesOf(arranged, model))]);
    }
    yield setTable(set.dated.name, rows);
  }
  for (const size of sizes) {
    const rows: Row[] = [];
    for (const { set, leftOut } of taught) {
      for (const when of ["dated", "oneDay"] as const) {
        const arrangement = when === "dated" ? "true dates" : "one day";
        rows.push([set.dated.name, arrangement, ...smallFolders(set[when], size, leftOut)]);
      }
    }
    yield {
      title: `Same event or not: folders of ${size.events} events and ${size.singles} singles, left out`,
      columns: ["set", "arrangement", "P", "R", "F1"],
      rows,
      note: "Means over 25 draws.",
    };
  }
  if (wanted.length > 0 || !pairs) return;
  const rows = judgedPairs(pairs, teach(null, null));
  yield { title: "Same event or not: pairs", columns: ["weights", "P", "R", "F1"], rows };
}

type Row = (string | number)[];

function setTable(name: string, rows: readonly Row[]): Table {
  return {
    title: `Same event or not: ${name}`,
    columns: ["arrangement", "weights", "P", "R", "F1", "B-cubed P", "R", "F1"],
    rows,
    note:
      "P, R, F1: over pairs of articles. The shipped weights have seen the labelled sets. `left out`: learned from the " +
      "other sets alone. Stories as `group` makes them. `headline`, `30 words` and the outlets: all on one day.",
  };
}

function arrangedAs(folder: string, { dated, oneDay }: Taught, name: Arrangement) {
  if (name === "true dates") return dated;
  return name === "one day" ? oneDay : (readSet(folder, dated.name, arrangements[name]) ?? dated);
}

function judgedPairs(pairs: readonly LabelledPair[], leftOut: Scorer): (string | number)[][] {
  const all = pairs.flatMap(({ a, b }) => [a, b]);
  const { memory, groups } = groupArticles(all, options);
  const { articles, likeness: like } = memory.graph;
  const indexOf = new Map(articles.map(({ id }, index) => [id, index]));
  const at = ({ id }: { id: ArticleId }) => indexOf.get(id) ?? -1;
  const place = new Map(groups.flatMap((each, k) => each.articles.map((id) => [id, k] as const)));
  return [
    pairRow(
      "shipped, each pair",
      pairs,
      pairs.map(({ a, b }) => like(at(a), at(b)) >= options.config.threshold),
    ),
    pairRow(
      "shipped, all grouped",
      pairs,
      pairs.map(({ a, b }) => place.get(a.id) === place.get(b.id)),
    ),
    pairRow("left out", pairs, saidBy(pairs, leftOut)),
  ];
}

function saidBy(pairs: readonly LabelledPair[], model: Scorer): boolean[] {
  const { rows } = examplesOfPairs(pairs);
  const least = options.config.threshold;
  return pairs.map(
    (_, k) => score(model, rows.subarray(k * featureCount, (k + 1) * featureCount), 0) >= least,
  );
}

function pairRow(
  name: string,
  pairs: readonly LabelledPair[],
  said: readonly boolean[],
): (string | number)[] {
  const { precision, recall, f1 } = judged(
    pairs.map(({ same }) => same),
    said,
  );
  return [name, precision, recall, f1];
}

if (import.meta.filename === process.argv[1]) {
  for await (const table of evaluate(process.env.NEWSFOLD_DATA ?? "../shared/data")) {
    console.log(formatTable(table));
  }
}
