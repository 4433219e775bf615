/** A month of made-up days: the front page is right on each of them. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Config, defaultConfig, readConfig } from "../../src/config.js";
import type { Story } from "../../src/model.js";
import { containsWord } from "../../src/site/edition/front-order.js";
import { renderSite } from "../../src/site/render.js";
import { type Sample, sampleArticle, sampleDigest, sampleStory } from "./sample.js";

/** A story by the days of May on which it was reported: `[[1, 9], [4, 2]]` is nine reports on the first, two on the fourth. */
type Course = readonly (readonly [day: number, reports: number])[];

const WORDS = "ferry,tunnel,orchard,harvest,strike,museum,bridge,flood,choir,tram".split(",");

function told(
  slug: string,
  course: Course,
  topics: readonly string[] = [],
): { story: Story; samples: Sample[] } {
  const samples = course.flatMap(([day, reports]) =>
    Array.from({ length: reports }, (_, index) =>
      sampleArticle({
        id: `${slug}-${day}-${index}`,
        headline: `${slug} as told on day ${day}`,
        source: `Outlet ${index}`,
        url: `https://outlet-${index}.example/${slug}/${day}`,
        published: `2024-05-${String(day).padStart(2, "0")}T${String(6 + (index % 12)).padStart(2, "0")}:00:00Z`,
        topics,
        paragraphs: [[`The ${slug} is told by outlet ${index} on day ${day}.`]],
      }),
    ),
  );
  return {
    story: sampleStory(
      samples.map(({ article }) => article),
      slug,
    ),
    samples,
  };
}

/** Each day has a story of as many reports as the day before, a brief, and now and then more. */
const everyDay = Array.from({ length: 31 }, (_, index) => index + 1).flatMap((day) => [
  told(`daily-${WORDS[day % 10]}-${day}`, [[day, 3]]),
  told(`brief-${day}`, [[day, 1]]),
]);
const GREAT = told("great-quake", [[4, 16]]);
const LONG = told("long-trial", [
  [6, 4],
  [9, 1],
  [12, 1],
  [15, 1],
  [18, 5],
  [24, 1],
  [30, 1],
]);
const SECOND = told("second-quake", [
  [20, 8],
  [21, 8],
]);
const month = [...everyDay, GREAT, LONG, SECOND];

async function site(front = "", stories = month): Promise<Map<string, string>> {
  const { config } = readConfig(`front: {${front}}`, "newsfold.yaml");
  const samples = stories.flatMap((one) => one.samples);
  const digest = sampleDigest(
    stories.map(({ story }) => story),
    samples.map(({ article }) => article),
  );
  const documents = samples.map(({ document }) => document);
  const files = await renderSite(digest, documents, [], { ...defaultConfig, ...(config as Config) }, "{}\n");
  return new Map(files.map(({ path, content }) => [path, String(content)]));
}

