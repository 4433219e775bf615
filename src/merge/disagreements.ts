/** One quantity that the sources tell differently. Precision first: a false contradiction defames. */
import type { Article, Cited, Disagreement, Figure } from "../model.js";
import { stem, tokens } from "../words/tokens.js";
import type { Link, Unit } from "./align.js";
import { functionWords } from "./function-words.js";

interface Counted {
  readonly figure: Figure;
  readonly article: Article;
  readonly context: Cited;
}

/** Figures of linked sentences that count the same thing and cannot both hold. */
export function disagreementsOf(
  articles: readonly Article[],
  units: readonly Unit[],
  links: readonly Link[],
): Disagreement[] {
  const found = new Map<string, Disagreement>();
  for (const { a, b } of links) {
    const [left, right] = [units[a]?.told, units[b]?.told];
    if (!left || !right || left.origin === right.origin) continue;
    const [one, other] = [articles[left.article], articles[right.article]];
    if (!one || !other) continue;
    for (const x of countedIn(one, left.cited)) {
      for (const y of countedIn(other, right.cited)) {
        if (!sameThing(x.figure, y.figure) || !clash(x.figure, y.figure)) continue;
        const key = `${x.figure.what.toLowerCase()} ${x.figure.value} ${y.figure.value}`;
        if (!found.has(key)) found.set(key, disagreement(x, y));
      }
    }
  }
  return [...found.values()];
}

function countedIn(article: Article, context: Cited): Counted[] {
  return article.figures
    .filter(({ sentence, ordinal, what }) => sentence === context.sentence && !ordinal && what !== "")
    .map((figure) => ({ figure, article, context }));
}

function sameThing(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && what(a) === what(b);
}

function what({ what }: Figure): string {
  return tokens(what)
    .filter(({ text }) => !functionWords.has(text))
    .map(({ text }) => stem(text))
    .sort()
    .join(" ");
}

function clash(a: Figure, b: Figure): boolean {
  const [x, y] = [range(a), range(b)];
  return x.low > y.high || y.low > x.high;
}

function range({ value, bound }: Figure): { low: number; high: number } {
  if (bound === "at least") return { low: value, high: Number.POSITIVE_INFINITY };
  if (bound === "at most") return { low: 0, high: value };
  return bound === "about" ? { low: value * 0.85, high: value * 1.15 } : { low: value, high: value };
}

function disagreement(x: Counted, y: Counted): Disagreement {
  const [first, second] =
    (y.article.published?.iso ?? "") < (x.article.published?.iso ?? "") ? [y, x] : [x, y];
  const dated = first.article.published !== null && second.article.published !== null;
  const later = dated && first.article.published?.iso !== second.article.published?.iso;
  return {
    kind: "figure",
    verdict: later ? "update" : "contradiction",
    what: x.figure.what,
    versions: [first, second].map(({ figure, article, context }) => ({
      value: { text: figure.text, span: figure.span, article: article.id, sentence: figure.sentence },
      context,
      alsoIn: [],
    })),
  };
}
