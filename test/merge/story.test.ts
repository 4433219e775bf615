import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, sentenceId } from "../../src/model.js";
import { article } from "../article.js";
import { dateIn, figureIn, mentionIn, on, quoteIn, tell } from "./articles.js";

const harbour = article("a", "Fire destroys harbour warehouse in Marin", [
  "A fire destroyed a warehouse in the harbour of Marin on Tuesday night.",
  "“We heard a loud bang before the flames came,” said Ines Calder, who lives nearby.",
  "The company had asked the city for permission to store fireworks.",
]);
const docks = article("b", "You won't believe what burned at the docks!", [
  "Fire destroyed a harbour warehouse in Marin late on Tuesday night, the fire service said.",
  "He said that nobody knew the cause.",
  "Schools in the district stay closed until Friday because of the smoke.",
]);
const reprint = article("c", "Fire destroys harbour warehouse in Marin", [
  "A fire destroyed a warehouse in the harbour of Marin on Tuesday night.",
  "The company had asked the city for permission to store fireworks.",
]);

describe("claims and what is only in one report", () => {
  const story = tell([harbour, docks]);

  it("says once what both say, and who says it", () => {
    expect(story.claims).toHaveLength(1);
    expect(story.claims[0]?.origins).toBe(2);
    expect(story.claims[0]?.saidBy.map(({ article, sentence }) => `${article} ${sentence}`).sort()).toEqual([
      "a s1",
      "b s1",
    ]);
    expect(story.coverage.cells).toEqual([[true, true]]);
  });

  it("keeps for each article what it alone says, in its order", () => {
    expect(
      story.onlyIn.map(({ article, sentences }) => [article, sentences.map(({ sentence }) => sentence)]),
    ).toEqual([
      ["a", ["s2", "s3"]],
      ["b", ["s2", "s3"]],
    ]);
  });

  it("says once what an article says twice, and nothing of notes of the house", () => {
    const caption = article("e", "Fire in Marin", [
      "The roof of the mill (above) fell in before the fire brigade came",
      "The roof of the mill fell in before the fire brigade came.",
      "The roof of the mill fell in before the fire brigade came.",
      "This text may not be in its final form and may be updated.",
    ]);
    const own = tell([harbour, caption]).onlyIn.filter(({ article }) => article === "e");
    expect(own.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence))).toEqual(["s2"]);
  });

  it("says once what somebody said, whatever stands around the words", () => {
    const wordings = [
      'Harbour spokeswoman Ines Calder said: "The story that you have been told of the sunken ship is wrong."',
      "“The story that you have been told of the sunken ship is wrong,” she told reporters on Thursday.",
      "“We have heard the story. The story that you have been told of the sunken ship is wrong,” said Calder, asked about the letters.",
    ];
    const { claims } = tell(wordings.map((text, index) => article(`w${index}`, "Ship in Marin", [text])));
    expect(claims.map(({ saidBy }) => saidBy.length)).toEqual([3]);
    const phrase = (text: string, id: string) => article(id, "Plan of Marin", [text]);
    expect(
      tell([
        phrase(
          "The mayor praised a plan that “puts all of the people first”, and opened the new bridge in May.",
          "x",
        ),
        phrase(
          "Rivals mocked the slogan “puts all of the people first” and left the hall before the vote was held.",
          "y",
        ),
      ]).claims,
    ).toEqual([]);
  });

  it("does not take two things that one person said for one", () => {
    const scary = article("x", "Barge burns", [
      "“It was a pretty scary experience,” Ines Calder said on Twitter, describing the scene.",
    ]);
    const chaos = article("y", "Barge burns", [
      "“It was an absolute chaos,” Ines Calder described the scene on Twitter.",
    ]);
    expect(tell([scary, chaos]).claims).toEqual([]);
  });

  it("does not take a question for its answer", () => {
    const asking = article("a", "Inquiry into Selm crash", [
      "Officials are looking into what caused the bus to fall into the river near Selm on Monday.",
    ]);
    const knowing = article("b", "Ice caused Selm crash", [
      "Ice most likely caused the bus to fall into the river near Selm on Monday, officials said.",
    ]);
    const both = tell([asking, knowing]);
    expect(both.claims).toEqual([]);
  });

  it("lists as alone no question, no single word, and nothing that another has in its headline", () => {
    const short = article("e", "Blaze in Marin", [
      "Fire destroys harbour warehouse in Marin.",
      "The cause?",
      "Unknown.",
      "The roof of the mill fell in before the brigade came.",
    ]);
    const own = tell([harbour, short]).onlyIn.filter(({ article }) => article === "e");
    expect(own.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence))).toEqual(["s4"]);
  });

  it("leads with no sentence that is the headline again", () => {
    const again = article("e", "Fire destroys harbour warehouse in Marin", [
      "Fire destroys harbour warehouse in Marin.",
      "The roof of the mill fell in before the brigade came to the harbour.",
    ]);
    expect(tell([again, docks]).lead.map(({ text }) => text)).not.toContain(
      "Fire destroys harbour warehouse in Marin.",
    );
  });

  it("does not take copies for agreement", () => {
    const copied = tell([harbour, reprint], [["a", "c"]]);
    expect(copied.claims).toEqual([]);
    expect(copied.origins).toBe(1);
    expect(copied.onlyIn.flatMap(({ sentences }) => sentences.map(({ article }) => article))).toEqual([
      "a",
      "a",
      "a",
    ]);
  });

  it("takes one wording in two papers for one report, though nobody found the copy", () => {
    const { claims, onlyIn } = tell([harbour, reprint]);
    expect(claims).toEqual([]);
    const texts = onlyIn.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts).toEqual([...new Set(texts)]);
  });

  it("keeps analysis apart", () => {
    const [report] = docks.sections;
    const paragraphs = report?.paragraphs ?? [];
    const analysed: Article = {
      ...docks,
      sections: [
        { heading: null, kind: "report", paragraphs: paragraphs.slice(0, 1) },
        { heading: null, kind: "analysis", paragraphs: paragraphs.slice(1) },
      ],
    };
    expect(tell([harbour, analysed]).onlyIn.map(({ article, kind }) => `${article} ${kind}`)).toEqual([
      "a report",
      "b analysis",
    ]);
  });
});

