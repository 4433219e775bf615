import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { build, type Plugins } from "../../src/index.js";
import { newsfoldWarm, root } from "../cli/run.js";

const ARTICLES = path.join(root, "test/fixtures/library");

const built = (plugins: Plugins) => build(["articles", "slips"], { cwd: ARTICLES, plugins });
const told = async (plugins: Plugins) =>
  (await built(plugins)).problems
    .filter(({ rule }) => rule === "plug-in")
    .map(({ place, message }) => `${place.path}: ${message}`);
const BUS = "articles/school-bus.md";

/** What a plug-in does wrong, and the problem of the article or file that it costs. */
const FAULTY: readonly (readonly [what: string, plugins: Plugins, problem: string])[] = [
  [
    "a reader that throws",
    { readers: [{ name: "slips", extensions: [".wire"], read: () => JSON.parse("{") }] },
    "slips/ferry.wire: Unexpected failure (",
  ],
  [
    "a reader that gives text",
    { readers: [{ name: "slips", extensions: [".wire"], read: () => "words" as never }] },
    "slips/ferry.wire: Unexpected text from the plug-in `slips`, expected articles",
  ],
  [
    "a reader that gives an empty record among others",
    {
      readers: [
        { name: "slips", extensions: [".wire"], read: () => [{ title: "A" }, { url: "https://a.example/" }] },
      ],
    },
    "slips/ferry.wire#2: Unexpected record without `title` and `text` from the plug-in `slips`",
  ],
  [
    "a step that throws",
    { extract: [step((article) => (article.path === BUS ? raise("no towns") : article))] },
    `${BUS}: Unexpected failure of the plug-in \`towns\` (no towns), expected an article`,
  ],
  [
    "a step that gives nothing",
    { extract: [step((article) => (article.path === BUS ? (undefined as never) : article))] },
    "it gave nothing; give an article",
  ],
  [
    "a step that rewrites words",
    { extract: [step((article) => ({ ...article, headline: { ...article.headline, text: "Better" } }))] },
    "it changed `headline`; a step may change kind, language",
  ],
  [
    "a step that takes the identity of another article",
    { extract: [step((article) => ({ ...article, id: "other" as never }))] },
    "it changed `id`",
  ],
  [
    "a step that changes its argument",
    {
      extract: [
        step((article) => {
          (article.topics as string[]).push("new");
          return article;
        }),
      ],
    },
    "it changed the article that it was given",
  ],
  [
    "a step that gives topics as text",
    { extract: [step((article) => ({ ...article, topics: "fire" as never }))] },
    "`topics`: Invalid type: Expected Array",
  ],
  [
    "a step that names what the text does not hold",
    {
      extract: [
        step((article) => ({
          ...article,
          mentions: [
            {
              kind: "place",
              name: "Paris",
              text: "Paris",
              role: null,
              sentence: null,
              span: { start: 0, end: 5, line: 1, column: 1 },
            },
          ],
        })),
      ],
    },
    "the mention “Paris” does not stand at its span",
  ],
  [
    "a step that names a place without its offsets",
    {
      extract: [
        step(
          (article) =>
            ({ ...article, mentions: [{ kind: "place", name: "Selm", text: "Selm", span: {} }] }) as never,
        ),
      ],
    },
    "`mentions.0.span.start`: ",
  ],
  [
    "a likeness beyond one",
    { likeness: { name: "twice", compare: () => 2 } },
    "Unexpected failure of the plug-in `twice` (it gave 2), expected a number from 0 to 1",
  ],
  [
    "a likeness that is no number",
    { likeness: { name: "none", compare: () => Number.NaN } },
    "(it gave NaN), expected a number from 0 to 1",
  ],
  [
    "a ranking that throws",
    { rank: { name: "first", weigh: () => raise("no weight") } },
    "Unexpected failure of the plug-in `first` (no weight), expected a finite number",
  ],
];

function step(run: NonNullable<Plugins["extract"]>[number]["run"]): NonNullable<Plugins["extract"]>[number] {
  return { name: "towns", run };
}

function raise(message: string): never {
  throw new Error(message);
}

describe("a faulty plug-in costs what it was asked about", () => {
  test.each(FAULTY)("%s", async (_, plugins, problem) => {
    expect((await told(plugins)).join("\n")).toContain(problem);
  });

  test("and nothing else", async () => {
    const { articles } = await built({
      extract: [step((article) => (article.path === BUS ? raise("no") : article))],
    });
    expect(articles.map((article) => article.path)).toEqual([
      "articles/mill-fire-courier.md",
      "articles/mill-fire-post.md",
    ]);
    const { digest } = await built({ likeness: { name: "twice", compare: () => 2 } });
    expect(digest.stories.map(({ origins }) => origins).sort()).toEqual([1, 2]);
  });

  test("and a speaker's words stay proven: an outlet that the article does not name is left out with it", async () => {
    const invented = step((article) => ({
      ...article,
      source: { ...article.source, name: "The Invented Times" },
    }));
    const { digest, problems } = await built({ extract: [invented] });
    expect(digest.entries).toEqual([]);
    expect(problems.map(({ message }) => message).join("\n")).toContain("The Invented Times");
  });
});

