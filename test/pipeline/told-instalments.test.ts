/** Instalments of columns and statistics, counts that rise through a day, and articles on two pages; invented. */
import { comesToItsStories, type FolderCase, feed, markdown, report } from "./folder-stories.js";

const item = (title: string, number: number, weekday: string, text: string) => ({
  title,
  link: `https://tide.example/${number}`,
  date: `${weekday}, 0${number} Mar 2024 06:00:00 GMT`,
  text,
});

const WHISTLE = [
  "Nobody in Harlan Falls remembers who first called it the Whistle, the siren of the sawmill that has sounded at noon since 1922.",
  "This spring its new owners switched it off. The petition to bring it back has more names than the town has people.",
];
const SECOND = [
  "Darlene Oakes, 84, set her kitchen clock by it for six decades, and has stopped the clock at 11:59 in protest.",
  "The manager of the plant, Trey Bowden, says that the insurer hates the Whistle.",
];
const wordsOn = (title: string, url: string, words: readonly string[]) =>
  markdown({ title, source: "Upstate Ledger", date: "2023-06-30", url }, ...words);

const cases: readonly FolderCase[] = [
  {
    name: "a column of three days",
    files: {
      "b.xml": feed("Tidewater Times", "https://tide.example/", [
        item(
          "The Daily Listen",
          4,
          "Mon",
          "Today we talk about trams with a driver who has walked the line. Produced by Ola Brisk.",
        ),
        item(
          "The Daily Listen",
          5,
          "Tue",
          "Today we talk about sinkholes with a geologist. Produced by Ola Brisk.",
        ),
        item(
          "The Daily Listen",
          6,
          "Wed",
          "Today we talk about mayors with a man who was one. Produced by Ola Brisk.",
        ),
      ]),
    },
    told: ["b#1", "b#2", "b#3"],
  },
  {
    name: "a report of two days under one headline, whose words it has",
    files: {
      "a.md": report(
        "The Tern",
        "Tanker leaks off Quay Point",
        "2024-02-05T08:00:00Z",
        "A tanker has lost 20 tonnes of oil off Quay Point, harbour master Ivo Brill said. Its hull is torn over nine metres, and tugs hold it on the bank.",
      ),
      "b.md": report(
        "The Tern",
        "Tanker leaks off Quay Point",
        "2024-02-06T08:00:00Z",
        "The tanker off Quay Point has lost 50 tonnes of oil by now, harbour master Ivo Brill said. Tugs still hold it on the bank, its hull torn over nine metres. Beaches are shut.",
      ),
    },
    told: ["a b"],
  },
  {
    name: "a rate of two months",
    files: {
      "a.md": report(
        "Centrum",
        "Inflation in Calluna slows to 6.1% in March",
        "2023-04-14",
        "Consumer prices in Calluna rose 6.1% in March from a year before, after 6.8% in February, the institute ISTC said on Friday.",
        "ISTC has published the index since 1951 and revises its basket every January.",
      ),
      "b.md": report(
        "Centrum",
        "Inflation in Calluna slows to 5.4% in April",
        "2023-05-16",
        "Consumer prices in Calluna rose 5.4% in April from a year before, after 6.1% in March, the institute ISTC said on Tuesday.",
        "ISTC has published the index since 1951 and revises its basket every January.",
      ),
      "c.md": report(
        "Dagens Land",
        "Calluna's inflation at 5.4% in April",
        "2023-05-16",
        "Prices in Calluna were 5.4% higher in April than a year before, the statistics institute ISTC said on Tuesday. In March it was 6.1%.",
      ),
    },
    told: ["a", "b c"],
  },
  {
    name: "arrests that rise from morning to noon",
    files: {
      "a.md": report(
        "Alpha News",
        "12 arrested as students block Capstan Bridge",
        "2023-06-13T08:00:00Z",
        "Twelve people were arrested on Tuesday morning as students blocked the Capstan Bridge to protest tuition fees, police said.",
      ),
      "b.md": report(
        "Beta Post",
        "Arrests at Capstan Bridge rise to 30",
        "2023-06-13T11:00:00Z",
        "Thirty people had been arrested at the student blockade of the Capstan Bridge by noon on Tuesday, police said.",
      ),
      "c.md": report(
        "Delta Herald",
        "Capstan Bridge cleared, 84 arrested",
        "2023-06-13T21:00:00Z",
        "Police cleared the Capstan Bridge on Tuesday evening and said 84 students had been arrested in the protest over tuition fees.",
      ),
    },
    told: ["a b c"],
  },
  {
    name: "an article on two pages, told by the end of its address",
    files: {
      "a.md": wordsOn("The Whistle falls silent", "https://upstate.example/features/whistle", [
        ...WHISTLE,
        "1 2 Next",
      ]),
      "b.md": wordsOn("The Whistle falls silent", "https://upstate.example/features/whistle/2", SECOND),
    },
    told: ["a b"],
    origins: { a: 1 },
  },
  {
    name: "two articles with numbers for addresses",
    files: {
      "a.md": wordsOn("Letter from Harlan", "https://upstate.example/letters/2", WHISTLE),
      "b.md": wordsOn("Letter from Harlan", "https://upstate.example/letters/3", [
        "The cherry trees on Mill Street are to be felled, the parish decided on Thursday.",
        "Forty of them have stood there since the railway came to the valley in 1911.",
      ]),
    },
    told: ["a", "b"],
  },
  {
    name: "takes of an agency that counts its leads",
    files: {
      "a.md": report(
        "Globewire",
        "1st LD: Pilots at Meridian Air call off walkout",
        "2023-06-14T10:00:00Z",
        "Pilots at the carrier Meridian Air on Wednesday called off a two-day walkout after a rise of 9 percent over three years.",
      ),
      "b.md": report(
        "Globewire",
        "2ND LEAD Pilots at Meridian Air call off walkout",
        "2023-06-14T11:00:00Z",
        "Pilots at the carrier Meridian Air on Wednesday called off a two-day walkout after a rise of 9 percent over three years.",
        "The deal still needs the backing of the union's 1,150 members, its president Ciara Nolan said.",
      ),
    },
    told: ["a b"],
    origins: { a: 1 },
  },
];

comesToItsStories(cases);
