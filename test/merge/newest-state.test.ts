/** What heads a story when somebody has died since, when a headline is half a word short, and whom its lead names first. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model.js";
import { article } from "../article.js";
import { mentionIn, tell } from "./articles.js";

const at = (
  id: string,
  day: string | null,
  headline: string,
  sentences: readonly string[],
  more: Partial<Article> = {},
) =>
  article(id, headline, sentences, {
    source: { name: id, domain: null, url: null, readMore: null, agency: null },
    published: day === null ? null : { iso: day, precision: "day", from: "published" },
    ...more,
  });

const HURT = "A rower of 16 was hurt when a barge ran into her boat near Selm, the harbour office said.";
const hurt = (day: string | null) =>
  at("a", day, "Rower, 16, hurt as barge runs into boat near Selm", [HURT]);
const died = (day: string | null) =>
  at("b", day, "Rower of Selm dies after barge accident", [
    "A rower of 16 who was hurt near Selm when a barge ran into her boat has died, her club said.",
  ]);

describe("a story in which somebody died", () => {
  const headOf = (...articles: Article[]) => tell(articles).headline.text;
  const DIES = "Rower of Selm dies after barge accident";
  const IS_HURT = "Rower, 16, hurt as barge runs into boat near Selm";

  it("is headed by the death once a later report begins with it", () => {
    expect(headOf(hurt("2024-05-04"), died("2024-05-06"))).toBe(DIES);
    expect(tell([hurt("2024-05-04"), died("2024-05-06")]).lead[0]?.text).toContain("has died");
  });

  it("is headed as ever where the dates do not tell which report is later", () => {
    const undated = headOf(hurt(null), died(null));
    expect(headOf(hurt("2024-05-06"), died("2024-05-06"))).toBe(undated);
  });

  it("keeps the headline of a report in which another one was dead already", () => {
    const both = at("a", "2024-05-04", IS_HURT, [
      HURT,
      "Her brother was found dead in the river.",
      "The barge had no lights when it ran into the boat, the harbour office of Selm said.",
      "Lock keepers had warned its skipper twice that fog would lie on the water before noon.",
      "Nine other crews were training for the autumn regatta, and pulled both from the reeds.",
      "Police took away a radar, two logbooks and a bottle, and sealed the wheelhouse until Friday.",
      "Her coach, who watched from a bicycle on the towpath, threw a rope that was too short.",
    ]);
    const plain = headOf({ ...both, published: null }, { ...died(null) });
    expect(plain).toBe(IS_HURT);
    expect(headOf(both, died("2024-05-05"))).toBe(plain);
  });

  it("keeps the headline of a report in which nobody is hurt", () => {
    const opens = (day: string | null) =>
      at("a", day, "Barge runs into boat near Selm, traffic is stopped", [
        "Traffic near Selm is stopped since a barge ran into a boat.",
      ]);
    expect(headOf(opens("2024-05-04"), died("2024-05-06"))).toBe(headOf(opens(null), died(null)));
  });
});

describe("a story of a contact that was lost", () => {
  const LOST = "Contact lost with weather probe of Averby after launch";
  const lost = (day: string) =>
    at("a", day, LOST, ["Contact has been lost with the weather probe of Averby, which rose on Tuesday."]);
  const found = (headline: string, day: string) =>
    at("b", day, headline, [`${headline} which rose on Tuesday, the engineers of the observatory said.`]);

  it.each([
    "Engineers re-establish contact with weather probe of Averby",
    "Engineers regain control of weather probe of Averby",
    "Contact with weather probe of Averby is restored",
  ])("is headed by its end: %s", (headline) => {
    for (const day of ["2024-05-04", "2024-05-06"])
      expect(tell([lost("2024-05-04"), found(headline, day)]).headline.text).toBe(headline);
  });
});

describe("a headline that ends within a word", () => {
  const TEXT = "The pier of Selm was shut on Monday after a storm had torn off its planks, the mayor said.";
  const headed = (headline: string) =>
    tell([at("a", null, headline, [TEXT]), at("b", null, "Storm rips planks off pier", [TEXT])]).headline
      .text;
  it.each<[boolean, string]>([
    [false, "Old pier of Selm is shut on Monday, mayor said, after a sto"],
    [true, "Old pier of Selm is shut on Monday, mayor said, after a storm"],
    // Another form of a word, and a headline too short to be cut.
    [true, "Old pier of Selm is shut since Monday, after a storm tore a plank"],
    [true, "Pier of Selm shut on Monday after sto"],
  ])("%s: heads its story: %s", (heads, headline) => {
    expect(headed(headline) === headline).toBe(heads);
  });
});

describe("the lead names people in full first", () => {
  const FULL = "The rower Jo Lund, 31, was pulled from the water by two fishermen, the hospital said.";
  const BARE = "Lund had warned the council in May of barges without lights, according to the club.";
  const OPENS = "A barge ran into a boat near Selm on Monday, and the harbour office was shut.";
  const people = (sentences: readonly string[]) =>
    sentences.flatMap((text, index) => {
      const id = article("x", "", sentences).sections[0]?.paragraphs[index]?.sentences[0]?.id ?? null;
      const name = text === FULL ? "Jo Lund" : text === BARE ? "Lund" : null;
      return name === null ? [] : [{ ...mentionIn(text, name, "Jo Lund", "person"), sentence: id }];
    });
  const report = (id: string, sentences: readonly string[]) =>
    at(id, null, "Barge runs into boat near Selm", sentences, { mentions: people(sentences) });

  it("where both sentences are in it, whichever article has its own first", () => {
    const { lead } = tell([
      report("a", [OPENS, BARE, "The river is low."]),
      report("b", [OPENS, OPENS, FULL, BARE]),
    ]);
    const texts = lead.map(({ text }) => text);
    expect(texts).toContain(BARE);
    expect(texts.indexOf(FULL)).toBeGreaterThanOrEqual(0);
    expect(texts.indexOf(FULL)).toBeLessThan(texts.indexOf(BARE));
  });
});

describe("how the case of a crime stands", () => {
  const SHOT = "Two men were shot in a bar in Selm on Friday night, and one of them died, police said.";
  const early = (stands: string) =>
    at("a", "2024-05-04", "One dead after shots in bar in Selm", [
      SHOT,
      stands,
      SHOT.replace("Two", "The two"),
    ]);
  const CHARGED =
    "A man of 31 was charged with murder on Tuesday over the shots in a bar in Selm that killed a cook.";
  const leadOf = (stands: string, later: string, day = "2024-05-08") =>
    tell([early(stands), at("b", day, later, [later === "x" ? SHOT : later])])
      .lead.map(({ text }) => text)
      .join(" ");

  it.each([
    ["There have been no arrests in the shooting in the bar of Selm.", CHARGED],
    ["Police in Selm are searching for the gunman who shot two men in the bar.", CHARGED],
    [
      "A suspect is in custody after two men were shot in the bar of Selm.",
      "A man of 31 pleaded guilty to murder on Tuesday over the shots in a bar in Selm.",
    ],
  ])("is not told as it was before a later report: %s", (stands, later) => {
    expect(leadOf(stands, later)).not.toContain(stands);
    // Of one day nobody knows which came first.
    expect(leadOf(stands, later, "2024-05-04")).toContain(stands);
  });
});

describe("the lead of a story of somebody on the run", () => {
  const FIRST = [
    "Two bakers stole the ferry of Selm on Monday and took it down the river with nine lorries on it.",
    "The harbour office of Selm lost sight of the ferry behind the island at noon, its master said.",
    "The lorries on the ferry carried flour and salt for the bakers of Averby and of Kes.",
    "The ferry of Selm was built in the yard of Kes and can carry eighteen lorries at once.",
    "The harbour office of Selm has offered nine bags of flour to whoever brings the ferry back.",
  ];
  const leadOf = (...articles: Article[]) => tell(articles).lead.map(({ text }) => text);

  it("has what settled a matter, whatever came after it", () => {
    const CAUGHT = "The bakers who stole the ferry of Selm were caught on Wednesday in a mill near Orsk.";
    const open = at("a", "2024-05-06", "Bakers steal ferry of Selm and are on the run", FIRST);
    const caught = at("b", "2024-05-08", "Ferry thieves held in Orsk", [CAUGHT, "The mill had been empty."]);
    const after = at("c", "2024-05-12", "Selm buys a lock for its ferry", [
      "The harbour office of Selm has bought a lock for the ferry that two bakers stole.",
    ]);
    expect(leadOf(open, caught, after)).toContain(CAUGHT);
  });
});