test("a likeness is asked once for a pair, the smaller id first, whatever the order of input", async () => {
  const asked: string[] = [];
  const likeness: NonNullable<Plugins["likeness"]> = {
    name: "asks",
    compare: (a, b, own) => {
      asked.push(`${a.id} ${b.id}`);
      return own;
    },
  };
  await built({ likeness });
  const first = asked.splice(0);
  await build(
    ["slips", "articles/school-bus.md", "articles/mill-fire-post.md", "articles/mill-fire-courier.md"],
    {
      cwd: ARTICLES,
      plugins: { likeness },
    },
  );
  expect(new Set(first).size).toBe(first.length);
  expect(first.every((pair) => (pair.split(" ")[0] ?? "") < (pair.split(" ")[1] ?? ""))).toBe(true);
  expect(asked.sort()).toEqual(first.sort());
});

describe("newsfold.config.js", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "newsfold-config-"));
    mkdirSync(path.join(folder, "node_modules"));
    symlinkSync(root, path.join(folder, "node_modules/newsfold"));
    mkdirSync(path.join(folder, "articles"));
    writeFileSync(
      path.join(folder, "articles/ferry.wire"),
      "Ferry strike ends | 2024-05-02\n\nThe strike of ferry crews ended on Thursday.\n",
    );
    writeFileSync(path.join(folder, "newsfold.yaml"), "inputs: articles\n");
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const config = (text: string, name = "newsfold.config.js") => writeFileSync(path.join(folder, name), text);
  const example = /^```js newsfold\.config\.js\n([\s\S]*?)^```$/m.exec(
    readFileSync(path.join(root, "docs/plugins.md"), "utf8"),
  )?.[1];

  test("the one of docs/plugins.md builds, and a change of it is seen by the next build", async () => {
    expect(example).toContain("defineConfig");
    config(example ?? "");
    const first = await newsfoldWarm(["build"], folder);
    expect(first.err).toBe("");
    expect(first.out).toContain("1 article, 1 story, 0 problems");
    const page = path.join(folder, "site/story/ferry-strike-ends/index.html");
    expect(readFileSync(page, "utf8")).toContain("Ferry strike ends");
    config((example ?? "").replace('text.split(" | ")[0]', '"Strike over"'));
    const second = await newsfoldWarm(["inspect", "--stage", "article"], folder);
    expect(second.out).toContain('"Strike over"');
  });

  /** A config, and what is said of it. */
  const WRONG: readonly (readonly [name: string, text: string, says: string])[] = [
    [
      "newsfold.config.js",
      "export const plugins = {};",
      "newsfold.config.js' without a default export, expected `export default",
    ],
    [
      "newsfold.config.js",
      "export default 3;",
      "newsfold.config.js  Unexpected number as plug-ins, expected a mapping",
    ],
    [
      "newsfold.config.mjs",
      "export default { reader: [] };",
      "Unexpected `reader`, expected one of version, readers, extract",
    ],
    [
      "newsfold.config.js",
      "export default { readers: {} };",
      "Unexpected mapping as `readers`, expected a list",
    ],
    [
      "newsfold.config.js",
      'export default { readers: [{ name: "a", extensions: ["wire"] }] };',
      '`readers[0].extensions`, expected a list of endings such as [".wire"]',
    ],
    [
      "newsfold.config.js",
      "export default { rank: { weigh() {} } };",
      "Unexpected nothing as `rank.name`, expected text",
    ],
    ["newsfold.config.js", "export default {", "cannot run 'newsfold.config.js' (SyntaxError"],
    [
      "newsfold.config.js",
      'import "./none.js";',
      "cannot run 'newsfold.config.js' (Error: Cannot find module",
    ],
  ];
  test.each(WRONG)("%s: %s", async (name, text, says) => {
    config(text, name);
    const { code, err } = await newsfoldWarm(["check"], folder);
    expect(err).toContain(says);
    expect(code).toBe(2);
  });

  test("there is one, and TypeScript is read where Node reads it", async () => {
    config("export default {};");
    config("export default {};", "newsfold.config.mjs");
    expect((await newsfoldWarm(["check"], folder)).err).toContain("expected one of them: remove the other");
    rmSync(path.join(folder, "newsfold.config.js"));
    rmSync(path.join(folder, "newsfold.config.mjs"));
    config(
      'const name: string = "first";\nexport default { rank: { name, weigh: () => 1 } };',
      "newsfold.config.ts",
    );
    const { code, err } = await newsfoldWarm(["check"], folder);
    const reads = Boolean((process.features as { typescript?: unknown }).typescript);
    if (!reads) expect(err).toContain("expected Node 22.18 or later: rename it to newsfold.config.js");
    expect(code).toBe(reads ? 0 : 2);
  });
});
