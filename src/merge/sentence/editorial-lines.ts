/**
 * Detects the lines of a page that are no part of its report: captions, credits, notes of the outlet.
 *
 * There are two lists, by what follows from a match. A line of `makesNoStatement` is not read at all, so its patterns are anchored to
 * what only such lines have. A sentence of `tellsNoStory` is read and may support a claim, but no summary has it, and a claim is
 * displayed in its words only where no source has better ones. Its patterns may match some sentences of the report, too: losing one of
 * several wordings costs less than displaying a caption.
 */

import { MONTH_NAMES, SHORT_MONTH, WEEKDAY_KEYS } from "../../words/lexicon/english-calendar.js";
import { FINITE_BE, FINITE_HAVE } from "../../words/lexicon/english-function-words.js";
import { PHOTO_CREDITED } from "../../words/lexicon/news-agencies.js";
import { PHRASES_TO_READERS } from "../../words/lexicon/pages/words-to-readers.js";
import { POSING_FORMS } from "../../words/lexicon/verbs/verb-classes.js";
import { finderOf } from "../../words/text/needed-words.js";
import { regexFrom, sequence } from "../../words/text/regex.js";

/** Any agency, as a group of alternatives. */
const AGENCY = sequence(PHOTO_CREDITED);
/** "May 3, 2016" */
const WHOLE_DATE = String.raw`(?:${MONTH_NAMES}|${SHORT_MONTH}) \d{1,2}, (?:19|20)\d\d`;

// Captions.

/** A credit in brackets: "Lima in winter (Photo by Jane Roe)" */
const CREDIT_IN_BRACKETS = regexFrom(
  "",
  String.raw`\(`,
  [AGENCY, "Photo|File|Image|Courtesy"],
  String.raw`\b`,
);
/** Words that point at a picture: "The mayor, seen here" */
const pointerToPictureIn = finderOf(
  /\b(?:[Ff]ile (?:photo|picture)|pictured (?:here|above|in)|seen (?:here|above)|[Hh]andout)\b/,
);
/** As most captions with a date end: "May 3, 2016.)" */
const ENDS_IN_YEAR = /(?:19|20)\d\d[.)]*$/;
/**
 * What somebody does in a picture, with its date at the end: "Jane Roe, a climber, speaks to the press in Lima, Peru, May 3,
 * 2016." A year alone dates no picture: "The ban stands, although judges rejected it in 2016."
 */
