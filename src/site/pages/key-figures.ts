/** The figures that most reports of a story give, in the words of one of them. */
import type { Article, ArticleId, Cited, Figure, Story } from "../../model.js";
import { sentencesOf } from "../../words/sentence-marks.js";

export interface KeyFigure {
  /** "at least 14 people", verbatim. */
  readonly shown: Cited;
  /** All who give it, `shown` first, then in order of the story. */
  readonly saidBy: readonly Cited[];
}

interface CountedFigure {
  readonly value: number;
  readonly citations: Cited[];
  readonly origins: Set<ArticleId>;
}

/** Figures of a story beside its sentences: more is a table. */
const FIGURES = 5;
/** A figure in so many independent reports is one of the story, not of a report. */
const REPORTS = 2;
/** Longer words are a sentence by themselves. */
const LONGEST = 42;

/** Most reports first, then in the order in which the reports give them. What sources tell differently is left out. */
export function keyFigures(story: Story, articles: readonly Article[]): KeyFigure[] {
  const originOf = new Map<ArticleId, ArticleId>();
  for (const { articles: copies } of story.group.copies)
    for (const id of copies) originOf.set(id, copies[0] ?? id);
  const disputed = new Set(
    story.disagreements.flatMap(({ versions }) => versions.map(({ value }) => value.text)),
  );
  const found = new Map<string, CountedFigure>();
  for (const article of articles) {
    const sentences = new Map(sentencesOf(article).map(({ id, text }) => [id, text]));
    for (const figure of article.figures) {
      const within = figure.sentence === null ? "" : (sentences.get(figure.sentence) ?? "");
      if (!isTellingFigure(figure) || endsName(figure, within) || disputed.has(figure.text)) continue;
      const key = keyOf(figure);
      const entry = found.get(key) ?? { value: figure.value, citations: [], origins: new Set() };
      found.set(key, entry);
      const { text, span, sentence } = figure;
      if (!entry.citations.some((cited) => cited.article === article.id))
        entry.citations.push({ article: article.id, sentence, text, span });
      entry.origins.add(originOf.get(article.id) ?? article.id);
    }
  }
  const numbers = new Set<number>();
  return [...found.values()]
    .filter(({ origins }) => origins.size >= REPORTS)
    .sort((a, b) => b.origins.size - a.origins.size)
    .flatMap(({ citations, value }) => {
      const [shown] = citations;
      // "10 passengers", "10 Americans": one number under several words is told once, under the words of most.
      if (shown === undefined || numbers.has(value)) return [];
      numbers.add(value);
      return { shown, saidBy: citations };
    })
    .slice(0, FIGURES);
}

/** "2016 election", "the 2014 season": a year before one thing counts nothing; "2016 homes" are many. */
const YEAR = /^(?:19|20)\d\d (?!.*(?:s|people|men|women|children)$)/i;

/** A figure that says what it counts; an age is its person's, and a place in an order is no amount. */
function isTellingFigure({ ordinal, what, unit, text, sentence }: Figure): boolean {
  if (ordinal || sentence === null || text.length > LONGEST || YEAR.test(text)) return false;
  const words = what.match(/\p{L}{3,}/gu) ?? [];
  return (words.length > 0 && !/^years?(?: old)?$/.test(what)) || (unit !== null && unit !== "%");
}

/** "the Selm 8 probe": a number behind a name and before one thing belongs to the name. "Selm 8 houses" are eight. */
function endsName({ text, what }: Figure, sentence: string): boolean {
  const at = sentence.indexOf(text);
  return (
    /^\d/.test(text) &&
    !/(?:s|people|men|women|children)$/i.test(what) &&
    /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,30} $/u.test(sentence.slice(0, at))
  );
}

function keyOf({ value, to, unit, bound, what }: Figure): string {
  const [counted = ""] = what.toLowerCase().match(/(?<!\p{L})\p{L}+$/u) ?? [];
  return [value, to ?? "", unit ?? "", unit === null ? bound : "", counted].join("\u0000");
}
