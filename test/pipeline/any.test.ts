/** Whatever articles are made of, in whatever format they come: they are read, every word of theirs is proven, and pages are made. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeFiles } from "./hostile.js";
import { makeSite } from "./site.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "newsfold-any-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What real scrapes are made of, the odd and the broken included. */
const FRAGMENTS = [
  ..."Mayor Ana Kes|said|“We will not go,”|\"It is over,\"|'no'|on Monday|at least 14 people|€3.9 million|5%|Mr. Lee".split(
    "|",
  ),
  ..."Dr. Jo O’Hara|(Reuters)|LONDON (Reuters) -|By Jon Wisp|2024-05-01|12:30 p.m.|third round|Kes’s|U.N.|told reporters".split(
    "|",
  ),
  ..."»Nein«|« Non »|„Ja“|北京|وقال|İstanbul|ﬁre|½|😀|👨‍👩‍👧|e\u0301t\u00e9|ÐÑ|\u00a0|\u200b|\u2028|\ufeff|\t|\r|  |…|—".split(
    "|",
  ),
  ..."Leave a Reply|Read More @ www.example.org|Share|29|Advertisement|https://example.org/a?b=c".split("|"),
  ..."&amp;|&nbsp;|&#8217;s|&#x1F600;|&#0;|&unknown;|&lt;p&gt;|<b>tag</b>|<br>|<script>x</script>|<!-- c -->".split(
    "|",
  ),
  ..."*really*|**bold words**|_it_|M*A*S*H|`code`|\\*|\\|~~gone~~|# hash|> quote|- item|1. one|---|***|```|[^1]|[ref]".split(
    "|",
  ),
  ..."[link](https://a.example/x)|![alt](x.png)|[ref]: https://x.example|{{ x }}|{% y %}".split("|"),
  "| a | b |",
];

const sentence = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(" ", " ", " ", "", "  ", "\n")), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.constantFrom(".", "!", "?", "", ".”"),
  )
  .map(([words, end]) => words.map((pair) => pair.join("")).join("") + end);
const body = fc
  .array(fc.tuple(sentence, fc.constantFrom("\n", "\n\n", "\r\n", " ")), { minLength: 1, maxLength: 8 })
  .map((all) => all.map((pair) => pair.join("")).join(""));
const fields = fc.record({ title: sentence, source: sentence, author: sentence, description: sentence });

const files = fc
  .array(fc.tuple(fields, body, fc.constantFrom("txt", "md", "front", "ndjson", "html")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((articles) =>
    Object.fromEntries(
      articles.map(([own, text, format], index) => {
        const attribute = (value: string) => value.replaceAll('"', "&quot;");
        if (format === "front") {
          const front = Object.entries(own).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
          return [`${index}.md`, ["---", ...front, "---", text].join("\n")];
        }
        if (format === "ndjson") return [`${index}.ndjson`, JSON.stringify({ ...own, text })];
        if (format === "html") {
          const meta = `<meta name="author" content="${attribute(own.author)}"><meta property="og:site_name" content="${attribute(own.source)}">`;
          return [
            `${index}.html`,
            `<!DOCTYPE html><html lang="en"><head><title>${own.title}</title>${meta}</head><body><article><h1>${own.title}</h1><p>${text}</p></article></body></html>`,
          ];
        }
        return [`${index}.${format}`, `${own.title}\n\n${text}`];
      }),
    ),
  );

test("it is read, proven and made into pages", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(files, async (written) => {
      const cwd = path.join(folder, String(run++));
      await writeFiles(cwd, written);
      const site = await makeSite(["."], cwd);
      expect(site.unproven).toEqual([]);
      expect(site.pages.has("index.html")).toBe(true);
      expect(site.digest.entries.length + site.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});
