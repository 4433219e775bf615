/**
 * Finds years that reports give differently for what somebody did once: "drafted in 2003" here, "the first pick in 2002" there;
 * "held the seat from 1966 to 1978" here, "from 1967 to 1979" there; "spent seven years with the Comets" here, "eight seasons" there.
 * Such lines of a life stand deep in a report. Precision first: the name of the person is in the sentence, each report gives one
 * value, and the sentences share another name.
 */
import type { Article, Disagreement, Words } from "../../model.js";
import { SMALL_NUMBERS } from "../../words/lexicon/english-numbers.js";
import { finderOfAll } from "../../words/text/needed-words.js";
import { oneOf, regexFrom } from "../../words/text/regex.js";
import { nameWords } from "../disagreements/incompatible-values.js";
import { isForeign } from "../sentence/negation-by-language.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { wordsWithin } from "../versions/cited-values.js";
import { disagreementOfFirst, ofEachMatter } from "../versions/two-versions.js";
import { type Bearer, isReporting, namesIn, ownerBefore, statesBetween, surnameOf } from "./owners.js";

/** What somebody does or undergoes once, or once at one place. */
const DEEDS: readonly (readonly [deed: string, words: string])[] = [
  ["born", "born"],
  ["died", "died"],
  ["drafted", "drafted|draft pick|overall pick|picked"],
  ["founded", "founded|co-founded|set up|established"],
  ["married", "married|wed"],
  ["divorced", "divorced"],
  ["joined", "joined|signed with|moved to|came to"],
  ["left", "left|quit|departed"],
  ["retired", "retired"],
  ["graduated", "graduated|graduate"],
  ["elected", "elected|won election|took office"],
  ["appointed", "appointed|named|hired"],
  ["bought", "bought|acquired|purchased"],
  ["convicted", "convicted|pleaded guilty|found guilty"],
  ["sentenced", "sentenced|jailed"],
  ["released", "released|freed"],
  ["diagnosed", "diagnosed"],
  ["awarded", "awarded|won the"],
];
const DEED_WORDS = DEEDS.map(([, words]) => words);

const YEAR = "(?:19|20)\\d\\d";
/** "Drafted first overall in 2003". */
const DONE_IN = finderOfAll(
  regexFrom(
    "giu",
    String.raw`\b(?<deed>`,
    DEED_WORDS,
    String.raw`)\b[^,;:.()“”"]{0,60}? in (?<year>${YEAR})\b`,
  ),
);
/** "From 1966 to 1978". */
const SPAN = finderOfAll(
  new RegExp(`\\b(?:from |between )(?<from>${YEAR}) (?:to|until|through|and) (?<to>${YEAR})\\b`, "giu"),
);
const NUMBER = oneOf("\\d{1,2}", ...SMALL_NUMBERS.slice(2));
/** "Spent seven years with the", "served eight terms as". */
const SPELL = finderOfAll(
  regexFrom(
    "giu",
    String.raw`\b(?:spent|played|served|worked|coached|ruled|reigned|lived|taught) (?:the (?:last|past|next) )?`,
    [`(?<value>(?<number>${NUMBER}) (?<unit>years?|seasons?|months?))`],
    "(?! ago)(?: in (?:prison|jail|office))?(?<place> (?:with|at|for|in|on) (?:the )?)?",
  ),
);
/** "The Comets, where he" before "played eight seasons". */
const WHERE = /(?:, (?:where|for whom|with whom|for which) (?:he|she|they) (?:had |has )?)$/u;

/** Years by which two reports of one deed are apart at most: farther, and it was done twice. */
const MOST_APART = 6;
/** Share of two spans that they have in common, where they are one. */
const ONE_SPAN = 0.6;

