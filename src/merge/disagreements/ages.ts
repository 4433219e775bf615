/**
 * Finds different ages of one person: "Jo Lund, 34, of Averby" here, "35-year-old Jo Lund" there; "born in 1988" here,
 * "She was 41" there. Precision first: both articles have to name the person in full, each has to give one age only, an
 * outlet that gives both ages speaks for neither, and ages more than `MOST_APART` years apart are those of namesakes.
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

/** The age that an article gives a person. */
interface ArticleAge extends Pick<StatedAge, "kind" | "value"> {
  readonly words: Cited;
  readonly context: Cited;
  /** Index of the article in the story. */
  readonly article: number;
  readonly origin: number;
}

/** Of which report an age is. */
type Report = Pick<ArticleAge, "article" | "origin">;

/** Days between two reports: with fewer, a birthday between them is too unlikely to explain a difference. */
const LEAST_DAYS_FOR_BIRTHDAY = 14;
const YEAR_DAYS = 365;
/** Greatest difference of two ages that time may explain where a report is undated, in years. */
const MOST_YEARS_UNDATED = 3;

/** The differing ages of a story's people, in the order of the people, each with the earliest reports that differ. */
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
    const difference = differenceOf(ages, articles);
    if (difference === null) return [];
    const { first, likeFirst, second, likeSecond } = difference;
    const days = daysBetween(articles, first, second);
    const isLater = days === null || days === 0 ? first.article > second.article : days < 0;
    const versions = [ageVersion(first, likeFirst), ageVersion(second, likeSecond)];
    return {
      kind: "age",
      verdict: days !== null && Math.abs(days) < LEAST_DAYS_FOR_BIRTHDAY ? "contradiction" : "differs",
      what: name,
      versions: isLater ? versions.reverse() : versions,
    };
  });
}

/** Two ages of one person that cannot both be right, and all reports of each by outlets that give that one alone. */
interface AgeDifference {
  readonly first: ArticleAge;
  readonly likeFirst: readonly ArticleAge[];
  readonly second: ArticleAge;
  readonly likeSecond: readonly ArticleAge[];
}

/**
 * How the ages that articles give a person differ; null where they do not. Three ages of one name belong to several people,
 * or to nobody. An outlet that gives both ages corrected itself, and is shown with neither.
 */
function differenceOf(ages: readonly ArticleAge[], articles: readonly Article[]): AgeDifference | null {
  const byValue = new Map<string, ArticleAge[]>();
  for (const age of ages) addTo(byValue, `${age.kind} ${age.value}`, age);
  const [all = [], others = [], ...more] = [...byValue.values()];
  if (more.length > 0) return null;
  const [likeFirst, likeSecond] = [ofOtherOrigins(all, others), ofOtherOrigins(others, all)];
  for (const first of likeFirst) {
    const second = likeSecond.find((age) => agesDiffer(first, age, articles));
    if (second !== undefined) return { first, likeFirst, second, likeSecond };
  }
  return null;
}

/** The ages of origins that give none of the others. */
function ofOtherOrigins(ages: readonly ArticleAge[], others: readonly ArticleAge[]): readonly ArticleAge[] {
  const origins = new Set(others.map(({ origin }) => origin));
  return ages.filter(({ origin }) => !origins.has(origin));
}

/** Who is dead gets no older, however much later a report is. */
const DEAD = /\b(?:killed|died|dead|death of|deaths of|slain|murdered|gunned down|drowned)\b/i;

/** Whether the two cannot both be right. */
function agesDiffer(x: ArticleAge, y: ArticleAge, articles: readonly Article[]): boolean {
  if (x.kind === "age" && y.kind === "age") {
    const days = [x, y].every(({ context }) => DEAD.test(context.text)) ? 0 : daysBetween(articles, x, y);
    return timeCannotExplain(y.value - x.value, days);
  }
  const [born, other] = [bornIn(x, articles), bornIn(y, articles)];
  if (born === null || other === null) return false;
  const years = Math.max(born.from - other.to, other.from - born.to);
  return years > 0 && years <= MOST_APART;
}

/** The years in which somebody of this age may have been born; null for an age in an undated report. */
function bornIn(
  { kind, value, article }: ArticleAge,
  articles: readonly Article[],
): { from: number; to: number } | null {
  if (kind === "born") return { from: value, to: value };
  const year = Number.parseInt(articles[article]?.published?.iso ?? "", 10);
  return Number.isNaN(year) ? null : { from: year - value - 1, to: year - value };
}

/**
 * Whether these are ages of one person that no passing of time reconciles. Not those of namesakes, more than `MOST_APART` years
 * apart.
 *
 * @param years how much older the second report has it
 * @param days how much later that is, negative: earlier; null: unknown
 */
function timeCannotExplain(years: number, days: number | null): boolean {
  if (Math.abs(years) > MOST_APART) return false;
  if (days === null) return Math.abs(years) > MOST_YEARS_UNDATED;
  const grown = Math.abs(days) < LEAST_DAYS_FOR_BIRTHDAY ? 0 : Math.floor(Math.abs(days) / YEAR_DAYS) + 1;
  const since = days < 0 ? -years : years;
  return since < 0 || since > grown;
}

