import { describe, expect, test } from "vitest";
import { PlainText } from "../../src/digest/proof/plain-text.js";
import { proveDigest } from "../../src/digest/proof/proof.js";
import type { Cited, Digest, Document, MergedStory } from "../../src/model.js";
import { build, cite, entity, report, type StorySentence, story } from "./world.js";

const a = report(
  "a",
  "Dam bursts above Ostrel\nThe dam burst on Monday.\nAt least 14 people were hurt, said Mayor Ana Kes.",
);
const b = report(
  "b",
  "Flood hits Ostrel\nThe dam burst on Monday morning.\nMayor Ana Kes said 12 people were hurt.",
);
const documents = [a.document, b.document];

/** Says something of every kind that a page can show. */
function everything(): MergedStory {
  const said = [cite(a, "The dam burst on Monday."), cite(b, "The dam burst on Monday morning.")] as const;
  const [hurt, toll] = [a, b].map((told) => cite(told, told.document.text.split("\n")[2] ?? "")) as [
    Cited,
    Cited,
  ];
  return story([a, b], {
    otherHeadlines: [cite(b, "Flood hits Ostrel")],
    dek: said[0],
    lead: [...said],
    claims: [{ shown: said[0], saidBy: [...said], origins: 2, kind: "report" }],
    onlyIn: [{ article: a.article.id, kind: "report", sentences: [hurt] }],
    account: [[toll]],
    additions: [[hurt]],
    disagreements: [
      {
        kind: "figure",
        verdict: "contradiction",
        what: "people",
        versions: [
          { value: cite(a, "At least 14"), context: hurt, alsoIn: [] },
          { value: cite(b, "12"), context: toll, alsoIn: [] },
        ],
      },
    ],
    quotes: [
      { speaker: "Ana Kes", role: cite(a, "Mayor"), variants: [cite(a, "people were hurt")], origins: 1 },
    ],
    entities: [{ ...entity("person", a, "Ana Kes"), roles: [cite(b, "Mayor")] }],
    timeline: [{ when: "2024-05-06", sentence: said[1] }],
  });
}

function digestOf(told: MergedStory, articles: readonly StorySentence[] = [a, b]): Digest {
  return build([told], articles).digest;
}

test("words that stand where they claim are proven", () => {
  expect(proveDigest(digestOf(everything()), documents)).toEqual([]);
});

test("a value of a disagreement stands in the sentence that is shown to say it", () => {
  const told = everything();
  const [first] = told.disagreements;
  const [value, other] = first?.versions ?? [];
  if (!first || !value || !other) throw new Error("a disagreement has two versions");
  const swapped = { ...first, versions: [{ ...value, context: cite(a, "The dam burst on Monday.") }, other] };
  const problems = proveDigest(digestOf({ ...told, disagreements: [swapped] }), documents);
  expect(problems.map(({ rule, message }) => [rule, message.includes("At least 14")])).toEqual([
    ["verbatim", true],
  ]);
});

/** The way to everything in a value that has a text and a span: `["lead", "0"]`. */
function waysToWords(value: unknown, way: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => waysToWords(item, [...way, key]));
  return "text" in value && "span" in value ? [[...way], ...inside] : inside;
}

