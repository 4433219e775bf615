/** A generator of words, dates and files that attack whatever prints them. */
import fc from "fast-check";

const BELL = "\x07";
const ESCAPE = "\x1b";
/** Each means something to a reader that is not newsfold: XML, HTML, JSON, a terminal, the log of a build server. */
const BARBS: readonly string[] = [
  "\ufffe",
  "\uffff",
  "\ufdd0",
  "\u0000",
  "\u000b",
  "\u0085",
  "\u2028",
  "\u2029",
  "\ud800",
  "\udc00",
  "\u{1f6a8}".slice(0, 1),
  "\u202e",
  "\u2067",
  "\u2069\u2069",
  "\u200f\u061c",
  "\u{e0041}\u{e0001}",
  `${ESCAPE}[2J${ESCAPE}[31m`,
  `${ESCAPE}]0;owned${BELL}`,
  `${ESCAPE}]8;;https://evil.example${BELL}click`,
  "\x9b31m",
  "\b\b\b",
  "\r\n",
  "\n::stop-commands::x\n",
  "\n::error file=a.md::x",
  "##[error]x",
  "\n##vso[task.complete result=Failed;]",
  "]]>",
  "<![CDATA[",
  "--><!--",
  "</script><script>globalThis.tricked=1</script>",
  "</title></head>",
  '" onload="globalThis.tricked=1',
  "'><img src=x onerror=globalThis.tricked=1>",
  "&lt;&#60;&amp;amp;&bogus;&#xFFFF;&#0;&#x1F",
  "{{ 7 * 7 }}",
  ["$", "{7*7}"].join(""),
  "../../../etc/passwd",
  "javascript:globalThis.tricked=1",
  "__proto__",
  "9".repeat(400),
  "1e999",
  "-0",
  "a\u0301".repeat(40),
  "\u{1f468}\u200d\u{1f469}\u200d\u{1f466}",
  "ﷺ",
  "İstanbul",
];

const plain = fc.constantFrom(
  "Bridge",
  "of",
  "Averby",
  "shut",
  "after",
  "storm",
  "mayor",
  "said",
  "12",
  "on Monday",
);

/** A headline, a byline or a sentence with barbs among its words. */
export const hostileWords = fc
  .array(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: fc.constantFrom(...BARBS) }), {
    minLength: 3,
    maxLength: 12,
  })
  .map((words) => words.join(" "));

export const hostileDate = fc.oneof(
  fc.constantFrom(
    "2024-05-07",
    "9999-12-31T23:59:59Z",
    "-271821-04-20T00:00:00.000Z",
    "+275760-09-13",
    "0000-00-00",
    "2024-02-30",
    "1e21",
    "NaN",
    "Tue, 07 May 2024 25:61:61 GMT",
    "\u0662\u0660\u0662\u0664-05-07",
    "2024-05-07T00:00:00+99:99",
  ),
  hostileWords,
);

const encoded = fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).map(encodeURIComponent);
const segment = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(..."acegXZ0189-._~!$&'()*+,;=:@") },
    { weight: 1, arbitrary: encoded },
  ),
  { maxLength: 8 },
);

/** As `fc.webUrl()` draws them, which takes more than a second of processor time to make ready. */
const webAddress = fc
  .tuple(fc.constantFrom("http", "https"), fc.webAuthority(), fc.array(segment, { maxLength: 5 }))
  .map(([scheme, authority, segments]) => {
    return `${scheme}://${authority}${segments.map((signs) => `/${signs.join("")}`).join("")}`;
  });

export const hostileAddress = fc.oneof(
  webAddress,
  fc.constantFrom(
    "https://a.example/%E0%A4%A",
    "https://a.example/%00",
    "https://[::1]/x",
    "https://a.example/../../x",
    "https://user:pass@a.example/x",
    "http://\ud800.example/",
    "https://a.example/\u202e/x",
    "data:text/html,<script>1</script>",
    "https://xn--a.example/",
    "file:///etc/passwd",
  ),
  hostileWords,
);

interface HostileArticle {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  readonly source: string;
  readonly date: string;
  readonly url: string;
  readonly image: string;
  readonly topics: readonly string[];
  readonly language: string;
  readonly paragraphs: readonly string[];
}

const hostileArticle: fc.Arbitrary<HostileArticle> = fc.record({
  id: hostileWords,
  title: hostileWords,
  byline: hostileWords,
  source: hostileWords,
  date: hostileDate,
  url: hostileAddress,
  image: hostileAddress,
  topics: fc.array(hostileWords, { maxLength: 3 }),
  language: fc.oneof(fc.constantFrom("en", "x-klingon", "en-US-u-ca-buddhist", "zz\u0000"), hostileWords),
  paragraphs: fc.array(
    hostileWords.map((words) => `The bridge was shut, ${words} Anna Lund said on Monday.`),
    { minLength: 1, maxLength: 4 },
  ),
});

const xml = (text: string) => text.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));
const html = (text: string) => xml(text).replaceAll('"', "&quot;");

/** An article as each reader meets it. Some are broken on purpose: what is not escaped here is the attack. */
const WRITERS: readonly (readonly [ending: string, write: (article: HostileArticle) => string])[] = [
  [
    "ndjson",
    (a) =>
      `${JSON.stringify({ ...a, published: a.date, lang: a.language, text: a.paragraphs.join("\n\n") })}\n`,
  ],
  [
    "json",
    (a) =>
      JSON.stringify([{ title: a.title, author: a.byline, date: a.date, text: a.paragraphs.join("\n\n") }]),
  ],
  [
    "xml",
    (a) =>
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xml(a.source)}</title><item><title>${xml(a.title)}</title><guid>${xml(a.id)}</guid><link>${xml(a.url)}</link><dc:creator>${xml(a.byline)}</dc:creator><pubDate>${xml(a.date)}</pubDate>${a.topics.map((topic) => `<category>${xml(topic)}</category>`).join("")}<description>${a.paragraphs.map((words) => xml(`<p>${words}</p>`)).join("")}</description></item></channel></rss>`,
  ],
  [
    "html",
    (a) =>
      `<!doctype html><html lang="${html(a.language)}"><head><title>${xml(a.title)}</title><link rel="canonical" href="${html(a.url)}"><meta name="author" content="${html(a.byline)}"><meta property="article:published_time" content="${html(a.date)}"><meta property="og:image" content="${html(a.image)}"><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: a.title, datePublished: a.date })}</script></head><body><article><h1>${xml(a.title)}</h1>${a.paragraphs.map((words) => `<p>${words}</p>`.repeat(2)).join("")}</article></body></html>`,
  ],
  [
    "md",
    (a) =>
      `---\ntitle: ${JSON.stringify(a.title)}\nauthor: ${a.byline}\ndate: ${JSON.stringify(a.date)}\nurl: ${a.url}\n---\n\n${a.paragraphs.join("\n\n")}\n`,
  ],
  ["txt", (a) => `${a.title}\n\nBy ${a.byline}\n${a.date}\n\n${a.paragraphs.join("\n\n")}\n`],
];

/** A file of a folder, its name and its content. */
export const hostileFile: fc.Arbitrary<{ ending: string; content: string }> = fc
  .tuple(fc.constantFrom(...WRITERS), hostileArticle)
  .map(([[ending, write], article]) => ({ ending, content: write(article) }));
