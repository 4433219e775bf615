/** Where people were counted: a storm has a toll of its own in each country, and one in all. */

import { ANY_MONTH, WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { COMPASS_AREAS } from "../../words/lexicon/things/directions.js";
import type { EventQuantity } from "../quantities/event-quantities.js";
import { sameValue } from "../sentence/value-ranges.js";

/** A count with its place. */
interface Placed {
  readonly quantity: EventQuantity;
  readonly place: CountedPlace;
}

const HIT =
  "hits?|hitting|strikes?|struck|batter(?:s|ed)|lash(?:es|ed)|slams?|slammed|rocks?|rocked|pounds|pounded";
const NAME = String.raw`(?:(?:the|${COMPASS_AREAS.join("|")}|central|all of) ){0,2}(\p{Lu}[\p{L}-]+(?: (?:of )?\p{Lu}[\p{L}-]+){0,2})`;
const HERE = new RegExp(`(?<!\\p{L})(?:in|across|throughout) ${NAME}`, "u");
/** "One dead as the storm batters Jamaica". */
const STRUCK = new RegExp(`(?<!\\p{L})(?:${HIT}) ${NAME}`, "u");
/** "In Cuba, the hurricane killed 11". */
const LEADING = new RegExp(`^(?:Also |Meanwhile,? )?[Ii]n ${NAME},`, "u");
const TIME = new RegExp(`^(?:${ANY_MONTH}|${WEEKDAY_NAME})(?!\\p{L})`, "u");
/** Where the words of another count begin. */
const CUT = /[,;:()“”"—–]|\s(?:and|but|while|when|after|as|which|who|where)\s/iu;
const REACH = 80;

/** Where a count was made, as its sentence says. */
export interface CountedPlace {
  /** The place named with the count, in lower case; empty where none is. */
  readonly where: string;
  /** The place that was hit, in lower case; empty where none is. It says where only beside counts for other places. */
  readonly struck: string;
}

/** The place that a sentence gives for a count. */
export function placeCounted(text: string, { start, end }: EventQuantity): CountedPlace {
  const next = text.slice(end, end + REACH);
  const after = next.slice(0, CUT.exec(next)?.index ?? next.length);
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(CUT)
      .at(-1) ?? "";
  const where = firstName([HERE.exec(after), HERE.exec(before), LEADING.exec(text.slice(0, start))]);
  return { where, struck: where === "" ? firstName([STRUCK.exec(text)]) : "" };
}

function firstName(matches: readonly (RegExpExecArray | null)[]): string {
  const name = matches.map((match) => match?.[1] ?? "").find((one) => one !== "" && !TIME.test(one));
  return name?.toLowerCase() ?? "";
}

/**
 * The places that have counts of their own; empty where no article gives one count for a place and another for the rest or
 * for another place.
 */
export function countedApart(lists: readonly (readonly Placed[])[]): readonly string[] {
  const apart = lists.some((list) =>
    list.some((one) =>
      list.some((other) => one.place.where !== other.place.where && !sameValue(one.quantity, other.quantity)),
    ),
  );
  return apart
    ? [...new Set(lists.flat().map(({ place }) => place.where))].filter((where) => where !== "")
    : [];
}
