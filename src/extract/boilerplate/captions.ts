/**
 * Removes captions, slides and promos: text below pictures and between paragraphs. Captions describe a picture in the
 * present tense, often with its day; reports use the past tense.
 *
 *     Dock workers carry a boat past the old fish hall in Kesby, on May 4, 2015.
 *     3/12 A girl feeds gulls on the quay. ANN BERG
 */

import { ANY_MONTH, WEEKDAY_NAME } from "../../words/lexicon/english-calendar.js";
import { FINITE_AUXILIARIES } from "../../words/lexicon/english-function-words.js";
import { PHOTO_CREDITED } from "../../words/lexicon/news-agencies.js";
import {
  CAPITALIZED_CAPTION_PLACE,
  CAPITALIZED_GALLERY_PART,
  CAPITALIZED_PICTURE_NOUN,
  GRABBED_PICTURE,
  PICTURE_NOUN,
  PICTURE_NOUNS,
  PICTURE_SIDES,
} from "../../words/lexicon/pages/caption-words.js";
import { PLANNING } from "../../words/lexicon/things/plans.js";
import { POSING_FORMS } from "../../words/lexicon/verbs/verb-classes.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import { sentences } from "../sentences/sentence-split.js";
import { type Passage, passageOf, passageText, type Struck } from "../text/passage.js";
import { isCreditAlone } from "./photo-credit.js";

const AGENCIES = sequence(PHOTO_CREDITED);

/**
 * Verbs for what people and things do in pictures. Reports rarely use them in the present tense, and never with a day
 * of the past.
 */
const ACTS =
  "speak|pose|stand|walk|wave|look|gesture|listen|sit|hold|react|shake|smile|hug|kiss|celebrate|scramble|kneel|carry|ride|run|jump|dance|" +
  "inspect|gather|embrace|receive|rise|burn|line|march|chant|shout|protest|pray|mourn|comfort|guard|patrol|watch|talk|greet|arrive|leave|" +
  "attend|address|play|perform|work|search|clean|clear|remove|board|wait|point|lie|float|fly|land|lift|throw|catch|kick|tackle|drive|pass|" +
  "display|lay|light|cast|stretch|hang|cover|block|check|examine|view|flee|cross|climb|swim|pull|push|drag|help|sweep|salute|applaud|" +
  "cheer|laugh|sing|eat|cook|queue|deliver|demonstrate|surround|load|unload|repair|dig|feed|paint|read|sign|take|make|stage|prepare|open|raise|unveil|present|hand";
const SINGULAR = `(?:${ACTS.replaceAll(/(s|sh|ch)(?=\||$)/g, "$1e")})s|carries|flies|(?:is|are) (?:seen|pictured|shown|led|escorted|carried|surrounded|taken|photographed)`;
const PLURAL_SUBJECT =
  "\\p{L}\\p{Ll}+s|people|men|women|children|police|crowd|crew|family|and \\p{Lu}[\\p{L}’'-]+";

/** "shows", "wave": the first verb describes the picture. */
const SHOWS = new RegExp(
  `^[^“”".!?]{0,140}?(?:\\b(?:${SINGULAR})\\b|\\b(?:${PLURAL_SUBJECT})(?:,? [^,]{1,40},)? (?:${ACTS})\\b)`,
  "u",
);
/**
 * "is hugged by", "are wheeled from": what is done to somebody, seen as it happens. Reports put it in the past with a whole
 * date. Courts and firms are said to be so until a day: "is expected on", "is scheduled for".
 */
const SEEN_DONE = regexFrom(
  "u",
  '^[^“”".!?]{0,140}? (?:is|are)(?: being)? ',
  "(?!expected|scheduled|planned|supposed|required|charged|accused|sentenced|based|dated|named|called)",
  String.raw`\p{Ll}{2,}ed (?:by|from|into|to|through|at|on|off|onto|past|away|out|as|during|after)\b`,
);
/** A whole date at the end, with at most a place after it. */
const ENDS_IN_DATE = new RegExp(
  `(?:${ANY_MONTH} \\d{1,2}, ?(?:19|20)\\d\\d|\\b\\d{1,2} ${ANY_MONTH},? (?:19|20)\\d\\d)(?:,? (?:in|at|near|outside) [\\p{L}’' -]{2,50}(?:, [\\p{L}.’' -]{2,30})?)?[.)]*$`,
  "u",
);
/** What nobody plans for a day. */
const POSTURES =
  "prays|poses|waves|gestures|listens|smiles|hugs|kisses|kneels|mourns|comforts|embraces|cheers|applauds|weeps";
