/** The words on either side of a number that may say what it counts. */
import type { Quantified } from "../../words/numbers/quantity.js";
import { REACH } from "./event-kinds.js";

/**
 * Words that end a clause on either side of a number, in any language, as a text may be taken for another one. Dutch "en" is
 * not among them: French and Spanish "en" begins no clause.
 */
const CLAUSE_ENDS = "but|while|when|as|which|because|before|während|wobei|mais|tandis|pero|mientras|mentre";
/** What ends the words behind a number: those of another number may begin there. A dot after a lone letter ends none: "U.S." */
const CUT_AFTER = new RegExp(
  String.raw`[,;:()“”"—–]|(?<!(?<!\p{L})\p{L})\.|\s(?:${CLAUSE_ENDS}|and|after|who|where|in which|since|with|by|including|or|from|und|sowie|et|y)\s`,
  "iu",
);
/** What ends the words ahead of a number. "And" does not: in "killed two and hurt 30" the nearest verb is the number's own. */
const CUT_BEFORE = new RegExp(String.raw`[,;()“”"—–]|\s(?:${CLAUSE_ENDS})\s`, "giu");

/** "Five people, not two as first reported, died": words between a count and its verb. */
const DENIED_BETWEEN = /^((?: \p{L}[\p{L}-]*){0,3}), not [^,]{1,40},/u;

/** The words behind a number and those ahead of it, up to where those of another number may begin. */
export function wordsBeside(
  text: string,
  { numberEnd, end, start, unit }: Quantified,
): { after: string; before: string } {
  const from = unit === null ? numberEnd : end;
  const after = text.slice(from, from + REACH).replace(DENIED_BETWEEN, "$1");
  const before = text.slice(Math.max(0, start - REACH), start);
  const cut = [...before.matchAll(CUT_BEFORE)].at(-1);
  return {
    after: after.slice(0, CUT_AFTER.exec(after)?.index),
    before: cut === undefined ? before : before.slice(cut.index + cut[0].length),
  };
}

/** The rest of the clause behind an offset. */
export function clauseFrom(text: string, at: number): string {
  const after = text.slice(at, at + REACH);
  return after.slice(0, CUT_AFTER.exec(after)?.index);
}