describe("lead and headline", () => {
  it("opens with the beginning of a report, and not with what stands far down", () => {
    const opening = "The bridge of Selm was closed on Friday after a barge had rammed it.";
    const deep =
      "The bridge of Selm, a mill bridge, had never been closed, and no barge had rammed it before Friday, says Holm.";
    const filler = [
      "Traffic on the river stood still for nine hours.",
      "Anna Holm, who sells fish on the quay, heard a crash.",
      "Divers are to look at the stones next week.",
    ];
    const first = article("first", "Barge rams bridge of Selm", [opening, ...filler]);
    const second = article("second", "Selm without its mill bridge", [
      "Carts cross at Tolm for now.",
      ...filler.toReversed(),
      deep,
    ]);
    const told = tell([first, second]);
    expect(told.lead[0]?.text).toBe(
      told.headline.article === "first" ? opening : "Carts cross at Tolm for now.",
    );
  });

  it("opens with a report of the day of the headline, where an earlier one says as much", () => {
    const on = (day: string) => ({ published: { iso: day, precision: "day", from: "published" } as const });
    const before = article(
      "a",
      "Fire at the mill of Selm",
      ["A fire broke out in the mill of Selm, and nobody knows why the mill burns."],
      on("2024-05-01"),
    );
    const after = article(
      "b",
      "Miller of Selm charged over fire at the mill",
      ["The miller of Selm was charged with the fire in the mill, the court said."],
      on("2024-05-03"),
    );
    expect(tell([before, after], [], ["b"]).lead[0]?.text).toMatch(/^The miller/);
    expect(tell([before, after], [], ["a"]).lead[0]?.text).toMatch(/^A fire/);
  });

  it("opens with sentences that stand alone, or come with the one that they lean on", () => {
    const texts = tell([harbour, docks]).lead.map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(3);
    const leaning = texts.indexOf("He said that nobody knew the cause.");
    if (leaning >= 0) expect(texts[leaning - 1]).toBe(docks.sections[0]?.paragraphs[0]?.sentences[0]?.text);
  });

  it("does not tell as news what is a sentence of a long quotation, nor when seen from one report's day", () => {
    const spoken = "The mayor of Averby knew of the storm and did nothing for the roof.";
    const quoting = article(
      "q",
      "Storm hits Averby",
      [
        spoken,
        "Two days ago a storm took the roof off the town hall of Averby on the hill.",
        "On Monday night a storm took the roof off the town hall of Averby on the hill.",
      ],
      { quotes: [quoteIn(spoken, spoken, "Jo Lund")] },
    );
    const other = article("r", "Storm takes roof off town hall", [
      "The storm that swept Averby on Monday night took the roof off the town hall, the mayor said.",
    ]);
    const lead = tell([quoting, other]).lead.map(({ text }) => text);
    expect(lead[0]).not.toMatch(/^Two days ago/);
    expect(lead).not.toContain(spoken);
  });

  it("opens with what the reports are headed", () => {
    const roof = article("f", "Ice falls from the roof of the Averby library", [
      "Snow lay deep in the north for most of March.",
      "Ice falls from the roof of the library to the street in Averby.",
    ]);
    const works = article("g", "Library of Averby sheds ice", [
      "Frost lay on most of the north, and snow with it.",
      "Readers stay at home.",
    ]);
    expect(tell([roof, works]).lead[0]?.text).toMatch(/^Ice falls/);
  });

  it("opens with what the shown headline says, not with what was known days before it", () => {
    const practice = article(
      "p",
      "Ann Vik rows to the front at the Averby regatta",
      [
        "The rower Ann Vik will start in front at the Averby regatta tomorrow after her best practice.",
        "The rower Ann Vik of the Harbour Rowers was the best in practice at Averby.",
      ],
      on("2024-05-04"),
    );
    const ruling = article(
      "r",
      "Rower Ann Vik disqualified from the Averby regatta after finishing second",
      [
        "The rower Ann Vik has been disqualified from the Averby regatta after finishing second with a boat that was too light.",
        "The jury met for five hours in the boat house.",
      ],
      on("2024-05-06"),
    );
    const appeal = article(
      "s",
      "Harbour Rowers to appeal as Vik is disqualified",
      [
        "The Harbour Rowers are to appeal after the rower Ann Vik was disqualified from the regatta.",
        "The rowers said that the jury's scales were wrong.",
      ],
      on("2024-05-06"),
    );
    const story = tell([practice, ruling, appeal]);
    expect(story.headline.text).toBe(ruling.headline.text);
    expect(story.lead[0]?.text).toContain("has been disqualified");
  });

  it("takes the headline that the others' words bear out, and lists the rest", () => {
    const story = tell([docks, harbour]);
    expect(story.headline.text).toBe("Fire destroys harbour warehouse in Marin");
    expect(story.otherHeadlines.map(({ text }) => text)).toEqual([docks.headline.text]);
  });

  it("takes no headline that is all somebody's words, where another says what happened", () => {
    const feature = article("c", "‘It was our harbour warehouse’", [
      "Fire destroyed a harbour warehouse in Marin, and those who worked in the warehouse mourn.",
    ]);
    expect(tell([feature, harbour, docks]).headline.text).not.toBe(feature.headline.text);
    expect(tell([feature]).headline.text).toBe(feature.headline.text);
  });

  it("takes no headline of somebody whom most reports leave out", () => {
    const coach = (id: string) =>
      article(id, `Harbour coach Lund retires${" again".repeat(Number(id))}`, [
        "The coach Jo Lund of the Harbour Rowers retired from rowing on Monday.",
        "The Harbour Rowers said that the retirement of Lund had been announced to all of the club.",
      ]);
    const rower = article("9", "Harbour Rowers announce retirement of rower Vik of the Harbour club", [
      "Ann Vik of the Harbour Rowers announced her retirement from the club on Tuesday.",
    ]);
    const told = tell([rower, coach("0"), coach("1"), coach("2"), coach("3")]);
    expect(told.headline.text).toContain("Lund");
  });

  it("takes the headline that an editor pins", () => {
    expect(tell([harbour, docks], [], ["b"]).headline.text).toBe(docks.headline.text);
  });

  it("makes a page of a single report, without claims", () => {
    const alone = tell([harbour]);
    expect(alone).toMatchObject({ claims: [], onlyIn: [], disagreements: [], origins: 1 });
    expect(alone.lead[0]?.sentence).toBe("s1");
  });
});

