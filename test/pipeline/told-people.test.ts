/** Names that outlets write in several ways, and people of one name: more than one telling of each. */
import { describe, expect, it } from "vitest";
import { built, report } from "./folder-stories.js";

const people = (found: Awaited<ReturnType<typeof built>>, file: string) =>
  found.storyOf(file).entities.filter(({ kind }) => kind === "person");

describe("one man in several spellings", () => {
  it.each([
    [
      "from Cyrillic",
      ["Serhiy Melnykov", "Sergei Melnikov", "Serhii Melnykov"],
      (name: string) =>
        `Defence minister ${name} visited the port of Selnik on Friday and counted forty cranes.`,
    ],
    [
      "from Arabic",
      ["Qasem al-Tamimi", "Qassim al-Tamimi", "Kassem al-Tamimi"],
      (name: string) => `General ${name} met the governor of Selnik on Friday to talk about forty prisoners.`,
    ],
    [
      "with and without marks",
      ["Zdeněk Kováč", "Zdenek Kovac", "Zdeněk Kovac"],
      (name: string) => `Prime minister ${name} opened the new lock of Selnik on Friday before forty guests.`,
    ],
  ])("%s is one person", async (_, names, sentence) => {
    const files = names.map((name, index) => [
      `${index}.md`,
      report(
        `Outlet ${index}`,
        `Forty in Selnik, report ${index}`,
        "2025-04-11",
        sentence(name),
        `${name.split(" ").at(-1)} left at noon.`,
      ),
    ]);
    const found = await built(Object.fromEntries(files));
    expect(found.told).toEqual(["0 1 2"]);
    expect(people(found, "0").map(({ articles }) => articles.length)).toEqual([3]);
    expect(found.storyOf("0").disagreements.filter(({ kind }) => kind === "person")).toEqual([]);
    const spelt = people(found, "0").flatMap(({ variants }) => variants.map(({ text }) => text));
    for (const name of names) expect(spelt).toContain(name);
  });
});

describe("names with particles", () => {
  it.each([
    ["Anna de Vries", "De Vries"],
    ["Maeve O'Dowd", "O’Dowd"],
    ["Elsa Rijnders-De Wit", "Rijnders-De Wit"],
    ["Omar bin Rashid", "Bin Rashid"],
    ["Rui dos Anjos", "Dos Anjos"],
    ["Sean McAllister", "McAllister"],
  ])("%s is whole, and later %s is the same", async (name, later) => {
    const found = await built({
      "a.md": report(
        "The Tarn Echo",
        "New member of the lock board",
        "2025-04-11",
        `The board of the Tarn lock named ${name} on Friday.`,
        `“The lock is safe,” said ${later}. ${later} will start in June.`,
      ),
    });
    expect(people(found, "a").map((one) => one.name)).toEqual([name]);
    expect(found.articleOf("a").quotes.map(({ speaker }) => speaker)).toEqual([name]);
  });
});

describe("two people of one name", () => {
  it.each([
    [
      "husband and wife",
      ["Anna Brandt", "Karl Brandt"],
      "Finance minister Anna Brandt and her husband, the builder Karl Brandt, were questioned on Friday over the sale of a villa.",
      "“I paid every cent of it,” Karl Brandt told reporters.",
      "Karl Brandt",
    ],
    [
      "father and daughter",
      ["Nils Storm", "Ida Storm"],
      "The skipper Nils Storm and his daughter, the cook Ida Storm, were rescued from the trawler on Friday.",
      "“We had given up hope by midnight,” Ida Storm said.",
      "Ida Storm",
    ],
    [
      "two lawyers of one first name",
      ["James Pohl", "James Rand"],
      "Her lawyer, James Pohl, and his, James Rand, sat side by side in the court in Selnik on Friday.",
      "“We will appeal against the ruling,” Rand said.",
      "James Rand",
    ],
  ])("%s stay two", async (_, names, first, second, speaker) => {
    const found = await built({
      "a.md": report("The Tarn Echo", "Questions in Selnik", "2025-04-11", first, second),
    });
    expect(
      people(found, "a")
        .map((one) => one.name)
        .sort(),
    ).toEqual([...names].sort());
    expect(found.articleOf("a").quotes.map((quote) => quote.speaker)).toEqual([speaker]);
  });

  it.each([
    ["“I have nothing more to say,” Brandt said.", ["Anna Brandt", "Karl Brandt"]],
    ["“I have nothing more to say,” said Brandt.", ["Anna Brandt", "Karl Brandt"]],
  ])("and a bare %s is of neither by chance", async (bare, names) => {
    const found = await built({
      "a.md": report(
        "The Tarn Echo",
        "Questions in Selnik",
        "2025-04-11",
        "Finance minister Anna Brandt and her husband, the builder Karl Brandt, were questioned on Friday over a villa.",
        bare,
      ),
    });
    expect(names).not.toContain(found.articleOf("a").quotes[0]?.speaker);
    expect(
      people(found, "a")
        .map((one) => one.name)
        .sort(),
    ).toEqual(names);
  });
});