const sentencesById = remember(
  (all: readonly StorySentence[]) => new Map(all.map((one) => [one.cited.sentence, one])),
);

/** The mentions of people in an article, with their index, by form. Indexed because an article may name thousands of people. */
const peopleByForm = remember(({ mentions }: Article) => {
  const found = new Map<string, { readonly mention: Mention; readonly index: number }[]>();
  for (const [index, mention] of mentions.entries())
    if (mention.kind === "person")
      for (const form of new Set([mention.text, mention.name])) addTo(found, form, { mention, index });
  return found;
});

const OF_A_NAMESAKE = /(?:Jr|Sr|I{2,3}|IV)\.?$/;

/** The age in an article of the bearer of these names; null where it gives none, or several. */
function ageOf(
  article: Article,
  forms: ReadonlySet<string>,
  own: readonly StorySentence[],
): ArticleAge | null {
  const [first] = own;
  if (first === undefined) return null;
  const sentences = sentencesById(own);
  const isBearer = ({ kind, text, name }: Mention) =>
    kind === "person" && (forms.has(text) || forms.has(name));
  // "Edgar Lund Marin" of one report is "Edgar Lund" of another.
  const longer = [...peopleByForm(article).keys()].filter(
    (name) => !OF_A_NAMESAKE.test(name) && [...forms].some((form) => name.startsWith(`${form} `)),
  );
  const mentionsByIndex = new Map(
    [...forms, ...longer]
      .flatMap((form) => peopleByForm(article).get(form) ?? [])
      .map(({ mention, index }) => [index, mention]),
  );
  if (mentionsByIndex.size === 0) return null;
  const named = [...mentionsByIndex]
    .sort(([a], [b]) => a - b)
    .flatMap(([, mention]) => {
      if (mention.sentence === null) {
        const headline = { ...article.headline, article: article.id, sentence: null };
        return ageBeside(mention, headline, first) ?? [];
      }
      const sentence = sentences.get(mention.sentence);
      return sentence === undefined || sentence.mark === "credit"
        ? []
        : (ageBeside(mention, sentence.cited, first) ?? []);
    });
  const ages = [...named, ...pronounAges(article, isBearer, own)];
  const [age] = ages;
  return age && ages.every(({ kind, value }) => kind === age.kind && value === age.value) ? age : null;
}

/**
 * The age beside a mention in a sentence or headline. A mention outside of the sentences may be in the dek: its name is then
 * looked for in the headline.
 *
 * @param report any sentence of the article
 */
function ageBeside({ text: name, span }: Mention, cited: Cited, report: Report): ArticleAge | null {
  const place = span.start - cited.span.start;
  const isThere = place >= 0 && cited.text.startsWith(name, place);
  const start = isThere ? place : cited.text.indexOf(name);
  return start < 0 ? null : createAge(statedAge(cited.text, start, start + name.length), cited, report);
}

/** How many sentences before a pronoun the person may be named whom it stands for. */
const MOST_SENTENCES_BACK = 2;
/** Words for relatives. Where one is before the pronoun, it may stand for the relative: "His wife died. She was 90." */
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

/**
 * Ages in sentences that begin with a pronoun, provided that the nearest earlier sentence that names people names this
 * person only, is one of the two before, and has no word for a relative.
 */
function pronounAges(
  { mentions }: Article,
  isBearer: (mention: Mention) => boolean,
  sentences: readonly StorySentence[],
): ArticleAge[] {
  return sentences.flatMap((one, index) => {
    const stated = statedOf(one);
    if (stated === null) return [];
    for (const before of sentences.slice(Math.max(0, index - MOST_SENTENCES_BACK), index).reverse()) {
      const people = ofSentence(mentions, before.cited.sentence).filter(({ kind }) => kind === "person");
      if (people.length === 0) continue;
      return people.every(isBearer) && !KIN.test(before.cited.text)
        ? (createAge(stated, one.cited, one) ?? [])
        : [];
    }
    return [];
  });
}

/** An age with its words and the report that has it; null where there is none, or its words cannot be cited. */
function createAge(stated: StatedAge | null, cited: Cited, report: Report): ArticleAge | null {
  const words = stated && wordsWithin(cited, stated.start, stated.end);
  if (!stated || !words) return null;
  const { article, sentence } = cited;
  return {
    kind: stated.kind,
    value: stated.value,
    words: { ...words, article, sentence },
    context: cited,
    article: report.article,
    origin: report.origin,
  };
}

/** Days from the first report to the second, negative where that is earlier; null where one of them is undated. */
function daysBetween(articles: readonly Article[], x: ArticleAge, y: ArticleAge): number | null {
  const [a, b] = [x, y].map(({ article }) => Date.parse(articles[article]?.published?.iso ?? ""));
  return a === undefined || b === undefined || Number.isNaN(b - a) ? null : (b - a) / DAY_MS;
}

function ageVersion(age: ArticleAge, like: readonly ArticleAge[]): DisagreementVersion {
  const others = like.filter(({ article }) => article !== age.article).map(({ context }) => context.article);
  return { value: age.words, context: age.context, alsoIn: [...new Set(others)] };
}
