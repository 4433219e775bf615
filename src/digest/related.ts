/** Which other stories a reader of this one may want: its arcs first, then those that share rare names with it. */
import type { Arc, Entity, MergedStory, Related, StoryId } from "../model.js";
import { byCodeUnit } from "../words/order.js";

/** More are a list to search, not a choice to make. */
const AT_MOST = 6;

/** A name that more stories than this have says little about any two of them, and would cost a pass over all. */
const COMMON = 12;

/** One shared name is a coincidence as often as not. */
const SHARED_AT_LEAST = 2;

interface Link {
  readonly other: number;
  readonly relation: Related["relation"];
  readonly reason: string;
  readonly score: number;
  readonly isArc: boolean;
}

/**
 * For each story, in the order given, the related ones: arcs first, stronger before weaker, ties by id.
 *
 * @param arcs between the stories, by their index in `stories`
 * @param ids of the stories, in the same order
 */
export function related(
  stories: readonly MergedStory[],
  ids: readonly StoryId[],
  arcs: readonly Arc[],
): Related[][] {
  const links = stories.map((): Map<number, Link> => new Map());
  const add = (from: number, link: Link) => {
    const known = links[from]?.get(link.other);
    if (known === undefined || (link.isArc && (!known.isArc || link.score > known.score))) {
      links[from]?.set(link.other, link);
    }
  };
  for (const { a, b, relation, reason, score } of arcs) {
    if (a === b) continue;
    add(a, { other: b, relation, reason, score, isArc: true });
    add(b, { other: a, relation: INVERSE[relation], reason, score, isArc: true });
  }
  for (const { a, b, reason, score } of sharedNames(stories)) {
    add(a, { other: b, relation: "related", reason, score, isArc: false });
    add(b, { other: a, relation: "related", reason, score, isArc: false });
  }
  const idAt = (index: number): StoryId => ids[index] as StoryId;
  return links.map((found) =>
    [...found.values()]
      .sort(
        (a, b) =>
          Number(b.isArc) - Number(a.isArc) || b.score - a.score || byCodeUnit(idAt(a.other), idAt(b.other)),
      )
      .slice(0, AT_MOST)
      .map(({ other, relation, reason }) => ({ story: idAt(other), relation, reason })),
  );
}

const INVERSE: Record<Related["relation"], Related["relation"]> = {
  earlier: "later",
  later: "earlier",
  related: "related",
};

/**
 * Pairs of stories that share two or more rare names, through an inverted index from name to stories: work grows with
 * the mentions, as no name of more than `COMMON` stories is followed.
 */
function sharedNames(
  stories: readonly MergedStory[],
): { a: number; b: number; reason: string; score: number }[] {
  const index = new Map<string, { name: string; stories: number[] }>();
  for (const [at, story] of stories.entries()) {
    for (const entity of story.entities) {
      const key = keyOf(entity);
      const entry = index.get(key);
      if (entry === undefined) index.set(key, { name: entity.name, stories: [at] });
      else if (entry.stories.at(-1) !== at) entry.stories.push(at);
    }
  }
  const pairs = new Map<string, { a: number; b: number; names: { name: string; weight: number }[] }>();
  for (const { name, stories: holders } of index.values()) {
    if (holders.length < 2 || holders.length > COMMON) continue;
    // Rarity by inverse document frequency: Spärck Jones (1972), A statistical interpretation of term specificity.
    const weight = Math.log(1 + stories.length / holders.length);
    for (const [place, a] of holders.entries()) {
      for (const b of holders.slice(place + 1)) {
        const key = `${a} ${b}`;
        const pair = pairs.get(key) ?? { a, b, names: [] };
        pair.names.push({ name, weight });
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()]
    .filter(({ names }) => names.length >= SHARED_AT_LEAST)
    .map(({ a, b, names }) => {
      const rarest = names.sort((x, y) => y.weight - x.weight || byCodeUnit(x.name, y.name));
      const score = rarest.reduce((sum, { weight }) => sum + weight, 0);
      const [first, second] = rarest;
      return { a, b, score, reason: `also about ${first?.name} and ${second?.name}` };
    });
}

function keyOf({ kind, name }: Entity): string {
  return `${kind} ${name.normalize("NFKC").toLowerCase()}`;
}
