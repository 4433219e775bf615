/** Headlines that programs escaped again and again on the way: what is shown is what the editor wrote, and no page is lost. */
import { expect, it } from "vitest";
import { defaultConfig } from "../../src/config.js";
import type { Reader } from "../../src/read/bytes/format.js";
import { readFile } from "../../src/read/file.js";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const;
const TEXT =
  "The council of Sandvik and the port agreed on Monday on a plan for the old quay, shut since the storm.";

function escaped(words: string, times: number): string {
  return times === 0
    ? words
    : escaped(
        words.replace(/[&<>"]/g, (sign) => ESCAPES[sign as keyof typeof ESCAPES]),
        times - 1,
      );
}

const page = (title: string, heading: string) =>
  `<html><head><title>${title}</title></head><body><article><h1>${heading}</h1><p>${TEXT}</p><p>${TEXT.replace("plan", "price")}</p></article></body></html>`;
const feed = (title: string) =>
  `<rss version="2.0"><channel><title>Z</title><item><title>${title}</title><description>${TEXT}</description></item></channel></rss>`;

async function titleOf(input: string, reader: Reader) {
  const { documents } = await readFile(Buffer.from(input), "a", reader, defaultConfig.limits);
  expect(documents.map(({ foreignFields }) => foreignFields)).toEqual([undefined]);
  return documents[0]?.fields.title;
}

const TIMES = [1, 2, 3, 4] as const;

it.each(TIMES)("%i times: references are signs, and tags within escapes are markup", async (times) => {
  const written = escaped(`Lund & Sons "sell" the <b>old</b> quay`, times + 1);
  const shown = 'Lund & Sons "sell" the old quay';
  expect(await titleOf(page(written, written), "html")).toBe(shown);
  expect(await titleOf(page(escaped("Quay sold", 1), written), "html")).toBe(shown);
  expect(await titleOf(feed(escaped(`Lund & Sons "sell" the <b>old</b> quay`, times)), "feed")).toBe(shown);
});

it.each(TIMES)("%i times: a tag that the headline is about stays beside one of emphasis", async (times) => {
  const written = escaped("Mayor says <i>no</i> to <script>", times);
  expect(await titleOf(feed(written), "feed")).toBe("Mayor says no to <script>");
});

it("a page that shows a tag is about that tag", async () => {
  const written = "Why the &lt;b&gt; tag is bold";
  expect(await titleOf(page(written, written), "html")).toBe("Why the <b> tag is bold");
});

it.each(TIMES)("%i times: in records and front matter, where tags are words", async (times) => {
  const written = escaped(`Lund & Sons "sell" it for < 5`, times);
  const shown = 'Lund & Sons "sell" it for < 5';
  expect(await titleOf(JSON.stringify([{ title: written, text: TEXT }]), "json")).toBe(shown);
  expect(await titleOf(`---\ntitle: '${written}'\n---\n${TEXT}\n`, "markdown")).toBe(shown);
});
