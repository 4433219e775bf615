/**
 * Extracts which edition of a recurring contest a report is about: "2012 Fjord Rally", "the 31st Coast Cup",
 * "Filmfest Sandvik 2019". Reports of two editions share the contest, its place and often its winner.
 */

import { ORDINAL_ENDING } from "../../words/lexicon/english-numbers.js";
import {
  ENGLISH_LIMITS_OF_TIME,
  LIMITS_OF_TIME_ABROAD,
  SPANISH_LIMITS_OF_TIME,
} from "../../words/lexicon/measures/time-prepositions.js";
import { regexFrom } from "../../words/text/regex.js";
import type { Item, SeriesReading } from "../frames/reading.js";
import type { Term } from "./occasions.js";

/** Words at the beginning that say what the report is about. */
const HEAD = 60;
/** Most items between the year and the noun of the contest: "2012 Women's World Cup". */
const NEAR = 4;

/** Nouns for events that are held again and again, in English, French, Spanish and Italian. */
const CONTESTS: ReadonlySet<string> = new Set(
  [
    "festival festivals cup championship championships rally race marathon prix olympics paralympics games",
    "tournament regatta biennale fair expo derby trophy award awards contest pageant carnival",
    "rallye coupe championnat tournoi copa campeonato torneo festivales mundial mondial coppa",
  ].flatMap((line) => line.split(" ")),
);
/** German joins the contest to its name: "Küstenpokal". */
const JOINED = /(?:pokal|meisterschaft|meisterschaften|festspiele|filmfest|turnier)$/;

const isContest = ({ key }: Item): boolean => CONTESTS.has(key) || JOINED.test(key);

const YEAR = /^(?:19|20)\d\d$/;
/** Behind the digits of "31st". */
const ORDINAL_END = new RegExp(`^(?:${ORDINAL_ENDING})$`);
/** Before an edition that the report only remembers: "for the first time since the 2012 Fjord Rally". */
const REMEMBERING = regexFrom(
  "",
  "^",
  [
    ...ENGLISH_LIMITS_OF_TIME,
    ...LIMITS_OF_TIME_ABROAD,
    ...SPANISH_LIMITS_OF_TIME.map((words) => words.replace(/ .*/, "")),
    "like|unlike|than|dopo|dal",
  ],
  "$",
);
/** Before a count of one's own: "her 12th Cup goal". */
const OWNERS = /^(?:his|her|their|its|my|our)$/;

/** Years and numbers of editions, each under the noun of its contest. */
export function editionsOf({ items }: SeriesReading): Term[] {
  const head = items.slice(0, HEAD);
  const found: Term[] = [];
  const add = (kind: string, value: string, noun: Item, spelt: string) => {
    if (found.some((each) => each.term === `${kind} ${noun.key}` && each.value === value)) return;
    found.push({ term: `${kind} ${noun.key}`, value, spelt });
  };
  for (const [at, item] of head.entries()) {
    if (item.kind !== "number" || isNear(head, at, REMEMBERING) || isNear(head, at, OWNERS)) continue;
    const next = head[at + 1];
    if (next && next.start === item.end && ORDINAL_END.test(next.key)) {
      const noun = nounBehind(head, at + 1);
      if (noun) add("number", item.key, noun, `${item.raw}${next.raw} ${noun.raw}`);
    } else if (YEAR.test(item.key)) {
      const before = head[at - 1];
      const ahead = before?.sentence === item.sentence && isContest(before) ? before : null;
      const noun = nounBehind(head, at) ?? ahead;
      if (noun) add("year", item.key, noun, `${noun.raw} ${item.raw}`);
    }
  }
  return found;
}

/** Whether such a word precedes the item, with at most an article between. */
function isNear(head: readonly Item[], at: number, words: RegExp): boolean {
  return head
    .slice(Math.max(0, at - 2), at)
    .some(({ key, sentence }) => sentence === head[at]?.sentence && words.test(key));
}

/** The contest whose name the item begins: all words up to it are names. */
function nounBehind(head: readonly Item[], at: number): Item | null {
  for (let next = at + 1; next <= at + NEAR; next++) {
    const item = head[next];
    if (!item || item.sentence !== head[at]?.sentence || item.kind === "number") return null;
    if (isContest(item)) return item;
    if (item.kind !== "name" && item.key !== "annual" && item.key !== "women's" && item.key !== "men's")
      return null;
  }
  return null;
}
