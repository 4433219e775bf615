import { describe, expect, it } from "vitest";
import { defaultConfig, editorPlace, readConfig } from "../src/config.js";
import { formatPlace, problemLines } from "../src/problem.js";

const problemsOf = (text: string) => readConfig(text, "newsfold.yaml").problems.map(problemLines);

describe("parseConfig", () => {
  it("gives the defaults for an empty file", () => {
    expect(readConfig("", "newsfold.yaml")).toEqual({ config: defaultConfig, problems: [] });
    expect(readConfig("# nothing yet\n", "newsfold.yaml").config).toEqual(defaultConfig);
  });

  it("keeps the defaults beside what is set", () => {
    const { config } = readConfig(
      "site:\n  title: Harbour News\neditors:\n  hide: [a.md]\n",
      "newsfold.yaml",
    );
    expect(config?.site).toEqual({ ...defaultConfig.site, title: "Harbour News" });
    expect(config?.editors.hide).toEqual(["a.md"]);
    expect(config?.limits).toEqual(defaultConfig.limits);
  });

  it.each([
    ["group:\n  threshold: 3\n", "Unexpected 3 as `group.threshold`, expected at most 1"],
    ["merge:\n  leadSentences: 1.5\n", "Unexpected 1.5 as `merge.leadSentences`, expected a whole number"],
    ["merge:\n  leadSentences: many\n", 'Unexpected "many" as `merge.leadSentences`, expected a number'],
    ['site:\n  title: ""\n', "Unexpected nothing as `site.title`, expected some text"],
    [
      "dates:\n  order: first\n",
      'Unexpected "first" as `dates.order`, expected one of day-first, month-first',
    ],
    [
      "site:\n  base: //x\n",
      'Unexpected "//x" as `site.base`, expected a path that begins and ends with one `/`',
    ],
  ])("says what was found and what is expected: %j", (text, message) => {
    expect(problemsOf(text)[0]).toContain(message);
  });

  it.each([
    ["an unknown key, at the key", "site:\n  titel: x\n", "newsfold.yaml:2:3"],
    ["a value of the wrong kind, at its key", "limits:\n  fileBytes: many\n", "newsfold.yaml:2:3"],
    ["an item of a list, at the item", "editors:\n  merge:\n    - [only-one]\n", "newsfold.yaml:3:7"],
    ["a share outside 0 to 1", "group:\n  threshold: 2\n", "newsfold.yaml:2:3"],
    ["a base without its slashes", "site: { base: sub }\n", "newsfold.yaml:1:9"],
    ["an address that is not http(s)", "site: { url: 'javascript:alert(1)' }\n", "newsfold.yaml:1:9"],
    ["bad YAML, where it breaks", "site:\n  title: [\n", "newsfold.yaml:3:1"],
    ["a file that is no mapping", "- a\n", "newsfold.yaml:1:1"],
  ])("reports %s", (_, text, place) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${place}  Unexpected .*config-(value|syntax)$`));
    expect(readConfig(text, "newsfold.yaml").config).toBeNull();
  });

  it("remembers where an editor's rules stand, to say that they no longer apply", () => {
    const { config } = readConfig("editors:\n  merge:\n    - [a, b]\n  pin:\n    - c\n", "my.yaml");
    if (config === null) throw new Error("the config holds");
    const at = (rule: "merge" | "pin", name: string) => formatPlace(editorPlace(config.editors, rule, name));
    expect([at("merge", "a"), at("merge", "b"), at("pin", "c")]).toEqual([
      "my.yaml:3:8",
      "my.yaml:3:11",
      "my.yaml:5:7",
    ]);
    expect(at("pin", "d")).toBe("my.yaml");
    expect(formatPlace(editorPlace(defaultConfig.editors, "pin", "d"))).toBe("newsfold.yaml");
  });

  it("names a setting that stands there twice", () => {
    const [problem] = problemsOf("site:\n  title: A\nlook:\n  logo: a.svg\nsite:\n  title: B\n");
    expect(problem).toContain("newsfold.yaml:5:1  Unexpected second `site`, expected it once");
  });

  it("refuses a bomb of aliases instead of unfolding it", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de", "ef"]) {
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(", ")}]`);
    }
    expect(readConfig(bomb.join("\n"), "newsfold.yaml").config).toBeNull();
    expect(problemsOf(bomb.join("\n"))[0]).toContain("config-syntax");
  });
});

it("takes one input as it takes a list", () => {
  expect(readConfig("inputs: articles\n", "newsfold.yaml").config?.inputs).toEqual(["articles"]);
});

describe("a slip in a setting", () => {
  it.each([
    ["site: { titel: x }", "did you mean `title`?"],
    ["site: { descripton: x }", "did you mean `description`?"],
    ["grup: {}", "did you mean `group`?"],
  ])("%s: %s", (text, hint) => {
    expect(readConfig(text, "newsfold.yaml").problems[0]?.message).toContain(hint);
  });

  it.each(["site: { colour: x }", "zzz: 1", "site: { ur1xx: x }"])("%s is no slip", (text) => {
    expect(readConfig(text, "newsfold.yaml").problems[0]?.message).not.toContain("did you mean");
  });
});

it.each(["//x/", "/a//b/", "/a", "a/"])("refuses the base %s", (base) => {
  expect(readConfig(`site: { base: "${base}" }`, "newsfold.yaml").config).toBeNull();
});
