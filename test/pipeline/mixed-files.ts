/** As many files as asked, of all kinds that are read, plain and hostile: the same in each run. */
import fc from "fast-check";
import { hostileFile } from "../attacks/hostile-words.js";

const TOWNS = "Averby Orm Lund Skarn Tove Marlow Sandvik Westhaven Dvina Calder".split(" ");
const THINGS = "bridge ferry mill pier school library market lighthouse harbour theatre".split(" ");
const DEEDS = "shut|sold|reopened|burnt down|moved|flooded|painted|insured".split("|");

interface Report {
  readonly headline: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
}

/** Several reports of one event: every third is told anew by the two after it. */
function reportOf(index: number): Report {
  const event = Math.floor(index / 3);
  const of = <T>(list: readonly T[], step: number): T => list[Math.floor(event / step) % list.length] as T;
  const [town, thing, deed] = [of(TOWNS, 1), of(THINGS, 10), of(DEEDS, 3)];
  const day = `2024-05-${String(1 + (event % 28)).padStart(2, "0")}`;
  const count = 10 + event * 7;
  return {
    headline: `${town} ${thing} ${deed}${["", " on Monday", ", mayor says"][index % 3]}`,
    day,
    paragraphs: [
      `The old ${thing} of ${town} was ${deed} on Monday, and ${count} people came to see it.`,
      `“We had waited for ${event + 2} years,” mayor Anna Lund told reporters in ${town}.`,
      [
        `It will cost ${count} million crowns.`,
        `About ${count} people were there, police said.`,
        `Nobody was hurt.`,
      ][index % 3] as string,
    ],
  };
}

const KINDS: readonly (readonly [ending: string, write: (report: Report, index: number) => string])[] = [
  ["txt", ({ headline, paragraphs }) => `${headline}\n\n${paragraphs.join("\n\n")}\n`],
  [
    "md",
    ({ headline, day, paragraphs }) =>
      `---\ntitle: ${JSON.stringify(headline)}\ndate: ${day}\n---\n\n${paragraphs.join("\n\n")}\n\n${"*a_ ".repeat(800)}\n`,
  ],
  [
    "html",
    ({ headline, day, paragraphs }, index) =>
      `<html lang="en"><head><title>${headline}</title><meta property="article:published_time" content="${day}T08:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>${paragraphs.map((words) => `<p>${words} ${words}</p>`).join("")}${"<b>".repeat(index)}</article></body></html>`,
  ],
  [
    "xml",
    ({ headline, day, paragraphs }, index) =>
      `<rss version="2.0"><channel><title>Feed ${index % 4}</title><item><title>${headline}</title><guid>urn:item:${index}</guid><pubDate>${new Date(day).toUTCString()}</pubDate><description>${paragraphs.join(" ")}</description></item></channel></rss>`,
  ],
  [
    "ndjson",
    ({ headline, day, paragraphs }, index) =>
      `${JSON.stringify({ id: `r${index}`, title: headline, date: day, source: `Paper ${index % 5}`, text: paragraphs.join("\n\n") })}\n`,
  ],
  [
    "csv",
    ({ headline, day, paragraphs }) =>
      `title,date,text\n"${headline}",${day},"${paragraphs.join(" ").replaceAll('"', '""')}"\n`,
  ],
];

/** Name -> content. */
export function mixedFiles(count: number): Record<string, string> {
  const hostile = fc.sample(hostileFile, { numRuns: Math.ceil(count / 4), seed: 1 });
  const files: Record<string, string> = {};
  for (let index = 0; index < count; index++) {
    const attack = index % 4 === 3 ? hostile[(index - 3) / 4] : undefined;
    const [ending, write] = KINDS[index % KINDS.length] as (typeof KINDS)[number];
    const name = `f${String(index).padStart(3, "0")}.${attack?.ending ?? ending}`;
    files[name] = attack?.content ?? write(reportOf(index), index);
  }
  return files;
}