/** A deep copy in which the words at `way` are what `corrupt` makes of them. */
function corrupted<T>(value: T, way: readonly string[], corrupt: (words: Cited) => Cited): T {
  const copy = structuredClone(value) as Record<string, unknown>;
  let parent = copy;
  for (const key of way.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  const last = way.at(-1) ?? "";
  parent[last] = corrupt(parent[last] as Cited);
  return copy as T;
}

const corruptions: readonly [string, (words: Cited) => Cited][] = [
  ["another word", (words) => ({ ...words, text: words.text.replace(/\w+/, "Nobody") })],
  ["a word less", (words) => ({ ...words, text: words.text.replace(/\w+\W*/, "") })],
  ["other case", (words) => ({ ...words, text: words.text.toUpperCase().replace(/^\d+$/, "13") })],
  [
    "a place further on",
    ({ span, ...words }) => ({ ...words, span: { ...span, start: span.start + 1, end: span.end + 1 } }),
  ],
  [
    "a place outside",
    ({ span, ...words }) => ({ ...words, span: { ...span, start: 9_000, end: 9_000 + words.text.length } }),
  ],
  ["another line", ({ span, ...words }) => ({ ...words, span: { ...span, line: span.line + 1 } })],
  ["another column", ({ span, ...words }) => ({ ...words, span: { ...span, column: span.column + 1 } })],
  [
    "another article",
    (words) => ({ ...words, article: (words.article === "a" ? "b" : "a") as Cited["article"] }),
  ],
  ["no known article", (words) => ({ ...words, article: "nobody" as Cited["article"] })],
  ["a field that is not there", ({ span, ...words }) => ({ ...words, span: { ...span, field: "title" } })],
  [
    "another sentence",
    (words) => ({ ...words, sentence: (words.sentence === "s1" ? "s2" : "s1") as Cited["sentence"] }),
  ],
];

describe("a corrupted story fails", () => {
  const whole = everything();
  const ways = waysToWords(whole);

  test("of each kind of words one is tried", () => {
    const kinds = new Set(ways.map((way) => way.filter((key) => !/^\d+$/.test(key)).join(".")));
    expect([...kinds].sort()).toEqual([
      "account",
      "additions",
      "claims.saidBy",
      "claims.shown",
      "dek",
      "disagreements.versions.context",
      "disagreements.versions.value",
      "entities.roles",
      "entities.variants",
      "headline",
      "lead",
      "onlyIn.sentences",
      "otherHeadlines",
      "quotes.role",
      "quotes.variants",
      "timeline.sentence",
    ]);
  });

  const cases = ways.flatMap((way) =>
    corruptions.map(([fault, corrupt]) => ({ way: way.join("."), fault, corrupt })),
  );
  test.each(cases)("$way: $fault", ({ way, corrupt }) => {
    const problems = proveDigest(digestOf(corrupted(whole, way.split("."), corrupt)), documents);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule: "verbatim", message: expect.stringContaining(`(${way})`) });
  });
});

test("a corrupted article fails, and is named with its place", () => {
  const headline = { ...a.article.headline, text: "Dam holds above Ostrel" };
  const broken: StorySentence = { ...a, article: { ...a.article, headline } };
  expect(proveDigest(digestOf(everything(), [broken, b]), documents)).toMatchObject([
    {
      place: { path: "a.txt", line: 1, column: 1 },
      message:
        'Unexpected words "Dam holds above Ostrel" in article a.txt (headline), expected "Dam bursts above Ostrel"',
    },
  ]);
});

describe("a name without a place has to stand somewhere in its articles", () => {
  const whole = everything();
  const [quote, entityOf] = [whole.quotes[0], whole.entities[0]];
  if (!quote || !entityOf) throw new Error("everything has one of each");
  const figure = { ...cite(a, "14"), value: 14, unit: null, bound: "exact", ordinal: false } as const;
  const inArticle = (change: Partial<StorySentence["article"]>) =>
    digestOf(everything(), [{ ...a, article: { ...a.article, ...change } }, b]);

  test.each<[string, Digest]>([
    ["a speaker", digestOf({ ...whole, quotes: [{ ...quote, speaker: "Nobody Real" }] })],
    ["an entity", digestOf({ ...whole, entities: [{ ...entityOf, name: "Nobody Real" }] })],
    ["what is counted", inArticle({ figures: [{ ...figure, what: "Nobody Real" }] })],
    ["a byline", inArticle({ byline: ["Nobody Real"] })],
    ["an outlet", inArticle({ source: { ...a.article.source, name: "Nobody Real" } })],
    [
      "a mention",
      inArticle({ mentions: [{ ...cite(a, "Ana Kes"), kind: "person", name: "Nobody Real", role: null }] }),
    ],
  ])("%s", (_, digest) => {
    expect(proveDigest(digest, documents)).toMatchObject([
      { rule: "verbatim", message: expect.stringContaining('"Nobody Real"') },
    ]);
  });

  test("a field of the input is such a place", () => {
    const fields = { authors: ["Jon Wisp"], source: "Brae Courier" };
    const signed = { ...a, document: { ...a.document, fields } };
    const article = {
      ...a.article,
      byline: ["Jon Wisp"],
      source: { ...a.article.source, name: "Brae Courier" },
    };
    expect(
      proveDigest(digestOf(everything(), [{ ...a, article }, b]), [signed.document, b.document]),
    ).toEqual([]);
  });
});

