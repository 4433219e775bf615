import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Config, defaultConfig } from "../../src/config.js";
import { loadCardFonts } from "../../src/site/drawing/card-fonts.js";
import type { CardDrawing } from "../../src/site/drawing/drawn-files.js";
import { readFontMetrics } from "../../src/site/drawing/font-metrics.js";
import { rasterize } from "../../src/site/drawing/rasterizer.js";
import { drawnText } from "../../src/site/edition/attachments.js";
import { cardProblems } from "../../src/site/machines/card-problems.js";
import { draw } from "../../src/site/render.js";
import { busy, type Shape } from "./editions.js";
import { sampleArticle, sampleDigest, sampleStory } from "./sample.js";

const CARDS: Config = { ...defaultConfig, storyFiles: { ...defaultConfig.storyFiles, card: "png" } };
const FONT = path.resolve(import.meta.dirname, "../../fonts/SourceSerif4-SemiBold.ttf");

/** One story a headline. */
function told(...headlines: readonly string[]): Shape {
  const samples = headlines.map((headline, index) =>
    sampleArticle({ id: `n${index}`, headline, source: "Bay Post", paragraphs: [["Words."]] }),
  );
  const articles = samples.map(({ article }) => article);
  const stories = articles.map((one, index) => sampleStory([one], `story-${index}`));
  return {
    digest: sampleDigest(stories, articles),
    documents: samples.map(({ document }) => document),
    problems: [],
  };
}

async function cardsOf({ digest, documents, problems }: Shape, config = CARDS) {
  const { files, pages } = await draw(digest, documents, problems, config, "{}\n");
  const cards = files.filter((file) => file.path.endsWith("card.png"));
  return {
    cards,
    pages,
    drawings: cards.flatMap((file) => (file.drawing?.() as CardDrawing | undefined) ?? []),
  };
}

const linesOf = (svg = "") => [...svg.matchAll(/font-size="(\d+)">([^<]*)<\/text>/g)].slice(1);

describe("the card of a story as PNG", () => {
  it("is a PNG of 1200 by 630, the same bytes on every machine", async () => {
    const { cards, drawings } = await cardsOf(told("Bridge over the Wend reopens"));
    const png = Buffer.from(cards[0]?.content as Uint8Array);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
    const [drawing] = drawings;
    if (drawing === undefined) throw new Error("no card");
    expect(Buffer.from(rasterize(drawing)).equals(png)).toBe(true);
    expect(createHash("sha256").update(png).digest("hex")).toMatchInlineSnapshot(
      `"827755e007041947ddeb7dacb1d880601eea37aa3d323410185f4c0018b59765"`,
    );
  });

  it("is named by the page of its story alone", async () => {
    const { cards, pages } = await cardsOf(told("Ferry runs", "大桥重新开放"));
    expect(cards.map((file) => file.path)).toEqual(["story/story-0/card.png"]);
    const imageOf = (slug: string) => {
      const page = pages.find((one) => one.path === `story/${slug}/`);
      return (page?.view() as { head: { image: string } } | undefined)?.head.image;
    };
    expect(imageOf("story-0")).toBe("/story/story-0/card.png");
    expect(imageOf("story-1")).toBe("");
  });

  it("breaks a headline by the widths of its letters, and sets a long one smaller", async () => {
    const headlines = [
      "Ferry runs",
      "WWWWWW MMMMMM WWWWWW MMMMMM WWWWWW MMMMMM WWWWWW",
      "Council of the lower valley votes to keep the old bridge open to walkers until the new one is paid for by the county",
      `Word ${"of a headline that does not end ".repeat(12)}`,
      "W".repeat(150),
    ];
    const { drawings } = await cardsOf(told(...headlines));
    const fonts = loadCardFonts([]);
    const sizes = drawings.map(({ svg }) => {
      const lines = linesOf(svg);
      expect(lines.length).toBeLessThanOrEqual(5);
      expect(Number(/y="(\d+)"[^>]*>[^<]*<\/text><g font-size="29"/.exec(svg)?.[1])).toBeLessThanOrEqual(440);
      for (const [, size, words = ""] of lines)
        expect(fonts.widthOf(words) * Number(size)).toBeLessThanOrEqual(1200 - 2 * 72);
      return Number(lines[0]?.[1]);
    });
    expect(sizes[0]).toBe(76);
    expect(sizes[2]).toBeLessThan(76);
    expect(linesOf(drawings[3]?.svg).at(-1)?.[2]).toMatch(/…$/);
  });

  it("begins at the right for Arabic, and leaves emoji to those who have them", async () => {
    const { drawings } = await cardsOf(told("إعادة فتح الجسر بعد أسبوعين", "🔴 LIVE: Ferry runs ❤️ again™"));
    expect(drawings[0]?.svg).toMatch(/<text x="1128" text-anchor="end" y="206"/);
    expect(linesOf(drawings[1]?.svg).map(([, , words]) => words)).toEqual(["LIVE: Ferry runs again™"]);
  });

  it("holds nothing that a headline could do to an SVG", async () => {
    const { cards, drawings } = await cardsOf(
      told(`</text><image href="file:///etc/passwd"/>&xxe; <script>alert(1)</script> ]]> \u0000\u0008`),
    );
    expect(drawings[0]?.svg).not.toMatch(/<image|<script|&xxe/);
    expect(cards[0]?.content.length).toBeGreaterThan(1_000);
  });

  it("is there for each story that can have one", async () => {
    const { cards } = await cardsOf(busy());
    expect(cards).toHaveLength(busy().digest.stories.length);
  });
});

