/** Single decisions, for programs. */
import { judgeContradiction } from "../merge/contradiction/contradiction.js";
import { judgeSameClaim } from "../merge/similarity/same-claim.js";
import { type Judgement, judgeSamePerson, type NameContext } from "../words/persons/person.js";
import { checkedList, checkedMapping, checkedText } from "./arguments.js";

const SENTENCE = "an English sentence, as text";
const NAME = "a name, as text";

/**
 * Whether two sentences say the same: same words, names and events; figures that can hold together; the same polarity. The
 * score runs from 0 (nothing shared) to 1.
 *
 * @throws ArgumentError
 * @example
 * import { sameClaim } from "newsfold";
 *
 * const { decision, score } = sameClaim("Ten people were hurt in the fire.", "The fire hurt ten people.");
 * console.log(decision, score > 0.5);
 * // true true
 */
export function sameClaim(a: string, b: string): Judgement {
  return judgeSameClaim(
    checkedText("sameClaim", "a", a, SENTENCE),
    checkedText("sameClaim", "b", b, SENTENCE),
  );
}

/**
 * Whether two sentences cannot both hold. Precision first: in doubt the answer is no.
 *
 * @throws ArgumentError
 * @example
 * import { contradicts } from "newsfold";
 *
 * const { decision } = contradicts("The fire killed two people.", "The fire killed five people.");
 * console.log(decision);
 * // true
 */
export function contradicts(a: string, b: string): Judgement {
  return judgeContradiction(
    checkedText("contradicts", "a", a, SENTENCE),
    checkedText("contradicts", "b", b, SENTENCE),
  );
}

/**
 * Whether two names are one person's: transliterated, translated, cut to a surname, or with a title.
 *
 * @throws ArgumentError
 * @example
 * import { samePerson } from "newsfold";
 *
 * console.log(samePerson("President Volodymyr Zelenskyy", "Zelensky").decision);
 * // true
 * console.log(samePerson("Ann Reed", "Mark Reed").decision);
 * // false
 */
export function samePerson(a: string, b: string, context: NameContext = {}): Judgement {
  checkedMapping(
    "samePerson",
    "context",
    context,
    [],
    'a mapping such as { among: ["Ann Reed", "Mark Reed"] }',
  );
  if (context.among !== undefined)
    for (const name of listOfNames(context.among)) checkedText("samePerson", "context.among", name, NAME);
  return judgeSamePerson(
    checkedText("samePerson", "a", a, NAME),
    checkedText("samePerson", "b", b, NAME),
    // A list of the caller's own may change between two calls.
    context.among === undefined ? {} : { among: [...context.among] },
  );
}

const listOfNames = (names: readonly string[]): readonly string[] =>
  Array.isArray(names) ? names : checkedList("samePerson", "context.among", names, [], "a list of names");
