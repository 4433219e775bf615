import { parseDocument } from "htmlparser2";
import { beforeAll, describe, expect, it } from "vitest";
import { defaultConfig, readConfig } from "../../src/config.js";
import { mailHtml, mailText } from "../../src/site/mail/mailer-text.js";
import { newsletterProblems } from "../../src/site/mail/newsletter.js";
import { draw } from "../../src/site/render.js";
import { busy, empty, fullStory, hostile, reports, type Shape } from "./editions.js";
import { mailFaults } from "./mail-rules.js";
import { sampleArticle, sampleDigest, sampleStory } from "./sample.js";

const URL_OF_SITE = "https://news.example/digest/";

async function letterOf(
  { digest, documents, problems }: Shape,
  settings = "",
): Promise<{ html: string; text: string }> {
  const yaml = `site: { title: Wend Digest, url: "${URL_OF_SITE}" }\n${settings}`;
  const { config, problems: faults } = readConfig(yaml, "newsfold.yaml");
  if (config === null) throw new Error(faults.map(({ message }) => message).join("\n"));
  const { files } = await draw(digest, documents, problems, config, "{}\n");
  const file = (name: string) => String(files.find(({ path }) => path === name)?.content ?? "");
  return { html: file("newsletter.html"), text: file("newsletter.txt") };
}

/** The words of a page as a reader sees them. */
function wordsOf(html: string): string {
  const words = (node: { data?: string; name?: string; children?: unknown[] }): string =>
    node.name === "style"
      ? ""
      : (node.data ?? "") + ((node.children ?? []) as never[]).map((child) => ` ${words(child)} `).join("");
  const body = html.slice(html.indexOf("<body"), html.indexOf("</body>")).replace(/<!--[\s\S]*?-->/g, "");
  return words(parseDocument(body) as never).replace(/\s+/g, " ");
}

/** The same, with no date anywhere: all of it is told. */
function undated({ digest, ...shape }: Shape): Shape {
  const entries = digest.entries.map((entry) => ({
    ...entry,
    article: { ...entry.article, published: null },
  }));
  const stories = digest.stories.map((story) => ({ ...story, firstPublished: null, lastPublished: null }));
  return { ...shape, digest: { ...digest, entries, stories } };
}

/** Two stories of 7 May, one of the day before and one of a week before. */
function fourDays(): Shape {
  const article = (id: string, published: string, headline: string) =>
    sampleArticle({ id, published, headline, source: `${id} Post`, paragraphs: [[`${headline} today.`]] });
  const samples = [
    article("ferry", "2024-05-07", "Ferry to Alder runs again"),
    article("school", "2024-05-07", "School in Birch opens its doors"),
    article("fire", "2024-05-06", "Fire in Cedar is out"),
    article("storm", "2024-04-30", "Storm takes roofs in Elm"),
  ];
  const articles = samples.map((sample) => sample.article);
  return {
    digest: sampleDigest(
      articles.map((one, index) => sampleStory([one], `story-${index}`)),
      articles,
    ),
    documents: samples.map(({ document }) => document),
    problems: [],
  };
}

