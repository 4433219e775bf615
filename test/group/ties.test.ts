/** Names that hardly any news has tie two reports; well-known ones do not. */
import { expect, test } from "vitest";
import { type Tie, tiesOf } from "../../src/group/events/ties.js";
import { neighbourGraph } from "../../src/group/pairs/neighbour-graph.js";
import type { Article } from "../../src/model.js";
import { type Report, reported } from "./reports.js";

type StorySentence = Omit<Report, "id">;

const told = (title: string, text: string): StorySentence => ({ title, text });

const trial = told(
  "Ferry owner Brannoch charged over Skarvik sinking",
  "Prosecutors charged Colm Brannoch on Tuesday over the ferry that sank off Skarvik. A judge set bail.",
);
const sinking = told(
  "Ferry sinks in the sound of Skarvik",
  "A ferry of the Brannoch line sank near Skarvik on Sunday night. Divers searched the hull until dawn.",
);
const fire = told(
  "Fire in Skarvik fish hall",
  "Fire destroyed the fish hall of Skarvik on Sunday. Nobody was hurt.",
);
const talks = told(
  "Trump and Clinton clash over Russia in Washington",
  "Donald Trump and Hillary Clinton clashed over Russia in Washington on Monday, as Congress looked on.",
);
const vote = told(
  "Congress turns on Trump over Clinton in Washington",
  "Congress in Washington voted against Donald Trump on Monday after Hillary Clinton had spoken on Russia.",
);

function tie(a: StorySentence, b: StorySentence, beside: readonly StorySentence[] = []): Tie {
  const articles = reported([a, b, ...beside].map((each, at) => ({ ...each, id: `r${at}` })));
  const { articles: sorted, profiles } = neighbourGraph(articles, new Set(), null);
  const at = (index: number) => sorted.indexOf(articles[index] as Article);
  return tiesOf(profiles)(at(0), at(1));
}

test.each([
  ["an owner and a village", trial, sinking, "tied"],
  ["a village alone, which has other events", sinking, fire, "open"],
  ["people and places that all news names", talks, vote, "untied"],
])("names of two reports: %s", (_, a, b, expected) => {
  expect(tie(a, b)).toBe(expected);
  expect(tie(b, a)).toBe(expected);
});

test("nobody knows which names are rare where no reports are labelled", () => {
  const german = (title: string, text: string) => ({ title, text, lang: "de" });
  const anklage = german(
    "Reeder Brannoch nach Untergang vor Skarvik angeklagt",
    "Die Anwaltschaft hat den Reeder Colm Brannoch am Dienstag wegen der vor Skarvik gesunkenen Fähre angeklagt.",
  );
  const untergang = german(
    "Fähre sinkt im Sund von Skarvik",
    "Eine Fähre der Reederei Brannoch ist am Sonntag vor Skarvik gesunken. Taucher suchten bis zum Morgen.",
  );
  expect(tie(anklage, untergang)).toBe("open");
});

test("the rest of the folder unties nothing", () => {
  const others = Array.from({ length: 40 }, (_, k) =>
    told(`Brannoch of Skarvik, part ${k}`, `Item ${k} on Brannoch, and on Skarvik, his home.`),
  );
  expect(tie(trial, sinking, others)).toBe("tied");
});
