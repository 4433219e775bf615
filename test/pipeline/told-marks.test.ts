/** Figures, dates and marks in the forms in which papers print them: more than one telling of each. */
import { describe, expect, it } from "vitest";
import { built, markdown, report } from "./folder-stories.js";

describe("a sum in many forms", () => {
  it.each([
    ["About 1.2m people voted in Tarn.", 1_200_000],
    ["In Tarn 1,200,000 people voted.", 1_200_000],
    ["Officials in Tarn put it at 12 lakh people.", 1_200_000],
    ["A host spoke of one point two million people.", 1_200_000],
    ["The fund of Tarn holds $3.4MM in cash.", 3_400_000],
    ["The loan of USD51.7 million was signed in March.", 51_700_000],
    ["The lock at Tarn cost Rs 4.5 crore.", 45_000_000],
    ["Half a million homes in Tarn had no power.", 500_000],
    ["A dozen people were hurt in Tarn.", 12],
    ["Two-thirds of members in Tarn voted in favour.", 2 / 3],
    ["The court in Tarn fined the firm €2.3bn.", 2_300_000_000],
  ])("%s", async (sentence, value) => {
    const found = await built({
      "a.md": report("The Tarn Echo", "Numbers of the week", "2025-04-11", sentence),
    });
    const figures = found.articleOf("a").figures;
    expect(figures).toHaveLength(1);
    expect(figures[0]?.value).toBeCloseTo(value, 9);
  });

  it("has the separators of its language", async () => {
    const found = await built({
      "a.md": markdown(
        { title: "Zahlen der Woche", source: "Küstenblatt", date: "2025-04-11", language: "de" },
        "In Tarn haben 1.200.000 Menschen gewählt. Das Schiff kostet 3,5 Millionen Euro.",
      ),
    });
    expect(found.articleOf("a").figures.map(({ value }) => value)).toEqual([1_200_000, 3_500_000]);
  });
});

const dated = (date: string, source = "The Bay Post", text = "The ferry to Tarn will stop in winter.") =>
  markdown({ title: `Ferry stops, report of ${date}`, source, date }, text);

describe("a day and a month in figures", () => {
  it.each(["05/06/2025", "3/4/2025", "11.12.2025 or 12/11/2025"])(
    "%s alone is undated, and told",
    async (date) => {
      const found = await built({ "a.md": dated(date) });
      expect(found.articleOf("a").published).toBeNull();
      expect(found.received.problems.map(({ place }) => place?.path)).toEqual(["a.md"]);
      expect(found.received.problems[0]?.message).toContain(date);
    },
  );

  it.each([
    ["13/04/2025", "2025-06-05"],
    ["04/13/2025", "2025-05-06"],
    ["30/01/2025", "2025-06-05"],
  ])("05/06/2025 beside %s of the same outlet is %s", async (proof, day) => {
    const found = await built({
      "a.md": dated("05/06/2025"),
      "b.md": dated(proof, "The Bay Post", "Cats overran a shelter."),
    });
    expect(found.articleOf("a").published?.iso).toBe(day);
    expect(found.received.problems).toEqual([]);
  });

  it("of another outlet proves nothing", async () => {
    const found = await built({
      "a.md": dated("05/06/2025"),
      "b.md": dated("13/04/2025", "Northwire", "Cats overran a shelter."),
    });
    expect(found.articleOf("a").published).toBeNull();
    expect(found.received.problems).toHaveLength(1);
  });

  it.each([
    ["30.11.2020", "2020-11-30"],
    ["10.11.2020", "2020-11-10"],
    ["01.02.2021", "2021-02-01"],
  ])("with dots, %s, has the day first", async (date, day) => {
    const found = await built({ "a.md": dated(date) });
    expect(found.articleOf("a").published?.iso).toBe(day);
  });

  it.each(["2025/13/01", "2025-02-30", "32.01.2025"])(
    "%s is told, because there is no such day",
    async (date) => {
      const found = await built({ "a.md": dated(date) });
      expect(found.articleOf("a").published).toBeNull();
      expect(found.received.problems[0]?.message).toContain(date);
    },
  );

  it.each([
    "On 14/4 90 cats were brought to the shelter.",
    "By 3/5 80 boats had left.",
    "On 2/11 70 houses were dark.",
  ])("%s: the count is no year", async (sentence) => {
    const found = await built({ "a.md": dated("2025-05-06", "The Bay Post", sentence) });
    expect(
      found
        .articleOf("a")
        .dates.map(({ resolved }) => resolved)
        .filter((day) => /^(?:19|20)?[789]0/.test(day ?? "")),
    ).toEqual([]);
  });
});