describe("disagreements", () => {
  const killed = (id: string, sentence: string, value: number, text: string, day?: string) =>
    article(id, "Bus falls into the river near Selm", [sentence, "Divers searched the river until dark."], {
      figures: [figureIn(sentence, text, { value, what: "people" })],
      ...on(day),
    });
  const twelve = "A bus fell into the river near Selm on Monday, killing 12 people, the police said.";
  const fourteen = "A bus fell into the river near Selm on Monday, killing 14 people, officials said.";

  it("sets two counts of one thing against each other", () => {
    const { disagreements } = tell([
      killed("a", twelve, 12, "12 people"),
      killed("b", fourteen, 14, "14 people"),
    ]);
    expect(disagreements.map(({ kind, verdict, what }) => [kind, verdict, what])).toEqual([
      ["figure", "contradiction", "dead"],
    ]);
    expect(disagreements[0]?.versions.map(({ value }) => value.text)).toEqual(["12 people", "14 people"]);
  });

  it("does not hold how far a count has come against another moment of it", () => {
    const so = (id: string, share: number) =>
      article(
        id,
        "Selm votes on the bridge",
        [`With ${share}% of precincts reporting late on Tuesday, the bridge held a slim lead in Selm.`],
        {
          figures: [
            figureIn(
              `With ${share}% of precincts reporting late on Tuesday, the bridge held a slim lead in Selm.`,
              `${share}% of precincts`,
              { value: share, what: "precincts", unit: "%" },
            ),
          ],
        },
      );
    expect(tell([so("a", 64), so("b", 37)]).disagreements).toEqual([]);
  });

  it("calls a later, higher toll an update", () => {
    const [found] = tell([
      killed("a", fourteen, 14, "14 people", "2024-05-02"),
      killed("b", twelve, 12, "12 people", "2024-05-01"),
    ]).disagreements;
    expect(found?.verdict).toBe("update");
    expect(found?.versions.map(({ value }) => value.text)).toEqual(["12 people", "14 people"]);
  });

  it("holds a bound that includes the other value for no disagreement", () => {
    const least = fourteen.replace("14", "at least 10");
    const bound = article("b", "Bus falls into the river near Selm", [least], {
      figures: [figureIn(least, "at least 10 people", { value: 10, bound: "at least", what: "people" })],
    });
    expect(tell([killed("a", twelve, 12, "12 people"), bound]).disagreements).toEqual([]);
  });

  it("holds counts of other things apart", () => {
    const hurt = "A bus fell into the river near Selm on Monday, injuring 14 people, officials said.";
    expect(
      tell([killed("a", twelve, 12, "12 people"), killed("b", hurt, 14, "14 people")]).disagreements,
    ).toEqual([]);
  });

  it("shows nothing where no two values differ: what is set for a day, and a side in no hurry", () => {
    const settled = article("a", "Talks on the dam near", [
      "The talks on the Orla dam, set for Thursday in Geneva, are the second this year, the Orla ministry said.",
    ]);
    const open = article("b", "Dam talks offered", [
      "The Orla ministry has offered talks on the dam in Geneva this year.",
      "The upstream government is in no hurry to respond.",
    ]);
    expect(tell([settled, open]).disagreements).toEqual([]);
  });
});

