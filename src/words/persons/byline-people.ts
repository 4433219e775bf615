/**
 * Extracts the people of an author field, each as written. Feeds and pages use many forms:
 *
 *     "By Ana Lee and Bo Kim"              -> Ana Lee, Bo Kim
 *     "desk@bay.example (Ana Lee)"         -> Ana Lee
 *     "Ana Lee, Harbour correspondent"     -> Ana Lee
 *     '<a href="/ana">Ana Lee</a>'         -> Ana Lee
 *     "admin", "Bay News Staff", "Reuters" -> nobody
 */

import { COMPANY_SUFFIXES } from "../lexicon/company-suffixes.js";
import { NEWS_AGENCY_BY_FORM } from "../lexicon/news-agencies.js";
import { NEWSROOM_WORDS, PAPERS, SECTION_NAMES, SPECIAL_SECTIONS } from "../lexicon/pages/outlet-words.js";
import { SIGNING_BEHIND, SIGNING_NOUNS, SIGNING_PREPOSITIONS } from "../lexicon/pages/signing-words.js";
import { NAME_SUFFIXES } from "../lexicon/persons/name-suffixes.js";
import { regexFrom, sequence } from "../text/regex.js";

/** Longer fields are biographies. The byline is at their beginning. */
const CONSIDERED = 400;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

