/**
 * Removes boilerplate: what a page prints around its article. Words identify some of it (`match`); position and form
 * identify the rest: a run of short lines after the last paragraph, all that follows "Leave a Reply", a credit at the
 * end of a caption.
 */

import { capitalized, SHORT_TITLES } from "../../words/lexicon/titles.js";
import { regexFrom } from "../../words/text/regex.js";
import { type Passage, passageOf, passageText, type Struck } from "../text/passage.js";
import { ABOUT_AUTHOR_HEADING } from "./box-rules.js";
import { isShown, withoutCaptions } from "./captions.js";
import { gluedAt, partedAtLabel } from "./leading-labels.js";
import { withoutCredit } from "./photo-credit.js";
import { withoutRepeats } from "./repeats.js";
import { ruleFor, ruleOfRole } from "./rule-match.js";
import { type Dialogue, dialogueOf, withoutSpeakerLabels } from "./speaker-labels.js";
import { withoutLinksAbove, withoutTeasers } from "./teasers.js";

export interface Furnished {
  readonly kept: readonly Passage[];
  readonly removed: readonly Struck[];
  /** Address in a read-more line. */
  readonly readMore: string | null;
  /** How an interview or a transcript marks speakers; null: it is none. */
  readonly dialogue: Dialogue;
}

/** Labels that a headline bears, too: "WATCH: Ferry turns back in storm". */
const OF_HEADLINES = /^(?:watch|video|listen)\b/i;

/**
 * Separates boilerplate from text. Both keep the order of the document.
 *
 * @param isTitled whether the headline is known: then the first line is none
 */
export function furnish(passages: readonly Passage[], isTitled = true): Furnished {
  const removed: Struck[] = [];
  let readMore: string | null = null;
  let kept: Passage[] = [];
  let thread = false;
  /** Below "About the author", up to the next heading. */
  let about = false;
  let links = false;
  let sentences = 0;
  let labelledAbove = false;
  const all = passages.flatMap((whole) => withoutGlued(whole, removed));
  for (const [at, passage] of all.entries()) {
    const text = passageText(passage);
    const rule = thread ? "comments" : (ruleOfRole(passage) ?? ruleFor(passage, text));
    const isHeadline =
      !isTitled && at === 0 && OF_HEADLINES.test(text) && isSentenceLike(passageTextOrNone(all[1]));
    if (rule !== null && !isHeadline) {
      removed.push({ passage, rule });
      if (rule === "read-more") readMore ??= addressIn(passage);
      about = rule === "about-author" && ABOUT_AUTHOR_HEADING.test(text) && sentences >= ENOUGH_SENTENCES;
      if (rule === "leave-a-reply" && sentences >= ENOUGH_SENTENCES && THREAD.test(text)) thread = true;
      labelledAbove ||= rule === "see-also" && sentences === 0;
      // A box of links says where it ends; a line above links does not.
      links = (rule === "related" && ruleOfRole(passage) === null) || (links && rule !== "comments");
      continue;
    }
    if (links && isLinkLike(passage, text) && !isFact(text)) {
      removed.push({ passage, rule: "related" });
      continue;
    }
    links = false;
    about &&= passage.block.kind !== "heading";
    if (about) {
      removed.push({ passage, rule: "about-author" });
      continue;
    }
    if (isSentenceLike(text)) sentences++;
    const parts = withoutCredit(passage, text);
    if (parts.credit) removed.push({ passage: parts.credit, rule: "photo-credit" });
    if (parts.rest && parts.credit && isShown(passageText(parts.rest)))
      removed.push({ passage: parts.rest, rule: "caption" });
    else if (parts.rest) kept.push(parts.rest);
  }
  if (labelledAbove) {
    const first = kept.findIndex((passage) => isSentenceLike(passageText(passage)));
    kept = withoutLinksAbove(kept, first, removed);
  }
  const dialogue = dialogueOf(kept);
  kept = withoutSpeakerLabels(kept, removed);
  kept = withoutCaptions(kept, removed);
  kept = withoutTeasers(kept, removed);
  kept = withoutRepeats(kept, removed);
  kept = withoutTail(kept, removed);
  kept = withoutHead(kept, removed);
  return { kept, removed, readMore, dialogue };
}

const passageTextOrNone = (passage: Passage | undefined): string =>
  passage === undefined ? "" : passageText(passage);

/** Removes what scraping joined to the beginning of a paragraph. A paragraph with a label in its middle becomes two. */
function withoutGlued(whole: Passage, removed: Struck[]): Passage[] {
  if (whole.block.kind !== "paragraph") return [whole];
  const parts = partedAtLabel(whole);
  if (parts.length === 1 && gluedAt(passageText(whole)) === null) return parts;
  return parts.flatMap((part) => {
    const { block, end } = part;
    let { start } = part;
    for (let glued = gluedAt(passageText(part)); glued; ) {
      const passage = passageOf(block, start, start + glued.length);
      if (passage) removed.push({ passage, rule: glued.rule });
      const rest = passageOf(block, start + glued.length, end);
      if (!rest) return [];
      start = rest.start;
      glued = gluedAt(passageText(rest));
    }
    return passageOf(block, start, end) ?? [];
  });
}