const slugsOn = (html = "") =>
  [...html.matchAll(/<h[23]><a href="\/story\/([^/]+)\//g)].map(([, slug]) => slug ?? "");
const iso = (day: number) => `2024-05-${String(day).padStart(2, "0")}`;

describe("beside the first story", () => {
  const cards = async (today: number) => {
    const day = (of: number, count: number) =>
      Array.from({ length: count }, (_, index) => told(`of-${of}-number-${index}`, [[of, 2]]));
    const html = (await site("", [...day(1, 9), ...day(2, today)])).get("index.html") ?? "";
    return slugsOn(/<div class="beside">(.*?)<\/div>/s.exec(html)?.[1]).map((slug) => slug.split("-")[1]);
  };

  it.each([
    // The first, two below it, and one more: those of the day before follow.
    [4, ["2", "1", "1"]],
    [6, ["2", "2", "2"]],
  ])("a day of %d stories leaves no column empty", async (today, days) => {
    expect(await cards(today)).toEqual(days);
  });
});

describe("a month of days", () => {
  let files: Map<string, string>;
  beforeAll(async () => {
    files = await site("days: 31");
  });
  const on = (day: number) => slugsOn(files.get(`edition/${iso(day)}/index.html`));

  it("has an edition for each day, and the latest is the front page", () => {
    for (let day = 1; day <= 31; day++) expect(on(day).length).toBeGreaterThan(0);
    expect(slugsOn(files.get("index.html")).slice(0, 4)).toEqual(on(31).slice(0, 4));
  });

  it("never has yesterday's story above today's of as many reports", () => {
    for (let day = 2; day <= 31; day++) {
      const stories = on(day);
      const place = (prefix: string, of: number) =>
        stories.findIndex((slug) => slug.startsWith(prefix) && slug.endsWith(`-${of}`));
      expect([day, place("daily", day) < place("daily", day - 1)]).toEqual([day, true]);
      expect([day, place("brief", day) < place("brief", day - 1)]).toEqual([day, true]);
    }
  });

  it.each([
    // Of one day: three reports against those of the days before, at half their weight with each day.
    [3, "daily-harvest-3"],
    [4, "great-quake"],
    [5, "great-quake"],
    // 16 of two days ago weigh as much as four of today, which are newer.
    [6, "long-trial"],
    // 16 reports of three days ago weigh two, which today's three outweigh.
    [7, "daily-flood-7"],
    [8, "daily-choir-8"],
    // A long story comes first on the day it is news again, and gives way when it has one report more.
    [18, "long-trial"],
    [24, "daily-strike-24"],
    [20, "second-quake"],
    [21, "second-quake"],
    [22, "second-quake"],
    [30, "daily-ferry-30"],
  ])("on day %i begins with %s", (day, expected) => {
    expect(on(day)[0]).toBe(expected);
  });

  it("tells on a day nothing that was not reported by then, and nothing that is old", () => {
    for (let day = 1; day <= 31; day++)
      for (const slug of on(day)) {
        const days = month
          .filter(({ story }) => story.slug === slug)
          .flatMap(({ samples }) =>
            samples.map(({ article }) => Number(article.published?.iso.slice(8, 10))),
          );
        expect([day, slug, days.some((own) => own <= day && own >= day - 2)]).toEqual([day, slug, true]);
      }
  });

  it("leads from edition to edition, and counts what is new", () => {
    const fifth = files.get(`edition/${iso(5)}/index.html`) ?? "";
    expect(fifth).toContain('<a rel="prev" href="/edition/2024-05-04/">');
    expect(fifth).toContain('<a rel="next" class="next" href="/edition/2024-05-06/">');
    expect(fifth).toContain("2 new since 4 May 2024");
    expect(files.get(`edition/${iso(31)}/index.html`)).not.toContain('rel="next"');
    expect(files.get("index.html")).toContain('<a rel="prev" href="/edition/2024-05-30/">');
  });

  it("is the same in whichever order the stories come", async () => {
    const turned = await site("days: 31", [...month].reverse());
    for (let day = 1; day <= 31; day++)
      expect(slugsOn(turned.get(`edition/${iso(day)}/index.html`))).toEqual(on(day));
  });
});

describe("the settings of the front page", () => {
  const stories = [
    told("harbour-fire", [[1, 2]], ["Harbour"]),
    told("council-vote", [[1, 3]], ["Politics"]),
    told("school-play", [[1, 1]], ["Culture"]),
    ...Array.from({ length: 8 }, (_, index) => told(`other-${index}`, [[1, 1]])),
  ];
  const front = async (settings: string) => (await site(settings, stories)).get("index.html") ?? "";

  it("keep as many editions as they say", async () => {
    const names = [...(await site("days: 2")).keys()].filter((name) => name.startsWith("edition/"));
    expect(names.sort()).toEqual([`edition/${iso(30)}/index.html`, `edition/${iso(31)}/index.html`]);
    expect([...(await site("days: 0", stories)).keys()].some((name) => name.startsWith("edition/"))).toBe(
      false,
    );
  });

  it("ask for reports, and hide outlets, words and kinds, from the front page alone", async () => {
    expect(slugsOn(await front("leastSources: 2"))).toEqual(["council-vote", "harbour-fire"]);
    expect(slugsOn(await front("hide: {words: [council]}"))).not.toContain("council-vote");
    expect(slugsOn(await front("hide: {words: [counc]}"))).toContain("council-vote");
    // Others report it too.
    expect(slugsOn(await front("hide: {outlets: [outlet 0]}"))).toEqual(["council-vote", "harbour-fire"]);
    expect(slugsOn(await front("hide: {outlets: [outlet-0.example]}"))).toEqual([
      "council-vote",
      "harbour-fire",
    ]);
    const files = await site("hide: {words: [council]}", stories);
    expect(files.get("archive/index.html")).toContain("council-vote");
    expect(files.has("story/council-vote/index.html")).toBe(true);
  });

  it("put a story first", async () => {
    expect(slugsOn(await front("top: [school-play-1-0, harbour-fire-1-1]")).slice(0, 2)).toEqual([
      "school-play",
      "harbour-fire",
    ]);
  });

  it("make sections of topics, folders and words, below the first stories", async () => {
    const html = await front(
      "sections: [{title: Numbers, words: [other-7, other-6]}, {title: All, folders: [articles]}]",
    );
    const [, numbers = "", all = ""] = html.split(/<h2 class="bar">/);
    expect(numbers).toMatch(/^Numbers</);
    expect(slugsOn(numbers).sort()).toEqual(["other-6", "other-7"]);
    expect(all).toMatch(/^All</);
    const slugs = slugsOn(html);
    expect(slugs.length).toBe(new Set(slugs).size);
  });

  it("compare whole words", () => {
    expect(containsWord("World Cup: the final", ["world cup"])).toBe(true);
    expect(containsWord("A worldly cup", ["world"])).toBe(false);
  });
});