describe("quotations and people", () => {
  const full = "“There is a lot of work to be done before we can meet,” Ines Calder told reporters.";
  const cut = "Calder said that there was “a lot of work to be done” first.";
  const speaking = (id: string, sentence: string, words: string, speaker: string) =>
    article(id, "Work to be done, Calder says", [sentence], { quotes: [quoteIn(sentence, words, speaker)] });

  it("joins a fragment to the fuller quotation that holds it", () => {
    const { quotes } = tell([
      speaking("a", cut, "a lot of work to be done", "Calder"),
      speaking("b", full, "There is a lot of work to be done before we can meet", "Ines Calder"),
    ]);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({ speaker: "Ines Calder", origins: 2 });
    expect(quotes[0]?.variants.map(({ article }) => article)).toEqual(["b", "a"]);
  });

  it("keeps what two people say apart", () => {
    const { quotes } = tell([
      speaking("a", cut, "a lot of work to be done", "Omar Lind"),
      speaking("b", full, "There is a lot of work to be done before we can meet", "Ines Calder"),
    ]);
    expect(quotes).toHaveLength(2);
  });

  it("joins the same words whoever is said to have said them, and believes who is named beside them", () => {
    const said = "“We all thought that the lights had gone out,” she said, Harbour News reported.";
    const words = "We all thought that the lights had gone out";
    const { quotes } = tell([
      {
        ...speaking("a", said, words, "Harbour News"),
        mentions: [mentionIn(said, "Harbour News", "Harbour News", "organisation")],
      },
      speaking("b", `“${words},” Ines Calder told a paper.`, words, "Ines Calder"),
    ]);
    expect(quotes.map(({ speaker, variants }) => [speaker, variants.length])).toEqual([["Ines Calder", 2]]);
    const letter = quoteIn(`“${words},” the letter began.`, words, "Lind");
    const written = `“${words},” Calder wrote.`;
    const beside = {
      ...quoteIn(written, words, "Calder"),
      cue: mentionIn(written, "Calder wrote", "", "person"),
    };
    const spoken = tell([
      article("a", "A letter", [`“${words},” the letter began.`], { quotes: [letter] }),
      article("b", "A letter", [written], { quotes: [beside] }),
    ]);
    expect(spoken.quotes.map(({ speaker }) => speaker)).toEqual(["Calder"]);
  });

  it("folds spellings of one name, and keeps two people with one surname two", () => {
    const named = (id: string, name: string) => {
      const sentence = `${name} spoke to the council in Selm on Friday.`;
      return article(id, "A speech", [sentence], { mentions: [mentionIn(sentence, name, name, "person")] });
    };
    const { entities } = tell([
      named("a", "Volodymyr Zelenskyy"),
      named("b", "Volodymyr Zelenskiy"),
      named("c", "Boris Johnson"),
      named("d", "Ron Johnson"),
    ]);
    expect(entities.map(({ name, articles }) => `${name} ${articles.join("")}`)).toEqual([
      "Volodymyr Zelenskiy ab",
      "Boris Johnson c",
      "Ron Johnson d",
    ]);
  });
});