interface TimeOfLife {
  readonly sentence: StorySentence;
  readonly value: Words;
  readonly owner: Bearer;
  readonly what: string;
  /** Name of the place of a spell; empty elsewhere. */
  readonly of: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Years and times that articles give one matter of one person, where they differ: each matter once, in the order of the
 * story.
 */
export function differingYears(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const all = sentences.flatMap((one) => timesIn(articles[one.article], one));
  return ofEachMatter(all, ({ what, of, owner }) => `${what} ${of} ${surnameOf(owner)}`).flatMap((times) =>
    disagreementOfFirst(times, articles, {
      matter: (one) => ({ kind: "date", what: yearLabel(one) }),
      areOne: isOne,
      areApart: yearsDiffer,
    }),
  );
}

/** "Jo Lund drafted", "Jo Lund at the Comets". */
const yearLabel = ({ owner, what, of }: TimeOfLife): string =>
  `${owner.name}: ${of === "" ? what : `${what}, ${of}`}`;

const isOne = (x: TimeOfLife, y: TimeOfLife): boolean => x.from === y.from && x.to === y.to;

function yearsDiffer(x: TimeOfLife, y: TimeOfLife): boolean {
  if (x.sentence.origin === y.sentence.origin || isOne(x, y)) return false;
  if (x.what === "years") {
    const common = Math.min(x.to, y.to) - Math.max(x.from, y.from);
    return common >= ONE_SPAN * (Math.max(x.to, y.to) - Math.min(x.from, y.from));
  }
  if (Math.abs(x.from - y.from) > MOST_APART) return false;
  return x.of !== "" || shareAnotherName(x, y);
}

/** "Palmer" and "Cincinnati": the deed is done at one place, or to one body. */
function shareAnotherName(x: TimeOfLife, y: TimeOfLife): boolean {
  const others = ({ sentence: { reading }, owner }: TimeOfLife) => {
    const own = nameWords(owner.name);
    return reading.words.flatMap(({ name, number, text }) =>
      name && !number && !own.includes(text) ? text : [],
    );
  };
  const theirs = new Set(others(y));
  return others(x).some((word) => theirs.has(word));
}

function timesIn(article: Article | undefined, sentence: StorySentence): TimeOfLife[] {
  const { text } = sentence.cited;
  if (!article || !isReporting(sentence) || isForeign(sentence.reading.language)) return [];
  const [done, spans, spells] = [DONE_IN(text), SPAN(text), SPELL(text)];
  if (done.length + spans.length + spells.length === 0) return [];
  const names = namesIn(article, sentence);
  const at = (match: RegExpExecArray, words: string) => match.index + match[0].lastIndexOf(words);
  const time = (
    start: number,
    length: number,
    ownedAt: number,
    rest: Pick<TimeOfLife, "what" | "of" | "from" | "to">,
  ) => {
    const [owner, value] = [ownerBefore(names, ownedAt), wordsWithin(sentence.cited, start, start + length)];
    return owner === null || value === null || !statesBetween(sentence, ownedAt, start + length)
      ? []
      : [{ sentence, owner, value, ...rest }];
  };
  return [
    ...done.flatMap((match) => {
      const { year = "", deed = "" } = match.groups ?? {};
      const what = deedOf(deed);
      const value = Number(year);
      return what === null
        ? []
        : time(at(match, year), year.length, match.index, { what, of: "", from: value, to: value });
    }),
    ...spans.flatMap((match) => {
      const { from = "", to = "" } = match.groups ?? {};
      return time(match.index, match[0].length, match.index, {
        what: "years",
        of: "",
        from: Number(from),
        to: Number(to),
      });
    }),
    ...spells.flatMap((match) => {
      const { value = "", number = "", unit = "", place = "" } = match.groups ?? {};
      const of = placeOf(text, names, match, place);
      const count = /\d/.test(number) ? Number(number) : SMALL_NUMBERS.indexOf(number.toLowerCase());
      return of === null || count < 0
        ? []
        : time(at(match, value), value.length, match.index, {
            what: unit.startsWith("month") ? "months" : "spell",
            of,
            from: count,
            to: count,
          });
    }),
  ];
}

const deedOf = (words: string): string | null =>
  DEEDS.find(([, forms]) => forms.split("|").includes(words.toLowerCase()))?.[0] ?? null;

/** "Comets" of "the Selm Comets". */
const PLACE = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,4}/u;

/** The last word of the place of a spell: "with the Comets", "the Comets, where he played". */
function placeOf(
  text: string,
  names: readonly Bearer[],
  match: RegExpExecArray,
  link: string,
): string | null {
  const behind = link === "" ? undefined : PLACE.exec(text.slice(match.index + match[0].length))?.[0];
  const where = WHERE.exec(text.slice(0, match.index));
  const before = where === null ? undefined : names.find(({ end }) => end === where.index);
  const name = behind ?? (before && before.kind !== "person" ? before.name : "");
  return nameWords(name).at(-1) ?? null;
}
