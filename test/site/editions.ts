/** Sites of every shape that a page must look intended in, rendered without being written. */
import { type Config, defaultConfig } from "../../src/config.js";
import type { Digest, Document, Story } from "../../src/model.js";
import type { Problem } from "../../src/problem.js";
import { renderSite } from "../../src/site/render.js";
import { cite, type Sample, sampleArticle, sampleDigest, sampleStory } from "./sample.js";

export interface Shape {
  readonly digest: Digest;
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

function shape(
  stories: readonly Story[],
  samples: readonly Sample[],
  problems: readonly Problem[] = [],
): Shape {
  return {
    digest: sampleDigest(
      stories,
      samples.map(({ article }) => article),
    ),
    documents: samples.map(({ document }) => document),
    problems,
  };
}

const TOWNS = "Alder,Birch,Cedar,Dogwood,Elm,Fir,Gorse,Hazel,Ivy,Juniper".split(",");

/** `number` outlets on one bridge, an hour apart. */
export function reports(number: number): Sample[] {
  return Array.from({ length: number }, (_, index) =>
    sampleArticle({
      id: `bridge-${index}`,
      headline: `Bridge over the Wend reopens after ${index + 2} weeks`,
      source: `${TOWNS[index % TOWNS.length]} ${["Post", "Herald", "Courier", "Times", "Echo", "Mail"][Math.floor(index / 10) % 6]}`,
      url: `https://news-${index}.example/bridge`,
      published: `2024-05-${String(1 + (index % 9)).padStart(2, "0")}T${String(8 + (index % 12)).padStart(2, "0")}:30:00Z`,
      people: ["Ines Marlow"],
      topics: ["Transport"],
      paragraphs: [
        ["The bridge over the Wend reopened on Monday.", `Ines Marlow cut ribbon number ${index}.`],
        [`Report ${index} alone counts ${index + 10} boats.`, "Traffic moved slowly at first."],
      ],
      removed: ["Share this article"],
    }),
  );
}

/** A story with something in every section of its page. */
export function fullStory(samples: readonly Sample[], slug: string): Story {
  const articles = samples.map(({ article }) => article);
  const [first, second] = articles;
  if (!first || !second) throw new Error("Unexpected number of reports, expected two");
  const dek = cite(first, 2);
  return sampleStory(articles, slug, {
    dek,
    disagreements: [
      {
        kind: "figure",
        verdict: "contradiction",
        what: "boats",
        versions: [
          { value: { ...cite(first, 3), text: "10 boats" }, context: cite(first, 3), alsoIn: [] },
          { value: { ...cite(second, 3), text: "11 boats" }, context: cite(second, 3), alsoIn: [first.id] },
        ],
      },
    ],
    quotes: [
      { speaker: "Ines Marlow", role: null, variants: [cite(first, 2), cite(second, 2)], origins: 2 },
      { speaker: null, role: null, variants: [cite(second, 4)], origins: 1 },
    ],
    timeline: [{ when: "2024-05-06", sentence: cite(first, 1) }],
    revisions: [
      {
        number: 1,
        build: 1,
        changed: [],
        joined: [first.id],
        left: [],
        headlineWas: null,
        asOf: "2024-05-01",
      },
      {
        number: 2,
        build: 2,
        changed: [first.id],
        joined: [second.id],
        left: [],
        headlineWas: "Bridge closed",
        asOf: null,
      },
    ],
    editorNotes: ["grouped"],
  });
}

export function empty(): Shape {
  return shape([], []);
}

/** A front page full of stories, one of them of sixty reports, in three scripts, dated and undated. */
export function busy(): Shape {
  const sixty = reports(60);
  const arabic = sampleArticle({
    id: "arabic",
    headline: "إعادة فتح الجسر بعد أسبوعين",
    source: "صحيفة النهر",
    language: "ar",
    paragraphs: [["أعيد فتح الجسر يوم الاثنين.", "كانت حركة المرور بطيئة."]],
  });
  const chinese = sampleArticle({
    id: "chinese",
    headline: "大桥重新开放",
    language: "zh",
    paragraphs: [["大桥周一重新开放。"]],
  });
  const untitled = sampleArticle({
    id: "untitled",
    headline: "",
    paragraphs: [["Nobody gave this a headline."]],
  });
  const long = sampleArticle({
    id: "long",
    headline: `A headline that goes on and on ${"about one thing and then another ".repeat(12)}to its end`,
    source: "The Very Long And Winding Gazette Of The Lower Valleys",
    paragraphs: [[`Donaudampfschifffahrtsgesellschaftskapitänsmützen${"n".repeat(160)} are long.`]],
  });
  const singles = Array.from({ length: 45 }, (_, index) =>
    sampleArticle({
      id: `single-${index}`,
      headline: `Town ${index} paints its benches`,
      source: index % 3 === 0 ? "Alder Post" : `Outlet ${index}`,
      paragraphs: [[`Town ${index} painted its benches.`]],
    }),
  );
  const stories = [
    fullStory(sixty, "bridge-reopens"),
    sampleStory([arabic.article, chinese.article], "bridge-abroad"),
    sampleStory([untitled.article], "untitled"),
    sampleStory([long.article], "long"),
    ...singles.map(({ article }, index) => sampleStory([article], `town-${index}`)),
  ];
  const problem: Problem = {
    place: { path: "articles/<b>.txt", line: 1, column: 1 },
    message: "Unexpected `<script>`, expected text",
    rule: "markup",
    help: "Remove it.",
    related: { label: "first seen at", place: { path: "articles/a.txt" } },
  };
  return shape(stories, [...sixty, arabic, chinese, untitled, long, ...singles], [problem]);
}

/** Everything that may be text tries to be more than that. */
export function hostile(): Shape {
  const attack = `</script><script>alert(1)</script>"'><img src=x onerror=alert(1)>{{ site.title }}{{> process.exit() }}]]>&`;
  const one = sampleArticle({
    id: attack,
    headline: attack,
    source: attack,
    url: "https://example.org/?a=1&b=%22",
    people: [attack.slice(0, 20)],
    topics: [attack, "../../up", "con"],
    paragraphs: [[`${attack} said.`, '{{ layout "x" }}']],
    removed: [attack],
  });
  const two = sampleArticle({
    id: "two",
    headline: "\u0000\u0008 control \u001b[31m \uFFFE\uFFFF\ud800 & ]]> \udc00",
    source: "\u0007",
    paragraphs: [["Plain words."]],
  });
  return shape([sampleStory([one.article, two.article], "hostile")], [one, two]);
}

export async function renderShape(
  { digest, documents, problems }: Shape,
  site: Partial<Config["site"]> = {},
  storyFiles: Partial<Config["storyFiles"]> = {},
): Promise<Map<string, string>> {
  const config = {
    ...defaultConfig,
    site: { ...defaultConfig.site, ...site },
    storyFiles: { ...defaultConfig.storyFiles, ...storyFiles },
  };
  const files = await renderSite(digest, documents, problems, config, "{}\n");
  const byPath = new Map(files.map(({ path, content }) => [path, String(content)]));
  if (byPath.size !== files.length) throw new Error("Unexpected two files of one path, expected one");
  return byPath;
}

/** A mail is no page: it holds to the rules of `mail-rules.ts`, which are those of twenty years ago. */
export const pagesOf = (files: ReadonlyMap<string, string>): [string, string][] =>
  [...files].filter(([path]) => path.endsWith(".html") && path !== "newsletter.html");