describe("merge, whatever the order of its input", () => {
  const pool = [
    "A fire destroyed a warehouse in the harbour of Marin on Tuesday night.",
    "Fire destroyed a harbour warehouse in Marin late on Tuesday night, the fire service said.",
    "The company had asked the city for permission to store fireworks.",
    "The firm asked the city for a permit to store fireworks there, records show.",
    "At least 12 people were treated for smoke, the hospital said.",
    "The hospital said that 30 people were treated for smoke.",
    "Schools in the district stay closed until Friday because of the smoke.",
    "He said that nobody knew the cause.",
  ];
  const telling = fc.array(
    fc.uniqueArray(fc.integer({ min: 0, max: pool.length - 1 }), { minLength: 1, maxLength: 5 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );

  it("gives the same story, cites only what stands there, and lists no sentence as agreed and alone", () => {
    fc.assert(
      fc.property(telling, fc.infiniteStream(fc.nat()), (tellings, order) => {
        const articles = tellings.map((chosen, i) =>
          article(
            `n${i}`,
            `Report ${i} on the harbour fire`,
            chosen.map((at) => pool[at] ?? ""),
          ),
        );
        const shuffled = articles
          .map((one) => ({ one, at: order.next().value ?? 0 }))
          .sort((x, y) => x.at - y.at)
          .map(({ one }) => one);
        const { group: _, ...story } = tell(articles);
        const { group: __, ...again } = tell(shuffled);
        expect(again).toEqual(story);
        const stands = ({
          article,
          sentence,
          text,
        }: {
          article: string;
          sentence: string | null;
          text: string;
        }) => {
          const at = tellings[Number(article.slice(1))]?.[Number(sentence?.slice(1)) - 1];
          expect(text).toBe(at === undefined ? undefined : pool[at]);
        };
        const agreed = story.claims.flatMap(({ saidBy }) => saidBy);
        const alone = story.onlyIn.flatMap(({ sentences }) => sentences);
        for (const cited of [...story.lead, ...agreed, ...alone]) stands(cited);
        const places = new Set(agreed.map(({ article, sentence }) => `${article} ${sentence}`));
        for (const { article, sentence } of alone) expect(places.has(`${article} ${sentence}`)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("names the first sentence by its id", () =>
    expect(tell([harbour]).lead[0]?.sentence).toBe(sentenceId(1)));
});

describe("timeline", () => {
  it("lists what is dated to the day once, as the claim shows it, and leaves out bare years", () => {
    const dated = (id: string, sentence: string, text: string, resolved: string) =>
      article(id, "Mill burns down", [sentence], { dates: [dateIn(sentence, text, resolved)] });
    const { timeline } = tell([
      dated(
        "a",
        "The old mill in Selm burned down on Tuesday night, the fire service said.",
        "Tuesday",
        "2024-05-07",
      ),
      dated("b", "On Tuesday night the old mill in Selm burned down.", "Tuesday", "2024-05-07"),
      dated("c", "The mill had stood in the valley since 1902.", "1902", "1902"),
    ]);
    expect(timeline.map(({ when, sentence }) => `${when} ${sentence.article}`)).toEqual(["2024-05-07 a"]);
  });
});
