/**
 * Extracts fixed terms of a report's occasion: the quarter of its accounts, the name of its storm, the number of its
 * stage, whose death it reports, and whether it looks back at an old event.
 */

import type { Article, Mention } from "../../model.js";
import { ORDINALS_TO_FOURTH, twoToTen } from "../../words/lexicon/numbers-by-language.js";
import { ENGLISH_STORMS, FOREIGN_STORMS } from "../../words/lexicon/things/storms.js";
import { tokens } from "../../words/text/tokens.js";
import { lexeme } from "../document/lexeme.js";
import type { Item, SeriesReading } from "../frames/reading.js";

/** A term with its value: "quarter" and "second"; spelt for display. */
export interface Term {
  readonly term: string;
  readonly value: string;
  readonly spelt: string;
}

/** Words at the beginning that say what the report is about. */
const HEAD = 70;

const PLACES: ReadonlyMap<string, number> = new Map(
  ORDINALS_TO_FOURTH.flatMap((line, at) => line.split(" ").map((word): [string, number] => [word, at + 1])),
);
const SPANS: ReadonlyMap<string, string> = new Map(
  [
    "quarter quarter",
    "quarterly quarter",
    "quartal quarter",
    "trimestre quarter",
    "half half",
    "halbjahr half",
  ].map((line) => line.split(" ") as [string, string]),
);
/** A half is a period only among accounts; otherwise it is the half of a match. */
const ACCOUNTS =
  /^(?:profit|revenue|sales|earnings|results?|income|loss|losses|turnover|gewinn|umsatz|verlust)$/;

/** "second-quarter profit", "Q2 2024", "im zweiten Quartal" */
export function periodsOf({ items }: SeriesReading): Term[] {
  const head = items.slice(0, HEAD);
  const money = head.some(({ key }) => ACCOUNTS.test(key));
  const found: Term[] = [];
  for (const [at, { key, raw }] of head.entries()) {
    const short = /^(?:q([1-4])|([1-4])q|h([12]))$/.exec(key);
    if (short) {
      const number = short[1] ?? short[2] ?? short[3] ?? "";
      const term = short[3] === undefined ? "quarter" : "half";
      found.push({ term, value: number, spelt: raw });
    }
    const joined = /^(\p{L}+|\d\p{L}+)-(\p{L}+)$/u.exec(key);
    const place = PLACES.get(joined?.[1] ?? head[at - 1]?.key ?? "");
    const span = SPANS.get(joined?.[2] ?? key);
    if (place === undefined || span === undefined || (span === "half" && !money)) continue;
    const spelt = `${["first", "second", "third", "fourth"][place - 1]} ${span}`;
    found.push({ term: span, value: String(place), spelt: `the ${spelt}` });
  }
  return found;
}

const STORMS: ReadonlySet<string> = new Set([...ENGLISH_STORMS, ...FOREIGN_STORMS]);

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** The names of storms: "Storm Ada", "Hurrikan Milton". */
export function stormsOf({ items }: SeriesReading): Term[] {
  const found: Term[] = [];
  // Below a headline that begins each word with a capital, "Hurricane Warning" is no name.
  const capitalsMarkNames = items.some(
    ({ headline, kind, raw }) => headline && kind === "word" && !isCapital(raw),
  );
  for (const [at, { key, raw, sentence }] of items.entries()) {
    const next = items[at + 1];
    if (!STORMS.has(key) || next === undefined || next.sentence !== sentence || STORMS.has(next.key))
      continue;
    if (next.kind !== "name" && !(next.headline && capitalsMarkNames && isCapital(next.raw))) continue;
    found.push({ term: "storm", value: next.key, spelt: `${raw} ${next.raw.replace(/['’]s$/, "")}` });
  }
  return found;
}

const NUMBERED =
  /^(?:stage|round|game|week|matchday|episode|part|issue|edition|draw|day|heat|race|flight|chapter|lesson|puzzle|spieltag|etappe|folge|ausgabe|étape|journée|etapa|jornada|tappa|giornata)$/;

/** "Stage 7" and "Matchday 12" of a headline; "7. Etappe" too. */
export function numbersOf({ items }: SeriesReading): Term[] {
  const found: Term[] = [];
  for (const [at, { key, raw, headline, kind }] of items.entries()) {
    if (!headline) break;
    if (kind === "number" || !NUMBERED.test(key)) continue;
    const [before, next] = [items[at - 1], items[at + 1]];
    const number = next?.kind === "number" && next.headline ? next : null;
    const ahead =
      before?.kind === "number" && /^(?:spieltag|etappe|folge|ausgabe)$/.test(key) ? before : null;
    const value = number ?? ahead;
    if (value) found.push({ term: key, value: value.key, spelt: `${raw.toLowerCase()} ${value.raw}` });
  }
  return found;
}

const DEATHS =
  /^(?:dies|died|dead|death|obituary|gestorben|stirbt|tot|muere|murió|fallece|mort|meurt|morto|muore)$/;
const AGED_AT = /^(?:aged|at|age|alter|âge|edad|età|idade)$/;