describe("the newsletter", () => {
  let letter: { html: string; text: string };
  beforeAll(async () => {
    letter = await letterOf(undated(busy()), "newsletter: { stories: 30 }");
  });

  it("holds to what mail clients know", async () => {
    expect(mailFaults(letter.html)).toEqual([]);
    expect(mailFaults((await letterOf(empty())).html)).toEqual([]);
    expect(mailFaults((await letterOf(hostile())).html)).toEqual([]);
  });

  it("is found out where it does not", () => {
    const row = (inner: string) => `<table role="presentation"><tr><td>${inner}</td></tr></table>`;
    expect(mailFaults(row('<p style="margin: 0; position: absolute">x</p>'))).toEqual(["property position"]);
    expect(mailFaults(row('<a href="/story/">x</a><svg></svg>'))).toEqual(["href /story/", "<svg>"]);
    expect(mailFaults(row('<img src="https://a.example/a.webp" alt="">'))).toHaveLength(1);
    expect(mailFaults("<script></script><table></table>")).toEqual(["script", "table without a role"]);
  });

  it("says the same as text: every headline, sentence, outlet and link", () => {
    const flat = letter.text.replace(/\s+/g, " ");
    const words = wordsOf(letter.html);
    for (const said of [
      "Bridge over the Wend reopens after 2 weeks",
      "60 reports",
      "Ines Marlow cut ribbon number 0.",
      "Sources differ: boats",
      "إعادة فتح الجسر بعد أسبوعين",
      "Town 3 paints its benches",
    ]) {
      expect(words).toContain(said);
      expect(flat).toContain(said);
    }
    const stories = [...letter.html.matchAll(/href="(https:\/\/[^"#]*\/story\/[^"]*)"/g)].map(
      ([, href]) => href,
    );
    expect(stories).toHaveLength(30);
    for (const href of stories) expect(letter.text.split("\n")).toContain(href);
    expect(
      letter.text
        .split("\n")
        .filter((line) => line.length > 72 && line.includes(" ") && !/https?:/.test(line)),
    ).toEqual([]);
  });

  it("leads to the site alone, by whole addresses, and to the edition that stays", async () => {
    const { html } = await letterOf(busy());
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(hrefs.filter((href) => !href.startsWith(URL_OF_SITE))).toEqual([]);
    expect(hrefs).toContain(`${URL_OF_SITE}edition/2024-05-09/`);
  });

  it("marks words of another language and direction", () => {
    expect(letter.html).toMatch(/<h2 class="ink" lang="ar" dir="rtl" style="[^"]*text-align: right">/);
    expect(letter.html).toContain('<html lang="en" dir="ltr">');
  });

  it("says who made each sentence, where that is known", async () => {
    const samples = reports(2);
    const { html, text } = await letterOf(
      {
        digest: sampleDigest(
          [fullStory(samples, "bridge")],
          samples.map(({ article }) => article),
        ),
        documents: samples.map(({ document }) => document),
        problems: [],
      },
      "newsletter: { days: 30 }",
    );
    expect(text).toContain("The bridge over the Wend reopened on Monday. (Alder Post)");
    expect(html).toMatch(/reopened on Monday\. <a class="soft" href="[^"]+\/article\/article-1\/#s1"/);
  });

  it("is told in each language and from right to left", async () => {
    const { digest, documents, problems } = busy();
    const config = {
      ...defaultConfig,
      site: { ...defaultConfig.site, url: URL_OF_SITE, language: "ar" },
      newsletter: { days: 30, stories: 5, unsubscribe: "*|UNSUB|*", sender: "Wend Street 1" },
    };
    const { files } = await draw(digest, documents, problems, config, "{}\n");
    const html = String(files.find(({ path }) => path === "newsletter.html")?.content);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('href="*|UNSUB|*"');
    expect(html).toContain("إلغاء الاشتراك");
    expect(mailFaults(html)).toEqual(["href *|UNSUB|*"]);
  });
});

describe("which stories a letter tells", () => {
  const titles = (text: string) =>
    ["Ferry", "School", "Fire", "Storm"].filter(
      (word) => text.includes(`\n${word} `) || text.includes(`* ${word} `),
    );

  it.each([
    ["", ["Ferry", "School"]],
    ["newsletter: true", ["Ferry", "School"]],
    ["newsletter: { days: 2 }", ["Ferry", "School", "Fire"]],
    ["newsletter: { days: 7 }", ["Ferry", "School", "Fire"]],
    ["newsletter: { days: 8 }", ["Ferry", "School", "Fire", "Storm"]],
    ["newsletter: { days: 8, stories: 1 }", 1],
    ["front: { top: [storm] }", ["Ferry", "School", "Storm"]],
    ["front: { days: 0 }", ["Ferry", "School"]],
  ])("%s", async (settings, expected) => {
    const { text } = await letterOf(fourDays(), settings);
    const told = titles(text);
    expect(typeof expected === "number" ? told.length : told).toEqual(expected);
  });

  it("leaves out the last ones where a mail would be cut off", async () => {
    const samples = Array.from({ length: 60 }, (_, index) =>
      sampleArticle({
        id: `long-${index}`,
        published: "2024-05-07",
        headline: `Number ${index} ${"and a word more ".repeat(200)}`,
        paragraphs: [["Words."]],
      }),
    );
    const articles = samples.map(({ article }) => article);
    const { html, text } = await letterOf(
      {
        digest: sampleDigest(
          articles.map((one, index) => sampleStory([one], `story-${index}`)),
          articles,
        ),
        documents: samples.map(({ document }) => document),
        problems: [],
      },
      "newsletter: { stories: 100 }",
    );
    expect(mailFaults(html)).toEqual([]);
    const told = html.split("/story/").length - 1;
    expect(told).toBeGreaterThan(10);
    expect(text.split("/story/").length - 1).toBe(told);
  });
});

describe("settings of the newsletter", () => {
  it.each([
    ["newsletter: false", URL_OF_SITE, 0, 0],
    ["", null, 0, 0],
    ["newsletter: true", null, 0, 1],
    ["newsletter: {}", null, 0, 1],
    ["newsletter: {}", URL_OF_SITE, 2, 0],
    ["", URL_OF_SITE, 2, 0],
  ])("%s with the address %s", async (yaml, url, made, problems) => {
    const { config } = readConfig(yaml || "{}", "newsfold.yaml");
    if (config === null) throw new Error("settings");
    const own = { ...config, site: { ...config.site, url } };
    const { digest, documents } = fourDays();
    const { files } = await draw(digest, documents, [], own, "{}\n");
    expect(files.filter(({ path }) => path.startsWith("newsletter."))).toHaveLength(made);
    expect(newsletterProblems(own)).toHaveLength(problems);
  });

  it.each([
    [
      "newsletter: daily",
      'Unexpected "daily" as `newsletter`, expected true, false, or a mapping of stories, days, unsubscribe, sender',
    ],
    ["newsletter: { days: 0 }", "Unexpected 0 as `newsletter.days`, expected at least 1"],
    [
      "newsletter: { unsubscribe: 'javascript:x' }",
      "expected an address, or a placeholder of the mailer like `{{ unsubscribe }}`",
    ],
  ])("%s is told", (yaml, message) => {
    expect(
      readConfig(yaml, "newsfold.yaml")
        .problems.map((problem) => problem.message)
        .join(),
    ).toContain(message);
  });
});

describe("words that a mailer could take for its own tags", () => {
  it.each([
    "{{ contact.name }}",
    "*|FNAME|*",
    "[unsubscribe]",
    "%%name%%",
    "%name%",
    "<% exit %>",
    "$" + "{x}",
    "{% if %}",
    "{{{x}}}",
  ])("%s", (tag) => {
    expect(mailHtml(tag)).not.toMatch(/[{}[\]%*|$<>]/);
    expect(mailText(tag)).not.toContain(tag);
    expect(mailText(tag).replaceAll("\u2060", "")).toBe(tag);
  });
  it.each(["It cost $5 or 3% of 40 %, he said.", "2 * 3 {a} | b", "a < b"])("%s stays", (words) => {
    expect(mailText(words).replace("\u2060", "")).toBe(words);
    expect(mailText("It cost $5 or 3% of 40 %.")).not.toContain("\u2060");
  });
});
