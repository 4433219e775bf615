/** Finds headline and dek in the first blocks or in the fields. */

import type { Document, Removed, Words } from "../../model.js";
import { PUBLISHED_LABEL, UPDATED_LABEL } from "../../words/lexicon/pages/publication-words.js";
import { bareWords } from "../../words/text/bare-words.js";
import { regexFrom } from "../../words/text/regex.js";
import { sentences } from "../sentences/sentence-split.js";
import {
  folded,
  type Passage,
  passageOf,
  passageText,
  type Range,
  type Struck,
  wordsAt,
  wordsOfField,
} from "../text/passage.js";
import { datelineOf } from "./dateline.js";
import { substanceOf } from "./headline-affixes.js";
import { headlineIn, isOnlySite } from "./site-name.js";

export interface Titled {
  readonly headline: Words;
  readonly dek: Words | null;
  /** Blocks of headline and dek, where the document's text has them. */
  readonly headlineAt: Passage | null;
  readonly dekAt: Passage | null;
  readonly body: readonly Passage[];
  readonly removed: readonly Struck[];
  /** Parts of a title field besides the headline. */
  readonly removedOfField: readonly Removed[];
}

const LONGEST_HEADLINE = 200;
const LONGEST_DEK = 400;

/** The time of publication in the line of a headline: "Bridge falls in storm. Posted on 4 May 2021". */
const TIME_BEHIND_HEADLINE = regexFrom(
  "is",
  String.raw`(?<!\s)\s*\b`,
  [PUBLISHED_LABEL, UPDATED_LABEL],
  String.raw`\s{0,9}(?:on\b)?:?\s(?=.{0,80}\d).*$`,
);

/**
 * Finds the headline of an article.
 *
 * @param passages without boilerplate
 * @param all with boilerplate, to see what is between headline and body
 */
export function title(document: Document, passages: readonly Passage[], all: readonly Passage[]): Titled {
  const removed: Struck[] = [];
  let body = [...passages];
  const field = titleField(document, body.length > 1);
  let headline = field.headline;
  let headlineAt: Passage | null = null;
  let drawn = false;
  if (headline) {
    // With and without the site's name. In most documents they are equal.
    const wanted = new Set([headline.text, folded(document.fields.title ?? "")].map(bareWords));
    const repeat = body
      .slice(0, 4)
      .find((passage) => [...wanted].some((wording) => isRepeated(wording, passageText(passage))));
    if (repeat) {
      removed.push({ passage: repeat, rule: "repeated-headline" });
      body = body.filter((passage) => passage !== repeat);
    }
  } else {
    const heading = body.slice(0, 6).find(({ block }) => block.kind === "heading" && block.depth === 1);
    const first = heading ?? body[0] ?? null;
    drawn = first !== null && first !== heading && (isProsePassage(first) || isItemText(document, body));
    headlineAt = first && drawn ? withoutAffixes(titleOpening(first)) : first;
    if (headlineAt && !drawn) {
      const own = headlineIn(passageText(headlineAt), document.fields);
      if (own) headlineAt = narrowed(headlineAt, own, SITE_NAME, removed);
      headlineAt = narrowed(headlineAt, substanceOf(passageText(headlineAt)), AFFIX, removed);
    }
    if (headlineAt) headline = wordsAt(document, headlineAt.block, headlineAt.start, headlineAt.end);
    if (!drawn) body = body.filter((passage) => passage !== first);
  }
  const dekAt = drawn ? null : dekIn(body, all, headlineAt);
  if (dekAt) body = body.filter((passage) => passage !== dekAt);
  const dek = dekAt
    ? wordsAt(document, dekAt.block, dekAt.start, dekAt.end)
    : described(document, body, headline?.text ?? "");
  return {
    headline: headline ?? { text: "", span: { start: 0, end: 0, line: 1, column: 1 } },
    dek,
    headlineAt,
    dekAt,
    body,
    removed,
    removedOfField: headlineAt === null ? field.removed : [],
  };
}

const SITE_NAME = "site-name";
/** Rule of removed affixes: "BREAKING:", "UPDATE 1-", "Opinion |", a siren. */
const AFFIX = "headline-affix";

/** Narrows a passage to a range of its text. The rest goes to `removed`. */
function narrowed({ block, start, end }: Passage, own: Range, rule: string, removed: Struck[]): Passage {
  const part = { block, start: start + own.start, end: start + own.end };
  for (const rest of [passageOf(block, start, part.start), passageOf(block, part.end, end)])
    if (rest) removed.push({ passage: rest, rule });
  return part;
}

/**
 * The headline of the title field; none where the field has no word ("11/28/05") or only the site's name, and the text
 * has more.
 */
function titleField(
  { fields }: Document,
  hasText: boolean,
): { headline: Words | null; removed: readonly Removed[] } {
  const { title } = fields;
  const headline = wordsOfField("title", title);
  if (title === undefined || headline === null) return { headline: null, removed: [] };
  if (hasText && (!/\p{L}/u.test(title) || isOnlySite(title, fields))) return { headline: null, removed: [] };
  const own = headlineIn(title, fields) ?? { start: 0, end: title.length };
  const inner = substanceOf(title.slice(own.start, own.end));
  const [start, end] = [own.start + inner.start, own.start + inner.end];
  const around: readonly (readonly [from: number, to: number, rule: string])[] = [
    [0, own.start, SITE_NAME],
    [own.start, start, AFFIX],
    [end, own.end, AFFIX],
    [own.end, title.length, SITE_NAME],
  ];
  return {
    headline: wordsOfField("title", title, start, end),
    removed: around.flatMap(([from, to, rule]) => {
      const rest = wordsOfField("title", title, from, to);
      return rest === null ? [] : [{ ...rest, rule }];
    }),
  };
}

