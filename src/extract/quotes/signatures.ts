/**
 * Finds the speaker of a quotation without a reporting verb: a signature after it, an introduction before it, or a
 * sentence that refers back to it.
 *
 *     “I saw it coming.” — Jo Lund, keeper       And from Mayor Anna Berg: “We will rebuild.”
 *                          ^^^^^^^                             ^^^^^^^^^
 */

import { BOX_LABELS } from "../../words/lexicon/pages/text-labels.js";
import { QUOTED_DOCUMENTS } from "../../words/lexicon/things/quoted-documents.js";
import { oneOf, regexFrom } from "../../words/text/regex.js";
import type { Named } from "../names/named-entities.js";
import type { InLine, Line } from "../text/line.js";
import type { Stretch } from "./quoted-spans.js";
import { saysSomething } from "./verbs-of-saying.js";

export interface Credit {
  readonly speaker: string;
  readonly place: InLine;
}

/** Names of the article, by line. */
export type ByLine = readonly (readonly Named[])[];

const DASH = /^\s*[-–—―~]{1,2}\s*(?=[\p{Lu}@])/u;
/** End of a signature: the next quotation, or the end of its line. */
const SIGNATURE_END = /(?:(?<!\s)\s+)?["“«„”]|\n|[.!?]\s+(?=\p{Lu}\p{Ll}+\s\p{Ll})|\s[-–—―]\s/u;
const LONGEST_SIGNATURE = 110;
const WHOLE = /[.!?…][’']?["”»’']{0,2}$/;
/** “..., ” -Commissioner Jo Lund: a comma ends the quotation, and the signature ends its paragraph. */
const COMMA = /,["”»]$/;

/** “...” — Jo Lund: after a quotation that is a whole paragraph or follows a signature; on the same line or the next. */
export function signatureOf(lines: readonly Line[], stretch: Stretch, byLine: ByLine): Credit | null {
  const line = lines[stretch.line];
  if (!line?.block) return null;
  const text = line.block.text;
  const [start, end] = [line.offset + stretch.outer.start, line.offset + stretch.outer.end];
  const rest = text.slice(end, end + LONGEST_SIGNATURE * 2);
  const isSigned =
    WHOLE.test(text.slice(start, end)) || (COMMA.test(text.slice(start, end)) && DASH.test(rest));
  if (!isSigned || !isWholeSentence(text, start)) return null;
  if (rest.trim() !== "") return signed(lines, stretch.line, line.block, end, rest, byLine);
  const next = lines.findIndex((other, at) => at > stretch.line && other.block !== line.block);
  const below = lines[next];
  if (!below?.block || below.offset > 0 || below.block.text.length > LONGEST_SIGNATURE) return null;
  return signed(lines, next, below.block, 0, below.block.text, byLine);
}

/** Whether only a signature precedes the quotation in its paragraph, or in its last sentence. */
function isWholeSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_SIGNATURE), start);
  return (
    /(?:^\s*|[.!?…:]\s*|\n(?:(?<!\s\n)\s*)?)$|["”]\s*[-–—―~]{1,2}\s*\p{Lu}[^“”"]*$/u.test(before) ||
    start === 0
  );
}

function signed(
  lines: readonly Line[],
  first: number,
  block: NonNullable<Line["block"]>,
  from: number,
  rest: string,
  byLine: ByLine,
): Credit | null {
  const dash = DASH.exec(rest);
  if (!dash) return null;
  const region = rest.slice(dash[0].length);
  const words = region.slice(0, SIGNATURE_END.exec(region)?.index ?? region.length).trimEnd();
  // "— Jo Lund: “No”": a colon introduces the next quotation.
  if (words.length > LONGEST_SIGNATURE || words.endsWith(":") || saysSomething(words)) return null;
  const start = from + dash[0].length;
  const who = signedBy(lines, first, block, start, start + words.length, byLine);
  if (who) return who;
  const plain = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,3}\p{Lu}[\p{L}\p{M}’'-]+(?=$|[,(.])/u.exec(words)?.[0];
  if (plain === undefined) return null;
  const at = lineAt(lines, first, block, start);
  const shift = lines[at]?.offset ?? 0;
  return { speaker: plain, place: { line: at, start: start - shift, end: start - shift + plain.length } };
}

