/** Of what somebody is acquitted or convicted: each charge of a trial has its own end. */
import { OFFENCES } from "../../words/lexicon/things/kinds-of-offences.js";
import type { Reading } from "../sentence/analysis.js";

/** Characters behind the verdict in which the charge stands. */
const CHARGE = 60;

/** The offences that a sentence names right behind an offset. */
function offencesBehind({ words }: Reading, stop: number): readonly string[] {
  const near = words.filter(({ start, name }) => start >= stop && start < stop + CHARGE && !name);
  return OFFENCES.flatMap(([offence, beginnings]) =>
    near.some(({ text }) => beginnings.test(text)) ? offence : [],
  );
}

/**
 * Whether two verdicts are of two charges: "acquitted of arson", "convicted of fraud".
 *
 * @param stopA where the words of the verdict end in `a`
 */
export function ofOtherOffences(a: Reading, stopA: number, b: Reading, stopB: number): boolean {
  const [mine, theirs] = [offencesBehind(a, stopA), offencesBehind(b, stopB)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((offence) => theirs.includes(offence));
}
