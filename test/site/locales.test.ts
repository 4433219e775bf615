/** Every word that the site says comes from a catalogue, and every catalogue says them all. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Catalogue, readCatalogue } from "../../src/site/locale/catalogue.js";
import { CatalogueFault, loadCatalogue } from "../../src/site/locale/load-catalogue.js";
import { pluralCategory } from "../../src/site/locale/plural-rules.js";
import { quoted } from "../../src/site/locale/quoted-words.js";
import { createWords } from "../../src/site/locale/words.js";
import { busy, pagesOf, renderShape } from "./editions.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const textsIn = (folder: string, name: RegExp) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, folder, file), "utf8") }));

const locales = textsIn("locales", /\.json$/).map(({ file, text }) => ({ file, value: JSON.parse(text) }));
const english = locales.find(({ file }) => file === "en.json")?.value as Catalogue;
const templates = textsIn("templates", /\.vto$/);
const scripts = textsIn("templates", /\.js$/);
const code = textsIn("src/site", /\.ts$/);

describe.each(locales)("the catalogue $file", ({ file, value }) => {
  it("says all that the English one says, with its values, links and plural forms", () => {
    expect(readCatalogue(value, file === "en.json" ? null : english).faults).toEqual([]);
    expect(`${value.language}.json`).toBe(file);
  });

  it("has the plural forms that its language is known for", () => {
    const icu = new Intl.PluralRules(value.language);
    const own = pluralCategory(value.plurals);
    for (const number of [...Array(120).keys(), 200, 1_000, 1_001, 1_011, 1_000_000])
      expect([number, own(number)]).toEqual([number, icu.select(number)]);
  });

  it("prints a site without a fault, in its direction", async () => {
    const files = await renderShape(busy(), { language: value.language });
    const home = files.get("index.html") ?? "";
    expect(home).toContain(`<html lang="${value.language}" dir="${value.direction}"`);
    expect(home).toContain(value.messages["frame.all"]);
    const unsaid = pagesOf(files).filter(([, html]) => /undefined|\[object|\{\w+\}/.test(bodyOf(html)));
    expect(unsaid.map(([name]) => name)).toEqual([]);
  });
});

const bodyOf = (html: string) => html.slice(html.indexOf("<body>")).replace(/<script[\s\S]*?<\/script>/g, "");

describe("the messages", () => {
  const said = [...templates, ...scripts, ...code].map(({ text }) => text).join("\n");
  const whole = new Set([...said.matchAll(/["`]([a-z]+(?:\.[\w ${}-]+)+)["`]/gi)].map(([, key = ""]) => key));
  const stems = [...whole].filter((key) => key.includes("${")).map((key) => key.split("${")[0] ?? "");

  it("are all said somewhere", () => {
    const unused = Object.keys(english.messages).filter(
      (key) => !whole.has(key) && !stems.some((stem) => stem !== "" && key.startsWith(stem)),
    );
    expect(unused).toEqual([]);
  });

  it("are all there", () => {
    const asked = [...said.matchAll(/\b(?:say|rich)\(\s*"([^"]+)"/g)].map(([, key]) => key ?? "");
    expect(asked.filter((key) => english.messages[key] === undefined)).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
  });
});

describe("no words of the site stand outside the catalogues", () => {
  it.each(templates)("templates/$file", ({ text }) => {
    const between = text
      .replace(/\{\{[\s\S]*?\}\}/g, "§")
      .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, "");
    const words = between.replace(/<[^>]*>/g, "\n").match(/[A-Za-z]{2,}.*/g) ?? [];
    // Names of formats are the same in every language.
    expect(words.filter((word) => !/^(?:Atom|RSS|JSON Feed|OPML)$/.test(word.trim()))).toEqual([]);
    const attributes =
      between.match(/\b(?:aria-label|title|alt|placeholder)="[^"§]*[A-Za-z]{2}[^"]*"/g) ?? [];
    expect(attributes).toEqual([]);
  });

  it.each(textsIn("templates", /\.css$/))("templates/$file", ({ text }) => {
    expect(text.match(/(?<![-\w])content: "[^"]*[A-Za-z][^"]*"/g) ?? []).toEqual([]);
  });

  it.each([...code, ...scripts])("$file", ({ text }) => {
    const literals = text
      // What is wrong with a catalogue is told to who writes it, as all problems are.
      .replace(/faults\.push\([\s\S]*?\);/g, "")
      .replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s,;{])\/\/.*$/gm, "")
      .replace(/(?:throw|new) (?:new )?\w*(?:Error|Fault)\([\s\S]*?\);/g, "")
      .replace(/(?:message|help): (?:\w+\s*\?\s*)?[`"][\s\S]*?[`"],?$/gm, "");
    const sentences = [...literals.matchAll(/(["`])([A-Z][a-z]+(?: [a-z]+){2,}[^"`]*)\1/g)].map(
      ([, , words]) => words,
    );
    expect(sentences).toEqual([]);
  });
});

describe("words", () => {
  const at = async (language: string) => createWords(await loadCatalogue(language));

  it.each([
    ["en", "2024-05-01T14:30:00Z", "1 May 2024, 14:30 UTC"],
    ["en", "2024-05", "May 2024"],
    ["en", "2024", "2024"],
    ["de", "2024-03-01", "1. März 2024"],
    ["fr", "2024-08-15", "15 août 2024"],
    ["es", "2024-01-09", "9 de enero de 2024"],
    ["ar", "2024-05-07", "7 مايو 2024"],
  ])("%s: %s is %s", async (language, iso, expected) => {
    expect((await at(language)).date(iso)).toBe(expected);
  });

  it.each([
    ["en", 1, "1 story"],
    ["en", 12_345, "12,345 stories"],
    ["de", 1_234, "1.234 Geschichten"],
    ["fr", 0, "0 sujet"],
    ["es", 1_234, "1234 historias"],
    ["es", 12_345, "12.345 historias"],
    ["ar", 2, "قصتان"],
    ["ar", 3, "3 قصص"],
    ["ar", 11, "11 قصة"],
    ["ar", 100, "100 قصة"],
  ])("%s: %i is %s", async (language, count, expected) => {
    expect((await at(language)).say("count.stories", { count })).toBe(expected);
  });

  it("escapes what stands in a message with links", async () => {
    const { rich } = await at("en");
    const said = rich("evidence.pair", { a: "<b>A&B</b>", b: "C" }, { a: '/x/"', b: "/y/" });
    expect(said).toBe('<a href="/x/&#34;">&#60;b&#62;A&#38;B&#60;/b&#62;</a> and <a href="/y/">C</a>');
  });

  it("quote words in the marks of their own language", () => {
    expect([quoted("Ja", "de"), quoted("Oui", "fr-CA"), quoted("はい", "ja"), quoted("Yes", null)]).toEqual([
      "„Ja“",
      "«\u202fOui\u202f»",
      "「はい」",
      "“Yes”",
    ]);
  });
});

describe("a catalogue of the user's own", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "newsfold-locales-"));
  const write = (name: string, value: unknown) =>
    writeFileSync(path.join(folder, name), JSON.stringify(value));

  it("adds a language with one file, and goes before newsfold's own", async () => {
    write("nl.json", { ...english, language: "nl", name: "Nederlands" });
    expect((await loadCatalogue("nl-BE", folder)).name).toBe("Nederlands");
    write("fr.json", { ...english, language: "fr", name: "Ours" });
    expect((await loadCatalogue("fr", folder)).name).toBe("Ours");
  });

  it("is refused with what it lacks, and with values that nothing gives it", async () => {
    const { "frame.all": _, ...rest } = english.messages;
    write("xx.json", { ...english, messages: { ...rest, "card.only": "Only {who}", extra: "?" } });
    const refusal = await loadCatalogue("xx", folder).catch((error: Error) => error);
    expect(refusal).toBeInstanceOf(CatalogueFault);
    for (const part of ["without `frame.all`", "`{who}` in `card.only`", "without `{outlet}`", "`extra`"])
      expect(String(refusal)).toContain(part);
  });

  it("is refused with a plural rule that is none", () => {
    const { faults } = readCatalogue({ ...english, plurals: { one: "n is 1" } }, null);
    expect(faults[0]).toContain("n is 1");
  });

  it("is not needed where there is one: what there is not is refused with what there is", async () => {
    await expect(loadCatalogue("tlh")).rejects.toThrow(
      "Unexpected `tlh` as `site.language`, expected one of ar, de, en, es, fr, or a catalogue of your own",
    );
  });
});