describe("problems of cards", () => {
  const { digest } = told("Ferry runs", "大桥重新开放", "橋");

  it("are none where nothing is drawn, or all can be", () => {
    expect(cardProblems(defaultConfig, digest)).toEqual([]);
    expect(
      cardProblems(CARDS, told("Ferry runs", "Паром снова ходит", "Αθήνα", "جسر", "Cầu").digest),
    ).toEqual([]);
  });

  it("say what to install", () => {
    const [problem] = cardProblems(CARDS, digest, false);
    expect(problem?.rule).toBe("card-renderer");
    const { peerDependencies } = JSON.parse(
      readFileSync(path.resolve(import.meta.dirname, "../../package.json"), "utf8"),
    ) as { peerDependencies: Record<string, string> };
    expect(problem?.help).toContain(`@resvg/resvg-js@${peerDependencies["@resvg/resvg-js"]}`);
  });

  it("say which letters no font has", () => {
    const [problem, ...others] = cardProblems(CARDS, digest);
    expect(others).toEqual([]);
    expect(problem?.message).toContain("in 2 of 3 headlines");
    expect(problem?.message).toContain("大桥重新开放");
  });
});

describe("fonts of cards", () => {
  it("are those of the look before newsfold's, where they are fonts", async () => {
    const home = mkdtempSync(path.join(tmpdir(), "newsfold-fonts-"));
    mkdirSync(path.join(home, "static"));
    writeFileSync(path.join(home, "static/own.ttf"), readFileSync(FONT));
    writeFileSync(path.join(home, "static/broken.ttf"), readFileSync(FONT).subarray(0, 300));
    const font = (file: string) => ({ family: "Own", file, italic: null });
    const fonts = { headings: font("own.ttf"), text: font("broken.ttf"), interface: null };
    const { drawings } = await cardsOf(told("Ferry runs"), {
      ...CARDS,
      home,
      look: { ...CARDS.look, fonts },
    });
    expect(drawings[0]?.fonts.map((file) => path.basename(file))).toEqual([
      "own.ttf",
      "SourceSerif4-SemiBold.ttf",
      "NotoNaskhArabic-Bold.ttf",
    ]);
  });

  it("know their letters and widths", () => {
    const fonts = loadCardFonts([]);
    expect(fonts.covers("Ferry “runs” — €5, Ωμέγα Привет مرحبا ẵ")).toBe(true);
    expect(fonts.covers("橋")).toBe(false);
    expect(fonts.covers("a\u200fb")).toBe(true);
    expect(fonts.widthOf("W")).toBeGreaterThan(fonts.widthOf("i") * 2);
    expect(fonts.widthOf("")).toBe(0);
  });

  it("throw where they are cut, and never run on", () => {
    const bytes = readFileSync(FONT);
    for (const length of [0, 3, 12, 100, 400])
      expect(() => readFontMetrics(bytes.subarray(0, length))).toThrow(RangeError);
  });
});

describe("words as a card draws them", () => {
  it.each([
    ["🔴 LIVE", "LIVE"],
    ["1️⃣ one © 2024", "1 one © 2024"],
    ["a  b\n c", "a b c"],
    ["👩‍🚒 out", "out"],
  ])("%s", (text, expected) => {
    expect(
      drawnText(text)
        .replace(/[\u200d\u20e3\ufe0f]/g, "")
        .trim(),
    ).toBe(expected);
  });
});