/** The first person named in a range of a block; else its first organisation. */
function signedBy(
  lines: readonly Line[],
  first: number,
  block: NonNullable<Line["block"]>,
  from: number,
  to: number,
  byLine: ByLine,
): Credit | null {
  let body: Credit | null = null;
  for (let line = first; lines[line]?.block === block; line++) {
    const shift = lines[line]?.offset ?? 0;
    for (const { kind, name, start, end } of byLine[line] ?? []) {
      if (shift + start < from || shift + end > to) continue;
      const found = { speaker: name, place: { line, start, end } };
      if (kind === "person") return found;
      if (kind === "organisation" && body === null && shift + start <= from + 4) body = found;
    }
  }
  return body;
}

function lineAt(lines: readonly Line[], first: number, block: Line["block"], offset: number): number {
  let line = first;
  while (lines[line + 1]?.block === block && (lines[line + 1]?.offset ?? 0) <= offset) line++;
  return line;
}

/** "And from", "From the desk of", "More from", "In the words of": before the name of the speaker. */
const FROM = regexFrom(
  "i",
  String.raw`^(?:(?:and|or|but|then|also|more|here is|here['’]s|this is|this)\s+)*`,
  String.raw`(?:(?:this\s+)?(?:from|by)\s+|in the words of\s+)?`,
  String.raw`(?:the\s+(?:desk|office|pen|words|statement|email|letter)\s+of\s+)?(?:the\s+)?`,
);
/** Introduces a document, which may be quoted as a speaker. */
const DOCUMENT = oneOf(
  ...QUOTED_DOCUMENTS,
  "ruling|complaint|lawsuit|filing|paper|text|article|bill|resolution|indictment|affidavit|website|release",
);
const OF_DOCUMENT = new RegExp(
  `^(?:(?:and|more)\\s+)*from\\s+((?:the|a|an|its|his|her|their)\\s+(?:[\\p{L}’'-]+\\s+){0,4}?(?:${DOCUMENT}))\\b`,
  "iu",
);
/** "A spokesman for Corvex emailed the Post this statement:": who sends it speaks, not who gets it. */
const SENDER = regexFrom(
  "u",
  String.raw`^\s*((?:An?|The)\s(?:\p{Ll}+\s){0,3}(?:spokes(?:man|woman|person)|official|lawyer|attorney|representative|aide|agent)`,
  String.raw`(?:\s(?:for|of)\s(?:the\s)?[\p{L}\p{M}&.’'-]+(?:\s\p{Lu}[\p{L}\p{M}&.’'-]*){0,4})?)`,
  String.raw`\s(?:e-?mailed|sent|gave|issued|released|provided|offered|texted|handed)\s[^:;“”"]*$`,
);
const LONGEST_INTRODUCTION = 140;
/** Labels that are no names. */
const LABEL = regexFrom(
  "i",
  "^",
  [
    ...BOX_LABELS,
    "read|see|listen|image|transcript|quote|summary|via|source|example|question|answer|warning|headline|title|caption",
  ],
  String.raw`\b`,
);
/** A person that is spoken of or to does not speak. */
const INTERVIEWED_BY =
  /\b(?:to|against|about|with|on|at|in|near|for|than|between|over|after|before)\s+(?:the\s+)?(?:[\p{L}.]+\s)?$/iu;

/** "Mayor Anna Berg: “...”", on the line of the quotation or in the paragraph before it. */
export function introductionOf(
  lines: readonly Line[],
  { line, outer }: Stretch,
  byLine: ByLine,
): Credit | null {
  const text = lines[line]?.text ?? "";
  const before = text.slice(0, outer.start);
  if (before.trim() !== "") return introduced(before, line, byLine);
  const above = lines[line - 1];
  return above && above.id !== null && /:\s*$/.test(above.text) && !LEFT_OPEN.test(above.text)
    ? introduced(above.text, line - 1, byLine)
    : null;
}

/** Words whose quotation mark is not closed introduce nobody. */
const LEFT_OPEN = /^\s*["“][^"”]*$/;