test("an article without its document proves nothing", () => {
  expect(proveDigest(digestOf(everything()), [a.document]).length).toBeGreaterThan(0);
});

describe("markup is not words", () => {
  const text = "Talks **failed** on\nMonday &amp; Tuesday.";
  const piece = (words: string, source = words) => {
    const start = text.indexOf(source);
    return { text: words, start, end: start + source.length };
  };
  const told = report("m", text);
  const marked: Document = {
    ...told.document,
    format: "markdown",
    blocks: [
      {
        kind: "paragraph",
        depth: 0,
        strong: false,
        start: 0,
        end: text.length,
        text: "Talks failed on Monday & Tuesday.",
        pieces: [
          piece("Talks "),
          piece("failed"),
          piece(" on\nMonday "),
          piece("&", "&amp;"),
          piece(" Tuesday."),
        ],
        links: [],
      },
    ],
  };
  const shown = (words: string, from: string, to: string) => {
    const start = text.indexOf(from);
    const span = { start, end: text.indexOf(to) + to.length, line: 1, column: start + 1 };
    const headline = { text: words, span, article: told.article.id, sentence: null };
    const article = { ...told.article, headline: { text: words, span }, sections: [] };
    return proveDigest(digestOf(story([told], { headline }), [{ document: marked, article }]), [marked]);
  };

  test.each([
    ["Talks failed on Monday & Tuesday.", "Talks", "Tuesday."],
    ["failed on", "failed", "on"],
    ["failed", "**failed", "failed**"],
  ])("%j is proven", (words, from, to) => {
    expect(shown(words, from, to)).toEqual([]);
  });

  test.each([
    ["Talks succeeded on Monday & Tuesday.", "Talks", "Tuesday."],
    ["Talks failed on Monday Tuesday.", "Talks", "Tuesday."],
    ["failed on Monday", "failed", "on"],
  ])("%j is not", (words, from, to) => {
    expect(shown(words, from, to)).toHaveLength(2);
  });
});

describe("words that the reader repaired are no words of the input", () => {
  const path = a.article.path;
  const place = { path, line: 3, column: 8 };
  const read = (field: "title" | "description" | "source" | "authors", text: string): Document => ({
    ...a.document,
    fields: { authors: ["Jon Wisp"], source: "Brae Courier" },
    foreignFields: [{ field, text }],
    fieldPlaces: field === "authors" ? { authors: place } : {},
  });
  const article = {
    ...a.article,
    byline: ["Jon Wisp"],
    source: { ...a.article.source, name: "Brae Courier" },
  };
  const faults = (document: Document, change: Partial<StorySentence["article"]> = {}) =>
    proveDigest(digestOf(everything(), [{ ...a, article: { ...article, ...change } }, b]), [
      document,
      b.document,
    ]);

  test("as a byline or an outlet, where they are shown", () => {
    expect(faults(read("authors", "Jon Wisp"))).toEqual([
      {
        place,
        message: 'Unexpected words "Jon Wisp" in article a.txt (authors), expected words of the input',
        rule: "verbatim",
        article: "a.txt",
      },
    ]);
    expect(faults(read("source", "Brae Courier"))).toMatchObject([{ place: { path }, rule: "verbatim" }]);
  });

  test("unless the page does not show them", () => {
    expect(faults(read("authors", "Jon"))).toEqual([]);
    expect(faults(read("source", "Courier"))).toEqual([]);
    expect(faults(read("title", "Dam bursts above Ostrel"))).toEqual([]);
    expect(faults(read("description", "The dam burst."))).toEqual([]);
  });

  test("as a headline or a dek that is shown from that field", () => {
    const fields = { title: "Dam bursts", description: "The dam burst." };
    const shown = (field: "title" | "description") => ({
      text: fields[field],
      span: { start: 0, end: fields[field].length, line: 1, column: 1, field },
    });
    const document = (field: "title" | "description") => ({
      ...read(field, fields[field]),
      fields: { ...read(field, "").fields, ...fields },
    });
    expect(faults(document("title"), { headline: shown("title") })).toHaveLength(1);
    expect(faults(document("description"), { dek: shown("description") })).toHaveLength(1);
    expect(faults(document("title"), { dek: shown("description") })).toEqual([]);
  });
});

