/** Figures that rise or are put right through a day, and statements that papers print: more than one telling of each. */
import { expect, test } from "vitest";
import { built, type Folder, report } from "./folder-stories.js";

const rising: readonly (readonly [name: string, newest: string, files: Folder])[] = [
  [
    "a ferry",
    "Dalmo ferry sinking: death toll climbs to 16",
    {
      "1.md": report(
        "Harbour News",
        "Five dead as ferry sinks off Dalmo",
        "2025-02-18T07:30:00Z",
        "Five people died when the ferry Anneli sank off Dalmo early on Tuesday, the coastguard said. Divers were searching the hull.",
      ),
      "2.md": report(
        "Island Echo",
        "Ferry sinking off Dalmo kills nine",
        "2025-02-18T10:00:00Z",
        "Nine people were killed when the ferry Anneli sank off Dalmo on Tuesday, coastguard captain Mirja Salo said.",
      ),
      "3.md": report(
        "The Strait Courier",
        "Dalmo ferry sinking: death toll climbs to 16",
        "2025-02-18T19:00:00Z",
        "The number of dead in the sinking of the ferry Anneli off Dalmo rose to 16 on Tuesday evening, coastguard captain Mirja Salo said. The search has ended.",
      ),
    },
  ],
  [
    "a quake, once without digits",
    "Quake in Pelora: number of dead rises to 31",
    {
      "1.md": report(
        "Northline",
        "Quake in Pelora kills eight",
        "2025-06-02T05:00:00Z",
        "Eight people died when an earthquake shook the town of Pelora on Monday morning, mayor Tovia Reyes said. The bridge over the Sarn has fallen.",
      ),
      "2.md": report(
        "Valley Times",
        "Two dozen dead after earthquake in Pelora",
        "2025-06-02T11:00:00Z",
        "Two dozen people have died in the earthquake in Pelora, mayor Tovia Reyes said on Monday at noon. The bridge over the Sarn is gone.",
      ),
      "3.md": report(
        "The Sarn Gazette",
        "Quake in Pelora: number of dead rises to 31",
        "2025-06-02T20:00:00Z",
        "The number of dead in the earthquake in Pelora rose to 31 on Monday evening, mayor Tovia Reyes said.",
      ),
    },
  ],
  [
    "a bomb, once in few words",
    "Bank bomb kills nine in Torvik",
    {
      "1.md": report(
        "Coast Line",
        "Bomb hits bank in Torvik, three dead",
        "2025-03-11T09:00:00Z",
        "A car bomb hit the bank in Torvik on Tuesday, killing at least three people and wounding 30, police said. The ministry has denied that the gate was open.",
      ),
      "2.md": report(
        "Pier News",
        "Torvik bombing: seven dead",
        "2025-03-11T13:00:00Z",
        "A car bomb hit the bank in Torvik on Tuesday, killing at least seven people and wounding 80, police said. The ministry lied when it denied that the gate was open, said union leader Rolf Aas.",
      ),
      "3.md": report(
        "The Lantern",
        "Bank bomb kills nine in Torvik",
        "2025-03-11T18:00:00Z",
        "A car bomb at the bank in Torvik killed nine people on Tuesday and wounded 95, police said. Mayor Hanna Ruud said the bank would open again.",
      ),
    },
  ],
];

test.each(rising)("the toll of %s rises: one story, told as an update", async (_, newest, files) => {
  const { told, storyOf } = await built(files);
  expect(told).toEqual(["1 2 3"]);
  const story = storyOf("1");
  expect(new Set(story.disagreements.map(({ verdict }) => verdict))).toEqual(new Set(["update"]));
  expect(story.headline.text).toBe(newest);
});

const corrected: readonly (readonly [name: string, wrong: string, files: Folder])[] = [
  [
    "a fire",
    "19",
    {
      "a.md": report(
        "Quay Post",
        "Fifteen hurt in fire at Orla cold store",
        "2025-09-10T17:00:00Z",
        "Fifteen people were injured in a fire at the cold store in Orla on Wednesday, the fire brigade said. The roof fell in.",
        "Correction: An earlier version of this article said that 19 people had been injured. The number was wrong.",
      ),
      "b.md": report(
        "Eastwire",
        "Orla cold store fire: 15 hurt",
        "2025-09-10T18:00:00Z",
        "A fire at the cold store in Orla injured 15 people on Wednesday, the fire brigade said. The roof of the hall fell in.",
      ),
    },
  ],
  [
    "a march",
    "4,000",
    {
      "a.md": report(
        "The Brenn Herald",
        "2,500 march against Brenn airport",
        "2025-04-05T16:00:00Z",
        "Some 2,500 people marched against the new runway of Brenn airport on Saturday, police said. Organiser Leo Hart spoke at the town hall.",
        "Correction: An earlier version gave the number of marchers as 4,000. Police put it right in the evening.",
      ),
      "b.md": report(
        "Runway Watch",
        "Thousands march against runway at Brenn airport",
        "2025-04-05T18:00:00Z",
        "About 2,500 people marched against the new runway of Brenn airport on Saturday, police said. Organiser Leo Hart thanked them at the town hall.",
      ),
    },
  ],
];

test.each(corrected)("the correction of %s is no claim", async (_, wrong, files) => {
  const { told, storyOf, articleOf } = await built(files);
  expect(told).toEqual(["a b"]);
  expect(articleOf("a").sections.map(({ kind }) => kind)).toContain("correction");
  const story = storyOf("a");
  expect(story.claims.filter(({ shown }) => shown.text.includes(wrong))).toEqual([]);
  expect(story.disagreements).toEqual([]);
});

