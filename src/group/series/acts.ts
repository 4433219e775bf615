/**
 * Extracts what the person of a report does or meets with: a debate, a victory at the polls, a wedding. One person does
 * several of these on one day, and the reports share the person, the office and the town.
 */

import type { Item, SeriesReading } from "../frames/reading.js";
import type { Term } from "./occasions.js";

/** Sentences that say what happened: the headline and the first. */
const HEAD = 1;
/** Most items between a verb and its object: "wins a third term". */
const NEAR = 3;

interface ActWords {
  readonly act: string;
  /** Words that mean the act alone. */
  readonly alone: RegExp;
  /** A verb that means it together with an object behind it. */
  readonly verb?: RegExp;
  readonly object?: RegExp;
}

const TABLE: readonly ActWords[] = [
  {
    act: "debate",
    alone: /^(?:debate[sd]?|debating|spar(?:s|red|ring)|tv-debatte|fernsehduell|débat|debatte)$/,
  },
  {
    act: "victory at the polls",
    alone: /^(?:re-?elect(?:s|ed)|conced(?:es?|ed|ing)|wiedergewählt|réélue?|reelegid[oa]|rielett[oa])$/,
    verb: /^(?:wins?|won|winning|secur(?:es?|ed|ing)|clinch(?:es|ed|ing))$/,
    object: /^(?:terms?|re-?election|seats?|election|elections|presidency|mandate|polls?|majority|vote)$/,
  },
  { act: "resignation", alone: /^(?:resign|quit|rücktritt|démission|dimission|dimissioni)/ },
  { act: "wedding", alone: /^(?:weds?|wedding|bride|bridegroom|hochzeit|nozze)$/ },
  { act: "operation", alone: /^(?:surgery|surgeon|surgeons|operated|transplant|stent)$/ },
  { act: "visit", alone: /^(?:visit|visits|visited|visiting|besuch|besucht|visite|visita)$/ },
];

/** Acts of the headline and the first sentence, spelt by their first word. */
export function actsOf({ items }: SeriesReading): Term[] {
  const head = items.filter(({ sentence }) => sentence <= HEAD);
  return TABLE.flatMap((words) => {
    const first = head.find((_, at) => isAct(head, at, words));
    return first ? [{ term: "act", value: words.act, spelt: first.raw.toLowerCase() }] : [];
  });
}

/** Whether the beginning of a report contains the act, or a word that means it. */
export function mentionsAct({ items, keys }: SeriesReading, act: string): boolean {
  const words = TABLE.find((each) => each.act === act);
  if (!words) return false;
  return [...keys].some((key) => words.alone.test(key)) || items.some((_, at) => isAct(items, at, words));
}

function isAct(items: readonly Item[], at: number, { alone, verb, object }: ActWords): boolean {
  const { key, sentence } = items[at] as Item;
  if (alone.test(key)) return true;
  if (!verb?.test(key)) return false;
  return items
    .slice(at + 1, at + 1 + NEAR)
    .some((next) => next.sentence === sentence && object?.test(next.key));
}
