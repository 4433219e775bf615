/**
 * Removes what scraping joined to the beginning of a paragraph: a label, a picture counter, or the caption of an
 * agency's picture.
 */

import { COMPANY_SUFFIXES } from "../../words/lexicon/company-suffixes.js";
import { ANY_MONTH } from "../../words/lexicon/english-calendar.js";
import { PHOTO_CREDITED } from "../../words/lexicon/news-agencies.js";
import { CAPITALIZED_GALLERY_PART, PICTURE_NOUNS } from "../../words/lexicon/pages/caption-words.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import { sentences } from "../sentences/sentence-split.js";
import { type Passage, passageOf, passageText } from "../text/passage.js";
import { statesFact } from "./reported-facts.js";

const AGENCIES = sequence(PHOTO_CREDITED);

/** A label of a separate box: "Story Highlights Two people were hurt", "1 of 17. A fireman ..." */
const LABEL = regexFrom(
  "u",
  "^",
  [
    sequence(
      "(?<label>",
      [
        "Story [Hh]ighlights|STORY HIGHLIGHTS|Buy Photo|Play video",
        String.raw`(?:CLOSE )?Skip in Skip x Embed x Share|Loading\.\.\.|CLOSE(?= (?:A )?\p{L}\p{Ll})`,
        String.raw`Video \(\d{1,2}:\d{2}\)\s?:|Continue reading the main story`,
      ],
      ")",
    ),
    String.raw`(?<counter>\d{1,3} of \d{1,3}\.|Image \d{1,3} of \d{1,3})`,
  ],
  String.raw`\s+(?=["“'‘]?[\p{Lu}\d])`,
);
const OF_CAPTION = /^(?:Image|Media) caption\s+(?=["“'‘]?[\p{Lu}\d])/u;
const WITHIN = /(?<=[)\].!?”"]\s{0,9}(?:Buy Photo\s{0,9})?)Story [Hh]ighlights\s/;

/** "Image 1 of 4 Officers stand by the road. Image 2 of 4 ...": the slides of a gallery that scraping joined. */
const SLIDE_MARK = new RegExp(
  String.raw`(?<!\p{L})(?:${CAPITALIZED_GALLERY_PART}) \d{1,3} of \d{1,3}(?!\d)[.:]?\s`,
  "gu",
);
const ENOUGH_SLIDES = 2;

/** Length up to the end of the last slide's caption; 0 where no slides are at the beginning. */
function slidesAt(text: string): number {
  const marks = [...text.matchAll(SLIDE_MARK)];
  const last = marks.at(-1);
  if (marks.length < ENOUGH_SLIDES || marks[0]?.index !== 0 || last === undefined) return 0;
  const from = last.index + last[0].length;
  return from + (sentences(text.slice(from))[0]?.end ?? text.length - from);
}

/** Followed by captions, each under the title of the gallery. */
const GALLERY = "Photos: Photos: ";
/** Boxes that scraping joined: controls and titles of a player, a form to sign up. */
const BOXES: readonly (readonly [string, RegExp])[] = [
  ["player", /^(?:CLOSE )?Skip in Skip x Embed x Share\b.*\| \d{1,2}:\d{2}\b/s],
  ["newsletter", /^Newsletter Sign Up Continue reading the main story\b/],
];

/** "FILE - In this May 4, 2015 file photo, the mayor speaks.", "This photo released by police shows the bridge." */
const FILED = /^FILE\s*(?:PHOTO\s*)?[-–—:]+\s*\S/;
const PICTURED = regexFrom(
  "u",
  String.raw`^(?:File\s*[-–—:]+\s*)?(?:In this|This) (?:[\p{L}\d.,’'-]+ ){0,9}?`,
  [...PICTURE_NOUNS, "photograph|still|frame grab|video grab"],
  String.raw`\b`,
  [
    ",",
    sequence(" ", [
      String.raw`(?:released|provided|taken|made|obtained|supplied|posted)\b[^.!?]{0,160}?(?:,|\bshows?\b)`,
      String.raw`from [^.!?]{0,80}?\bshows?\b`,
    ]),
  ],
);
const PICTURE = regexFrom(
  "i",
  String.raw`\b`,
  [...PICTURE_NOUNS, "photograph|video|frame|footage"],
  String.raw`\b`,
);

/** "© Averby Pictures Inc The council voted": the credit of the picture above. */
const RIGHTS = regexFrom(
  "u",
  String.raw`^(?:©|\([cC]\)|Copyright)\s*(?:\d{4}\s)?(?:[\p{Lu}\d][\p{L}\d.&’'/-]*\s){0,5}?(?:[^\s/]+\/)?`,
  String.raw`(?:(?:${COMPANY_SUFFIXES.join("|")}|Images|Pictures|Photos?|Agency|Media|${AGENCIES})\.?`,
  String.raw`\s+)+(?=["“]?\p{Lu}[\p{L}’'-]*\s[^©]{40,}$)`,
);

/** "(Reuters/Jo Lund) AVERBY - The council met": the credit of the picture above. */
const CREDIT = new RegExp(String.raw`^\(${AGENCIES}(?: Photo)?\s?\/[^()]{2,60}\)\.?\s+(?=\p{Lu})`, "u");

/** "UPDATE 11/30 5:04 p.m: The bridge is shut", "UPDATE: 5:16 p.m.: ...": the stamp of an entry in a report that grows. */
const TIME_LABEL = regexFrom(
  "iu",
  "^UPDATED?:?(?: ?[-–—])?(?=[ :])",
  String.raw`(?: (?:on )?(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:${ANY_MONTH}) \d{1,2}(?:, \d{4})?))?`,
  String.raw`(?:,? (?:at )?\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\.?)?`,
  String.raw`(?<=\d|m\.?)(?: [ECMP][SD]?T)?\s?(?::|[-–—]+)\s+(?=["“'‘]?[\p{Lu}\d])`,
);

/** Skips the other patterns on most paragraphs, which begin with none of these. */
const HINT = regexFrom("", "^", [
  "S(?:tory |TORY |kip in|lide )|Buy Photo|Image |Photo |Picture |Media |Play |CLOSE |Loading|Video \\(",
  "\\d{1,3} of |UPDATE|Update|Continue |FILE|File|In this |This |Photos: |Newsletter |©|\\([cC]\\)|Copyright|\\([A-Za-z]",
]);

/** Splits a paragraph before a label in its middle, which follows a caption or its credit. */
export function partedAtLabel(passage: Passage): Passage[] {
  const text = passageText(passage);
  const at = text.includes("Story ") ? text.search(WITHIN) : -1;
  if (at <= 0) return [passage];
  const { block, start, end } = passage;
  return [passageOf(block, start, start + at), passageOf(block, start + at, end)].filter(
    (part) => part !== null,
  );
}

/** Length of the boilerplate at the beginning, with its rule; null where there is none. */
export function gluedAt(text: string): { length: number; rule: string } | null {
  if (!HINT.test(text)) return null;
  const box = BOXES.find(([, pattern]) => pattern.test(text));
  if (box) return { length: text.length, rule: box[0] };
  // The caption is the sentence after its label. The rest is the paragraph that scraping joined to it.
  if (OF_CAPTION.test(text)) return { length: sentences(text)[0]?.end ?? text.length, rule: "caption" };
  const slides = slidesAt(text);
  if (slides > 0) return { length: slides, rule: "gallery" };
  const label = LABEL.exec(text);
  if (label) return { length: label[0].length, rule: label.groups?.label ? "label" : "counter" };
  const timeLabel = TIME_LABEL.exec(text);
  if (timeLabel) return { length: timeLabel[0].length, rule: "label" };
  const rights = statesFact(text) ? RIGHTS.exec(text) : null;
  if (rights) return { length: rights[0].length, rule: "photo-credit" };
  if (text.startsWith(GALLERY)) return { length: text.length, rule: "gallery" };
  const credit = CREDIT.exec(text);
  if (credit) return { length: credit[0].length, rule: "photo-credit" };
  const filed = FILED.test(text);
  if (!filed && !PICTURED.test(text)) return null;
  const [sentence] = sentences(text);
  if (!sentence || (filed && !PICTURE.test(text))) return null;
  return { length: sentence.end, rule: "caption" };
}
