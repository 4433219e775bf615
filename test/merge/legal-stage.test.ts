/** How far a case is, and that what is newest of it heads its story. */
import { describe, expect, it } from "vitest";
import { legalStage } from "../../src/merge/summary/legal-stage.js";
import { article } from "../article.js";
import { on, tell } from "./articles.js";

describe("the stage of a case", () => {
  it.each<[number, string]>([
    [0, "Miller of Selm shot in the leg"],
    [0, "No one has been arrested over the fire at the mill."],
    [0, "Nobody was charged with the fire."],
    [0, "A man wanted over the fire could be charged this week."],
    [0, "Police hope that an arrest will follow."],
    [0, "The battery of the boat charges in an hour."],
    [1, "A man was arrested after the fire at the mill."],
    [1, "Miller of Selm charged over fire"],
    [1, "The miller turned himself in on Friday."],
    [1, "The miller was charged and would be sentenced in May."],
    [2, "Miller pleads guilty to fire at mill"],
    [2, "The miller went on trial on Monday."],
    [3, "A court found the miller guilty of arson."],
    [3, "The miller, charged in May, was convicted on Friday."],
    [3, "Miller acquitted"],
    [4, "Miller of Selm sentenced to nine years for fire"],
  ])("%i: %s", (stage, text) => {
    expect(legalStage(text)).toBe(stage);
  });
});

describe("a story of a crime", () => {
  const shot = (day: string) =>
    article(
      "a",
      "Girl, 9, shot at mill of Selm",
      ["A girl of 9 was shot at the mill of Selm, police said."],
      on(day),
    );
  const later = (day: string, headline: string, text: string) => article("b", headline, [text], on(day));
  const charged = (day: string) =>
    later(
      day,
      "Miller of Selm charged over shot at girl",
      "The miller of Selm was charged over the shot at a girl of 9 at the mill.",
    );
  const headOf = (...articles: ReturnType<typeof article>[]) => {
    const { headline, lead } = tell(articles);
    return `${headline.article} ${lead[0]?.article}`;
  };

  it("is headed by the charge of a later day, and begins with it", () => {
    expect(headOf(shot("2024-05-01"), charged("2024-05-03"))).toBe("b b");
    expect(headOf(charged("2024-05-03"), shot("2024-05-01"))).toBe("b b");
  });

  it("is headed by the verdict where a suspect was named before", () => {
    const named = article(
      "a",
      "Police of Selm name suspect in mill shooting",
      ["The police of Selm have named a suspect in the shooting at the mill."],
      on("2024-05-01"),
    );
    const guilty = later(
      "2024-09-03",
      "Man found guilty over mill shooting",
      "A man of 31 was found guilty on Tuesday in the shooting at the mill of Selm.",
    );
    expect(headOf(named, guilty)).toBe("b b");
  });

  it("is headed by the sentence where somebody was charged before", () => {
    const sentenced = article(
      "c",
      "Miller of Selm sentenced to nine years over shot at girl",
      ["The miller of Selm was sentenced to nine years over the shot at a girl of 9 at the mill."],
      on("2024-09-01"),
    );
    expect(headOf(charged("2024-05-03"), sentenced)).toBe("c c");
  });

  it.each<[string, string, string, string]>([
    [
      "on one day",
      "2024-05-01",
      "Miller charged over shot",
      "The miller was charged over a shot at the mill.",
    ],
    ["where nobody was", "2024-05-03", "No arrest at Selm", "Nobody was arrested."],
  ])("keeps its headline %s", (_name, day, headline, text) => {
    expect(headOf(shot("2024-05-01"), later(day, headline, text))).toMatch(/^a/);
  });

  it("has nothing to do with a report of no crime", () => {
    const fair = article(
      "a",
      "Fair at the mill of Selm draws 900",
      ["The fair at the mill of Selm drew 900 people."],
      on("2024-05-01"),
    );
    const after = later(
      "2024-05-03",
      "After fair, one charged",
      "One man was charged after the fair at the mill of Selm.",
    );
    expect(headOf(fair, after)).toMatch(/ a$/);
  });
});
