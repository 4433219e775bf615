/** Detects sentences that belong to nobody's report: captions, credits, notes of the outlet. */

import { MONTH_NAMES, SHORT_MONTH, WEEKDAY_KEYS } from "../../words/lexicon/english-calendar.js";
import { FINITE_BE, FINITE_HAVE } from "../../words/lexicon/english-function-words.js";
import { PHOTO_CREDITED } from "../../words/lexicon/news-agencies.js";
import { POSING_FORMS } from "../../words/lexicon/verbs/verb-classes.js";
import { finderOf } from "../../words/text/needed-words.js";
import { oneOf, regexFrom, sequence } from "../../words/text/regex.js";

const AGENCIES = sequence(PHOTO_CREDITED);
/** "May 3, 2016" */
const WHOLE_DATE = String.raw`(?:${MONTH_NAMES}|${SHORT_MONTH}) \d{1,2}, (?:19|20)\d\d`;

/** A credit in brackets: "Lima in winter (Photo by Jane Roe)" */
const CREDIT_IN_BRACKETS = new RegExp(String.raw`\((?:${AGENCIES}|Photo|File|Image|Courtesy)\b`);
/** Points at a picture: "The mayor, seen here" */
const pointedAtIn = finderOf(
  /\b(?:[Ff]ile (?:photo|picture)|pictured (?:here|above|in)|seen (?:here|above)|[Hh]andout)\b/,
);
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
/** A whole date at the end. With a verb of the present tense it is a caption: "The band of Lima performs at the parade, Monday, Jan. 1, 2018." */
const ENDS_IN_DAY = new RegExp(String.raw`\b${WHOLE_DATE}[.)]*$`);
/** "Sailors walk past a crane in Lima, Peru May 3, 2016.": the place runs into a whole date, as agencies write below pictures. */
const PLACE_AND_DAY = new RegExp(
  String.raw`\b(?:in|at|near|outside) (?:[\p{L}’'-]+ ){0,6}?(?:\p{Lu}[\p{L}.’'-]+,? ){1,5}${WHOLE_DATE}[.)]*$`,
  "u",
);
/** Words of a sentence that reports: a verb in the past tense, or an auxiliary. */
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
  new RegExp(String.raw`\b(?:${WEEKDAY_KEYS.join("|")}), ${WHOLE_DATE} \p{Lu}`, "u"),
);
/** "Lima Post’s Jane Roe discusses the toll": the line below a film, in the present tense. */
const PRESENTED =
  /^\p{Lu}[\p{L}.& ]{1,30}[’']s? \p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+ (?:discusses|reports (?:on|from)|breaks down|has (?:more|the (?:story|details|latest)))\b/u;
/** A photographer and the outlet before a caption: "Jane Roe/for Lima Daily News The mayor" */
const SIGNED_BY_PHOTOGRAPHER = /^\p{Lu}[\p{L}.’' -]{2,40}\/[Ff]or \p{Lu}/u;
/** Who and where, without a verb: "The climber Jane Roe, in Lima, Peru, on Monday." */
const OF_A_DAY = /^The \p{Ll}+ [^,]*, in \p{Lu}[^.,]*, \p{Lu}[^.,]*, (?:on )?\w+day\.?$/u;
/** A player with the number on the shirt: "Jane Roe (10) climbs ". It may be an age before other verbs: "Jane Roe (45) was". */
const PLAYER_WITH_NUMBER = /\p{L} \(\d{1,2}\) (?!(?:is|was|has|does|says) )\p{Ll}+s /u;
/** First words of captions and credits. */
const LABELLED = /^(?:Charged|Accused|Born|Pictured|Seen|Shown|Photo|Image|Video|Caption|Credit|Source)\b/;
/** Words about the article itself, or to its readers. */
const HOUSE_WORDS = [
  "originally (?:appeared|published)|first (?:appeared|published) (?:on|in)|subscribe|newsletter",
  "click here|sign up|read more|follow us|all rights reserved",
  "this (?:article|story) (?:was|has been|is)|contributed to this (?:report|story|article)",
  "reporting by|editing by",
].join("|");
const HOUSE = new RegExp(`\\b(?:${HOUSE_WORDS})\\b`, "i");
/** Who credits pictures in capitals. */
const AGENCIES_IN_CAPITALS = oneOf(
  ...PHOTO_CREDITED.filter((name) => name === name.toUpperCase()),
  "INSTAGRAM|TWITTER|FACEBOOK|YOUTUBE|BBC|NASA",
);
/** Lines that begin as only credits and signatures do. */
const CREDIT_AT_START = new RegExp(
  [
    String.raw`^[—–-]\s*\S.{0,60}$|^(?:Image|Photo|Slide|Picture) \d+ (?:of|\/) \d+|^(?:\([^()]*\)[\s.]*)+$|^File - `,
    String.raw`^(?:This|A) (?:handout )?(?:photo|image|picture|still|combination|file photo)\b`,
    String.raw`^(?:pic\.twitter|https?:|www\.)\S+$|^[^.!?]{0,80}\(@\w+\)`,
    String.raw`^(?:Photo|Image|Picture|Credit|Source|Copyright|©)\b[^.]{0,80}$`,
    // "GETTY The pier was built in 1911": a caption behind its credit, without a full stop.
    `^(?:${AGENCIES_IN_CAPITALS}) (?:[•·|/-] ?)?(?:The|A|An|It|He|She|In|On|At|Mr|Mrs|Ms|Dr)\\b[^.!?]{0,300}$`,
  ].join("|"),
);
/** Words of a credit that do not begin their line. */
const creditInside = finderOf(
  new RegExp(
    [
      String.raw`\bin this (?:\w+ )?(?:photo|image|picture|frame|file)\b`,
      String.raw`\b(?:released|provided|posted|shared) this (?:\w+ )?(?:photo|image|picture)\b`,
      String.raw`\b(?:via|Images?|Photos?|Pictures?)(?: ?\/)? ?${AGENCIES}?\)?$`,
    ].join("|"),
  ),
);

/** "Anyone with information is asked to call the harbour office." */
const APPEAL =
  "any(?:one|body) (?:with|who (?:has|have|may have)|having) (?:any |more |further |additional )?" +
  "(?:information|tips|details|footage)\\b.{0,160}\\b" +
  "(?:asked|urged|encouraged|requested|advised|should|can|may|contact|call|needs?)\\b";

/** Notes of the outlet between the sentences of a page that was scraped as one text. They make no statement. */
const NOTE = new RegExp(
  `^(?:${[
    // About transcripts and articles
    "(?:NPR )?transcripts are created on a rush deadline",
    "this text may not be in its final form",
    "accuracy and availability (?:of \\p{L}+ )?may vary",
    "the authoritative record of .{0,40}\\bis the audio",
    "this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published|posted)",
    "[[(]?editor['’]s note\\b",
    "we (?:are sorry|apologi[sz]e) for (?:the|this|any) (?:error|mistake|confusion)",
    "we regret (?:the|this) (?:error|mistake)",
    "please credit\\b",
    "\\d*\\s*published by\\b.{0,40}\\bnews",
    // Forms
    "(?:newsletter )?sign up\\b.{0,80}\\b(?:continue reading|privacy policy|newsletter)",
    "please (?:verify you['’]re not a robot\\b|(?:re-enter|try again later)\\W*$)",
    "invalid e-?mail address",
    "you must select a newsletter",
    "(?:sign up )?you agree to receive (?:occasional )?updates",
    "thank you for subscribing",
    "an error has occurred",
    "view all .{0,40}\\bnewsletters",
    // Appeals to readers and witnesses, and where to reach the newsroom
    APPEAL,
    "(?:call|contact|e-?mail|reach|text) [^.!?]{0,80}\\b(?:at|on) (?:\\(?\\d{3}\\)?[- .]|\\S+@)",
    "[^.!?]{0,60}\\bcan be reached (?:at|by|on|via)\\b",
    "[^.!?]{0,60}\\bcrews? (?:is |are )?(?:on|at|heading to|headed to) the scene\\b.{0,60}\\bupdates?\\b",
    "(?:we(?: will|['’]ll)|this (?:story|page) will) (?:bring you|be updated|have more|keep you|update)\\b",
    "updated?:? \\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\W*$",
    // Pointers to elsewhere
    "keep up with this story",
    "scroll down for (?:video|more)",
    "share this (?:article|story)",
    "(?:click|tap) to (?:read|see|view|watch)\\b",
    "for more .{0,60}(?::|coverage|visit|go to)\\s*(?:https?:|www\\.|@)",
    "follow .{0,80}\\b(?:on twitter|on facebook|@\\w+)",
    "visit [^\\s.]+(?:\\.[^\\s.]+)+ to\\b",
    "more-in$",
    // Around pictures and posts
    "(?:enlarge this image|hide caption|toggle caption)\\b",
    "(?:[|•·]\\s*)?photo credit\\b",
    "(?:illustration|graphic|infographic)\\s*[:/]\\s*\\S.{0,60}$",
    `${AGENCIES}\\s*/\\s*\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,3}$`,
    "media playback is unsupported\\b",
    "skip in skip",
    "posted by \\p{Lu}[^.!?]{0,80}\\b(?:19|20)\\d\\d$",
    "\\d+ (?:min(?:ute)?|hour|day)s? ago\\W*$",
    // Code
    "(?:window|document)\\.\\w+",
    "var \\w+ =",
  ].join("|")})`,
  "iu",
);

const BROADCAST_WORD = String.raw`(?:\p{Lu}[\p{L}.’'-]*|\d{1,4}|in|on|the|of|at),?`;
/** "Jane Roe reports.", "Jane Roe reports for Lima Today on Sunday, May 3, 2015.", "I’m Jane Roe." */
const SIGNED_OFF = new RegExp(
  String.raw`^(?:\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+ reports(?: (?:for|from|live)(?: ${BROADCAST_WORD}){1,10})?|I[’']m \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+)\W{0,9}$`,
  "u",
);

/** Whether a sentence is a caption or a note of the outlet. It may make a statement, but the story is not told by it. */
export function isBoilerplateLine(text: string): boolean {
  return isCaptionLine(text) || HOUSE.test(text);
}

/** Whether a text ends in a year, as most captions with a date do: "May 3, 2016.)". */
function endsInYear(text: string): boolean {
  let end = text.length;
  while (end > 0 && ".)".includes(text.charAt(end - 1))) end--;
  return /^(?:19|20)\d\d$/.test(text.slice(Math.max(0, end - 4), end));
}

/** Whether a sentence is a caption. Slow patterns run only where the text has a character that they need. */
function isCaptionLine(text: string): boolean {
  if (text.includes("(") && (CREDIT_IN_BRACKETS.test(text) || PLAYER_WITH_NUMBER.test(text))) return true;
  if (pictureDateIn(text) !== null) return true;
  if (
    endsInYear(text) &&
    (POSING.test(text) || PLACE_AND_DAY.test(text) || (ENDS_IN_DAY.test(text) && !REPORTS.test(text)))
  )
    return true;
  if (text.includes("/") && SIGNED_BY_PHOTOGRAPHER.test(text)) return true;
  return PRESENTED.test(text) || LABELLED.test(text) || OF_A_DAY.test(text) || pointedAtIn(text) !== null;
}

/** Whether a line makes no statement: the signature of a post ("— Jane Roe (@roe) December 2, 2017"), a photo credit, a bare link, a note. */
export function isCredit(text: string): boolean {
  return (
    CREDIT_AT_START.test(text) ||
    creditInside(text) !== null ||
    NOTE.test(text) ||
    SIGNED_OFF.test(text) ||
    !/\p{L}{2}/u.test(text)
  );
}