describe("an older text of an article", () => {
  const older = report("old", "Dam leaks\nThe dam  leaked on Sunday.", { path: "a.txt.1" });
  const faults = (headline: string, said: string[], documents = [a.document, b.document, older.document]) => {
    const version = {
      path: "a.txt.1",
      sha256: "0",
      headline,
      published: null,
      updated: null,
      said,
      added: [],
    };
    const article = { ...a.article, versions: [version] };
    return proveDigest(digestOf(everything(), [{ ...a, article }, b]), documents);
  };

  test("has the words that are said to be its own, with any white space", () => {
    expect(faults("Dam leaks", ["The dam leaked on Sunday."])).toEqual([]);
  });

  test.each([
    ["another headline", "Dam holds", [], "Dam holds"],
    ["another sentence", "Dam leaks", ["The dam held."], "The dam held."],
  ])("%s is a fault", (_, headline, said, words) => {
    expect(faults(headline, said)).toEqual([
      {
        place: { path: "a.txt.1" },
        message: `Unexpected words "${words}" as an older text of an article, expected an article of this digest that has them`,
        rule: "verbatim",
        article: "a.txt",
      },
    ]);
  });

  test("that is not there proves nothing", () => {
    expect(faults("Dam leaks", [], [a.document, b.document])).toHaveLength(1);
  });
});

test("a name that nobody uses is named with the file that should have it", () => {
  const quote = { ...everything().quotes[0], speaker: "Nobody Real" } as MergedStory["quotes"][number];
  const [problem] = proveDigest(digestOf({ ...everything(), quotes: [quote] }), documents);
  expect(problem?.place).toEqual({ path: "a.txt" });
  const mine = { ...cite(a, "people were hurt"), speaker: "Nobody Real" } as never;
  const article = { ...a.article, quotes: [mine] };
  expect(proveDigest(digestOf(everything(), [{ ...a, article }, b]), documents)).toMatchObject([
    { place: { path: "a.txt" }, message: expect.stringContaining('"Nobody Real" in article a.txt') },
  ]);
});

describe("the place of words is within the source", () => {
  const whole = a.article.headline.span;
  test.each([
    ["ends after it", { end: a.document.text.length + 1 }],
    ["begins before it", { start: -1 }],
    ["ends before it begins", { start: 9, end: 4 }],
  ])("not where it %s", (_, change) => {
    const headline = { ...a.article.headline, span: { ...whole, ...change } };
    const told: StorySentence = { ...a, article: { ...a.article, headline } };
    const [problem] = proveDigest(digestOf(everything(), [told, b]), documents);
    expect(problem?.message).toContain(`within the ${a.document.text.length} characters of the source`);
  });
});

test("a byline of an article without its document is named", () => {
  const signed: StorySentence = { ...b, article: { ...b.article, byline: ["Jon Wisp"] } };
  const found = proveDigest(digestOf(everything(), [a, signed]), [a.document]);
  expect(found.map(({ message, place }) => [message, place.path])).toContainEqual([
    'Unexpected name "Jon Wisp" in article b.txt, expected one that its sources use',
    "article b.txt",
  ]);
});

test("plain text has single spaces, within blocks and between them", () => {
  const { document } = report("x", "Dam  bursts\t above\nOstrel today");
  const plain = new PlainText(document);
  expect(plain.of(0, document.text.length)).toBe("Dam bursts above Ostrel today");
  expect(plain.of(5, 11)).toBe("bursts");
  expect(plain.of(11, 20)).toBe("above O");
  expect(plain.of(3, 3)).toBe("");
});
