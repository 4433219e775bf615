/**
 * More articles that nobody writes, of a shape that no repeated part has: a giant in one field, one tag or one cell, and thousands of
 * things of which no two are alike.
 */
import { type AttackArticle, type AttackPair, letters, SHARED } from "./attack-articles.js";

const [HEADLINE = "", LEAD = ""] = SHARED;

interface OddShape {
  readonly ending: AttackArticle["ending"];
  readonly before: string;
  readonly partAt: (index: number) => string;
  readonly after?: string;
}

const FRONT = `---\ntitle: ${HEADLINE}\n`;
const TXT = `${HEADLINE}\n\n${LEAD}\n\n`;
const PAGE = `<html lang="en"><head><title>${HEADLINE}</title>`;
const BODY = `${PAGE}</head><body><article><h1>${HEADLINE}</h1><p>${LEAD}</p>`;
const TEXT_OF_PAGE = `</head><body><article><h1>${HEADLINE}</h1><p>${LEAD}</p></article></body></html>`;
const ITEM = `<rss version="2.0"><channel><title>Bay Post</title><item><title>${HEADLINE}</title>`;
const ITEM_ENDS = `<description>${LEAD}</description></item></channel></rss>`;
const RECORD = `{"title":"${HEADLINE}","text":"${LEAD}"`;
const HOUR = (index: number) => String(index % 24).padStart(2, "0");
const NAME = (index: number) => `Ana${letters(index)} Ber${letters(index * 7)}`;

