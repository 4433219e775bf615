/** What a page says of a report that its outlet has changed: every sentence that came, in the outlet's own words. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeSite } from "../pipeline/site.js";

/** A text of one article, with what its outlet says of its age. */
function saved(headline: string, updated: string, ...sentences: string[]): string {
  const front = { id: "one", title: headline, source: "Selm Echo", date: "2024-03-04T08:00:00Z", updated };
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n${sentences.join(" ")}\n`;
}

const EARLY = "2024-03-04T08:00:00Z";
const LATE = "2024-03-04T11:30:00Z";

const updates = [
  {
    name: "a number that rises, and a reaction",
    was: saved(
      "Two hurt at Alder mill",
      EARLY,
      "Fire broke out at the mill of Alder at dawn.",
      "Two men were hurt.",
    ),
    now: saved(
      "Four hurt at Alder mill",
      LATE,
      "Fire broke out at the mill of Alder at dawn.",
      "Four men were hurt.",
      "The owner will rebuild it.",
    ),
    added: ["Four men were hurt.", "The owner will rebuild it."],
    stayed: ["Fire broke out at the mill of Alder at dawn."],
  },
  {
    name: "a sentence in the middle, with other spaces in the rest",
    was: saved("Bridge of Orsk is shut", EARLY, "The bridge of Orsk is shut.", "Buses  stop at the bank."),
    now: saved(
      "Bridge of Orsk is shut",
      LATE,
      "The bridge of Orsk is shut.",
      "A lorry had hit a pillar.",
      "Buses stop at the bank.",
    ),
    added: ["A lorry had hit a pillar."],
    stayed: ["Buses stop at the bank."],
  },
  {
    name: "an end that is told",
    was: saved(
      "Search for boy in Tolm",
      EARLY,
      "Divers search the lake of Tolm for a boy.",
      "He is nine years old.",
    ),
    now: saved(
      "Boy of Tolm found safe",
      LATE,
      "Divers searched the lake of Tolm for a boy.",
      "He is nine years old.",
      "He was asleep in a boathouse.",
    ),
    added: ["Divers searched the lake of Tolm for a boy.", "He was asleep in a boathouse."],
    stayed: ["He is nine years old."],
  },
];

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "newsfold-changes-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The list of what changed, as text. */
function changesOf(pages: ReadonlyMap<string, string>): string {
  const evidence = [...pages].filter(([name]) => name.endsWith("evidence/index.html"));
  expect(evidence).toHaveLength(1);
  const [, list = ""] = /<h2 id="changes">([\s\S]*?)<\/section>/.exec(evidence[0]?.[1] ?? "") ?? [];
  return list.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

describe("what changed in a report is told in its own words", () => {
  it.each(updates.map((update) => [update.name, update] as const))(
    "%s: where its file was replaced between two builds",
    (_, { was, now, added, stayed }) =>
      inFolder(async (folder) => {
        await writeFile(path.join(folder, "a.md"), was);
        const first = await makeSite(["."], folder);
        await writeFile(path.join(folder, "a.md"), now);
        const second = await makeSite(["."], folder, { before: first });
        const told = changesOf(second.pages);
        for (const sentence of added) expect(told).toContain(sentence);
        for (const sentence of stayed) expect(told).not.toContain(sentence);
        expect(second.digest.stories.map(({ slug }) => slug)).toEqual(
          first.digest.stories.map(({ slug }) => slug),
        );
        const [article] = [...second.pages].filter(([name]) => name.startsWith("article/"));
        expect(article?.[1]).toContain('"dateModified":"2024-03-04T11:30:00Z"');
        // The next build has nothing new to tell, and keeps what was told.
        const third = await makeSite(["."], folder, { before: second });
        expect(third.ledger).toEqual(second.ledger);
        expect(changesOf(third.pages)).toBe(told);
      }),
  );

  it.each(updates.map((update) => [update.name, update] as const))(
    "%s: where both texts are in the folder",
    (_, { was, now, added, stayed }) =>
      inFolder(async (folder) => {
        for (const [name, text] of Object.entries({ early: was, late: now })) {
          await mkdir(path.join(folder, name));
          await writeFile(path.join(folder, name, "a.md"), text);
        }
        const { pages, digest } = await makeSite(["."], folder);
        expect(digest.stories).toHaveLength(1);
        const told = changesOf(pages);
        for (const sentence of added) expect(told).toContain(sentence);
        for (const sentence of stayed) expect(told).not.toContain(sentence);
      }),
  );

  it("drops a sentence that a later update took back", () =>
    inFolder(async (folder) => {
      const text = (...sentences: string[]) =>
        saved("Mill of Alder burns", LATE, "The mill burns.", ...sentences);
      let before = null;
      for (const more of [[], ["Two men were hurt."], ["Three men were hurt."]]) {
        await writeFile(path.join(folder, "a.md"), text(...more));
        before = await makeSite(["."], folder, { before });
      }
      const told = changesOf(before?.pages ?? new Map());
      expect(told).toContain("Three men were hurt.");
      expect(told).not.toContain("Two men were hurt.");
    }));
});
