/** What the first and last lines of an article say of its making: byline, dateline, agency, time of publication. */
import type { Document, Instant, Words } from "../model.js";
import type { Struck } from "./furniture.js";
import { parseInstant } from "./origin.js";
import { type Passage, passageOf, type Range, textOf, wordsAt } from "./passage.js";

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

const PERSON =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]+(?:\\s+(?:(?:de|van|von|der|la|al|bin|del|da|di)\\s+)*\\p{Lu}[\\p{L}\\p{M}.’'-]*){1,4}";
const BYLINE = new RegExp(
  `^(?:(?:story |report(?:ed|ing)? |written |posted )?by|par|von|por|di|автор|作者|文[/／])[:：]?\\s+(?<people>${PERSON}(?:(?:,\\s*(?:and\\s+)?|\\s+(?:and|&|et|und|y|e)\\s+)${PERSON})*)(?<rest>(?:\\s*[,|/–—-]\\s*|\\s+(?=(?:the )?(?:associated press|reuters|staff|special|for |of the |in |updated|published|posted|created|on |cnn|bbc|afp|\\d|\\S+@)))[^!?]{0,80})?\\.?$`,
  "iu",
);
/** "Jo Lund and Ann Vik, The Associated Press": no "by", but an agency. */
const SIGNED = new RegExp(
  `^(?<people>${PERSON}(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+)${PERSON})*)\\s*[,|/–—-]\\s*(?:the\\s+)?(?:associated press|reuters|ap|afp|cnn|bbc news|usa today|staff (?:writer|reporter)s?|[\\p{L} ]{2,30} (?:staff|correspondent|reporter|news service))\\.?$`,
  "iu",
);

const ONE_PERSON = new RegExp(`^${PERSON}$`, "u");
const NEWSROOM =
  /\b(?:news|staff|reporters?|team|desk|editors?|press|online|writers?|correspondents?|agency|agencies|service|wire|network|times|post|tv|radio)$/i;

/** "-- Jo Lund" under the last paragraph. */
const UNDERSIGNED = new RegExp(
  `^(?:--|[—–])\\s*(?<people>${PERSON}(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+)${PERSON})*)$`,
  "u",
);

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
};
const PLACE_WORDS = "\\p{Lu}[\\p{Lu}.’'/-]+(?:[\\s-]+\\p{Lu}[\\p{Lu}.’'/-]*){0,4}";
const REGION = "(?:,\\s*\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?)?";
const DAY = "(?:,\\s*(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s\\p{L}{3,9}\\.?))?";
const DASH = "\\s*(?:--|[—–―:|]|-(?=\\s|$)|\\.-)\\s*";
/** "LONDON (Reuters) - ", "MADISON, Wis. — ", "PARIS, May 4 (AFP) - " */
const CAPITAL_PLACE = new RegExp(
  `^(?<place>${PLACE_WORDS}${REGION})${DAY}\\s*(?:[(/](?<agency>[^()/]{2,24})[)/])?${DASH}`,
  "u",
);
/** "Berlin (dpa) - ": a place in small letters needs its agency. */
const SMALL_PLACE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}’'.-]+(?:[\\s/-]\\p{Lu}[\\p{L}’'.-]+){0,3}${REGION})${DAY}\\s*\\((?<agency>[^()]{2,24})\\)${DASH}`,
  "u",
);
/** "Averby, Va. - ": or its state. */
const PLACE_AND_STATE =
  /^(?<place>\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3},\s(?:\p{Lu}[\p{L}]{1,5}\.|\p{Lu}\.\s?\p{Lu}\.|\p{Lu}{2}))\s*(?:\((?<agency>[^()]{2,24})\)\s*)?(?:--|[—–-])\s+/u;
const AGENCY_ALONE = /^\((?<agency>[^()]{2,24})\)\s*(?:--|[—–-])\s*/u;
const OUTLET_ALONE =
  /^\((?<agency>CNN|AP|Reuters|AFP|UPI|CBS|NBC|ABC|Xinhua|dpa|EFE|ANSA)\)\s+(?=["“‘']?\p{Lu})/u;
const XINHUA = /^(?<agency>新华社)(?<place>\p{sc=Han}{2,6}?)\d{1,2}月\d{1,2}日电\s*/u;
const NO_PLACE =
  /^(?:(?:UPDATED?|BREAKING|EXCLUSIVE|FILE|WATCH|VIDEO|PHOTOS?|RAW|STORY|MORE|WARNING|ORIGINAL|LIVE|JUST|DEVELOPING|OPINION|ANALYSIS|EDITORIAL|REVIEW|CORRECTION|PREVIOUS|RELATED|NOTE|FACT|SPOILER|HOST|ANNOUNCER|UNIDENTIFIED|MR|MRS|MS|DR|SENATOR|REP|SEN|GOV|PRESIDENT)\b|(?:NEW|THE|Q|A|ON|IN|IT|HE|SHE|I|WE|AND|BUT)$)/;

const STAMP =
  /^(?:on\s+)?(?:\W?(?<kind>first published|originally published|published|posted|created|date|updated|last updated|last modified|modified)\b(?:\s+(?:on|at))?\s*:?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|(?:mon|tue|wed|thu|fri|sat|sun)\.?,?\s+)?(?<date>\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{2,4})(?:,?\s*(?:at|[-–|·•])?\s*(?<time>\d{1,2}\s?[:.]\s?\d{2}(?:\s?[ap]\.?m?\b\.?)?|\d{1,2}\s?[ap]\.?m\.?)?\s*(?<zone>E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CEST|CET|Z)?)?(?<rest>.*)$/iu;

export function sign(document: Document, passages: readonly Passage[]): Signed {
  const removed: Struck[] = [];
  let byline: readonly string[] = [];
  let agency: string | null = null;
  let dateline: Words | null = null;
  let published: Instant | null = null;
  let updated: Instant | null = null;
  const body: Passage[] = [];
  for (const [index, passage] of passages.entries()) {
    const text = textOf(passage);
    const near = index < TOP || index >= passages.length - 2;
    if (near && text.length <= 160 && passage.block.kind === "paragraph") {
      const people =
        bylineOf(text) ?? (index >= passages.length - 2 && index > 0 ? bylineOf(text, UNDERSIGNED) : null);
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

/** People and agency of a byline; null where the line is none. */
export function bylineOf(text: string, pattern?: RegExp): { names: string[]; agency: string | null } | null {
  const match = pattern ? pattern.exec(text) : (BYLINE.exec(text) ?? SIGNED.exec(text));
  const people = match?.groups?.people;
  // "By Monday Night Football standards": a byline names people and says nothing.
  if (!match || !people || /\b(?:said|was|were|is|has|had|will)\b/.test(text)) return null;
  const names = people
    .split(/,\s*(?:and\s+)?|\s+(?:and|&|et|und|y)\s+/)
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

export function agencyOf(text: string | undefined): string | null {
  if (!text) return null;
  for (const part of text.split(/[/,|]/)) {
    const known =
      AGENCIES[part.trim().toLowerCase().replace(/^the /, "")] ?? AGENCIES[part.trim().toLowerCase()];
    if (known) return known;
  }
  return null;
}

/** Length of the dateline at the beginning of a paragraph, and the place in it; null where there is none. */
export function datelineOf(
  { block }: Passage,
  text: string,
): { length: number; place: Range; agency: string | null } | null {
  if (block.kind !== "paragraph") return null;
  const match =
    CAPITAL_PLACE.exec(text) ??
    SMALL_PLACE.exec(text) ??
    PLACE_AND_STATE.exec(text) ??
    XINHUA.exec(text) ??
    AGENCY_ALONE.exec(text) ??
    OUTLET_ALONE.exec(text);
  if (!match?.groups) return null;
  const place = match.groups.place ?? "";
  const agency = agencyOf(match.groups.agency);
  if (NO_PLACE.test(place) || (/^\p{Lu}/u.test(place) && place.length < 3)) return null;
  if (place === "" && agency === null && !OUTLET_ALONE.test(text)) return null;
  const alone = match[0].length >= text.length;
  if (!alone) {
    // "DAVID GRANT: Well, ..." is a speaker, and "NATO — which ..." a subject: a sentence must follow.
    if (/:\s*$/.test(match[0]) && agency === null) return null;
    if (!/^["“‘'«„([]?[\p{Lu}\p{N}\p{Lo}]/u.test(text.slice(match[0].length))) return null;
  }
  const start = text.indexOf(place);
  return { length: match[0].length, place: { start, end: start + place.length }, agency };
}

const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const ZONES: Readonly<Record<string, string>> = {
  EST: "-0500",
  EDT: "-0400",
  CST: "-0600",
  CDT: "-0500",
  MST: "-0700",
  MDT: "-0600",
  PST: "-0800",
  PDT: "-0700",
  GMT: "+0000",
  UTC: "+0000",
  Z: "+0000",
  BST: "+0100",
  CET: "+0100",
  CEST: "+0200",
};

/** Times of publication that a line says, where it says nothing else. */
export function stampOf(text: string): { published: Instant | null; updated: Instant | null } | null {
  if (text.length > 160 || !/\d/.test(text)) return null;
  let published: Instant | null = null;
  let updated: Instant | null = null;
  let rest = text;
  for (let round = 0; round < 3 && rest !== ""; round++) {
    const match = STAMP.exec(rest);
    if (!match?.groups) return null;
    const { kind, date = "", time, zone } = match.groups;
    if (kind === undefined && round === 0 && (match.groups.rest ?? "").trim() !== "" && time === undefined)
      return null;
    const instant = instantFrom(date, time, zone);
    if (/updated|modified/i.test(kind ?? "")) updated ??= instant;
    else published ??= instant;
    rest = (match.groups.rest ?? "").replace(/^[\s|·•,;–—-]+/, "").trim();
    // "Updated 9:28 AM EDT" after the date: the same day.
    if (/^(?:updated|published|posted)\W*\d{1,2}\s?[:.]\s?\d{2}[\s\p{L}.]{0,20}$/iu.test(rest)) break;
    if (
      rest !== "" &&
      !/^\W?(?:first|originally|published|posted|created|updated|last|modified)/i.test(rest)
    ) {
      if (!/^[\p{L}. ]{0,30}$/u.test(rest) || rest.split(/\s+/).length > 3) return null;
      break;
    }
  }
  return { published, updated };
}

function instantFrom(date: string, time: string | undefined, zone: string | undefined): Instant | null {
  const words = date
    .replace(/(\d)(?:st|nd|rd|th)/, "$1")
    .replace(/[.,]/g, "")
    .split(/\s+/);
  const month = words.find((word) => MONTH.test(word));
  let day: string | null = null;
  if (month) {
    const index = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(month.slice(0, 3).toLowerCase()) / 3 + 1;
    const [d, y] = words.filter((word) => /^\d+$/.test(word));
    day = `${y}-${String(index).padStart(2, "0")}-${(d ?? "").padStart(2, "0")}`;
  } else if (/^\d{4}-/.test(date)) day = date;
  else {
    const [a = "", b = "", c = ""] = date.split("/").map((part) => part.trim());
    const year = c.length === 2 ? `20${c}` : c;
    // 04/05/2014 is April or May: told only where one of the two cannot be a month, or an American zone says.
    const american = /^[ECMP][SD]?T$/i.test(zone ?? "");
    if (Number(b) > 12 || american) day = `${year}-${a.padStart(2, "0")}-${b.padStart(2, "0")}`;
    else if (Number(a) > 12) day = `${year}-${b.padStart(2, "0")}-${a.padStart(2, "0")}`;
  }
  if (day === null) return null;
  const offset = ZONES[(zone ?? "").toUpperCase()];
  const clock = /^(\d{1,2})(?:\s?[:.]\s?(\d{2}))?(?:\s?([ap])\.?m)?/i.exec(time ?? "");
  if (!clock || offset === undefined) return parseInstant(day, "text");
  const half = (clock[3] ?? "").toLowerCase();
  const hour = (Number(clock[1]) % (half === "" ? 24 : 12)) + (half === "p" ? 12 : 0);
  return parseInstant(`${day}T${String(hour).padStart(2, "0")}:${clock[2] ?? "00"}:00${offset}`, "text");
}