const SHAPES: Readonly<Record<string, OddShape>> = {
  "fields of front matter": {
    ending: "md",
    before: FRONT,
    partAt: (index) => `k${index}: v${index}\n`,
    after: `---\n\n${LEAD}\n`,
  },
  "one field of front matter": {
    ending: "md",
    before: `${FRONT}description: `,
    partAt: (index) => `w${letters(index)} `,
    after: `\n---\n\n${LEAD}\n`,
  },
  "lists in lists of front matter": {
    ending: "md",
    before: `${FRONT}tags: `,
    partAt: () => "[",
    after: `\n---\n\n${LEAD}\n`,
  },
  "authors of front matter": {
    ending: "md",
    before: `${FRONT}authors:\n`,
    partAt: (index) => `  - ${NAME(index)}\n`,
    after: `---\n\n${LEAD}\n`,
  },
  "definitions and their links": {
    ending: "md",
    before: TXT,
    partAt: (index) => `[w${index}]: https://a.example/${index}\n\n[w${index}] fell.\n\n`,
  },
  footnotes: {
    ending: "md",
    before: TXT,
    partAt: (index) => `It fell.[^${index}]\n\n[^${index}]: So he said.\n\n`,
  },
  "marks of three kinds": { ending: "md", before: TXT, partAt: (index) => `*a **b${index} _c ~~d ` },
  "columns of one table": { ending: "md", before: `${TXT}|a|\n|-|\n`, partAt: (index) => `|${index}` },
  "nodes of data in a chain": {
    ending: "html",
    before: `${PAGE}<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"${HEADLINE}","author":{"@id":"#0"}}`,
    partAt: (index) =>
      `,{"@id":"#${index}","@type":"Person","name":"${NAME(index)}","author":{"@id":"#${index + 1}"}}`,
    after: `]}</script>${TEXT_OF_PAGE}`,
  },
  "lists in lists of data": {
    ending: "html",
    before: `${PAGE}<script type="application/ld+json">`,
    partAt: () => "[",
    after: `</script>${TEXT_OF_PAGE}`,
  },
  "text in data alone": {
    ending: "html",
    before: `${PAGE}<script type="application/ld+json">{"@type":"NewsArticle","headline":"${HEADLINE}","articleBody":"`,
    partAt: (index) => `The ${letters(index)} fell. `,
    after: `"}</script>${TEXT_OF_PAGE}`,
  },
  "one attribute": {
    ending: "html",
    before: `${BODY}<p class="`,
    partAt: (index) => `c${index} `,
    after: '">It fell.</p></article></body></html>',
  },
  "attributes of which no two are alike": {
    ending: "html",
    before: `${BODY}<p `,
    partAt: (index) => `a${index}="${index}" `,
    after: ">It fell.</p></article></body></html>",
  },
  "links of which no two are alike": {
    ending: "html",
    before: BODY,
    partAt: (index) => `<p>See <a href="/${index}">${letters(index)} fall</a> in the report of ${index}.</p>`,
  },
  bylines: {
    ending: "html",
    before: BODY,
    partAt: (index) => `<span class="byline">By ${NAME(index)}</span>`,
  },
  "times of machines": {
    ending: "html",
    before: BODY,
    partAt: (index) => `<time datetime="2024-05-01T${HOUR(index)}:00:00Z">${HOUR(index)}:00</time>`,
  },
  "entries of a live page": {
    ending: "html",
    before: BODY,
    partAt: (index) =>
      `<section class="post"><time datetime="2024-05-01T${HOUR(index)}:00:00Z">${HOUR(index)}:00</time><h2>Step ${index}</h2><p>The ${letters(index)} has fallen.</p></section>`,
  },
  "comments of readers": {
    ending: "html",
    before: BODY,
    partAt: (index) => `<li class="comment"><cite>${NAME(index)}</cite><p>It was ${letters(index)}.</p></li>`,
  },
  "bold words of one sentence": {
    ending: "html",
    before: `${BODY}<p>`,
    partAt: (index) => `<b>${letters(index)}</b> and `,
  },
  "cells of which no two are alike": {
    ending: "html",
    before: `${BODY}<table>`,
    partAt: (index) => `<tr><th>${letters(index)}</th><td>${index}</td><td>${NAME(index)}</td></tr>`,
  },
  "text escaped three times": {
    ending: "xml",
    before: `${ITEM}<description>`,
    partAt: () => "&amp;amp;lt;p&amp;amp;gt;It fell.",
    after: "</description></item></channel></rss>",
  },
  "topics of an item": {
    ending: "xml",
    before: ITEM,
    partAt: (index) => `<category>t${letters(index)}</category>`,
    after: ITEM_ENDS,
  },
  "authors of an item": {
    ending: "xml",
    before: ITEM,
    partAt: (index) => `<author>${NAME(index)}</author>`,
    after: ITEM_ENDS,
  },
  "elements in elements of an item": {
    ending: "xml",
    before: ITEM,
    partAt: () => "<a:b>",
    after: ITEM_ENDS,
  },
  "fields of a record": {
    ending: "json",
    before: RECORD,
    partAt: (index) => `,"k${index}":${index}`,
    after: "}",
  },
  "lists in lists of a record": { ending: "json", before: `${RECORD},"tags":`, partAt: () => "[" },
  "authors of a record": {
    ending: "json",
    before: `${RECORD},"author":"`,
    partAt: (index) => `${NAME(index)} and `,
    after: '"}',
  },
  "columns of a row": { ending: "csv", before: "title,text", partAt: (index) => `,c${index}` },
  "headers of a mail": {
    ending: "eml",
    before: `Subject: ${HEADLINE}\nContent-Type: text/plain\n`,
    partAt: (index) => `X-${index}: a\n`,
    after: `\n${LEAD}\n`,
  },
  "parts in parts of a mail": {
    ending: "eml",
    before: `Subject: ${HEADLINE}\nContent-Type: multipart/mixed; boundary=b0\n\n`,
    partAt: (index) => `--b${index}\nContent-Type: multipart/mixed; boundary=b${index + 1}\n\n`,
    after: LEAD,
  },
  "many marks above each letter": {
    ending: "txt",
    before: TXT,
    partAt: () => `a${"\u0301\u0316\u0334".repeat(20)} `,
  },
  "isolates in isolates": { ending: "txt", before: TXT, partAt: () => "\u2067a\u2066 " },
  "letters of mathematics": { ending: "txt", before: TXT, partAt: () => "𝐁𝐫𝐢𝐝𝐠𝐞 𝐟𝐞𝐥𝐥. " },
  "digits of other scripts": { ending: "txt", before: TXT, partAt: (index) => `٣٤${index} ५६ Ⅳ ½ ` },
  "Devanagari and Khmer": { ending: "txt", before: TXT, partAt: () => "मंत्री ने कहा कि ក្រុង។ " },
  "quotes of each language": { ending: "txt", before: TXT, partAt: () => "«a „b “c ‹d ‘e 「f " },
  "clauses in clauses": { ending: "txt", before: TXT, partAt: (index) => `who said that ${NAME(index)}, ` },
  "names in brackets": { ending: "txt", before: TXT, partAt: (index) => `${NAME(index)} (` },
  datelines: { ending: "txt", before: TXT, partAt: (index) => `BAY${letters(index)}, May 3 (Wire) - ` },
  "headlines in capitals": {
    ending: "txt",
    before: TXT,
    partAt: (index) => `MAYOR OF ${letters(index).toUpperCase()} HIT BY ${index}\n\n`,
  },
  "days of which no two are alike": {
    ending: "txt",
    before: TXT,
    partAt: (index) => `On ${1 + (index % 28)} May ${1000 + index} it fell, `,
  },
  "addresses of which no two are alike": {
    ending: "txt",
    before: TXT,
    partAt: (index) => `https://a${index}.example/${letters(index)} `,
  },
  "answers by name": {
    ending: "txt",
    before: TXT,
    partAt: (index) => `${NAME(index)}: It was ${letters(index)} to us.\n\n`,
  },
  "quotations in one paragraph": {
    ending: "txt",
    before: TXT,
    partAt: (index) => `“It ${letters(index)} fell,” she said. `,
  },
};