/** "A pastor prays Monday night in the hall": seen as it happens. */
const ON_A_WEEKDAY = regexFrom(
  "u",
  '^[^“”"!?]{0,140}? ',
  [POSTURES],
  `\\b[^“”".!?]{0,80} ${WEEKDAY_NAME}\\b`,
);
/** Captions have them, too: "are seen", "can be seen". */
const OF_CAPTIONS: ReadonlySet<string> = new Set(["is", "are", "can"]);
/** Words of reporting, and of events that are planned for a day. */
const REPORTS = regexFrom(
  "",
  String.raw`\b`,
  [
    ...FINITE_AUXILIARIES.filter((word) => !OF_CAPTIONS.has(word)),
    ...PLANNING,
    "said|says|told|takes? (?:effect|office|over)|runs? (?:from|until)|according",
  ],
  String.raw`\b`,
);
/** "at the end of a match" fixes nothing. */
const FIXED = /(?<!\b(?:the|an?) )\b(?:opens?|begins?|starts?|ends?|expires?)\b/;
/** "Jo Lund (7) dodges Olga Berg (24)": players with their numbers. */
const PLAYERS =
  /^[^.!?“”"]{0,120}\p{Lu}[\p{L}’'.-]+ \p{Lu}[\p{L}’'-]+ \(\d{1,2}\),? (?:(?:\p{Ll}+s|left|right|center)\b|and \p{Lu})/u;
/** "FILE PHOTO: ...", "Lund, pictured here with a friend", "Lund is pictured in 2013" */
const POINTED_AT = [
  /^(?:FILE PHOTO|File photo|Stock (?:photo|image)|Handout (?:photo|image))\b/,
  regexFrom(
    "",
    String.raw`(?:^|[^(])\b(?<!\bwho (?:is|are) )[Pp]ictured `,
    [...PICTURE_SIDES, "here|in this|with|during"],
    String.raw`\b(?![^()]*\))`,
  ),
  new RegExp(String.raw`(?:^|, )(?:[Ss]een|shown) (?:here|above|below|in this (?:${PICTURE_NOUN}))\b(?!:)`),
  /^[^!?“”"]{3,90} (?:is|are) pictured\b/,
  regexFrom("u", "^", [
    String.raw`(?:Pictured|Shown|Seen)(?: here)?(?: is| are|,|:)\s`,
    String.raw`(?:${CAPITALIZED_CAPTION_PLACE}),\s\p{Lu}`,
  ]),
];
/** Credit of a photograph at the end. */
const CREDITED = regexFrom(
  "u",
  [
    String.raw`\((?:${CAPITALIZED_PICTURE_NOUN})s?(?: by|:| credit)[^()]*\)`,
    String.raw`\(${AGENCIES}(?: Photo)?\s?\/[^()]*\)`,
    String.raw`\/${AGENCIES}(?: via [\p{L} ]+)?\)`,
  ],
  String.raw`\W*$`,
);
/** A complete social media post is its writer's words, not a caption. */
const POSTED = /\(@\w+\)|https?:|pic\.twitter/;

/** Whether a sentence describes a picture. */
export function isCaption(text: string): boolean {
  if (POINTED_AT.some((pattern) => pattern.test(text))) return true;
  if (text.includes("(") && (PLAYERS.test(text) || CREDITED.test(text))) return true;
  if (ON_A_WEEKDAY.test(text) && !REPORTS.test(text)) return true;
  if (!ENDS_IN_DATE.test(text) || POSTED.test(text) || FIXED.test(text)) return false;
  return isShown(text) || (SEEN_DONE.test(text) && !REPORTS.test(text));
}

/** Whether a sentence only describes in the present tense what a picture may show. */
export const isShown = (text: string): boolean => SHOWS.test(text) && !REPORTS.test(text);

/** "Photos: ...", "Play slideshow", "Getty - Contributor", "Image copyright AP Image caption ...", "12 show all ..." */
const BLOCK = [
  /^(?:PHOTOS?|IN PICTURES|GALLERY|SLIDESHOW)\s*[:|]|^(?:Photos|In pictures|Gallery|Photo gallery|Slideshow|Picture gallery)\s*[:|]\s/,
  /^(?:Play|View|Open|Launch|Start|Show|See) (?:the |all |full |photo |\d{1,3} )*(?:slideshow|slide show|gallery|photos|pictures)\b/,
  /^(?:Slideshow(?= \(\d+ [Ii]mages?\))|\d{1,3} show all\b)/,
  new RegExp(String.raw`^${AGENCIES}\s*[-–:]\s*(?:Contributor|Stringer|Pool|Handout|File)\b`),
  /^(?:Image|Media|Video|Photo) (?:copyright|caption)\b/,
  /^Media playback is (?:un|not )supported\b|^Play Video\b.{0,20}$/,
  regexFrom(
    "",
    "^",
    [
      CAPITALIZED_CAPTION_PLACE,
      "Caption|Main image|Graphic|Infographic|Chart|Screen ?(?:grab|shot)|Illustration",
    ],
    String.raw`\s?[:|]\s`,
  ),
  /^(?:Caption\s\p{Lu}|Slide \d{1,3}\b)/u,
  /^(?:A )?(?:[Ss]till|[Ss]creen ?(?:grab|shot)|[Ff]rame ?grab|[Hh]andout (?:picture|photo|image)) (?:image )?(?:from|of|taken)\b/,
];
const PROMO = [
  /^(?:MOST (?:READ|POPULAR|VIEWED|WATCHED|SHARED)|Most (?:Read|Popular|Viewed|Watched|Shared)(?: (?:in|on|by)\b|:))(?=[\s:]|$)/,
  /^(?:TRENDING(?: NOW)?|TOP STORIES|EDITOR['’]S PICKS?|DON['’]T MISS|READ NEXT|RECOMMENDED|MORE (?:FROM|ON|IN) [\p{Lu} ]{3,})(?=[\s:]|$)/u,
  /^(?:Sponsored|Promoted|Paid post|Partner content|You may (?:also )?like|You might (?:also )?like|Next up|Up next|Also read|See more)\s?[:|]/i,
  /^Have you been affected\b/,
];
/** "Anna Berg (left) and Karl Holm": positions of people in a picture. */
const POSITION_IN_PICTURE = regexFrom(
  "",
  String.raw`\(`,
  [
    "(?:far |top |bottom |second from |third from )(?:left|right)",
    ...PICTURE_SIDES,
    "l|r|cent(?:re|er)|pictured",
  ],
  String.raw`\)`,
);
/** "a boat burns in this handout picture" */
const IN_PICTURE = regexFrom(
  "",
  String.raw`\bin (?:this|an?) (?:(?:handout|file|undated|still|archive|aerial) )?`,
  [...PICTURE_NOUNS, GRABBED_PICTURE, "photograph|still|video"],
  String.raw`\b`,
);
const LONGEST_BLOCK = 700;
/** "3/12 ...", "3 of 12 ...", "(3/12) ..." */
const SLIDE = regexFrom(
  "u",
  `^(?:(?:${CAPITALIZED_GALLERY_PART}) )?`,
  String.raw`\(?(\d{1,3})\s?(?:\/|of)\s?(\d{1,3})\)?[.:]?\s+(?=["“'‘]?[\p{Lu}\d])`,
);
const ENOUGH_SLIDES = 2;
/** "Mayor Anna Berg reacts": a caption without a full stop. */
const REACTS = regexFrom(
  "u",
  String.raw`^\p{Lu}[^.!?:“”"]{3,60} `,
  [...POSING_FORMS, "smiles|celebrates"],
  "(?: [^.!?:]{0,50})?$",
);

/** The same as a sentence, with an act that nobody reports in the present: "Anna Berg reacts during a match." */
const REACTS_DURING = regexFrom(
  "u",
  String.raw`^(?!(?:They|He|She|It|We|I|You|There|This|That)\b)`,
  ["(?:An?|Two|Three) (?:[\\p{Ll}-]+ ){1,2}", "(?:\\p{Lu}[\\p{L}.’'-]*[ ,]+|(?:of|and|the) ){1,7}"],
  '(?:[^,.!?“”":]{3,60}, )?',
  [...POSING_FORMS.filter((form) => form !== "speaks"), "smiles|celebrates|cries|embraces|hugs|kisses"],
  " (?:during|as|at|after|with|next to|in front|while|to)\\b",
  String.raw`[^.!?“”":]{0,100}\.?$`,
);

/** Removes captions, slides and promos, and caption sentences at the edges of passages. */
export function withoutCaptions(kept: readonly Passage[], removed: Struck[]): Passage[] {
  const slides = new Map<string, number>();
  for (const passage of kept) {
    const of = slideOf(passageText(passage));
    if (of !== null) slides.set(of, (slides.get(of) ?? 0) + 1);
  }
  return kept.flatMap((passage) => {
    const { kind } = passage.block;
    if (kind === "code" || kind === "row" || kind === "heading") return [passage];
    const text = passageText(passage);
    const rule = ruleOf(text, slides);
    if (rule !== null) {
      removed.push({ passage, rule });
      return [];
    }
    return HINTS.some((pattern) => pattern.test(text))
      ? withoutCaptionSentences(passage, text, removed)
      : [passage];
  });
}

/** Words and signs of which every caption has one. Most paragraphs have none, and need not be split. */
const HINTS = [
  new RegExp(String.raw`\((?:\d{1,2}\)|${CAPITALIZED_PICTURE_NOUN}|${AGENCIES})|\/${AGENCIES}`),
  new RegExp(`[Pp]hoto|[Pp]ictured|[Ss]een |[Ss]hown |^(?:${CAPITALIZED_CAPTION_PLACE}),`),
  new RegExp(` (?:${POSTURES}) `),
  /(?:19|20)\d\d[.)]*(?:\s|$)|(?:19|20)\d\d,? (?:in|at|near|outside) /,
  /(?:Image|Media|Video|Photo) (?:copyright|caption)\b|Media playback |(?:slideshow|gallery)\b/,
];

/** "share Anna Berg waves": the word of a button before a caption. */
const BEHIND_BUTTON = /^(?:share|show all|enlarge|expand|zoom)\s(?=\p{Lu})/u;
/** "REUTERS The old pier at night": a credit in capitals before a caption, where a dateline would have a dash or a bracket. */
const BEHIND_CREDIT = regexFrom(
  "u",
  "^",
  [
    ...PHOTO_CREDITED.filter((name) => name.length > 2 && name === name.toUpperCase()),
    "INSTAGRAM|TWITTER|FACEBOOK",
  ],
  String.raw`\s(?=\p{Lu}\p{Ll}*\s)`,
);

const STOPPED = /[.!?]["”’)]*$/;
/** Most characters of a caption that is detected by its words alone. */
const LONGEST_CAPTION = 240;

function slideOf(text: string): string | null {
  const [, number = "", of = ""] = SLIDE.exec(text) ?? [];
  return of !== "" && Number(number) <= Number(of) ? of : null;
}

function ruleOf(text: string, slides: ReadonlyMap<string, number>): string | null {
  if (text.length > LONGEST_BLOCK) return null;
  if (BLOCK.some((pattern) => pattern.test(text))) return "caption";
  if (PROMO.some((pattern) => pattern.test(text))) return "promo";
  const of = slideOf(text);
  if (of !== null && ((slides.get(of) ?? 0) >= ENOUGH_SLIDES || isShown(text))) return "slide";
  if (!STOPPED.test(text) && (BEHIND_BUTTON.test(text) || BEHIND_CREDIT.test(text))) return "caption";
  if (REACTS.test(text) || (REACTS_DURING.test(text) && !REPORTS.test(text))) return "caption";
  const isPosed = POSITION_IN_PICTURE.test(text) && (!STOPPED.test(text) || isShown(text));
  return text.length <= LONGEST_CAPTION && (isPosed || (IN_PICTURE.test(text) && isShown(text)))
    ? "caption"
    : null;
}

/** "Image copyright Getty Images Image caption ...", "Play slideshow ...": what pages print at a picture, between sentences. */
const EMBEDDED =
  /^(?:(?:Image|Media|Video|Photo) (?:copyright|caption)\b|Media playback is (?:un|not )supported\b|(?:Play|View|Open) (?:the )?(?:slideshow|gallery)\b)/;

/** Removes captions that scraping joined to the sentences of a paragraph. */
function withoutCaptionSentences(passage: Passage, text: string, removed: Struck[]): Passage[] {
  const parts = sentences(text);
  let first = 0;
  let last = parts.length - 1;
  const isOne = (at: number): boolean => {
    const words = text.slice(parts[at]?.start, parts[at]?.end);
    return isCaption(words) || EMBEDDED.test(words) || (parts.length > 1 && isCreditAlone(words));
  };
  while (first <= last && isOne(first)) first++;
  while (last >= first && isOne(last)) last--;
  const isCut = parts.map(
    ({ start, end }, at) => at < first || at > last || EMBEDDED.test(text.slice(start, end)),
  );
  if (!isCut.includes(true)) return [passage];
  const { block, start } = passage;
  const rest: Passage[] = [];
  for (let from = 0, to = 0; from < parts.length; from = to) {
    while (to < parts.length && isCut[to] === isCut[from]) to++;
    const end = isCut[from] ? parts[to]?.start : parts[to - 1]?.end;
    const part = passageOf(block, start + (parts[from]?.start ?? 0), start + (end ?? text.length));
    if (part && isCut[from]) removed.push({ passage: part, rule: "caption" });
    else if (part) rest.push(part);
  }
  return rest;
}