/** Least sentences before an apparent comment thread that may end the article. */
const ENOUGH_SENTENCES = 3;
const THREAD =
  /^(?:leave a (?:reply|comment)|(?:\d+ )?comments?:?|post a comment|add (?:a |your )?comment|join the (?:conversation|discussion))(?:\s*\(\d+\))?$/i;

const ENDS_SENTENCE = /[.!?…。！？؟।:;,][\s"'”’»)\]*_]*$/u;

/** A long run of a script without spaces between words. */
const RUNS_ON = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{30}/u;
const BEYOND_LATIN = /[\u0e00-\u0e7f\u2e80-\uffff]/;

/** Whether a text looks like reporting: it ends like a sentence, or is too long for a link. */
function isSentenceLike(text: string): boolean {
  return (
    text.length > 140 ||
    (text.length > 24 && ENDS_SENTENCE.test(text)) ||
    (BEYOND_LATIN.test(text) && RUNS_ON.test(text))
  );
}

/** Full stops that end no sentence: "J.", "St.", "Gov." */
const SHORTENED = regexFrom(
  "gu",
  String.raw`\b`,
  [String.raw`\p{Lu}|St|Co|vs`, ...SHORT_TITLES.map(capitalized)],
  String.raw`\.`,
);

/** Whether a text could be the title of another page: it is short and not a sentence. */
function isLinkLike({ block }: Passage, text: string): boolean {
  if (block.kind === "row" || block.kind === "quotation" || block.kind === "code") return false;
  return (
    text.length <= 120 &&
    !ENDS_SENTENCE.test(text) &&
    !/[.!?]["”’]? \p{Lu}/u.test(text.replace(SHORTENED, ""))
  );
}

/** A line in a list of people, ages or amounts: "Jo Lund, 34", "Incidents this year: 4", "Distance – 3 miles". */
const isFact = (text: string): boolean => /^\W?\d|,\s*\d{1,3}\b|:\s*\S|\s[–—-]\s|\d$/.test(text);

/** "How well do you know the valley?": a question that follows another title. */
function isAskingTitle(passage: Passage, above: Passage | undefined): boolean {
  const text = passageText(passage);
  return (
    text.length <= 80 &&
    /^[^.!?“”"]+\?$/.test(text) &&
    above !== undefined &&
    isLinkLike(above, passageText(above)) &&
    !isFact(passageText(above))
  );
}

/** Fewer lines after the last paragraph are a caption or a note, not a list of links. */
const ENOUGH_LINKS = 3;

/** Removes a run of short lines after the last paragraph, in any language: links to other pages. */
function withoutTail(kept: readonly Passage[], removed: Struck[]): Passage[] {
  let from = kept.length;
  while (from > 0) {
    const passage = kept[from - 1];
    if (!passage || passage.block.kind === "item") break;
    if (!isLinkLike(passage, passageText(passage)) && !isAskingTitle(passage, kept[from - 2])) break;
    from--;
  }
  const before = kept[from - 1];
  // "The victims are:" and its list are part of the report.
  if (
    kept.length - from < ENOUGH_LINKS ||
    !before ||
    /[:,;]\s*$/.test(passageText(before)) ||
    !isSentenceLike(passageText(before))
  )
    return [...kept];
  const sentences = kept.slice(0, from).filter((passage) => isSentenceLike(passageText(passage))).length;
  if (sentences < ENOUGH_SENTENCES) return [...kept];
  const run = kept.slice(from);
  if (run.filter((passage) => isFact(passageText(passage))).length * 2 > run.length) return [...kept];
  removed.push(...run.map((passage) => ({ passage, rule: "links-after" })));
  return kept.slice(0, from);
}

/** Removes lines of one or two words between the headline and the first paragraph: a menu, or a section's name. */
function withoutHead(kept: readonly Passage[], removed: Struck[]): Passage[] {
  const first = kept.findIndex((passage) => isSentenceLike(passageText(passage)));
  if (first < 2) return [...kept];
  return kept.filter((passage, index) => {
    if (index === 0 || index >= first || passage.block.kind !== "paragraph" || passage.block.strong)
      return true;
    const text = passageText(passage);
    const words = text.split(/\s+/).length;
    const stray =
      words <= 2 &&
      text.length <= 24 &&
      !ENDS_SENTENCE.test(text) &&
      !/^\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+$/u.test(text);
    if (stray) removed.push({ passage, rule: "stray-line" });
    return !stray;
  });
}

function addressIn(passage: Passage): string | null {
  const [link] = passage.block.links;
  if (link) return link.url;
  return /(?:https?:\/\/|www\.)[^\s)\]]+/i.exec(passageText(passage))?.[0] ?? null;
}

/** A passage for each block that has words, in order. Rules between blocks have none. */
export function passagesOf(blocks: readonly Passage["block"][]): Passage[] {
  return blocks.flatMap((block) => {
    const passage = block.kind === "rule" ? null : passageOf(block);
    return passage ? [passage] : [];
  });
}
