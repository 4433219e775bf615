/** What the first and last lines of an article say of its making: byline, dateline, agency, time of publication. */
import type { Document, Instant, Words } from "../../model.js";
import { regexFrom, sequence } from "../../words/text/regex.js";
import { knownAs } from "../lexicon/gazetteer.js";
import { type Passage, passageOf, passageText, type Range, type Struck, wordsAt } from "../text/passage.js";
import { stampOf } from "./publication-line.js";

export interface Signed {
  readonly byline: readonly string[];
  readonly dateline: Words | null;
  readonly agency: string | null;
  readonly published: Instant | null;
  readonly updated: Instant | null;
  readonly body: readonly Passage[];
  readonly removed: readonly Struck[];
}

/** Lines from the top in which a byline or a date may stand. */
const TOP = 6;

/**
 * Two to five words. "And" is none of them, and three particles stand in a row at most: where letters of both cases are
 * alike to a pattern, a line of such words could else be parted in more ways than can be tried.
 */
const PERSON =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]+(?:\\s+(?:(?:de|van|von|der|la|al|bin|del|da|di)\\s+){0,3}(?!(?:and|et|und|de|van|von|der|la|al|bin|del|da|di)\\s)\\p{Lu}[\\p{L}\\p{M}.’'-]*){1,4}";
/** Most persons after the first. */
const OTHERS = "{0,5}";
const BYLINE = regexFrom(
  "iu",
  String.raw`^(?:\W{0,3}(?:story |report(?:ed|ing)? |written |posted |updated )?by|par|von|por|di|автор|作者|文[/／])`,
  String.raw`[:：]?\s+(?<people>${PERSON}`,
  String.raw`(?:(?:,\s*(?:and\s+)?|\s+(?:and|&|et|und|y|e)\s+)${PERSON})${OTHERS})`,
  String.raw`(?<rest>(?:\s*[,|/–—-]\s*|\s+(?=(?:the )?`,
  [
    "associated press|reuters|staff|special|for |of the |in |updated|published|posted|created|on ",
    String.raw`cnn|bbc|afp|\d|\S+@`,
  ],
  String.raw`))[^!?]{0,80})?\.?$`,
);
/** "Jo Lund and Ann Vik, The Associated Press": no "by", but an agency. */
const SIGNED = regexFrom(
  "iu",
  String.raw`^(?<people>${PERSON}(?:(?:,\s*(?:and\s+)?|\s+and\s+)${PERSON})${OTHERS})`,
  String.raw`\s*[,|/–—-]\s*(?:the\s+)?`,
  [
    "associated press|reuters|ap|afp|cnn|bbc news|usa today|staff (?:writer|reporter)s?",
    String.raw`[\p{L} ]{2,30} (?:staff|correspondent|reporter|news service)`,
  ],
  String.raw`\.?$`,
);

const ONE_PERSON = new RegExp(`^${PERSON}$`, "u");
const NEWSROOM =
  /\b(?:news|staff|reporters?|team|desk|editors?|press|online|writers?|correspondents?|agency|agencies|service|wire|network|times|post|tv|radio)$/i;

/** "-- Jo Lund" under the last paragraph. */
const UNDERSIGNED = new RegExp(
  `^(?:--|[—–])\\s*(?<people>${PERSON}(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+)${PERSON})${OTHERS})$`,
  "u",
);

/** "JO LUND and ANN VIK" under the last paragraph. */
const SHOUTED =
  /^(?<people>\p{Lu}{2,}(?:\s\p{Lu}[\p{Lu}.'’-]*){1,2}(?:(?:,\s|\sand\s)\p{Lu}{2,}(?:\s\p{Lu}[\p{Lu}.'’-]*){1,2})*)$/u;

const AGENCIES: Readonly<Record<string, string>> = {
  ap: "AP",
  "the associated press": "AP",
  "associated press": "AP",
  reuters: "Reuters",
  afp: "AFP",
  upi: "UPI",
  dpa: "dpa",
  efe: "EFE",
  ansa: "ANSA",
  tass: "TASS",
  interfax: "Interfax",
  xinhua: "Xinhua",
  ians: "IANS",
  pti: "PTI",
  ani: "ANI",
  kyodo: "Kyodo",
  yonhap: "Yonhap",
  bloomberg: "Bloomberg",
  apa: "APA",
  belga: "Belga",
  anp: "ANP",
  ntb: "NTB",
  tt: "TT",
  ritzau: "Ritzau",
  stt: "STT",
  pap: "PAP",
  lusa: "Lusa",
  "press association": "PA",
  pa: "PA",
  aap: "AAP",
  cns: "CNS",
  unian: "UNIAN",
  新华社: "Xinhua",
  тасс: "TASS",
  интерфакс: "Interfax",
  "риа новости": "RIA Novosti",
  укринформ: "Ukrinform",
};
const PLACE_WORDS = "\\p{Lu}[\\p{Lu}.’'/-]+(?:\\s[\\s-]{0,5}\\p{Lu}[\\p{Lu}.’'/-]*){0,4}";
const REGION = "(?:,\\s*\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?)?";
const DAY = "(?:,\\s*(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s\\p{L}{3,9}\\.?))?";
const DASH = "\\s{0,9}(?:--|[—–―:|]|-(?=\\s|$)|\\.-)\\s*";
/** "LONDON (Reuters) - ", "MADISON, Wis. — ", "PARIS, May 4 (AFP) - " */
const CAPITAL_PLACE = new RegExp(
  `^(?<place>${PLACE_WORDS}${REGION})${DAY}\\s{0,9}(?:[(/](?<agency>[^()/]{2,24})[)/])?${DASH}`,
  "u",
);
/** "Berlin (dpa) - ": a place in small letters needs its agency. */
const SMALL_PLACE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}’'.-]+(?:[\\s/]\\p{Lu}[\\p{L}’'.-]+){0,3}${REGION})${DAY}\\s*\\((?<agency>[^()]{2,24})\\)${DASH}`,
  "u",
);
/** "Averby, Va. - ": or its state. */
const PLACE_AND_STATE =
  /^(?<place>\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3},\s(?:\p{Lu}[\p{L}]{1,5}\.|\p{Lu}\.\s?\p{Lu}\.|\p{Lu}{2}))\s*(?:\((?<agency>[^()]{2,24})\)\s*)?(?:--|[—–-])\s+/u;
/** "Averby, Norway - ": or a country or state that everybody knows; "Averby, Norway (CNN) The bridge": or an outlet. */
const PLACE_AND_REGION =
  /^(?<place>\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3},\s(?<region>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}))\s+(?:\((?<agency>CNN|AP|AFP|Reuters)\)\s+|(?:--|[—–-])\s+)/u;
const AGENCY_ALONE = /^\((?<agency>[^()]{2,24})\)\s*(?:--|[—–-])\s*/u;
const OUTLET_ALONE =
  /^\((?<agency>CNN|AP|Reuters|AFP|UPI|(?:CBS|NBC|ABC|Fox)(?: News)?|Xinhua|dpa|EFE|ANSA)\)\s+(?=["“‘']?\p{Lu})/u;
const XINHUA = /^(?<agency>新华社)(?<place>\p{sc=Han}{2,6}?)\d{1,2}月\d{1,2}日电\s*/u;
const NO_PLACE = regexFrom("", "^", [
  sequence(
    [
      "UPDATED?|BREAKING|EXCLUSIVE|FILE|WATCH|VIDEO|PHOTOS?|RAW|STORY|MORE|WARNING|ORIGINAL|LIVE",
      "JUST|DEVELOPING|OPINION|ANALYSIS|EDITORIAL|REVIEW|CORRECTION|PREVIOUS|RELATED|NOTE|FACT",
      "SPOILER|HOST|ANNOUNCER|UNIDENTIFIED|MR|MRS|MS|DR|SENATOR|REP|SEN|GOV|PRESIDENT",
    ],
    String.raw`\b`,
  ),
  "(?:NEW|THE|Q|A|ON|IN|IT|HE|SHE|I|WE|AND|BUT)$",
]);

/**
 * Reads byline, dateline, agency and times from the first and last passages.
 *
 * @returns what was found, the passages without it (`body`), and what was taken out (`removed`)
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
      const stamp = stampOf(text);
      if (stamp) {
        published ??= stamp.published;
        updated ??= stamp.updated;
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
    body.push(passage);
  }
  return { byline, dateline, agency, published, updated, body, removed };
}

/** "By Jo LundLONDON (Reuters) - The bridge": a byline to which scraping glued the dateline. */
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

/** People and agency of a byline; null where the line is none. */
export function bylineOf(text: string, pattern?: RegExp): { names: string[]; agency: string | null } | null {
  const match = pattern ? pattern.exec(text) : (BYLINE.exec(text) ?? SIGNED.exec(text));
  const people = match?.groups?.people;
  // "By Monday Night Football standards": a byline names people and says nothing.
  if (!match || !people || /\b(?:said|was|were|is|has|had|will)\b/.test(text)) return null;
  const names = people
    .split(/,\s*(?:and\s+)?|(?<!\s)\s+(?:and|&|et|und|y)\s+/)
    .map((name) => name.trim())
    .filter((name) => ONE_PERSON.test(name) && agencyOf(name) === null && !NEWSROOM.test(name));
  const credited = text.slice(text.indexOf(people) + people.length);
  const agency =
    agencyOf(people) ??
    Object.entries(AGENCIES).find(
      ([name]) => name.length > 3 && credited.toLowerCase().includes(name),
    )?.[1] ??
    null;
  if (names.length === 0 && agency === null) return null;
  return { names: names.map(unshout), agency };
}

/** "SADIE GRIMM" stays as it is: names are the source's. Only white space is folded. */
const unshout = (name: string): string => name.replace(/\s+/g, " ");

/** A line of names in capitals, one of them beginning with a given name that is known: otherwise it may be a heading. */
function shouted(text: string): { names: string[]; agency: string | null } | null {
  const people = bylineOf(text, SHOUTED);
  const isPerson = (name: string) => knownAs((name.split(" ")[0] ?? "").toLowerCase()) === "given";
  return people?.names.some(isPerson) ? people : null;
}

/** The news agency that a credit such as "AP/Bay News" names, in its usual short form; null where it names none. */
export function agencyOf(text: string | undefined): string | null {
  if (!text) return null;
  for (const part of text.split(/[/,|]/)) {
    const known =
      AGENCIES[part.trim().toLowerCase().replace(/^the /, "")] ?? AGENCIES[part.trim().toLowerCase()];
    if (known) return known;
  }
  return null;
}

function inKnownRegion(text: string): RegExpExecArray | null {
  const match = PLACE_AND_REGION.exec(text);
  const known = match && knownAs((match.groups?.region ?? "").toLowerCase());
  return known === "country" || known === "state" ? match : null;
}

/** Characters in which a dateline ends, with a dash or the like. */
const LONGEST_DATELINE = 200;
const MAY_END_DATELINE = /[-–—―:|(]|^新华社/;

/** Length of the dateline at the beginning of a paragraph, and the place in it; null where there is none. */
export function datelineOf(
  { block }: Passage,
  text: string,
): { length: number; place: Range; agency: string | null } | null {
  if (block.kind !== "paragraph" || !MAY_END_DATELINE.test(text.slice(0, LONGEST_DATELINE))) return null;
  const match =
    CAPITAL_PLACE.exec(text) ??
    SMALL_PLACE.exec(text) ??
    PLACE_AND_STATE.exec(text) ??
    inKnownRegion(text) ??
    XINHUA.exec(text) ??
    AGENCY_ALONE.exec(text) ??
    OUTLET_ALONE.exec(text);
  if (!match?.groups) return null;
  const place = match.groups.place ?? "";
  const agency = agencyOf(match.groups.agency);
  if (NO_PLACE.test(place) || (/^\p{Lu}/u.test(place) && place.length < 3)) return null;
  if (place === "" && agency === null && !OUTLET_ALONE.test(text)) return null;
  const alone = match[0].length >= text.length;
  // "AVERBY PRESS |": the name of a paper.
  if (alone && match[0].trimEnd().endsWith("|")) return null;
  if (!alone) {
    // "DAVID GRANT: Well, ..." is a speaker, and "NATO — which ..." a subject: a sentence must follow.
    if (/:\s*$/.test(match[0]) && agency === null) return null;
    if (!/^["“‘'«„([]?[\p{Lu}\p{N}\p{Lo}]/u.test(text.slice(match[0].length))) return null;
  }
  const start = text.indexOf(place);
  return { length: match[0].length, place: { start, end: start + place.length }, agency };
}