/**
 * Last names of people whose death the report is about, with their age: "Conductor Elke Brandt dies at 81"; empty
 * otherwise.
 */
export function deceasedOf(article: Article, reading: SeriesReading): Term[] {
  const { items } = reading;
  const head = items.slice(0, HEAD);
  const death = head.some(({ key }) => DEATHS.test(key));
  const aged = head.some(
    ({ key, kind }, at) =>
      kind === "number" &&
      Number(key) > 40 &&
      head.slice(Math.max(0, at - 2), at).some((each) => AGED_AT.test(each.key)),
  );
  const obituary = head.some(({ key, headline }) => headline && /^(?:obituary|nachruf|obituario)/.test(key));
  if (!obituary && !(death && aged)) return [];
  const people = article.mentions.filter(
    ({ kind, sentence }) => kind === "person" && (sentence === null || Number(sentence.slice(1)) <= 2),
  );
  const named = whoDied(people, reading) ?? people[0];
  const last = tokens(named?.name ?? "").at(-1);
  return named && last ? [{ term: "deceased", value: last.text, spelt: named.name }] : [];
}

/** Words behind which the dead person is named: "the death of Elke Brandt", "der Tod von". */
const OF = /^(?:of|von|de|du|di|do|da)$/;

/**
 * Who is named with the first word of death: behind "death of", else last before it, else first behind it. In "Brandt,
 * who played with Lund, dies" and "Minister Lund mourns Brandt, dead at 81" that is Brandt: what is between two commas
 * is left out.
 */
function whoDied(people: readonly Mention[], { items, texts }: SeriesReading): Mention | undefined {
  const byLast = new Map(people.map((each) => [tokens(each.name).at(-1)?.text, each]));
  const at = items.findIndex(({ key }) => DEATHS.test(key));
  const death = items[at];
  if (!death) return undefined;
  const before = (texts[death.sentence] ?? "").slice(0, death.start);
  const [from, until] = [before.indexOf(","), before.lastIndexOf(",")];
  const named = items.filter(({ key, sentence }) => sentence === death.sentence && byLast.has(key));
  const ahead = named.filter(({ start }) => start < death.start && !(start > from && start < until));
  const behind = named.find(({ start }) => start > death.start);
  const chosen = OF.test(items[at + 1]?.key ?? "") ? (behind ?? ahead.at(-1)) : (ahead.at(-1) ?? behind);
  return byLast.get(chosen?.key);
}

/** Words for looking back at an event of another year. */
const ANNIVERSARIES = /^(?:anniversar|jahrestag|aniversario|anniversaire|jährt)/;
const REMEMBRANCES =
  /^(?:anniversar|remember|commemorat|memorial|wreath|tribute|honou?r|vigil|silence|candle|mourn|jahrestag|gedenk|kranz|aniversario|homenaje|anniversaire|hommage|commémor|ricord)/;
const YEARS = /^(?:year|years|jahr|jahre|jahren|año|años|an|ans|anno|anni|decade|decades)$/;
const SINCE = /^(?:after|on|since|later|nach|después|après|dopo)$/;
/** Most words between "a year" and "after": "a year to the day after". */
const BETWEEN = 4;

export interface Looking {
  /** Names in the sentence about the anniversary; null without one. */
  readonly back: readonly string[] | null;
  /** Whether it has a word of remembrance. */
  readonly remembers: boolean;
  /** Whether it says "anniversary" or remembers; otherwise only a span of years says so ("five years after the crash"). */
  readonly firm: boolean;
}

/** Whether a report begins with an anniversary, and of what. */
export function lookingBack({ items }: SeriesReading): Looking {
  const head = items.filter(({ sentence }, at) => sentence <= 2 && at < HEAD);
  const marked = head.find(({ key }, at) => ANNIVERSARIES.test(key) || isSpan(head, at));
  const remembered = head.some(({ key }) => REMEMBRANCES.test(key));
  const names =
    marked && head.filter(({ kind, sentence }) => kind === "name" && sentence === marked.sentence);
  return {
    back: names ? names.map(({ key }) => key) : null,
    remembers: items.some(({ key }) => REMEMBRANCES.test(key)),
    firm: remembered || (marked !== undefined && ANNIVERSARIES.test(marked.key)),
  };
}

/** A number before "years" in languages whose number words are known, and the article before "year". */
const COUNTS = new RegExp(
  `^(?:an?|eine?|une?|one|${["de", "es", "fr", "it"].map(twoToTen).join("|")}|zwanzig|veinte|vingt|venti)$`,
);

/** "a year to the day after", "ten years on"; but not "two years in prison after". */
function isSpan(head: readonly Item[], at: number): boolean {
  const { key, sentence } = head[at] as Item;
  if (!YEARS.test(key)) return false;
  const before = head[at - 1];
  if (before?.kind !== "number" && !COUNTS.test(before?.raw.toLowerCase() ?? "")) return false;
  for (let next = at + 1; next <= at + BETWEEN; next++) {
    const item = head[next];
    if (!item || item.sentence !== sentence) return false;
    if (SINCE.test(item.key)) return true;
    if (!lexeme(item.key, null).empty && item.key !== "day") return false;
  }
  return false;
}
