import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../src/read/fields/front-matter.js";

const read = (text: string) => readFrontMatter(text, "a.md");
const rules = (text: string) => read(text).problems.map(({ rule, place }) => `${rule} ${place.line}`);

describe("front matter", () => {
  it("gives the known fields as they are written", () => {
    const text =
      "---\ntitle: Harbour closed # again\nauthor: [Ida Berg, Jon Dahl]\ndate: 2024-05-01\nid: 007\ntags: sea, ports\nlang: no\nmine: {x: 1}\n---\nText";
    expect(read(text)).toMatchObject({
      fields: {
        id: "007",
        title: "Harbour closed",
        authors: ["Ida Berg", "Jon Dahl"],
        published: "2024-05-01",
        language: "no",
        topics: ["sea", "ports"],
      },
      end: text.indexOf("Text"),
      problems: [],
    });
  });

  it.each([
    ["no dashes", "title: a\n\nText"],
    ["dashes that are not closed", "---\ntitle: a\n\nText"],
    ["four dashes", "----\ntitle: a\n----\n"],
    ["prose between two rules", "---\nIt was a long night in the harbour town.\n---\nText"],
    ["a list between two rules", "---\n- one\n- two\n---\nText"],
    ["prose with a colon between two rules", "---\nNote to our readers: this is a translation.\n---\nText"],
    ["prose that is no YAML between two rules", '---\nHe said: "no": and left: so.\n---\nText'],
    ["words after the dashes", "--- The mayor said no ---\nIt was a long night.\n---\nText"],
    ["dashes further down", "Text\n---\ntitle: a\n---\n"],
  ])("is not there: %s", (_name, text) => {
    expect(read(text)).toEqual({ fields: {}, places: {}, end: 0, problems: [] });
  });

  it.each([
    ["empty", "---\n---\nText"],
    ["of comments", "---\n# nothing\n---\nText"],
    ["of CRLF lines", "---\r\nmine: 1\r\n---\r\nText"],
    ["closed by dots", "---\nmine: 1\n...\nText"],
    ["with spaces after the dashes", "--- \nmine: 1\n---  \nText"],
    ["named yaml", "---yaml\nmine: 1\n---\nText"],
    ["with a longer rule in it", "---\nmine: |\n  a\n  ------\n---\nText"],
  ])("may be %s", (_name, text) => {
    expect(read(text)).toEqual({ fields: {}, places: {}, end: text.indexOf("Text"), problems: [] });
  });

  it("reads equal inputs to equal, separate values, also when they are faulty", () => {
    const text = "---\ntitle: [\n---\nText";
    expect(read(text)).toEqual(read(text));
    const sound = "---\ntags: [a]\n---\nText";
    expect(read(sound).fields.topics).not.toBe(read(sound).fields.topics);
  });

  it.each([
    "js",
    "JS",
    " js",
    "javascript",
    "JavaScript ",
    "json",
    "coffee",
    "cson",
    "toml",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "ruby",
  ])("of the language %j is a problem, and nothing runs", (language) => {
    const text = `---${language}\n{ title: (globalThis.newsfoldWasRun = true, "x") }\n---\nText`;
    const { fields, end, problems } = read(text);
    expect(fields).toEqual({});
    expect(text.slice(end)).toBe("Text");
    expect(problems.map(({ rule }) => rule)).toEqual(["front-matter-engine"]);
    expect(Object.hasOwn(globalThis, "newsfoldWasRun")).toBe(false);
  });

  it("of TOML is a problem, and no part of the article", () => {
    const text = '+++\ntitle = "Harbour closed"\n+++\nText';
    expect(rules(text)).toEqual(["front-matter-engine 1"]);
    expect(text.slice(read(text).end)).toBe("Text");
    expect(read("+++ and that was that.\n+++\n")).toEqual({ fields: {}, places: {}, end: 0, problems: [] });
  });

  it.each<[name: string, yaml: string, title: string | undefined, line: number]>([
    ["a colon in the value", 'title: Kremlin: "no miracles"', 'Kremlin: "no miracles"', 2],
    ["a sign before it", "title: @mayor resigns", "@mayor resigns", 2],
    ["an asterisk before it", "title: *Breaking* news", "*Breaking* news", 2],
    ["an asterisk before a word", "title: *Breaking", "*Breaking", 2],
    ["an exclamation mark before it", "title: !Alarm in town", "!Alarm in town", 2],
    ["quotation marks in quotation marks", 'title: "The "quiet" harbour"', 'The "quiet" harbour', 2],
    ["a tab for indentation", "title: Fine\n\tx: 1", "Fine", 3],
    ["a list that is not closed", "title: Fine\nmine: [a", "Fine", 3],
    ["a quotation that is not closed", "title: 'Fine\nmine: 1", "Fine", 2],
    ["brackets before words", "title: [Exclusive] Mill sold", "[Exclusive] Mill sold", 2],
    ["an apostrophe in single quotation marks", "title: 'It's the mill'", "It's the mill", 2],
    ["a key that is moved in", "title: The mill's 'end'\n  source: The Gull", "The mill's 'end'", 3],
    ["a key twice", "title: First\ntitle: Second", "First", 3],
  ])("with a slip costs no more than its line: %s", (_name, yaml, title, line) => {
    const text = `---\n${yaml}\ndate: 2024-05-01\n---\nText`;
    const { fields, problems, end } = read(text);
    expect(fields.title).toBe(title);
    expect(fields.published).toBe("2024-05-01");
    expect(text.slice(end)).toBe("Text");
    expect(problems.map(({ rule, place }) => `${rule} ${place.line}`)).toEqual([
      `front-matter-syntax ${line}`,
    ]);
  });

  it("reports a field of the wrong kind at its line", () => {
    expect(rules("---\nmine: 1\ntitle: [a, b]\n---\n")).toEqual(["field-value 3"]);
  });

  it("refuses an alias bomb", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [index, name] of [..."bcdefghi"].entries()) {
      const below = "abcdefghi"[index];
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${below}`).join(", ")}]`);
    }
    const text = `---\ntitle: Bomb\n${bomb.join("\n")}\ntags: *i\n---\nText`;
    expect(rules(text)).toEqual(["front-matter-size 1"]);
    const few =
      "---\na: &a [x, x, x, x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\ntags: [*c, *c, *c]\n---\n";
    expect(rules(few).join()).toContain("front-matter-size");
    expect(read("---\nx: &x Harbour\ntitle: *x\n---\n").fields.title).toBe("Harbour");
  });

  it("refuses deep nesting", () => {
    for (const deep of [
      "[".repeat(5000),
      `x: ${"{a: ".repeat(5000)}`,
      "- ".repeat(5000),
      "? ".repeat(5000),
    ]) {
      expect(rules(`---\ntitle: x\ny: 1\n${deep}\n---\nText`)).toEqual(["front-matter-size 1"]);
    }
    const stairs = Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
    expect(rules(`---\n${stairs}\n---\nText`)).toEqual(["front-matter-size 1"]);
  });

  it("takes no prototype from its author", () => {
    const text =
      "---\n__proto__:\n  title: polluted\nconstructor:\n  prototype: {title: polluted}\n---\nText";
    expect(read(text).fields).toEqual({});
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it("of any kind ends in fields of the right types, and leaves the text below it alone", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "title: ",
        "date: ",
        "tags: ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        "|",
        ">",
        "&a ",
        "*a",
        ": ",
        "#",
        "!!js ",
        "? ",
        "<<: ",
        "  ",
        "\t",
        "\n",
        "\n",
        "...",
        "--- ",
        "%YAML 1.2",
        "~",
        "\r\n",
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = `---\n${parts.join("")}\n---\nText`;
        const { fields, end } = read(text);
        expect(end).toBeLessThanOrEqual(text.length - "Text".length);
        for (const [key, value] of Object.entries(fields)) {
          const isList = key === "authors" || key === "topics";
          expect(isList ? Array.isArray(value) : typeof value === "string").toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
