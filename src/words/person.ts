/** Whether two names are one person's: transliterations, short forms, initials, surnames alone. */
import { tokens } from "./tokens.js";

export interface Judgement {
  readonly decision: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** Worded for a reader. */
  readonly reasons: readonly string[];
}

/** @param nameA "Volodymyr Zelenskyy" @param nameB "Zelenskiy" */
export function samePerson(nameA: string, nameB: string): Judgement {
  const a = tokens(nameA).map(({ text }) => skeleton(text));
  const b = tokens(nameB).map(({ text }) => skeleton(text));
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  if (lastA === undefined || lastB === undefined)
    return { decision: false, score: 0, reasons: ["a name is empty"] };
  if (lastA !== lastB) return { decision: false, score: 0, reasons: ["the surnames differ"] };
  if (a.length === 1 || b.length === 1)
    return { decision: true, score: 0.8, reasons: ["the surnames are the same"] };
  const same = a[0] === b[0] || (a[0]?.[0] === b[0]?.[0] && (a[0]?.length === 1 || b[0]?.length === 1));
  return same
    ? { decision: true, score: 1, reasons: ["given names and surnames are the same"] }
    : { decision: false, score: 0.2, reasons: ["the given names differ"] };
}

function skeleton(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(?:yy|iy|ii|yi|ij|y|i)$/, "i")
    .replace(/(.)\1/g, "$1")
    .replaceAll("y", "i");
}
