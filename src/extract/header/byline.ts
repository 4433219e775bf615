/** Extracts byline, dateline, agency and time of publication from the first and last lines of an article. */

import type { Document, Instant, Words } from "../../model.js";
import { COMMON_PARTICLES } from "../../words/lexicon/given-names.js";
import { CLEAR_AGENCY_FORMS, SIGNING_BROADCASTERS } from "../../words/lexicon/news-agencies.js";
import { NEWSROOM_WORDS } from "../../words/lexicon/pages/outlet-words.js";
import { PUBLISHED_WORDS, UPDATED_WORDS } from "../../words/lexicon/pages/publication-words.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import { knownAs } from "../lexicon/gazetteer.js";
import { folded, type Passage, passageOf, passageText, type Struck, wordsAt } from "../text/passage.js";
import { agencyIn, agencyOf } from "./agencies.js";
import { datedStart, datelineOf } from "./dateline.js";
import { publicationTimesOf } from "./publication-line.js";

export interface Signed {
  readonly byline: readonly string[];
  readonly dateline: Words | null;
  readonly agency: string | null;
  readonly published: Instant | null;
  readonly updated: Instant | null;
  readonly body: readonly Passage[];
  readonly removed: readonly Struck[];
}

/** Lines from the top in which a byline or a date may be. */
const TOP = 6;

const PARTICLES = COMMON_PARTICLES.join("|");
/**
 * A name of two to five words. "And" is excluded, and at most three particles may be in a row: in case-insensitive
 * patterns a line of such words could be split in too many ways.
 */
const PERSON = [
  String.raw`\p{Lu}[\p{L}\p{M}.’'-]+(?:\s+(?:(?:${PARTICLES})\s+){0,3}`,
  String.raw`(?!(?:and|et|und|${PARTICLES})\s)\p{Lu}[\p{L}\p{M}.’'-]*){1,4}`,
].join("");
/** Further persons after the first. */
const OTHERS = "{0,5}";
const BYLINE = regexFrom(
  "iu",
  String.raw`^(?:\W{0,3}(?:story |report(?:ed|ing)? |written |posted |updated )?by|par|von|por|di|автор|作者|文[/／])`,
  String.raw`[:：]?\s+(?<people>${PERSON}`,
  String.raw`(?:(?:,\s*(?:and\s+)?|\s+(?:and|&|et|und|y|e)\s+)${PERSON})${OTHERS})`,
  String.raw`(?<rest>(?:\s*[,|/–—-]\s*|\s+(?=(?:the )?`,
  [
    sequence([...CLEAR_AGENCY_FORMS, ...SIGNING_BROADCASTERS], String.raw`\b`),
    ...PUBLISHED_WORDS,
    ...UPDATED_WORDS,
    String.raw`staff|special|for |of the |in |on |\d|\S+@`,
  ],
  String.raw`))[^!?]{0,80})?\.?$`,
);
/** "Jo Lund and Ann Vik, The Associated Press": no "by", but an agency. */
const SIGNED = regexFrom(
  "iu",
  String.raw`^(?<people>${PERSON}(?:(?:,\s*(?:and\s+)?|\s+and\s+)${PERSON})${OTHERS})`,
  String.raw`\s*[,|/–—-]\s*(?:the\s+)?`,
  [
    ...CLEAR_AGENCY_FORMS,
    sequence(SIGNING_BROADCASTERS, "(?: news)?"),
    "usa today|staff (?:writer|reporter)s?",
    String.raw`[\p{L} ]{2,30} (?:staff|correspondent|reporter|news service)`,
  ],
  String.raw`\.?$`,
);

const ONE_PERSON = new RegExp(`^${PERSON}$`, "u");
const NEWSROOM = regexFrom("i", String.raw`\b`, [...NEWSROOM_WORDS, "editor|press|wire|times|post"], "$");

/** "-- Jo Lund" under the last paragraph. */
const UNDERSIGNED = new RegExp(
  `^(?:--|[—–])\\s*(?<people>${PERSON}(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+)${PERSON})${OTHERS})$`,
  "u",
);

/** "JO LUND and ANN VIK" under the last paragraph. */
const SHOUTED =
  /^(?<people>\p{Lu}{2,}(?:\s\p{Lu}[\p{Lu}.'’-]*){1,2}(?:(?:,\s|\sand\s)\p{Lu}{2,}(?:\s\p{Lu}[\p{Lu}.'’-]*){1,2})*)$/u;

/**
 * Extracts byline, dateline, agency and times from the first and last passages.
 *
 * @returns the findings, the passages without them (`body`), and the removed parts (`removed`)
 */