function introduced(before: string, line: number, byLine: ByLine): Credit | null {
  // Asked first, since a line of thousands of quotations is looked at from each of them.
  if (!before.trimEnd().endsWith(":")) return null;
  const whole = /(?:(?:(?<!\s)\s+)?\([^()]{0,200}\))?(?:(?<!\s)\s+)?:\s*$/.exec(before);
  if (!whole) return null;
  const to = whole.index;
  const from = segmentStart(before, to);
  const segment = before.slice(from, to);
  if (segment.trim() === "" || segment.length > LONGEST_INTRODUCTION || LABEL.test(segment.trim()))
    return null;
  const document = OF_DOCUMENT.exec(segment.trim());
  if (document?.[1]) {
    const start = from + segment.indexOf(document[1]);
    return { speaker: document[1], place: { line, start, end: start + document[1].length } };
  }
  const sender = SENDER.exec(segment);
  if (sender?.[1]) {
    const start = from + segment.indexOf(sender[1]);
    return { speaker: sender[1], place: { line, start, end: start + sender[1].length } };
  }
  const inSegment = (byLine[line] ?? []).filter((name) => name.start >= from && name.end <= to);
  const speaks = inSegment.filter(({ start }) => !INTERVIEWED_BY.test(before.slice(from, start)));
  const who =
    speaks.find(({ kind }) => kind === "person") ?? speaks.find(({ kind }) => kind === "organisation");
  // "A Liberal House aide put it so in an email:": one of its people, and not the body.
  if (
    who &&
    who.kind !== "person" &&
    /^\s\p{Ll}{3,}/u.test(before.slice(who.end, to)) &&
    /^\s*(?:An?|One|The)\s/.test(segment)
  )
    return null;
  if (who) return { speaker: who.name, place: { line, start: who.start, end: who.end } };
  // "To Anna Berg:" has nobody who speaks.
  if (inSegment.length > 0) return null;
  const lead = FROM.exec(segment.trimStart())?.[0].length ?? 0;
  const rest = segment.trimStart().slice(lead);
  const plain = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+(?:and\s+)?){1,4}\p{Lu}[\p{L}\p{M}’'-]+$/u.exec(
    rest.trim(),
  )?.[0];
  if (plain === undefined || /\p{Lu}{3} \p{Lu}{3}/u.test(plain)) return null;
  const start = before.indexOf(plain, from);
  return { speaker: plain, place: { line, start, end: start + plain.length } };
}

const SHORT = /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\./gu;

/** Start of the words that introduce a quotation: after a full stop or a dash. */
function segmentStart(before: string, to: number): number {
  const words = before.slice(0, to).replace(SHORT, (short) => `${short.slice(0, -1)} `);
  let start = /^\s*[-–—]?\s*/.exec(words)?.[0].length ?? 0;
  for (const { index, 0: mark } of words.matchAll(/[.!?”"]\s+|\s[-–—]\s+/g))
    start = Math.max(start, index + mark.length);
  return start;
}

/** A sentence that refers back to a quotation: "Those were the words of Jo Lund.", "So said Jo Lund." */
const LOOKS_BACK = regexFrom("u", "^", [
  String.raw`(?:Those|These|That|This|The words|The comments?|The remarks?)\s+(?:was|were|is|are|came|comes)\b`,
  String.raw`(?:The statement|The pledge|The promise)\s+(?:was|were|is|are|came|comes)\b`,
  String.raw`(?:So|Thus)\s+(?:said|says|spoke|wrote|\p{Ll}{3,}ed)\b`,
  String.raw`The (?:speaker|author|writer|caller) (?:was|is)\b|That['’]s\b`,
]);
const SPEAKING =
  "(?:was|were) (?:speaking|responding|reacting|referring)|spoke (?:after|at|to|during|as|hours)|made (?:the|his|her) (?:comments?|remarks?|statement|pledge|promise|admission|appeal)";
const WAS_SPEAKING = new RegExp(`^[^.;:“”"]{0,60}?\\s(?:${SPEAKING})\\b`);

/** The one person to whom the sentence after a quotation credits it. */
export function echoOf(lines: readonly Line[], { line, outer }: Stretch, byLine: ByLine): Credit | null {
  const text = lines[line]?.text ?? "";
  if (!/^[\s.!?…]*$/.test(text.slice(outer.end))) return null;
  const next = lines[line + 1];
  if (!next || next.id === null) return null;
  const people = (byLine[line + 1] ?? []).filter(({ kind }) => kind === "person");
  const back = LOOKS_BACK.exec(next.text);
  const speaking = back ? null : WAS_SPEAKING.exec(next.text);
  const who = back
    ? people.find(({ start }) => start >= back[0].length)
    : speaking && people.find(({ end }) => end <= speaking[0].length);
  if (!who || people.some(({ name }) => name !== who.name)) return null;
  return { speaker: who.name, place: { line: line + 1, start: who.start, end: who.end } };
}
