/**
 * Finds different ages of one person: "Jo Lund, 34, of Averby" here, "35-year-old Jo Lund" there; "born in 1988" here,
 * "She was 41" there. Precision first: both articles have to name the person in full, each has to give one age only,
 * and the age must not be that of a namesake.
 */

import type { Article, Cited, Disagreement, DisagreementVersion, Entity, Mention } from "../../model.js";
import { DAY_MS } from "../../structures/day-numbers.js";
import { addTo } from "../../structures/lists-by-key.js";
import { remember } from "../../structures/object-memo.js";
import { CLOSE, relatives, severalRelatives } from "../../words/lexicon/persons/relatives.js";
import { regexFrom } from "../../words/text/regex.js";
import { ofSentence } from "../sentence/of-sentence.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { wordsWithin } from "../versions/cited-values.js";
import { MOST_APART, type StatedAge, statedAge, statedAgeOfPronoun } from "./stated-age.js";

/** An age of a person in an article. */
interface Age extends Pick<StatedAge, "kind" | "value"> {
  readonly words: Cited;
  readonly context: Cited;
  /** Index of the article, and its origin. */
  readonly article: number;
  readonly origin: number;
}

/** Days after which people may have had a birthday. */
const BIRTHDAY = 14;
const YEAR = 365;
/** Years that may separate undated reports. */
const UNDATED = 3;

/** In the order of the people, each with the earliest report of each age. */
export function differingAges(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
  entities: readonly Entity[],
): Disagreement[] {
  const byArticle = articles.map((): StorySentence[] => []);
  for (const one of sentences) byArticle[one.article]?.push(one);
  const people = entities.filter(
    ({ kind, name, articles: given }) => kind === "person" && name.includes(" ") && given.length > 1,
  );
  return people.flatMap(({ name, variants }) => {
    const forms = new Set(variants.map(({ text }) => text).filter((form) => form.includes(" ")));
    const ages = byArticle.flatMap((own, index) => {
      const article = articles[index];
      return article ? (ageOf(article, forms, own) ?? []) : [];
    });
    const [x] = ages;
    // Three ages of one name belong to several people, or to nobody.
    if (!x || new Set(ages.map(({ kind, value }) => `${kind} ${value}`)).size > 2) return [];
    const likeX = ages.filter((age) => !agesDiffer(x, age, articles));
    const [y, ...likeY] = ages.filter((age) => agesDiffer(x, age, articles));
    if (!y) return [];
    const origins = new Set([y, ...likeY].map(({ origin }) => origin));
    if (likeX.every(({ origin }) => origins.has(origin))) return [];
    const days = daysBetween(articles, x, y);
    return {
      kind: "age",
      verdict: days !== null && days < BIRTHDAY ? "contradiction" : "differs",
      what: name,
      versions: [ageVersion(x, likeX), ageVersion(y, likeY)],
    };
  });
}

/** Who is dead gets no older, however much later a report is. */
const DEAD = /\b(?:killed|died|dead|death of|deaths of|slain|murdered|gunned down|drowned)\b/i;

/** Whether the two cannot both be right. */
function agesDiffer(x: Age, y: Age, articles: readonly Article[]): boolean {
  if (x.kind === "age" && y.kind === "age") {
    const days = [x, y].every(({ context }) => DEAD.test(context.text)) ? 0 : daysBetween(articles, x, y);
    return areApart(y.value - x.value, days);
  }
  const [born, other] = [bornIn(x, articles), bornIn(y, articles)];
  if (born === null || other === null) return false;
  const years = Math.max(born.from - other.to, other.from - born.to);
  return years > 0 && years <= MOST_APART;
}

/** The years in which somebody of this age may have been born; null where the report is undated. */
function bornIn(
  { kind, value, article }: Age,
  articles: readonly Article[],
): { from: number; to: number } | null {
  if (kind === "born") return { from: value, to: value };
  const year = Number.parseInt(articles[article]?.published?.iso ?? "", 10);
  return Number.isNaN(year) ? null : { from: year - value - 1, to: year - value };
}

/**
 * Whether the passing of time does not explain the difference.
 *
 * @param years how much older the second report has it
 * @param days how much later that is; null: unknown
 */
function areApart(years: number, days: number | null): boolean {
  if (Math.abs(years) > MOST_APART) return false;
  if (days === null) return Math.abs(years) > UNDATED;
  const grown = Math.abs(days) < BIRTHDAY ? 0 : Math.floor(Math.abs(days) / YEAR) + 1;
  const since = days < 0 ? -years : years;
  return since < 0 || since > grown;
}

const byId = remember(
  (all: readonly StorySentence[]) => new Map(all.map((one) => [one.cited.sentence, one])),
);