const TAG = /<\/?[a-z][^<>]{0,300}>/gi;
const EMAIL = /(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;
const HANDLE = /(?<![\p{L}\p{N}])@\w+/gu;

/** Labels before the names. "de" and "di" are left out, because they begin names too. */
const LABEL = regexFrom(
  "iu",
  "^(?:",
  [
    "story|report(?:ed|ing)?|writ(?:ten|ing)|posted|published|words|text|article|analysis|opinion|review",
    "interview",
  ],
  String.raw`\s+)?`,
  [...SIGNING_PREPOSITIONS, ...SIGNING_NOUNS, "authors|text|words|byline"],
  String.raw`(?:\s*[:：]\s*|\s+)`,
);
/** Italian "by": in small letters, before a first name and a surname. */
const DI = /^di (?=\p{Lu}[\p{L}’'.-]{1,30} \p{Lu})/u;
/** "김하늘 기자" */
const REPORTER_BEHIND = regexFrom(
  "u",
  String.raw`(?<=[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}])\s?`,
  SIGNING_BEHIND,
  "$",
);
/** Separates people, or a person from other words. */
const SEPARATOR =
  /(?:(?<!\s)\s+)?[,;|/·•、，\n]\s*|(?<!\s)\s+[–—-]\s+|(?<!\s)\s+(?:and|&|et|und|och|og|with|mit|avec|com|con|и|та|und)\s+|(?:(?<!\s)\s+)?和\s*/iu;
/** "Ana García y Luis Pérez", "Ana Costa e Rui Sá", "Ana Jansen en Piet Vos"; "José Ortega y Gasset" is one person. */
const SHORT_AND = /^(?<a>\p{Lu}\S+\s.{0,200}\S)\s+(?:y|e|en|i)\s+(?<b>\p{Lu}\S+\s+\p{Lu}.*)$/su;

/** Words after a name that begin an employer or a biography. */
const AFTER_NAME =
  /(?<!\s)\s+(?:is|was|has|covers|writes|reports|in|at|for|of the|from|via|on behalf of|contributed|contributes)\s.*$/isu;
/** Credits for other work, with all that follows: "Editing by Jo Lund". */
const OTHER_WORK =
  /(?:^|[\s;,.(])(?:edit(?:ing|ed)|review(?:ing|ed)|photo(?:s|graph|graphs|graphy)?|pictures?|video|graphics?|illustrations?|translat(?:ion|ed)|additional reporting|compiled)\s+by\b.*$/isu;

/** Placeholders where nobody signed. */
const NOBODY = new Set(
  (
    "admin|administrator|wpadmin|root|webmaster|user|guest|author|authors|unknown|anonymous|none|null|undefined|n/a|na|no author|" +
    "staff|editor|editors|editorial|editorial team|editorial board|editorial staff|editorial desk|newsroom|news desk|newsdesk|web desk|" +
    "desk|team|special|comments|contributor|contributors|correspondent|reporter|reporters|writer|press release|agencies|news agencies|wire reports|" +
    "redaktion|die redaktion|redaktionen|redaktionell|la rédaction|rédaction|redaction|redacción|redaccion|la redacción|redação|" +
    "redazione|la redazione|redactie|de redactie|redakcja|redakce|toimitus|редакция|редакція|编辑部|編集部|default|test"
  ).split("|"),
);
/** Last words of organisations and posts, which are no persons. */
const BODY = regexFrom(
  "iu",
  String.raw`\s`,
  [
    ...PAPERS,
    ...NEWSROOM_WORDS,
    "newsroom|editorial|television|media|magazine|newspaper|sports|today|services|reports|ugc",
    "department|office|ministry|university|institute",
    // "Co" may be a surname, "AG" initials.
    ...COMPANY_SUFFIXES.filter((suffix) => suffix.length > 2).map((suffix) => String.raw`${suffix}\.?`),
    "redaktion|redazione|redacción|rédaction",
  ],
  "$",
);
/** First words of posts. */
const POST = regexFrom(
  "iu",
  "^",
  [
    sequence(
      [
        "our|the|a|an|senior|chief|deputy|managing|associate|assistant|staff|special|guest",
        "contributing|political|foreign|local|business|sports?|science|health|web|digital",
      ],
      String.raw`\s.*`,
    ),
    sequence(String.raw`.*\b`, [
      "correspondent|reporter|writer|columnist|journalist|contributor|producer|photographer|analyst",
    ]),
  ],
  "$",
);
/** An editor by desk alone. An editor of anything else is a pen name, unless it stands beside a person's. */
const DESK_EDITOR = regexFrom(
  "iu",
  "^(?:",
  [
    ...SECTION_NAMES,
    ...SPECIAL_SECTIONS,
    "city|web|online|digital|site|copy|night|day|weekend|sunday|feature|photo|picture|america|middle east|china",
    "executive|general|news desk|desk|content|audience|social media|data|investigations?|audio",
    "political|economics?|energy|media|legal|defen[cs]e|security|diplomatic|religion|literary|fashion",
  ],
  String.raw`)(?:\s+(?:and|&|affairs|news|desk))*\s+editor$`,
);
const EDITOR = /\seditor$/iu;
/** What a link beside a byline does. */
const CONTROL =
  /^(?:view|see|more|all|read|print|follow|contact|share|subscribe|e-?mail|about|visit|send|alle|mehr|voir|plus|ver|más)\s/iu;
/** A name of two words or more, and two more behind it: "Ana Lee Associated Press". */
const LAST_WORDS = /^(\S{1,30}(?: \S{1,30}){1,3}) (\S{1,30} \S{1,30})$/u;
const SUFFIX = regexFrom(
  "iu",
  "^",
  [...NAME_SUFFIXES, String.raw`m\.d|ph\.d|mba|rn|dds|obe|mbe|cbe`],
  String.raw`\.?$`,
);
const NAME_WORD = /^(?:\p{Lu}|\p{Lo}|['’]?\p{Ll})[\p{L}\p{M}.'’‘-]*$/u;

/**
 * The people of a byline, in order, without repeats, as written.
 *
 * @param fields one field or several, with or without markup
 * @param outlet name of the outlet: many feeds name it as the author
 */
export function peopleOfByline(fields: string | readonly string[], outlet: string | null = null): string[] {
  const people = new Map<string, string>();
  const nobody = outlet?.trim().toLowerCase();
  for (const field of [fields].flat()) {
    for (const name of peopleIn(field)) {
      const key = name.toLowerCase();
      // "Ediciones El País" publishes; nobody of a name of two words is called so by chance.
      const isOutlet = key === nobody || (nobody?.includes(" ") === true && key.endsWith(` ${nobody}`));
      if (!isOutlet && !people.has(key)) people.set(key, name);
    }
  }
  return [...people.values()];
}

/** "Elif Kaya / KESBY": beside a name in small letters. */
const PLACE_IN_CAPITALS = /^\p{Lu}{4,}$/u;

/** The part of a field that is considered. No name is cut in two: it ends before the last separator. */
function bylineStart(field: string): string {
  if (field.length <= CONSIDERED) return field;
  const beginning = field.slice(0, CONSIDERED);
  const last = [...beginning.matchAll(/[,;|]| (?:and|&|et|und|och|og|y) /giu)].at(-1);
  return last === undefined || last.index === 0 ? beginning : beginning.slice(0, last.index);
}

function peopleIn(field: string): string[] {
  const plain = bylineStart(field)
    .replace(TAG, " ")
    .replace(OTHER_WORK, "")
    .replace(ADDRESS, " ")
    // "[[Ana Lee]]", "[[people/Ana Lee|Ana]]": links of notes.
    .replace(/\[\[(?:[^[\]|/]{1,80}\/)?([^[\]|/]{1,80})(?:\|[^[\]]{0,80})?\]\]/g, "$1")
    // "desk@bay.example (Ana Lee)": the name is in the comment.
    .replace(/^\s*[\w.+-]{1,64}@\S{1,200}\s*\((?<name>[^()]*)\)\s*$/u, "$<name>")
    .replace(EMAIL, " ")
    .replace(HANDLE, " ")
    // "Ana Lee (Reuters)", "Ana Lee <>": removes brackets.
    .replace(/[([<{][^()[\]<>{}]{0,80}[)\]>}]/g, " ")
    .replace(/[<>]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const unlabelled = plain.replace(LABEL, "").replace(LABEL, "").replace(DI, "");
  const parts = unlabelled.split(SEPARATOR).flatMap(atShortAnd);
  const people: string[] = [];
  for (const part of parts) {
    const last = people.length - 1;
    if (SUFFIX.test(part) && last >= 0) people[last] = `${people[last]} ${part}`;
    else {
      const name = personIn(part);
      if (name !== null) people.push(name);
    }
  }
  if (people.length < 2) return people;
  const isWritten = people.some((name) => /\p{Ll}/u.test(name));
  return people.filter((name) => !EDITOR.test(name) && !(isWritten && PLACE_IN_CAPITALS.test(name)));
}

function atShortAnd(part: string): string[] {
  const { a, b } = SHORT_AND.exec(part)?.groups ?? {};
  return a === undefined || b === undefined ? [part] : [...atShortAnd(a), b];
}

/** The name in a part of a byline, as written; null where it names no person. */
function personIn(part: string): string | null {
  const name = part
    .replace(/^(?:and|und|et|och|og|и|та)\s+/iu, "")
    .replace(LABEL, "")
    .replace(REPORTER_BEHIND, "")
    .replace(AFTER_NAME, "")
    .replace(LAST_WORDS, (words, person: string, employer: string) =>
      NEWS_AGENCY_BY_FORM.has(employer.toLowerCase()) ? person : words,
    )
    .replace(/^[\s"“”'‘’.:*_-]+|(?<![\s"“”:*_-])[\s"“”:*_-]+$/gu, "")
    .trim();
  const words = name.split(" ");
  if (name.length < 2 || name.length > LONGEST_NAME || words.length > MOST_WORDS) return null;
  const lower = name.toLowerCase().replace(/\.$/, "");
  if (NOBODY.has(lower) || NEWS_AGENCY_BY_FORM.has(lower) || BODY.test(name) || POST.test(name)) return null;
  if (DESK_EDITOR.test(name) || CONTROL.test(name)) return null;
  // "jlund2", "ana_lee": login names.
  if (/[\d_@=]/.test(name) || !words.every((word) => NAME_WORD.test(word))) return null;
  return name;
}