/** @param bytes of each file, in UTF-8, at most */
export function* oddArticles(bytes: number): Generator<AttackArticle> {
  for (const [what, { ending, before, partAt, after = "" }] of Object.entries(SHAPES)) {
    const room = bytes - Buffer.byteLength(before + after);
    const parts: string[] = [];
    for (let [index, size] = [0, 0]; ; index++) {
      const part = partAt(index);
      size += Buffer.byteLength(part);
      if (size > room) break;
      parts.push(part);
    }
    yield { what, ending, text: before + parts.join("") + after };
  }
}

/** What each of two reports of one event says in turn; the reports differ in all of it, or in nothing. */
const TWO: Readonly<Record<string, (index: number, report: number) => string>> = {
  "the same words": (index) => `The ${letters(index)} of ${letters(index * 3)} fell on ${NAME(index)}.`,
  "one word each of which differs": (index, report) =>
    `The ${letters(index)} of ${letters(index * 3)} fell on ${report === 0 ? "old" : "new"} stones at ${letters(index * 5)}.`,
  "spellings of one name": (index, report) =>
    `${report === 0 ? "Andrsen" : "Andrson"} Ber${letters(index)} was at the bridge on Monday.`,
  "kin of one man": (index, report) =>
    `His wife, ${report === 0 ? "Stac" : "Stec"}${letters(index)}, left the bridge with a ${letters(index * 3)}.`,
  "ends of trials": (index, report) =>
    `${NAME(index)} was ${(index + report) % 2 === 0 ? "convicted" : "acquitted"} of the fall of bridge ${index} on Monday.`,
  "sums that differ": (index, report) =>
    `The bridge of Bay${letters(index)} will cost $${index + report + 1} million, mayor Anna Berg said on Monday.`,
  "offices of one man": (index, report) =>
    `Anna Berg, ${["mayor", "clerk", "chief"][(index + report) % 3]} of Bay${letters(index)}, closed the ${letters(index * 3)}.`,
  "words of one speaker": (index, report) =>
    `Anna Berg said the ${letters(index)} was ${report === 0 ? "safe" : "not safe"} and the ${letters(index * 3)} would stay.`,
};

/** @param characters of each report, at most */
export function* oddPairs(characters: number): Generator<AttackPair> {
  for (const [what, sentenceAt] of Object.entries(TWO)) {
    const reportAt = (report: number): string => {
      let text = TXT;
      for (let index = 0; ; index++) {
        const more = sentenceAt(index, report) + (index % 5 === 4 ? "\n\n" : " ");
        if (text.length + more.length > characters) return text;
        text += more;
      }
    };
    yield { what, texts: [reportAt(0), reportAt(1)] };
  }
}
