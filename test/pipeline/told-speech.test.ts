/** Words of somebody in the forms in which papers print them: more than one telling of each. */
import { describe, expect, it, test } from "vitest";
import { type Built, built, markdown, report } from "./folder-stories.js";

const said = (found: Built, file: string) =>
  found.articleOf(file).quotes.map(({ speaker, text }) => [speaker, text]);

const alone = async (...paragraphs: readonly string[]) =>
  built({ "a.md": report("The Tarn Echo", "The day in Tarn", "2025-04-08", ...paragraphs) });

describe("an interview", () => {
  it.each([
    [
      "by letters",
      "Interview with Runa Vik, head of the Tarn ferry line",
      ["Runa Vik has run the ferry line of Tarn since March.", "Q: Will the night boat come back?"],
      ["A: It will. We have found a crew for it.", "Q: And the fares?", "A: They stay as they are."],
      "Runa Vik",
    ],
    [
      "in bold",
      "“I would buy the mill again”: Osk Lind looks back",
      ["Osk Lind owned the mill in Tarn for thirty years.", "**Why did you sell the mill?**"],
      ["My knees gave in, and my son had no wish to run it.", "**Do you miss it?**", "Each morning at five."],
      "Osk Lind",
    ],
    [
      "by words",
      "Interview: Ida Moen on the new school in Tarn",
      ["Ida Moen leads the school board of Tarn.", "Question: When does the school open?"],
      [
        "Answer: In August, if the roof is done.",
        "Question: Who pays?",
        "Answer: The county pays half of it.",
      ],
      "Ida Moen",
    ],
  ])("%s gives the answers to the person asked", async (_, title, opening, talk, speaker) => {
    const found = await built({ "a.md": report("The Tarn Echo", title, "2025-04-08", ...opening, ...talk) });
    const article = found.articleOf("a");
    expect(article.sections.map(({ kind }) => kind)).toEqual(["interview"]);
    expect(article.quotes.map((one) => one.speaker)).toEqual([speaker, speaker]);
    const sentences = article.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((one) => one.sentences.map(({ text }) => text)),
    );
    expect(sentences.filter((text) => /^(?:(?:Q|A|Question|Answer):|\*)/.test(text))).toEqual([]);
  });
});

describe("a quotation credited without a verb", () => {
  it.each([
    ["“The lock will be open again by the end of May.” -Commissioner Vera Holt", null, "Vera Holt"],
    ["And from Ambassador Tiril Aas:", "“We have waited for this lock for eleven long years.”", "Tiril Aas"],
    [
      "From the desk of Jon Sarre, chief analyst at Northbank:",
      "“Cheaper freight on the canal will help every mill along it.”",
      "Jon Sarre",
    ],
  ])("%s %s", async (first, second, speaker) => {
    const found = await alone(
      "The council of Tarn named Mona Berg to run the new lock on Tuesday.",
      first,
      ...(second === null ? [] : [second]),
    );
    expect(said(found, "a").map(([who]) => who)).toEqual([speaker]);
  });
});

describe("a quotation over several paragraphs", () => {
  it.each([
    [
      "marked at the beginning of each",
      [
        "Siv Rud spoke first. “We asked for the dam in 2009, and nobody wrote back.",
        "“We asked again in 2015, with plans.",
        "“This is the last time,” she told the council.",
      ],
      "The planks are 9' long and the pipes 4\" wide. Few people clapped.",
    ],
    [
      "with the verb in the first",
      [
        "“The well has been dry since June,” said Ole Fjeld. “We carry water from the church.",
        "“My mother is eighty and carries it too.”",
      ],
      "The bucket holds 3' of water. The council will meet on Friday.",
    ],
    [
      "in straight marks",
      [
        'Ada Lie stood up. "I have read all four reports, and I have kept them.',
        '"They say the same thing four times over.',
        '"So let us build it," she said.',
      ],
      'A pipe of 6" was lying in front of the hall. Nobody moved it.',
    ],
  ])("%s is of one speaker, and ends there", async (_, parts, after) => {
    const found = await alone(...parts, after);
    const quotes = said(found, "a");
    expect(new Set(quotes.map(([who]) => who)).size).toBe(1);
    expect(quotes[0]?.[0]).not.toBeNull();
    expect(quotes.length).toBe(3);
    expect(quotes.filter(([, text]) => after.includes(text ?? ""))).toEqual([]);
  });
});

const translated = [
  [
    "Marta Kalnin",
    "Energy minister Marta Kalnin on Thursday rejected a plan by Orsia for a dam on the upper Vel. “We will not trade our river for promises,” she told parliament in Tarn.",
    "Tarn's energy minister, Marta Kalnin, told lawmakers on Thursday that an Orsian dam on the Vel was out of the question. “Our river will not be exchanged for mere promises,” Kalnin said.",
  ],
  [
    "Pavel Doran",
    "President Pavel Doran addressed the farmers of Orsia on Monday in Selnik. “We shall not leave our farmers alone in this drought,” he said.",
    "Pavel Doran, the president of Orsia, spoke to farmers in Selnik on Monday. “We will not abandon our farmers in this drought,” Doran said.",
  ],
  [
    "Lena Osk",
    "Mayor Lena Osk answered the strikers of the Tarn tram on Friday. “The city has no money for higher wages this year,” she said.",
    "Tarn mayor Lena Osk met the tram strikers on Friday. “There is no money in the city for higher wages this year,” Osk told them.",
  ],
] as const;

test.each(translated)("what %s said in two translations is one utterance", async (speaker, one, other) => {
  const found = await built({
    "a.md": report("Northwire", "What was said", "2025-04-10", one),
    "b.md": report("The Tarn Echo", "The answer", "2025-04-10", other),
  });
  expect(found.told).toEqual(["a b"]);
  const own = found.storyOf("a").quotes.filter((quote) => quote.speaker === speaker);
  expect(own.map(({ variants }) => variants.length)).toEqual([2]);
});

describe("a title in capitals", () => {
  it.each([
    [
      "Petra Lund",
      "THE COUNCIL OF TARN VOTED ON TUESDAY TO SHUT THE OLD FERRY QUAY, ENGINEER PETRA LUND SAID.",
    ],
    [
      "Martin Moe",
      "HARBOUR MASTER MARTIN MOE TOLD THE COUNCIL OF TARN ON TUESDAY THAT THE OLD FERRY QUAY IS SHUT.",
    ],
    [
      "Sandra Rein",
      "TARN SHUT THE OLD FERRY QUAY ON TUESDAY AFTER DIVER SANDRA REIN FOUND CRACKS IN ITS PILES.",
    ],
  ])("is of the story of the normal one, and names %s", async (name, shouted) => {
    const found = await built({
      "a.md": report(
        "The Bay Post",
        "TARN SHUTS OLD FERRY QUAY AFTER CRACKS ARE FOUND",
        "2025-04-08",
        shouted,
      ),
      "b.md": markdown(
        { title: "Old ferry quay in Tarn shut after cracks", source: "Northwire", date: "2025-04-08" },
        `The old ferry quay in Tarn was shut on Tuesday. ${name} had found cracks in its piles, the council said.`,
      ),
    });
    expect(found.told).toEqual(["a b"]);
    const story = found.storyOf("a");
    expect(story.headline.text).toBe("Old ferry quay in Tarn shut after cracks");
    expect(
      story.entities.filter(({ kind }) => kind === "person").map((one) => [one.name, one.articles.length]),
    ).toEqual([[name, 2]]);
  });
});