describe("marks of direction, signs and pictures", () => {
  it.each([
    ["an override", "Old quay in Tarn ‮shut to lorries"],
    ["an isolate that never ends", "Old quay ⁧in Tarn shut to lorries"],
    ["pictures and a space without width", "🚨 Old quay in T​arn shut to lorries 🚛❌"],
  ])("%s in a headline leave it readable, and in its story", async (_, title) => {
    const found = await built({
      "a.md": report(
        "The Bay Post",
        title,
        "2025-04-08",
        "The council of Tarn voted on Tuesday to shut the old quay to lorries. The owner, شركة الميناء (Balt), was not asked.",
      ),
      "b.md": report(
        "Northwire",
        "Lorries banned from old quay in Tarn",
        "2025-04-08",
        "Lorries may not use the old quay in Tarn from May, the council voted on Tuesday.",
      ),
    });
    expect(found.told).toEqual(["a b"]);
    const { slug, headline } = found.storyOf("a");
    expect(slug).toMatch(/^[a-z0-9-]+$/);
    const shown = `${headline.text}${found.articleOf("a").headline.text}`;
    const [opened, closed] = [shown.match(/[‪-‮⁦-⁨]/g) ?? [], shown.match(/[‬⁩]/g) ?? []];
    expect(opened.length).toBe(closed.length);
  });
});

describe("notes, code and formulas", () => {
  it.each([
    [
      "[1]",
      "Notes\n\n1. Report of the bureau, 7 May 2025, page 3.\n2. Holm, I. (2023). On tides. Journal of Seas 12(3), 44-58.",
    ],
    ["[^2]", "[^2]: The code of the bureau is public."],
    [
      "[3]",
      "References\n\n1. Holm, I. (2021). Gauges. Sea Press.\n2. Lund, P. (2019). On locks. Journal of Canals 3(1), 5-9.\n3. Report, page 4.",
    ],
  ])("%s: notes are no sentences", async (mark, notes) => {
    const found = await built({
      "a.md": report(
        "The Bay Post",
        "Bug in lock software doubled readings",
        "2025-04-08",
        `A bug in the software of the lock gauges doubled the readings for nine days, the bureau said on Tuesday.${mark} The error came from a factor of $2 \\pi r$ in one line.`,
        '```js\nconst t = "{{ secret }}"; // {% include "x" %}\nreturn t * 2;\n```',
        notes,
      ),
    });
    const { lead, claims } = found.storyOf("a");
    const shown = [...lead, ...claims.flatMap(({ saidBy }) => saidBy)].map(({ text }) => text);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((text) => /Journal|page \d|is public|secret/.test(text))).toEqual([]);
    expect(shown.filter((text) => /Tuesday\.?\[/.test(text))).toEqual([]);
    const paragraphs = found.articleOf("a").sections.flatMap((section) => section.paragraphs);
    expect(
      paragraphs
        .filter(({ kind }) => kind === "code")
        .flatMap((one) => one.sentences.map(({ text }) => text))
        .join(" "),
    ).toContain("{{ secret }}");
  });
});

describe("one mould, two facts", () => {
  it.each([
    [
      "Osk Rein was jailed for four years on Friday for stealing from the trip fund of the Tarn school.",
      "Emil Stahn was jailed for four years on Friday for stealing from the trip fund of the Tarn school.",
    ],
    [
      "The 7.40 train to Lerik was held for two hours at Tarn.",
      "The 7.40 train to Kirna was held for two hours at Tarn.",
    ],
    [
      "Rain flooded the cellars of Mill Street in Tarn on Friday.",
      "Rain flooded the cellars of Quay Street in Tarn on Friday.",
    ],
    ["Osk Rein will be questioned in Tarn on Monday.", "Osk Rein will be questioned in Tarn on Thursday."],
  ])("%s / %s", async (one, other) => {
    const shared = "Judge Ana Pirou of Tarn called the theft from the trip fund of the school shameless.";
    const found = await built({
      "a.md": report("Northwire", "Two jailed over school trip fund in Tarn", "2025-04-11", shared, one),
      "b.md": report("The Bay Post", "School trip fund in Tarn: two jailed", "2025-04-11", shared, other),
    });
    expect(found.told).toEqual(["a b"]);
    const claimed = found.storyOf("a").claims.map(({ saidBy }) => saidBy.map(({ text }) => text));
    expect(claimed.filter((texts) => texts.includes(one) && texts.includes(other))).toEqual([]);
  });
});
