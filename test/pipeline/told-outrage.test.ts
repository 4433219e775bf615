/** Three reports of one attack through a day: the toll rises, one denies and one accuses, a few words are whose they are, and slides are nowhere. */
import { describe, expect, it } from "vitest";
import { reported } from "../group/reports.js";
import { tell } from "../merge/articles.js";

interface Outrage {
  readonly of: string;
  readonly place: string;
  readonly thing: string;
  readonly charge: string;
  readonly words: string;
  readonly speaker: string;
  readonly tolls: readonly [string, string, string];
}

const OUTRAGES: readonly Outrage[] = [
  {
    of: "a bomb",
    place: "Norvik",
    thing: "the fish market",
    charge: "the gate was unguarded",
    words: "We will open again",
    speaker: "Mayor Vera Lind",
    tolls: ["two", "six", "eight"],
  },
  {
    of: "a blast",
    place: "Kolm",
    thing: "the central station",
    charge: "the alarm was switched off",
    words: "Kolm will not be broken",
    speaker: "Governor Ida Brandt",
    tolls: ["three", "nine", "14"],
  },
  {
    of: "a fire bomb",
    place: "Selm",
    thing: "the dance hall",
    charge: "the exits were locked",
    words: "We shall dance here again",
    speaker: "Senator Pia Marr",
    tolls: ["five", "seven", "11"],
  },
];

const storyOf = ({ place, thing, charge, words, speaker, tolls: [first, second, third] }: Outrage) => {
  const office = speaker.split(" ")[0]?.toLowerCase();
  const report = (id: string, hour: string, source: string, title: string, ...lines: readonly string[]) => ({
    id,
    source,
    title,
    published: `2024-05-07T${hour}:00:00Z`,
    text: lines.join("\n\n"),
  });
  return tell(
    reported([
      report(
        "a",
        "09",
        "Coast Courier",
        `Bomb hits ${thing} in ${place}, ${first} dead`,
        `A truck bomb hit ${thing} in ${place} on Tuesday, killing at least ${first} people and wounding 40, police said.`,
        `The ministry has denied that ${charge}.`,
        `12 show all ${place} through the years`,
        `1/12 2011 A girl feeds gulls on the old quay. (${place}, May 4, 2011) Ann Berg`,
        `2/12 2013 ${speaker} opens the winter fair. REUTERS`,
      ),
      report(
        "b",
        "13",
        "Harbour Post",
        `${place} bombing: ${second} dead`,
        `A truck bomb hit ${thing} in ${place} on Tuesday, killing at least ${second} people and wounding 110, police said.`,
        `The ${office}, sitting next to Minister Per Holt, said she believed "${words}".`,
        `The ministry lied when it denied that ${charge}, said union leader Kai Holm.`,
      ),
      report(
        "c",
        "18",
        "Daily Pier",
        `Bomb at ${thing} kills ${third} in ${place}`,
        `A truck bomb at ${thing} killed ${third} people in ${place} on Tuesday and wounded 120, police said.`,
        `"${words}," ${speaker} said.`,
      ),
    ]),
  );
};

describe.each(OUTRAGES)("$of through a day", (outrage) => {
  const story = storyOf(outrage);
  const told = JSON.stringify([story.lead, story.claims, story.onlyIn, story.quotes, story.timeline]);

  it("is headed by the newest toll, and tells the older ones as updates", () => {
    expect(story.headline.text).toContain(outrage.tolls[2]);
    const dead = story.disagreements.find(({ what }) => what === "dead");
    expect(dead?.verdict).toBe("update");
    expect(dead?.versions.map(({ value }) => value.text.replace(/^at least | people$/g, ""))).toEqual(
      outrage.tolls,
    );
    expect(story.lead[0]?.text).toContain(`killed ${outrage.tolls[2]}`);
  });

  it("keeps who denies it and who says that was a lie apart", () => {
    const both = story.claims.filter(({ saidBy }) => saidBy.some(({ text }) => text.includes("denied")));
    expect(both).toEqual([]);
  });

  it("gives the words to whom another report names", () => {
    const quote = story.quotes.find(({ variants }) =>
      variants.some(({ text }) => text.startsWith(outrage.words)),
    );
    expect(quote?.speaker).toBe(outrage.speaker.replace(/^\w+ /, ""));
    expect(quote?.variants).toHaveLength(2);
  });

  it("shows no line of the gallery", () => {
    expect(told).not.toMatch(/gulls|winter fair|through the years/);
  });
});
