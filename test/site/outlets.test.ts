/** The name, the short form and the colour of an outlet: one on every page, whoever else stands there. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { colourOutlets, HUES, hueOf } from "../../src/site/edition/outlet-colours.js";
import { createMarks, editionOutlet, outletsOf } from "../../src/site/edition/outlets.js";
import { sampleArticle } from "./sample.js";

const article = (id: string, source?: string, url?: string) =>
  sampleArticle({
    id,
    headline: id,
    paragraphs: [["One."]],
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
  }).article;
const nameOf = (source?: string, url?: string, names = {}) => {
  const { name, short } = editionOutlet(article("a", source, url), names);
  return [name, short];
};

describe("an outlet", () => {
  it.each([
    ["Harbour Courier", "https://courier.example/a", "Harbour Courier", "Harbour Courier"],
    [undefined, "https://www.theguardian.com/a", "The Guardian", "Guardian"],
    ["theguardian.com", "https://www.theguardian.com/a", "The Guardian", "Guardian"],
    ["edition.cnn.com", undefined, "CNN", "CNN"],
    [undefined, "https://money.cnn.com/a", "CNN", "CNN"],
    ["The New York Times", undefined, "The New York Times", "NY Times"],
    ["New York Times", "https://nytimes.com/a", "New York Times", "NY Times"],
    [undefined, "https://m.baypost.example/a", "baypost.example", "baypost.example"],
    [undefined, "https://thelongvalleygazette.co.uk/a", "thelongvalleygazette.co.uk", "thelongvalleyga…"],
    ["The Very Long And Winding Gazette", undefined, "The Very Long And Winding Gazette", "Very Long…"],
    ["The Times", undefined, "The Times", "The Times"],
    ["北京日报", undefined, "北京日报", "北京日报"],
    // A name is no host, though it has a dot in it.
    ["Dr. Bob's News", undefined, "Dr. Bob's News", "Dr. Bob's News"],
  ])("of source %j at %j is %j, %j in short", (source, url, name, short) => {
    expect(nameOf(source, url)).toEqual([name, short]);
  });

  it("goes by the name that the settings give, for its host or for its own name", () => {
    const names = { "baypost.example": "The Bay Post", CNN: "Cable News" };
    expect(nameOf(undefined, "https://m.baypost.example/a", names)).toEqual(["The Bay Post", "Bay Post"]);
    expect(nameOf("CNN", undefined, names)[0]).toBe("Cable News");
    expect(nameOf("constructor", undefined, {})[0]).toBe("constructor");
  });

  it("goes by its whole name where its short form is another's too", () => {
    const many = [article("a", "The Bay Post"), article("b", "Bay Post"), article("c", "Coast Post")];
    expect([...outletsOf(many, {}).values()].map(({ short }) => short)).toEqual([
      "The Bay Post",
      "Bay Post",
      "Coast Post",
    ]);
  });

  it("has one colour, with its article and without, by itself and among others", () => {
    expect(hueOf("The Guardian")).toBe(hueOf("guardian"));
    const hues = new Set(Array.from({ length: 300 }, (_, index) => hueOf(`Outlet ${index}`)));
    expect([...hues].toSorted((a, b) => a - b)).toEqual(Array.from({ length: HUES }, (_, index) => index));
  });
});

describe("colours of outlets that stand side by side", () => {
  /** Names whose own colour is the same. */
  const alike = Array.from({ length: 400 }, (_, index) => `Outlet ${index}`).filter(
    (name) => hueOf(name) === 3,
  );
  const [first = "", second = "", third = "", fourth = ""] = alike;
  const colours = (stories: readonly (readonly string[])[]) => {
    const hues = colourOutlets(stories);
    return (name: string) => hues.get(name.toLowerCase());
  };

  it("differ within a story, up to as many as there are", () => {
    const many = alike.slice(0, HUES);
    const hue = colours([many]);
    expect(new Set(many.map(hue)).size).toBe(HUES);
  });

  it("stay that of the outlet with more stories", () => {
    const hue = colours([[second, first], [second], [third]]);
    expect([hue(second), hue(third)]).toEqual([3, 3]);
    expect(hue(first)).not.toBe(3);
  });

  it("are those of the names where outlets never meet", () => {
    const hue = colours([[first], [second], ["The Guardian"]]);
    expect([hue(first), hue(second)]).toEqual([3, 3]);
  });

  it("do not depend on the order of stories, and an outlet's own stands in all of them", () => {
    const stories = [[first, second, third], [third, fourth], [fourth, second], [third]];
    const [one, other] = [
      colourOutlets(stories),
      colourOutlets(stories.toReversed().map((names) => names.toReversed())),
    ];
    expect([...other].toSorted()).toEqual([...one].toSorted());
    for (const names of stories)
      expect(new Set(names.map((name) => one.get(name.toLowerCase()))).size).toBe(names.length);
  });

  it("are shared evenly where there are more outlets than colours", () => {
    const hues = colourOutlets([Array.from({ length: 30 }, (_, index) => `Outlet ${index}`)]);
    const counts = Array.from(
      { length: HUES },
      (_, hue) => [...hues.values()].filter((one) => one === hue).length,
    );
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it("go to the marks of the stories", () => {
    const two = [article("a", first), article("b", second)];
    const outlets = outletsOf(two, {}, [two.map(({ id }) => id)]);
    expect(new Set([...outlets.values()].map(({ hue }) => hue)).size).toBe(2);
  });
});

