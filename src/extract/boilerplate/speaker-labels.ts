/**
 * Interviews and transcripts mark speakers by labels or bold questions, not by quotation marks. A label is not part of
 * the sentence after it.
 *
 *     Q: Do you regret it?        CHAIR LIV STRAND: We will vote in June.        **What if it fails?**
 *     A: Every day.               MR DAHL: I welcome that.                       Then I resign.
 */

import { QUESTION_WORDS } from "../../words/lexicon/english-function-words.js";
import { BOX_LABELS } from "../../words/lexicon/pages/text-labels.js";
import { regexFrom } from "../../words/text/regex.js";
import { type Passage, passageOf, passageText, type Struck } from "../text/passage.js";

/** The meaning of a label: a question, an answer, or the name of the speaker. */
export interface SpeakerLabel {
  readonly kind: "question" | "answer" | "name";
  readonly text: string;
  /** Its length in characters, with the space after it. */
  readonly length: number;
}

const QUESTION_OR_ANSWER = /^(?:(Q|Question|Frage|Pregunta)|(A|Answer|Antwort|Respuesta))\s?[:.]\s+(?=\S)/u;
const NAME =
  /^((?:\p{Lu}[\p{Lu}\p{M}.’'-]+ ){0,4}\p{Lu}[\p{Lu}\p{M}.’'-]{2,})(?: \([^()]{2,40}\))?:\s+(?=\S)/u;
/** Least labels with names that make a dialogue. */
const ENOUGH_TURNS = 3;
/** Least bold questions that make an interview. */
const ENOUGH_QUESTIONS = 2;
/** Words in capitals before a colon that are no name. */
const NO_NAME = regexFrom(
  "",
  "^",
  [
    ...BOX_LABELS.map((label) => label.toUpperCase()),
    "READ|MORE|SOURCE|CREDIT|FILE|EDITOR|ALSO|SEE|MUST|KEY|TIME|DATE|PLACE",
    ...QUESTION_WORDS.map((word) => word.toUpperCase()),
    "WHO",
  ],
  String.raw`\b`,
);

/** The label at the beginning of a paragraph; null where there is none. */
export function labelOf(text: string): SpeakerLabel | null {
  const turn = QUESTION_OR_ANSWER.exec(text);
  if (turn)
    return {
      kind: turn[1] === undefined ? "answer" : "question",
      text: turn[0].trim(),
      length: turn[0].length,
    };
  const name = NAME.exec(text);
  if (!name?.[1] || NO_NAME.test(name[1])) return null;
  return { kind: "name", text: name[1], length: name[0].length };
}

/** A bold question in a paragraph of its own. */
export const isBoldQuestion = (text: string, strong: boolean): boolean => strong && /\?["”’]?\s*$/.test(text);

/** How a body separates its speakers: by labels, by bold questions, or not at all. */
export type Dialogue = "labels" | "bold" | null;

/** How a body marks its speakers; null where it is no dialogue. A few labels or questions do not make one. */
export function dialogueOf(passages: readonly Passage[]): Dialogue {
  let [questions, answers, bold] = [0, 0, 0];
  const names = new Map<string, number>();
  for (const passage of passages) {
    const text = passageText(passage);
    const label = labelOf(text);
    if (label?.kind === "question") questions++;
    else if (label?.kind === "answer") answers++;
    else if (label) names.set(label.text, (names.get(label.text) ?? 0) + 1);
    else if (isBoldQuestion(text, passage.block.strong)) bold++;
  }
  const turns = [...names.values()].reduce((sum, count) => sum + count, 0);
  if ((questions > 0 && answers > 0) || (turns >= ENOUGH_TURNS && names.size > 1 && names.size < turns))
    return "labels";
  return bold >= ENOUGH_QUESTIONS ? "bold" : null;
}

/**
 * Removes the labels of a dialogue, "Q:" or "LUND:", and keeps what is said.
 *
 * @param removed the labels are added to it
 * @returns the passages without them
 */
export function withoutSpeakerLabels(kept: readonly Passage[], removed: Struck[]): Passage[] {
  if (dialogueOf(kept) !== "labels") return [...kept];
  return kept.flatMap((passage) => {
    const label = labelOf(passageText(passage));
    if (!label) return [passage];
    const { block, start, end } = passage;
    const struck = passageOf(block, start, start + label.length);
    if (struck) removed.push({ passage: struck, rule: "speaker-label" });
    return passageOf(block, start + label.length, end) ?? [];
  });
}