const POSING = regexFrom(
  "",
  String.raw`\b`,
  [...POSING_FORMS, "stands|walks|attends|arrives|listens|sits|holds|shakes hands|seen"],
  String.raw`\b.{0,300}\b(?<!\b(?:in|of|since|until|by) )(?:19|20)\d\d[.)]*$`,
);
/** A whole date at the end. It is a caption unless it `REPORTS`: "The band of Lima performs at the parade, Monday, Jan. 1, 2018." */
const ENDS_IN_DAY = regexFrom("", String.raw`\b${WHOLE_DATE}[.)]*$`);
/** "Sailors walk past a crane in Lima, Peru May 3, 2016.": the place runs into a whole date, as agencies write below pictures. */
const PLACE_AND_DAY = regexFrom(
  "u",
  String.raw`\b(?:in|at|near|outside) (?:[\p{L}’'-]+ ){0,6}?(?:\p{Lu}[\p{L}.’'-]+,? ){1,5}`,
  `${WHOLE_DATE}[.)]*$`,
);
/** A verb in the past tense, or an auxiliary: captions that end in a date have their verb in the present tense. */
const REPORTS = regexFrom(
  "u",
  String.raw`\b`,
  [
    ...FINITE_BE,
    ...FINITE_HAVE,
    String.raw`will|said|says|told|died|won|lost|began|took|came|went|made|fell|shot|\p{Ll}+ed`,
  ],
  String.raw`\b`,
);
/** "Old mill Mon, May 2, 2016 Old mill.": the date of a picture, with its title on either side and no full stop between. */
const pictureDateIn = finderOf(
  regexFrom("u", String.raw`\b`, WEEKDAY_KEYS, String.raw`, ${WHOLE_DATE} \p{Lu}`),
);
/** "Lima Post’s Jane Roe discusses the toll": the line below a film, in the present tense. */
const LINE_BELOW_FILM = regexFrom(
  "u",
  String.raw`^\p{Lu}[\p{L}.& ]{1,30}[’']s? \p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+ `,
  ["discusses|reports (?:on|from)|breaks down|has (?:more|the (?:story|details|latest))"],
  String.raw`\b`,
);
/** A photographer and the outlet before a caption: "Jane Roe/for Lima Daily News The mayor" */
const SIGNED_BY_PHOTOGRAPHER = /^\p{Lu}[\p{L}.’' -]{2,40}\/[Ff]or \p{Lu}/u;
/** Who, where and when, without a verb: "The climber Jane Roe, in Lima, Peru, on Monday." */
const PERSON_PLACE_DAY = /^The \p{Ll}+ [^,]*, in \p{Lu}[^.,]*, \p{Lu}[^.,]*, (?:on )?\w+day\.?$/u;
/** A player with the number on the shirt: "Jane Roe (10) climbs ". It may be an age before other verbs: "Jane Roe (45) was". */
const PLAYER_WITH_NUMBER = /\p{L} \(\d{1,2}\) (?!(?:is|was|has|does|says) )\p{Ll}+s /u;
/** First words of captions: "Pictured with his dog". A few sentences of reports are lost with them: "Accused of fraud, Lund resigned." */
const CAPTION_OPENER =
  /^(?:Charged|Accused|Born|Pictured|Seen|Shown|Photo|Image|Video|Caption|Credit|Source)\b/;

// Words to readers, anywhere in a sentence.

/** They mark a sentence that may also say something: "Lund, who contributed to this report, is ill." */
const WORDS_TO_READERS = regexFrom("i", String.raw`\b`, PHRASES_TO_READERS, String.raw`\b`);

// Credits.

/** Agencies, networks and other sources of pictures that credits write in capitals. */
const CREDITED_IN_CAPITALS = [
  ...PHOTO_CREDITED.filter((name) => name === name.toUpperCase()),
  "INSTAGRAM|TWITTER|FACEBOOK|YOUTUBE|BBC|NASA",
];
/** Lines that begin as only credits, signatures of posts and links do. */
const CREDIT_AT_START = regexFrom("", [
  // "— Jane Roe", "Photo 3 of 12", "(Jo Roe/Agency)", "File - "
  String.raw`^[—–-]\s*\S.{0,60}$|^(?:Image|Photo|Slide|Picture) \d+ (?:of|\/) \d+|^(?:\([^()]*\)[\s.]*)+$|^File - `,
  String.raw`^(?:This|A) (?:handout )?(?:photo|image|picture|still|combination|file photo)\b`,
  // A link, or a post with its account: "Jane Roe (@roe) December 2, 2017"
  String.raw`^(?:pic\.twitter|https?:|www\.)\S+$|^[^.!?]{0,80}\(@\w+\)`,
  String.raw`^(?:Photo|Image|Picture|Credit|Source|Copyright|©)\b[^.]{0,80}$`,
  // "GETTY The pier was built in 1911": a caption behind its credit, without a full stop.
  sequence(
    "^",
    CREDITED_IN_CAPITALS,
    String.raw` (?:[•·|/-] ?)?(?:The|A|An|It|He|She|In|On|At|Mr|Mrs|Ms|Dr)\b[^.!?]{0,300}$`,
  ),
]);
/** Other words of a credit, inside a line or at its end. */
const creditIn = finderOf(
  regexFrom("", [
    String.raw`\bin this (?:\w+ )?(?:photo|image|picture|frame|file)\b`,
    String.raw`\b(?:released|provided|posted|shared) this (?:\w+ )?(?:photo|image|picture)\b`,
    String.raw`\b(?:via|Images?|Photos?|Pictures?)(?: ?\/)? ?${AGENCY}?\)?$`,
  ]),
);

// Notes of the outlet between the sentences of a page that was scraped as one text. All are beginnings of a sentence.

const ABOUT_TEXTS = [
  "(?:NPR )?transcripts are created on a rush deadline",
  "this text may not be in its final form",
  String.raw`accuracy and availability (?:of \p{L}+ )?may vary`,
  String.raw`the authoritative record of .{0,40}\bis the audio`,
  "this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published|posted)",
  String.raw`[[(]?editor['’]s note\b`,
  "we (?:are sorry|apologi[sz]e) for (?:the|this|any) (?:error|mistake|confusion)",
  "we regret (?:the|this) (?:error|mistake)",
  String.raw`please credit\b`,
  String.raw`\d*\s*published by\b.{0,40}\bnews`,
];
const FORMS = [
  String.raw`(?:newsletter )?sign up\b.{0,80}\b(?:continue reading|privacy policy|newsletter)`,
  String.raw`please (?:verify you['’]re not a robot\b|(?:re-enter|try again later)\W*$)`,
  "invalid e-?mail address",
  "you must select a newsletter",
  "(?:sign up )?you agree to receive (?:occasional )?updates",
  "thank you for subscribing",
  "an error has occurred",
  String.raw`view all .{0,40}\bnewsletters`,
];
/** "Anyone with information is asked to call the harbour office." */
const APPEAL = sequence(
  "any(?:one|body) (?:with|who (?:has|have|may have)|having) (?:any |more |further |additional )?",
  String.raw`(?:information|tips|details|footage)\b.{0,160}\b`,
  String.raw`(?:asked|urged|encouraged|requested|advised|should|can|may|contact|call|needs?)\b`,
);
/** Appeals to readers and witnesses, where to reach the newsroom, and what it will report next. */
const FROM_NEWSROOM = [
  APPEAL,
  String.raw`(?:call|contact|e-?mail|reach|text) [^.!?]{0,80}\b(?:at|on) (?:\(?\d{3}\)?[- .]|\S+@)`,
  String.raw`[^.!?]{0,60}\bcan be reached (?:at|by|on|via)\b`,
  String.raw`[^.!?]{0,60}\bcrews? (?:is |are )?(?:on|at|heading to|headed to) the scene\b.{0,60}\bupdates?\b`,
  String.raw`(?:we(?: will|['’]ll)|this (?:story|page) will) (?:bring you|be updated|have more|keep you|update)\b`,
  String.raw`updated?:? \d{1,2}(?::\d\d)? ?[ap]\.?m\W*$`,
];
const TO_ELSEWHERE = [
  "keep up with this story",
  "scroll down for (?:video|more)",
  "share this (?:article|story)",
  String.raw`(?:click|tap) to (?:read|see|view|watch)\b`,
  String.raw`for more .{0,60}(?::|coverage|visit|go to)\s*(?:https?:|www\.|@)`,
  String.raw`follow .{0,80}\b(?:on twitter|on facebook|@\w+)`,
  String.raw`visit [^\s.]+(?:\.[^\s.]+)+ to\b`,
  // "MORE-IN": the label above a list of topics, of which the sentence split leaves only the label.
  "more-in$",
];
const AROUND_PICTURES = [
  String.raw`(?:enlarge this image|hide caption|toggle caption)\b`,
  String.raw`(?:[|•·]\s*)?photo credit\b`,
  String.raw`(?:illustration|graphic|infographic)\s*[:/]\s*\S.{0,60}$`,
  String.raw`${AGENCY}\s*/\s*\p{Lu}\S*(?: \p{Lu}\S*){0,3}$`,
  String.raw`media playback is unsupported\b`,
  // "Skip in Skip x Embed x Share": buttons of a film player.
  "skip in skip",
  String.raw`posted by \p{Lu}[^.!?]{0,80}\b(?:19|20)\d\d$`,
  String.raw`\d+ (?:min(?:ute)?|hour|day)s? ago\W*$`,
];
const CODE = [String.raw`(?:window|document)\.\w+`, String.raw`var \w+ =`];
const NOTE = regexFrom("iu", "^", [
  ...ABOUT_TEXTS,
  ...FORMS,
  ...FROM_NEWSROOM,
  ...TO_ELSEWHERE,
  ...AROUND_PICTURES,
  ...CODE,
]);

/** A word of a broadcast's name or date behind the reporter's: "Lima Today on Sunday, May 3, 2015" */
const BROADCAST_WORD = String.raw`(?:\p{Lu}[\p{L}.’'-]*|\d{1,4}|in|on|the|of|at),?`;
/** "Jane Roe reports.", "Jane Roe reports for Lima Today on Sunday, May 3, 2015.", "I’m Jane Roe." */
const SIGNED_OFF = regexFrom(
  "u",
  "^",
  [
    String.raw`\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+ reports(?: (?:for|from|live)(?: ${BROADCAST_WORD}){1,10})?`,
    String.raw`I[’']m \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+`,
  ],
  String.raw`\W{0,9}$`,
);

/** "The company could not be immediately reached for comment." */
const NOT_REACHED =
  /^[^.;:“”"]{2,100} (?:could not|couldn['’]t) (?:immediately )?be (?:immediately )?(?:reached|contacted) for (?:further |a )?(?:comment|reaction|response)\b[^.;:,“”"]{0,40}\W{0,3}$/u;

/** Whether a sentence is a caption or speaks to the readers. It may make a statement, but it does not tell the story. */
export function tellsNoStory(text: string): boolean {
  return isCaptionSentence(text) || WORDS_TO_READERS.test(text);
}

/** Slow patterns run only where the text has a character or an end that they need. */
function isCaptionSentence(text: string): boolean {
  if (text.includes("(") && (CREDIT_IN_BRACKETS.test(text) || PLAYER_WITH_NUMBER.test(text))) return true;
  if (ENDS_IN_YEAR.test(text) && isDatedCaption(text)) return true;
  if (text.includes("/") && SIGNED_BY_PHOTOGRAPHER.test(text)) return true;
  return (
    [LINE_BELOW_FILM, CAPTION_OPENER, PERSON_PLACE_DAY].some((pattern) => pattern.test(text)) ||
    pictureDateIn(text) !== null ||
    pointerToPictureIn(text) !== null
  );
}

const isDatedCaption = (text: string): boolean =>
  POSING.test(text) || PLACE_AND_DAY.test(text) || (ENDS_IN_DAY.test(text) && !REPORTS.test(text));

/**
 * Whether a line states nothing about the news: a credit, the signature of a post ("— Jane Roe (@roe) December 2, 2017"), a bare
 * link, a note of the outlet, a reporter's sign-off, code, or a line without a word.
 */
export function makesNoStatement(text: string): boolean {
  return (
    CREDIT_AT_START.test(text) ||
    creditIn(text) !== null ||
    NOTE.test(text) ||
    SIGNED_OFF.test(text) ||
    NOT_REACHED.test(text) ||
    !/\p{L}{2}/u.test(text)
  );
}
