/**
 * Finds different ages of one person: "Jo Lund, 34, of Averby" here, "35-year-old Jo Lund" there. Precision first: both
 * articles have to name the person in full, each has to give one age only, and the age must not be that of a namesake.
 */
import type {
  Article,
  Cited,
  Disagreement,
  DisagreementVersion,
  Entity,
  Mention,
  Words,
} from "../../model.js";
import type { Told } from "../sentence/story-sentences.js";

/** An age of a person in an article. */
interface Age {
  readonly value: number;
  readonly figure: Cited;
  readonly told: Told;
}

/** A larger difference is that of a father and a son with one name. */
const MOST_APART = 12;
/** Days after which people may have had a birthday. */
const BIRTHDAY = 14;
const YEAR = 365;
/** Years that may separate undated reports. */
const UNDATED = 3;
const OLDEST = 110;
const PEOPLE = [
  "man|woman|boy|girl|teen|teenager|male|female|student|father|mother|native|resident|suspect|victim",
  "gunman|driver|son|daughter|brother|sister|officer|soldier|veteran",
].join("|");
const BEFORE = new RegExp(`\\b(\\d{1,3})[- ]year[- ]old(?: (?:${PEOPLE}))?,? $`);
const AFTER = /^(?:, | \()(?:aged? )?(\d{1,3})(?=[,;)]|\.$)/;
/** Most characters between a name and its age. */
const BESIDE = 40;

/** In the order of the people, each with the earliest report of each age. */
export function agesToldApart(
  articles: readonly Article[],
  told: readonly Told[],
  entities: readonly Entity[],
): Disagreement[] {
  const sentences = new Map(told.map((one) => [`${one.cited.article} ${one.cited.sentence}`, one]));
  const people = entities.filter(
    ({ kind, name, articles: given }) => kind === "person" && name.includes(" ") && given.length > 1,
  );
  return people.flatMap(({ name, variants }) => {
    const forms = new Set(variants.map(({ text }) => text).filter((form) => form.includes(" ")));
    const ages = articles.flatMap((article) => ageOf(article, forms, sentences) ?? []);
    const values = [...new Set(ages.map(({ value }) => value))];
    const [first = [], second = [], ...more] = values.map((value) =>
      ages.filter((age) => age.value === value),
    );
    const [[x, ...likeX], [y, ...likeY]] = [first, second];
    // Three ages of one name belong to several people, or to nobody.
    if (!x || !y || more.length > 0) return [];
    const origins = new Set(second.map((age) => age.told.origin));
    if (first.every((age) => origins.has(age.told.origin))) return [];
    const days = daysBetween(articles, x, y);
    if (!apart(y.value - x.value, days)) return [];
    return {
      kind: "age",
      verdict: days !== null && days < BIRTHDAY ? "contradiction" : "differs",
      what: name,
      versions: [version(x, likeX), version(y, likeY)],
    };
  });
}

/**
 * Whether the passing of time does not explain the difference.
 *
 * @param years how much older the second report has it
 * @param days how much later that is; null: unknown
 */
function apart(years: number, days: number | null): boolean {
  if (Math.abs(years) > MOST_APART) return false;
  if (days === null) return Math.abs(years) > UNDATED;
  const grown = Math.abs(days) < BIRTHDAY ? 0 : Math.floor(Math.abs(days) / YEAR) + 1;
  const since = days < 0 ? -years : years;
  return since < 0 || since > grown;
}

/** The age in an article of the bearer of these names; null where it gives none, or several. */
function ageOf(
  article: Article,
  forms: ReadonlySet<string>,
  sentences: ReadonlyMap<string, Told>,
): Age | null {
  const ages = article.mentions.flatMap((mention) =>
    mention.sentence !== null && forms.has(mention.text)
      ? (ageAt(article, mention, sentences.get(`${article.id} ${mention.sentence}`)) ?? [])
      : [],
  );
  const [age] = ages;
  return age && ages.every(({ value }) => value === age.value) ? age : null;
}

function ageAt(article: Article, mention: Mention, told: Told | undefined): Age | null {
  if (!told || told.mark === "credit") return null;
  const near = article.figures.filter(
    (one) => one.sentence === mention.sentence && distance(one, mention) <= BESIDE,
  );
  if (near.length === 0) return null;
  const { text } = told.cited;
  const at = text.indexOf(mention.text);
  if (at < 0) return null;
  const match = BEFORE.exec(text.slice(0, at)) ?? AFTER.exec(text.slice(at + mention.text.length));
  const value = Number(match?.[1] ?? 0);
  const figure = near.find((one) => one.value === value);
  if (!figure || value < 1 || value > OLDEST) return null;
  return { value, told, figure: { ...bare(figure), article: article.id, sentence: mention.sentence } };
}

/** Characters between two places; 0 where they touch or overlap. */
function distance({ span: x }: Pick<Words, "span">, { span: y }: Pick<Words, "span">): number {
  return Math.max(0, x.start - y.end, y.start - x.end);
}

/** "35-year-old" of "35-year-old Jo Lund". */
function bare({ text, span }: Words): Words {
  const age = /^\d+(?:[- ]year[- ]old)?/.exec(text)?.[0] ?? text;
  // With markup or white space inside, the words are shorter than their span and cannot be cut.
  if (span.end - span.start !== text.length) return { text, span };
  return { text: age, span: { ...span, end: span.start + age.length } };
}

const DAY = 86_400_000;

/** From the first to the second; null where one of them is undated. */
function daysBetween(articles: readonly Article[], x: Age, y: Age): number | null {
  const [a, b] = [x, y].map(({ told }) => Date.parse(articles[told.article]?.published?.iso ?? ""));
  return a === undefined || b === undefined || Number.isNaN(b - a) ? null : (b - a) / DAY;
}

function version({ figure, told }: Age, others: readonly Age[]): DisagreementVersion {
  return { value: figure, context: told.cited, alsoIn: others.map((other) => other.told.cited.article) };
}