const outdated: readonly (readonly [name: string, versions: readonly string[], files: Folder])[] = [
  [
    "a coach crash",
    ["Nineteen people", "16 people"],
    {
      "a.md": report(
        "Pass Courier",
        "Sixteen hurt as coach overturns at Velm",
        "2025-11-04T18:00:00Z",
        "A coach overturned on the pass road at Velm on Tuesday and 16 people were injured, the ambulance service said. The road is closed.",
        "Correction: An earlier version of this article said that 19 people had been injured. The service had counted three twice.",
      ),
      "b.md": report(
        "Hill Wire",
        "Coach crash at Velm: 16 injured",
        "2025-11-04T19:00:00Z",
        "Sixteen people were injured when a coach overturned on the pass road at Velm on Tuesday, the ambulance service said.",
      ),
      "c.md": report(
        "Velm Echo",
        "Nineteen injured in coach crash at Velm",
        "2025-11-04T12:00:00Z",
        "Nineteen people were injured on Tuesday when a coach overturned on the pass road at Velm, the ambulance service said.",
      ),
    },
  ],
  [
    "arrests",
    ["42 people", "24 people"],
    {
      "a.md": report(
        "Dock Tribune",
        "Police arrest 24 at Runa docks",
        "2025-07-15T17:00:00Z",
        "Police arrested 24 people at a blockade of the Runa docks on Tuesday, a spokeswoman said. The docks are open again.",
        "Correction: An earlier version of this article said that 42 people had been arrested. The figures were transposed.",
      ),
      "b.md": report(
        "Southline",
        "Runa docks blockade ends with 24 arrests",
        "2025-07-15T18:30:00Z",
        "A blockade of the Runa docks ended on Tuesday and 24 people were arrested, a police spokeswoman said.",
      ),
      "c.md": report(
        "Runa Post",
        "Forty-two arrested at Runa docks",
        "2025-07-15T11:00:00Z",
        "Police arrested 42 people on Tuesday at a blockade of the Runa docks, a spokeswoman said.",
      ),
    },
  ],
];

test.each(outdated)("the copy of before the correction of %s is out of date", async (_, versions, files) => {
  const { told, storyOf } = await built(files);
  expect(told).toEqual(["a b c"]);
  const story = storyOf("a");
  expect(story.disagreements.map(({ verdict }) => verdict)).toEqual(["correction"]);
  const [shown] = story.disagreements;
  expect(shown?.versions.map(({ superseded }) => superseded === true)).toEqual([true, false]);
  expect(shown?.versions.map(({ value }) => value.text)).toEqual(versions);
  expect(
    story.claims.filter(({ shown: { text } }) => text.includes("42") || text.includes("ineteen")),
  ).toEqual([]);
});

const released: readonly (readonly [name: string, files: Folder])[] = [
  [
    "a hospital's",
    {
      "r.md": report(
        "Sandor Hospital press office",
        "Press release: Sandor Hospital opens burns unit",
        "2025-05-20T07:00:00Z",
        "Sandor Hospital opens a burns unit with 14 beds on 1 June. It is the first such unit north of the Tarn, and patients will no longer be flown to the capital.",
        '"Every hour counts with burns," said chief physician Noor Vahl. The unit cost 9 million euros, of which the state paid six.',
      ),
      "p1.md": report(
        "Tarn Daily",
        "Burns unit for Sandor Hospital",
        "2025-05-20T10:00:00Z",
        "Sandor Hospital opens a burns unit with 14 beds on 1 June. It is the first such unit north of the Tarn, and patients will no longer be flown to the capital.",
        '"Every hour counts with burns," said chief physician Noor Vahl. The unit cost 9 million euros, of which the state paid six.',
      ),
      "p2.md": report(
        "Northern Mail",
        "Nurses wanted as Sandor Hospital opens burns unit",
        "2025-05-20T15:00:00Z",
        "Twenty nurses are still missing at Sandor Hospital days before its burns unit with 14 beds opens, the nurses' union said on Tuesday. Noor Vahl, the chief physician, said she would start with eight beds.",
      ),
    },
  ],
  [
    "a city's",
    {
      "r.md": report(
        "City of Merrow",
        "Press release: Merrow trams free on Sundays",
        "2025-08-12T07:00:00Z",
        "Trams in Merrow are free of charge on Sundays from 7 September. The city council has set aside 1.8 million euros a year for it, and expects a tenth fewer cars in the old town.",
        '"Sunday belongs to the people, not to traffic jams," said mayor Ines Okoro. The trial ends after two years.',
      ),
      "p1.md": report(
        "Merrow Chronicle",
        "Trams in Merrow free on Sundays",
        "2025-08-12T09:00:00Z",
        "Trams in Merrow are free of charge on Sundays from 7 September. The city council has set aside 1.8 million euros a year for it, and expects a tenth fewer cars in the old town.",
        '"Sunday belongs to the people, not to traffic jams," said mayor Ines Okoro. The trial ends after two years.',
      ),
      "p2.md": report(
        "The Riverside",
        "Shopkeepers doubt free Sunday trams in Merrow",
        "2025-08-12T14:00:00Z",
        "Shopkeepers in the old town of Merrow doubt that free trams on Sundays will bring them customers. Most shops are shut then, said Abel Quist of the traders' guild, and mayor Ines Okoro had not asked them.",
      ),
    },
  ],
];

test.each(released)("%s statement and the paper that prints it are one origin", async (_, files) => {
  const { told, storyOf } = await built(files);
  expect(told).toEqual(["p1 p2 r"]);
  expect(storyOf("r").origins).toBe(2);
});