test("articles of which nobody says who published them are numbered and coloured apart within a story alone", () => {
  const words = { short: (number: number) => `S${number}`, name: (number: number) => `Source ${number}` };
  const articles = [article("a"), article("b", "Bay Post"), article("c")];
  const marks = (numbered: boolean) => [
    ...createMarks(articles, (one) => editionOutlet(one), words, { numbered }).values(),
  ];
  const shorts = (numbered: boolean) =>
    marks(numbered).map(({ short, hue }) => `${short}${hue === HUES ? " without colour" : ""}`);
  expect(shorts(true)).toEqual(["S1", "Bay Post", "S2"]);
  expect(new Set(marks(true).map(({ hue }) => hue)).size).toBe(3);
  expect(shorts(false)).toEqual(["S0 without colour", "Bay Post", "S0 without colour"]);
});

describe("the colours of marks", () => {
  const style = readFileSync(path.resolve(import.meta.dirname, "../../templates/assets/style.css"), "utf8");
  const hues = [...style.matchAll(/\.hue-\d+ \{\s*--hue: (\d+);/g)].map(([, hue]) => Number(hue));
  /** The paper and the ink of each scheme; what is printed has the ink of the light one. */
  const papers = [...style.matchAll(/--paper: (#[\da-f]+);/g)].map(([, value = ""]) => value);
  const inks = [...style.matchAll(/--mark-ink: ([\d.]+);/g)].map(([, value]) => Number(value));

  it("are as many as outlets share, and one for the unnamed", () => {
    expect(hues).toHaveLength(HUES + 1);
    expect(inks).toHaveLength(3);
    expect(papers).toHaveLength(inks.length + 1);
  });

  it.each(papers.map((paper, scheme) => [paper, inks[scheme] ?? inks[0] ?? 0] as const))(
    "can be read as text: paper %s, ink %d",
    (paper, ink) => {
      for (const hue of hues)
        expect(contrast(ofHex(paper), oklch(ink, 0.11, hue)), `hue ${hue}`).toBeGreaterThan(4.5);
    },
  );
});

/** Linear sRGB of `#abc` or `#aabbcc`. */
function ofHex(hex: string): number[] {
  const digits = hex.length === 4 ? [...hex.slice(1)].flatMap((digit) => [digit, digit]) : [...hex.slice(1)];
  return [0, 2, 4].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2).join(""), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
}

/** Linear sRGB of a colour in OKLCH (Ottosson 2020), cut to what a screen can show. */
function oklch(lightness: number, chroma: number, hue: number): [number, number, number] {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (value: number) => Math.min(1, Math.max(0, value));
  return [
    cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Contrast of two colours as WCAG 2 defines it. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
    0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