export function sign(document: Document, passages: readonly Passage[]): Signed {
  const removed: Struck[] = [];
  let byline: readonly string[] = [];
  let agency: string | null = null;
  let dateline: Words | null = null;
  let published: Instant | null = null;
  let updated: Instant | null = null;
  const body: Passage[] = [];
  for (const [index, whole] of passages.entries()) {
    const glued = index < TOP ? gluedByline(whole) : null;
    if (glued) {
      if (byline.length === 0) byline = glued.names;
      removed.push({ passage: glued.line, rule: "byline" });
    }
    const passage = glued?.rest ?? whole;
    const text = passageText(passage);
    const near = index < TOP || index >= passages.length - 2;
    if (near && text.length <= 160 && passage.block.kind === "paragraph") {
      const people =
        bylineOf(text) ??
        (index >= passages.length - 2 && index > 0 ? (bylineOf(text, UNDERSIGNED) ?? shouted(text)) : null);
      if (people) {
        if (byline.length === 0) byline = people.names;
        agency ??= people.agency;
        removed.push({ passage, rule: "byline" });
        continue;
      }
      const times = publicationTimesOf(text);
      if (times) {
        published ??= times.published;
        updated ??= times.updated;
        removed.push({ passage, rule: "timestamp" });
        continue;
      }
    }
    const placed = dateline === null && index < TOP ? datelineOf(passage, text) : null;
    if (placed) {
      const { start, end } = placed.place;
      if (end > start) {
        dateline = wordsAt(document, passage.block, passage.start + start, passage.start + end);
      }
      agency ??= placed.agency;
      const cut = passageOf(passage.block, passage.start, passage.start + placed.length);
      if (cut) removed.push({ passage: cut, rule: "dateline" });
      const rest = passageOf(passage.block, passage.start + placed.length, passage.end);
      if (rest) body.push(rest);
      continue;
    }
    // Several paragraphs that begin with a date are entries of a chronicle.
    const dated = body.length === 0 ? datedStart(text) : null;
    if (dated && !passages.slice(index + 1).some((later) => datedStart(passageText(later)))) {
      published ??= dated.published;
      const cut = passageOf(passage.block, passage.start, passage.start + dated.length);
      if (cut) removed.push({ passage: cut, rule: "timestamp" });
      const rest = passageOf(passage.block, passage.start + dated.length, passage.end);
      if (rest) body.push(rest);
      continue;
    }
    body.push(passage);
  }
  return { byline, dateline, agency, published, updated, body, removed };
}

/** "By Jo LundLONDON (Reuters) - The bridge": a byline that scraping joined to the dateline. */
const GLUED = new RegExp(
  `^[Bb]y\\s+(?<people>${PERSON}?(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+)${PERSON}?)${OTHERS}?\\p{Ll})(?=\\p{Lu}{2})`,
  "u",
);

function gluedByline(passage: Passage): { names: string[]; line: Passage; rest: Passage } | null {
  const text = passageText(passage);
  const match = /^[Bb]y\s/.test(text) ? GLUED.exec(text) : null;
  if (!match) return null;
  const { block, start, end } = passage;
  const line = passageOf(block, start, start + match[0].length);
  const rest = passageOf(block, start + match[0].length, end);
  const people = bylineOf(match[0]);
  if (!line || !rest || !people || !datelineOf(rest, passageText(rest))) return null;
  return { names: people.names, line, rest };
}

/** Ends a line, and not "Jr." */
const FULL_STOP = /(?<=\p{Ll}{2})\.$/u;

/** People and agency of a byline; null where the line is none. */
export function bylineOf(text: string, pattern?: RegExp): { names: string[]; agency: string | null } | null {
  const match = pattern ? pattern.exec(text) : (BYLINE.exec(text) ?? SIGNED.exec(text));
  const people = match?.groups?.people;
  // "By Monday Night Football standards": a byline has no verb.
  if (!match || !people || /\b(?:said|was|were|is|has|had|will)\b/.test(text)) return null;
  const names = people
    .split(/,\s*(?:and\s+)?|(?<!\s)\s+(?:and|&|et|und|y)\s+/)
    .map((name) => name.trim().replace(FULL_STOP, ""))
    .filter((name) => ONE_PERSON.test(name) && agencyOf(name) === null && !NEWSROOM.test(name));
  const credited = text.slice(text.indexOf(people) + people.length);
  const agency = agencyOf(people) ?? agencyIn(credited);
  if (names.length === 0 && agency === null) return null;
  // Only white space is folded: "SADIE GRIMM" is the source's own spelling.
  return { names: names.map(folded), agency };
}

/** A line of names in capitals that begins with a known given name. Without one it may be a heading. */
function shouted(text: string): { names: string[]; agency: string | null } | null {
  const people = bylineOf(text, SHOUTED);
  const isPerson = (name: string) => knownAs((name.split(" ")[0] ?? "").toLowerCase()) === "given";
  return people?.names.some(isPerson) ? people : null;
}
