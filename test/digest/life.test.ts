/** The rules of identity over whole lives: builds one after the other, with reports that come, go, join and part. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Digested } from "../../src/digest/digest.js";
import { formatLedger, parseLedger } from "../../src/digest/ledger/ledger.js";
import type { Story } from "../../src/model.js";
import { build, report, type StorySentence, story } from "./world.js";

/** Two headlines for ten reports: namesakes are the rule. */
const REPORTS = Array.from({ length: 10 }, (_, index) =>
  report(`r${index}`, `Headline ${index % 2 === 0 ? "one" : "two"}\nSentence of report ${index}.`, {
    published: index % 3 === 0 ? null : `2024-05-${10 + ((index * 7) % 10)}`,
  }),
);

/** Which story each report is in, by number; absent: the report is not there. The headline is that of a member. */
interface World {
  readonly place: readonly (number | null)[];
  readonly headline: number;
}

const worlds = fc.array(
  fc.record({
    place: fc.array(fc.option(fc.nat({ max: 4 }), { freq: 4 }), {
      minLength: REPORTS.length,
      maxLength: REPORTS.length,
    }),
    headline: fc.nat({ max: 3 }),
  }),
  { minLength: 2, maxLength: 6 },
);

function membersOf(world: World): StorySentence[][] {
  const stories = new Map<number, StorySentence[]>();
  for (const [index, place] of world.place.entries()) {
    const told = REPORTS[index];
    if (place === null || told === undefined) continue;
    stories.set(place, [...(stories.get(place) ?? []), told]);
  }
  return [...stories.values()];
}

/** One build of a world, with what the build before left in its file. */
function next(
  world: World,
  before: Digested | null,
  order: <T>(list: readonly T[]) => T[] = (list) => [...list],
): Digested {
  const ledger = before === null ? null : parseLedger(formatLedger(before.ledger), "digest.json");
  if (ledger !== null) expect(ledger.problems).toEqual([]);
  const stories = membersOf(world).map((members) => {
    const { group } = story(members);
    const first = members.at(world.headline % members.length);
    if (first === undefined) throw new Error("a story has members");
    return { ...story([first, ...members.filter((told) => told !== first)]), group };
  });
  return build(order(stories), order(membersOf(world).flat()), ledger?.ledger ?? null);
}

const holderOf = ({ digest }: Digested, member: string): Story | undefined =>
  digest.stories.find(({ group }) => group.articles.some((id) => id === member));

/** All properties are tried on the same lives, so each of these is built once. */
const built = new Map<string, readonly Digested[]>();

function buildsOf(lives: readonly World[]): readonly Digested[] {
  const key = JSON.stringify(lives);
  const known = built.get(key);
  if (known !== undefined) return known;
  const builds: Digested[] = [];
  for (const world of lives) builds.push(next(world, builds.at(-1) ?? null));
  built.set(key, builds);
  return builds;
}

function live(
  lives: readonly World[],
  check: (now: Digested, before: Digested | null, world: World) => void,
): void {
  const builds = buildsOf(lives);
  for (const [index, world] of lives.entries())
    check(builds[index] as Digested, builds[index - 1] ?? null, world);
}

const property = (check: (now: Digested, before: Digested | null, world: World) => void) =>
  fc.assert(
    fc.property(worlds, (lives) => live(lives, check)),
    { numRuns: 300 },
  );

test("no two stories, redirects or articles share an id or an address", () => {
  property(({ digest, ledger }) => {
    const slugs = [
      ...digest.stories.map(({ slug }) => slug),
      ...ledger.formerStories.map(({ slug }) => slug),
    ];
    expect(new Set(slugs).size).toBe(slugs.length);
    const ids = [...digest.stories.map(({ id }) => id), ...ledger.formerStories.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    const articles = [
      ...digest.entries.map(({ slug }) => slug),
      ...ledger.formerArticles.map(({ slug }) => slug),
    ];
    expect(new Set(articles).size).toBe(articles.length);
  });
});

test("a redirect leads straight to a living story, and never from one", () => {
  property(({ digest }) => {
    const living = new Set(digest.stories.map(({ slug }) => slug));
    for (const { from, to } of digest.redirects) {
      expect(living.has(to)).toBe(true);
      expect(living.has(from)).toBe(false);
    }
    for (const { slug, formerSlugs } of digest.stories) {
      expect(formerSlugs).toEqual(digest.redirects.filter(({ to }) => to === slug).map(({ from }) => from));
    }
  });
});

test("a story lives on, by address or redirect, in the story that has its earliest report", () => {
  property((now, before) => {
    for (const { slug, group } of before?.digest.stories ?? []) {
      const first = group.articles.find((id) => holderOf(now, id) !== undefined);
      if (first === undefined) {
        expect(now.digest.stories.map((story) => story.slug)).not.toContain(slug);
        continue;
      }
      const heir = holderOf(now, first);
      expect([heir?.slug, ...(heir?.formerSlugs ?? [])]).toContain(slug);
    }
  });
});

test("where stories merge, none that is older than the one that names the whole had its address taken", () => {
  property((now, before) => {
    const bornIn = new Map(
      before?.digest.stories.map(({ slug, revisions }) => [slug, revisions[0]?.build ?? 0]),
    );
    for (const { slug, formerSlugs } of now.digest.stories) {
      const own = bornIn.get(slug);
      if (own === undefined) continue;
      for (const former of formerSlugs) expect(bornIn.get(former) ?? own).toBeGreaterThanOrEqual(own);
    }
  });
});

test("an article keeps its address for as long as it is known", () => {
  const known = new Map<string, string>();
  fc.assert(
    fc.property(worlds, (lives) => {
      known.clear();
      live(lives, ({ digest }) => {
        for (const { article, slug } of digest.entries) {
          expect(known.get(article.id) ?? slug).toBe(slug);
          known.set(article.id, slug);
        }
      });
    }),
    { numRuns: 300 },
  );
});

test("an address once a story's is never another's: it comes back with its story or not at all", () => {
  fc.assert(
    fc.property(worlds, (lives) => {
      const owner = new Map<string, string>();
      live(lives, ({ digest }) => {
        for (const { id, slug } of digest.stories) {
          expect(owner.get(slug) ?? id).toBe(id);
          owner.set(slug, id);
        }
      });
    }),
    { numRuns: 300 },
  );
});

test("the same build again changes nothing, in whatever order its input comes", () => {
  property((now, _, world) => {
    const again = next(world, now);
    expect(formatLedger(again.ledger)).toBe(formatLedger(now.ledger));
    expect(next(world, now, (list) => [...list].reverse())).toEqual(again);
  });
});

test("revisions count up, and tell of every report that joined and left", () => {
  property((now) => {
    for (const { revisions, group } of now.digest.stories) {
      expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, index) => index + 1));
      const members = new Set<string>();
      for (const { joined, left, build } of revisions) {
        expect(build).toBeLessThanOrEqual(now.ledger.build);
        for (const id of joined) members.add(id);
        for (const id of left) expect(members.delete(id)).toBe(true);
      }
      expect([...members].sort()).toEqual([...group.articles].sort());
    }
  });
});