/** The mentions of people in an article by each of their forms: an article may name thousands. */
const peopleByForm = remember(({ mentions }: Article) => {
  const found = new Map<string, { readonly mention: Mention; readonly place: number }[]>();
  for (const [place, mention] of mentions.entries())
    if (mention.kind === "person")
      for (const form of new Set([mention.text, mention.name])) addTo(found, form, { mention, place });
  return found;
});

const OF_A_NAMESAKE = /(?:Jr|Sr|I{2,3}|IV)\.?$/;

/** The age in an article of the bearer of these names; null where it gives none, or several. */
function ageOf(article: Article, forms: ReadonlySet<string>, all: readonly StorySentence[]): Age | null {
  const sentences = byId(all);
  const isBearer = ({ kind, text, name }: Mention) =>
    kind === "person" && (forms.has(text) || forms.has(name));
  // "Edgar Lund Marin" of one report is "Edgar Lund" of another.
  const longer = [...peopleByForm(article).keys()].filter(
    (name) => !OF_A_NAMESAKE.test(name) && [...forms].some((form) => name.startsWith(`${form} `)),
  );
  const bearing = new Map(
    [...forms, ...longer]
      .flatMap((form) => peopleByForm(article).get(form) ?? [])
      .map(({ mention, place }) => [place, mention]),
  );
  if (bearing.size === 0) return null;
  const named = [...bearing]
    .sort(([a], [b]) => a - b)
    .flatMap(([, mention]) => {
      const one = mention.sentence === null ? undefined : sentences.get(mention.sentence);
      if (mention.sentence !== null && (!one || one.mark === "credit")) return [];
      const at = one ?? { cited: { ...article.headline, article: article.id, sentence: null } };
      return ageOfCited(at.cited, mention.text, all) ?? [];
    });
  const ages = [...named, ...pronounAges(article, isBearer, all)];
  const [age] = ages;
  return age && ages.every(({ kind, value }) => kind === age.kind && value === age.value) ? age : null;
}

function ageOfCited(cited: Cited, name: string, sentences: readonly StorySentence[]): Age | null {
  const start = cited.text.indexOf(name);
  return start < 0 ? null : createAge(statedAge(cited.text, start, start + name.length), cited, sentences);
}

/** Most sentences between a name and the pronoun that stands for it, plus one. */
const BACK = 2;
/** "His wife died. She was 90." */
const KIN = regexFrom(
  "i",
  String.raw`\b`,
  [
    ...relatives(...CLOSE, "widow", "cousin", "uncle"),
    ...severalRelatives("child", "sibling"),
    "parents?|child(?:ren)?|partner",
  ],
  String.raw`\b`,
);

const statedOf = remember(({ mark, cited }: StorySentence) =>
  mark === "text" ? statedAgeOfPronoun(cited.text) : null,
);

/** Ages in sentences that begin with a pronoun, where the nearest sentence with people before has this one alone. */
function pronounAges(
  { mentions }: Article,
  isBearer: (mention: Mention) => boolean,
  sentences: readonly StorySentence[],
): Age[] {
  return sentences.flatMap((one, index) => {
    const stated = statedOf(one);
    if (stated === null) return [];
    for (const before of sentences.slice(Math.max(0, index - BACK), index).reverse()) {
      const people = ofSentence(mentions, before.cited.sentence).filter(({ kind }) => kind === "person");
      if (people.length === 0) continue;
      return people.every(isBearer) && !KIN.test(before.cited.text)
        ? (createAge(stated, one.cited, sentences) ?? [])
        : [];
    }
    return [];
  });
}

function createAge(stated: StatedAge | null, cited: Cited, [first]: readonly StorySentence[]): Age | null {
  const words = stated && wordsWithin(cited, stated.start, stated.end);
  if (!stated || !words || !first) return null;
  const { article, sentence } = cited;
  return {
    kind: stated.kind,
    value: stated.value,
    words: { ...words, article, sentence },
    context: cited,
    article: first.article,
    origin: first.origin,
  };
}

/** From the first to the second; null where one of them is undated. */
function daysBetween(articles: readonly Article[], x: Age, y: Age): number | null {
  const [a, b] = [x, y].map(({ article }) => Date.parse(articles[article]?.published?.iso ?? ""));
  return a === undefined || b === undefined || Number.isNaN(b - a) ? null : (b - a) / DAY_MS;
}

function ageVersion(age: Age, like: readonly Age[]): DisagreementVersion {
  const others = like.filter(({ article }) => article !== age.article).map(({ context }) => context.article);
  return { value: age.words, context: age.context, alsoIn: [...new Set(others)] };
}