/** Longer sentences with a full stop are no headlines. */
const LONGEST_SENTENCE = 100;

/** Whether the first block is a paragraph: a text without a headline begins with its report. */
function isProsePassage(passage: Passage): boolean {
  const text = passageText(passage);
  if (passage.block.kind === "heading" || passage.block.strong) return false;
  return text.length > LONGEST_HEADLINE || (text.length > LONGEST_SENTENCE && /[.!?]["”’»)]*$/.test(text));
}

/** A feed item or a record without a title is text alone, however short. Its words are reporting and are kept. */
function isItemText({ format }: Document, body: readonly Passage[]): boolean {
  return (
    (format === "feed" || format === "record") &&
    body[0]?.block.kind === "paragraph" &&
    /[.!?。…]["”’»)]*$/u.test(passageText(body[0]))
  );
}

/** The first sentence of a paragraph without its dateline, cut to the length of a headline, as a name for the article. */
function titleOpening(passage: Passage): Passage {
  const text = passageText(passage);
  const from = datelineOf(passage, text)?.length ?? 0;
  const opening = text.slice(from);
  const whole = sentences(opening.slice(0, LONGEST_HEADLINE * 3))[0]?.end ?? opening.length;
  const end = whole <= LONGEST_HEADLINE ? whole : opening.lastIndexOf(" ", LONGEST_HEADLINE);
  return (
    passageOf(
      passage.block,
      passage.start + from,
      passage.start + from + (end > 0 ? end : LONGEST_HEADLINE),
    ) ?? passage
  );
}

/** "🔴 UPDATE: The fire is out." names an article by its fire; the text keeps all of it. */
function withoutAffixes(opening: Passage): Passage {
  const { start, end } = substanceOf(passageText(opening));
  return passageOf(opening.block, opening.start + start, opening.start + end) ?? opening;
}

/**
 * Whether a line repeats the headline: in the same words, without the name of the site at its end, or followed by the
 * time of publication.
 */
function isRepeated(wanted: string, text: string): boolean {
  if (text.length > LONGEST_HEADLINE * 2) return false;
  const untimed = text.replace(TIME_BEHIND_HEADLINE, "");
  const words = bareWords(untimed);
  return (
    words === wanted ||
    (words.length >= 20 && words.length * 3 > wanted.length && wanted.startsWith(words)) ||
    // A title that its page cut: "Bridge over the Wend fal".
    (untimed !== text &&
      wanted.length >= 20 &&
      words.length < wanted.length * 2 &&
      words.startsWith(wanted)) ||
    // "Bridge falls Local News Bridge falls": with the name of a section between.
    (words.length < wanted.length * 3 && words.startsWith(`${wanted} `) && words.endsWith(` ${wanted}`))
  );
}

/**
 * The first block after the headline, where something separates it from the body: another block, or because the body
 * repeats it.
 */
function dekIn(
  body: readonly Passage[],
  all: readonly Passage[],
  headlineAt: Passage | null,
): Passage | null {
  const [first, second, third] = body;
  if (!first || !second || first.block.kind === "item" || first.block.kind === "row") return null;
  const text = passageText(first);
  if (text.length > LONGEST_DEK) return null;
  if (headlineAt === null && first.block.kind !== "heading") return null;
  if ([second, third].some((passage) => passage && repeats(passageText(passage), text))) return first;
  if (headlineAt === null) return null;
  const at = all.indexOf(first);
  const next = all.indexOf(second);
  if (next > at + 1 && text.length < 300 && passageText(second).length > text.length) return first;
  return first.block.kind === "heading" && first.block.depth > 1 && text.length > 60 ? first : null;
}

/** Whether a text contains a shorter one. The first long word rejects most texts cheaply. */
function repeats(text: string, shorter: string): boolean {
  if (shorter.length < 24 || text.length < shorter.length - 8) return false;
  const probe = /[\p{L}\p{N}]{5,}/u.exec(shorter)?.[0];
  if (probe !== undefined && !text.includes(probe)) return false;
  return bareWords(text).includes(bareWords(shorter));
}

/** "By Jo LundLONDON, May 4 (Reuters) - ": the beginning of a description that copies a joined beginning of the text. */
const SIGNED =
  /^(?:by\s[^()]{3,80}?)?(?:\p{Lu}{2}[\p{Lu}\p{L}., '’\d-]{1,50})?\([^()]{2,24}\)\s*(?:--|[-–—])\s*/iu;

/** "Science News: The probe ...": the section of the outlet, in front of its description. */
const OF_SECTION = /^\s*(?:\p{Lu}[\p{L}&-]{1,20} ){1,3}News:\s+(?=["“‘']?\p{Lu})/u;

/** The description field without the name of its section, unless it repeats the headline or the beginning of the body. */
function described(document: Document, body: readonly Passage[], headline: string): Words | null {
  const { description } = document.fields;
  const dek = wordsOfField("description", description, OF_SECTION.exec(description ?? "")?.[0].length);
  if (!dek) return null;
  const unsigned = dek.text.replace(SIGNED, "");
  const words = bareWords(unsigned.replace(/(?:\.\.\.|…|\[.{0,3}\])\s*$/u, ""));
  if (words === bareWords(headline) || words === "") return null;
  const opening = bareWords(folded(body.slice(0, 3).map(passageText).join(" ")));
  return opening.includes(words) ? null : dek;
}
