/** What the README says of one article in all stages is what the stages make of it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Made, makeSite, ROOT } from "./site.js";

const FILE = "000_453aed2a55bf3b3f.txt";
let seeds: Made;
let trace: ReadonlyMap<string, string>;

beforeAll(async () => {
  const readme = await readFile(path.join(ROOT, "README.md"), "utf8");
  trace = new Map(
    [...readme.matchAll(/^\| (?<stage>[a-z]+) \| (?<text>.+) \|$/gmu)].map(({ groups = {} }) => [
      groups.stage ?? "",
      groups.text ?? "",
    ]),
  );
  seeds = await makeSite(["."], path.join(ROOT, "seeds"));
});

const articleOf = () => {
  const entry = seeds.digest.entries.find(({ article }) => article.path.endsWith(FILE));
  if (entry === undefined) throw new Error(`no ${FILE}`);
  return entry;
};

test("extract: the sentence, its figures, what was removed, and who speaks", () => {
  const { article } = articleOf();
  const text = trace.get("extract") ?? "";
  const sentence = article.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .find((one) => one.text.startsWith("This cautious approach"));
  const { id, span } = sentence ?? {};
  expect(text).toContain(
    `sentence \`${id}\`, offsets ${span?.start} to ${span?.end}, \`${span?.line}:${span?.column}\``,
  );
  for (const figure of article.figures.filter((one) => one.sentence === id))
    expect(text).toContain(
      `“${figure.text}” (${figure.bound === "exact" ? "" : `${figure.bound} `}${figure.value})`,
    );
  for (const removed of article.removed) expect(text).toContain(`\`${removed.text}\``);
  expect(article.quotes.map(({ speaker }) => speaker)).toEqual(Array(3).fill("Dmitry Peskov"));
  expect(text).toContain("three quotations are his");
});

test("read: the block in which it is", () => {
  const { article } = articleOf();
  const first = article.sections[0]?.paragraphs[0]?.sentences[0]?.span;
  expect(trace.get("read")).toContain(
    `offset ${first?.start}, \`seeds/${FILE}:${first?.line}:${first?.column}\``,
  );
});

test("group: the likeness of the two articles, and its reasons", () => {
  const [story] = seeds.digest.stories;
  const [evidence] = story?.group.evidence ?? [];
  const text = trace.get("group") ?? "";
  expect(text).toContain(`one event, ${evidence?.score.toFixed(2).replace(/^0/, "")}:`);
  const valuesOf = (code: string) => {
    const remark = evidence?.reasons.map((reason) => reason.remark).find((one) => one.code === code);
    return (remark && "values" in remark ? remark.values : {}) as {
      count?: number;
      shared?: readonly string[];
    };
  };
  expect(text).toContain(`${valuesOf("words.among").count} rare words shared`);
  const names = valuesOf("names.shared").shared ?? [];
  expect(text).toContain(`both name ${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);
});

test("merge and digest: two claims of two reports, one man, one address", () => {
  const [story] = seeds.digest.stories;
  expect(seeds.digest.stories).toHaveLength(1);
  expect(story?.claims.map(({ origins }) => origins)).toEqual([2, 2]);
  const people = story?.entities.filter(({ name }) => /Zelensk/u.test(name)) ?? [];
  expect(people).toHaveLength(1);
  expect(people[0]?.variants.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Zelenskyy", "Zelenskiy"]),
  );
  const own = story?.onlyIn.filter(({ article }) => article === articleOf().article.id) ?? [];
  expect(own.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence))).toContain("s4");
  expect(story?.onlyIn.map(({ kind }) => kind)).toContain("analysis");
  expect(trace.get("digest")).toContain(`\`/story/${story?.slug}/\``);
  expect(seeds.unproven).toEqual([]);
});

test("site: a mark on the page of evidence leads to the sentence as it was received", () => {
  const [story] = seeds.digest.stories;
  const { slug } = articleOf();
  const evidence = seeds.pages.get(`story/${story?.slug}/evidence/index.html`) ?? "";
  expect(evidence).toMatch(new RegExp(`10-year-old boy[^<]*<a [^>]*href="/article/${slug}/#s4"`));
  const received = seeds.pages.get(`article/${slug}/index.html`) ?? "";
  expect(received).toContain('id="s4"');
  expect(received).toMatch(/<del [^>]*>Leave a Reply<\/del>/);
});
