/** Tokens of a line as the name tagger sees them, with what is known of each word form. */

import { type Known, knownAs, opensKnown } from "./gazetteer.js";
import type { Range } from "./passage.js";

/** A string and its hash; features are made of them. */
export interface Atom {
  readonly text: string;
  readonly hash: number;
}

/** All that depends on the form of a word alone; made once for each form. */
export interface Form {
  readonly word: Atom;
  readonly shape: Atom;
  readonly start2: Atom;
  readonly start3: Atom;
  readonly end2: Atom;
  readonly end3: Atom;
  readonly end4: Atom;
  readonly known: Atom;
  /** What sort of common word it is beside a name: `role`, `place`, `body`, `said`, `kin`, or nothing. */
  readonly sort: Atom;
  /** Some name of several words that everybody knows begins with it. */
  readonly opens: boolean;
  /** May stand between the words of a name: "of", "-", "bin". */
  readonly joint: boolean;
  /** Where a tagger keeps what the weights of this form add up to at each position. */
  readonly sums: (readonly number[] | undefined)[];
}

/** A token; its form is looked up where it is asked for, as most small words are not. */
export class NameToken implements Range {
  readonly start: number;
  readonly end: number;
  /** Begins with, or holds, an upper-case letter. */
  readonly capital: boolean;
  /** Begins with a letter. */
  readonly word: boolean;
  readonly #text: string;
  #form: Form | null = null;

  constructor(text: string, start: number, end: number, capital: boolean, word: boolean) {
    this.#text = text;
    this.start = start;
    this.end = end;
    this.capital = capital;
    this.word = word;
  }

  get form(): Form {
    this.#form ??= formOf(this.#text.slice(this.start, this.end));
    return this.#form;
  }
}

/** FNV-1a over UTF-16 code units: where it starts, and how it goes on by one. */
export const HASH_START = 0x811c9dc5 | 0;
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

export function hashOf(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

export const atom = (text: string): Atom => ({ text, hash: hashOf(text) });

/** With a full stop, one token: "Mr.", "Inc." */
const DOTTED = new Set(
  "St Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Sgt Capt Maj Adm Rev Jr Sr Inc Corp Co Ltd Bros No".split(" "),
);

const JOINTS = new Set(
  "of the and for de la le du des del della da do dos das di van von der den ten zu bin ibn bint al el ul ur ud ad as an as-sharif e y et & - – ' ’ . / in on to at und für".split(
    " ",
  ),
);

/** Short words that no name has inside; other short ones may be joints: "Bingu wa Mutharika". */
const SMALL_WORDS = new Set(
  "is was are has had but who did can may its his her him he she it we you not out off if or so our my me us no do be by how why all any ago did got get let new now old one our own per put ran ran run saw say set six ten the too try two use via way win won yet".split(
    " ",
  ),
);

/** Tokens of a text: words, numbers, "'s", and each other sign alone. "U.S." and "J." keep their full stops. */
export function nameTokens(text: string): NameToken[] {
  const found: NameToken[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    let end = at + 1;
    let capital = false;
    if (kind === SMALL || kind === CAPITAL) {
      capital = kind === CAPITAL;
      for (;;) {
        const next = kindAt(text, end);
        if (next === SMALL || next === CAPITAL || next === DIGIT || next === MARK) {
          if (next === CAPITAL) capital = true;
          end++;
        } else if (isApostrophe(text, end) && kindAt(text, end + 1) >= SMALL && !isPossessive(text, end))
          end += 2;
        else if (text.charCodeAt(end) === HYPHEN && isInsideName(text, at, end)) end++;
        else break;
      }
      if (kind === CAPITAL && text.charCodeAt(end) === DOT) end = withStops(text, at, end);
    } else if (kind === DIGIT) {
      for (;;) {
        const next = kindAt(text, end);
        const code = text.charCodeAt(end);
        if (next >= SMALL) end++;
        else if ((code === DOT || code === COMMA) && kindAt(text, end + 1) === DIGIT) end += 2;
        else break;
      }
    } else if (isApostrophe(text, at) && isPossessive(text, at)) end = at + 2;
    else if ((text.charCodeAt(at) & 0xfc00) === 0xd800) end = Math.min(length, at + 2);
    found.push(new NameToken(text, at, end, capital, kind === SMALL || kind === CAPITAL));
    at = end;
  }
  return found;
}

const [OTHER, SPACE, MARK, SMALL, CAPITAL, DIGIT] = [1, 2, 3, 4, 5, 6];
const DOT = 46;
const COMMA = 44;
const HYPHEN = 45;
/** What each code unit is, found out once; 0: not yet. */
const kinds = new Uint8Array(65_536);

function kindAt(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  const kind = /\s/.test(char)
    ? SPACE
    : /\p{Lu}/u.test(char)
      ? CAPITAL
      : /\p{L}/u.test(char)
        ? SMALL
        : /\p{N}/u.test(char)
          ? DIGIT
          : /\p{M}/u.test(char)
            ? MARK
            : OTHER;
  kinds[code] = kind;
  return kind;
}

/** Whether a letter, digit or mark stands at `at`. */
export const isLetterAt = (text: string, at: number): boolean => at >= 0 && kindAt(text, at) >= MARK;

const isApostrophe = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 39 || text.charCodeAt(at) === 0x2019;

function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return (code === 115 || code === 83) && kindAt(text, at + 2) < MARK;
}

/** A word and its hyphen that are no name: "US-led", "anti-Western". */
const BEFORE_HYPHEN =
  /^(?:anti|pro|non|ex|post|pre|mid|inter|trans|sub|co|vice|self|former|multi|semi|ultra|neo|then)$/i;
const AFTER_HYPHEN =
  /^(?:led|era|born|based|backed|run|owned|held|wide|free|like|type|style|made|only|old|year|bred|fed|own|day|on|in-chief)(?![\p{L}])/u;

/** Whether the hyphen at `at`, in the word from `start`, is part of a name: "Frank-Walter", "Jae-in", "al-Sisi". */
function isInsideName(text: string, start: number, at: number): boolean {
  const next = kindAt(text, at + 1);
  const first = kindAt(text, start);
  if (next === CAPITAL) {
    const word = text.slice(start, at);
    return first === CAPITAL
      ? knownAs(word.toLowerCase()) === null
      : word.length <= 3 && !BEFORE_HYPHEN.test(word);
  }
  if (next !== SMALL || first !== CAPITAL || at - start > 6) return false;
  const rest = text.slice(at + 1, at + 10);
  return /^\p{Ll}{1,5}(?!\p{L})/u.test(rest) && !AFTER_HYPHEN.test(rest);
}

/** End of "U.S.", "J." before a space, or "Mr.", where the word at `at` to `end` is one of those. */
function withStops(text: string, at: number, end: number): number {
  if (end - at === 1) {
    let stop = end + 1;
    while (kindAt(text, stop) === CAPITAL && text.charCodeAt(stop + 1) === DOT) stop += 2;
    if (stop > end + 1 || kindAt(text, stop) === SPACE) return stop;
    return end;
  }
  return end - at <= 4 && DOTTED.has(text.slice(at, end)) ? end + 1 : end;
}

const SORTS = new Map<string, string>();
for (const [sort, words] of [
  [
    "role",
    "mr. mrs. ms. dr. mr mrs ms dr prof. gen. sen. rep. gov. lt. col. sgt. capt. maj. president minister premier chancellor king queen prince princess pope senator representative congressman congresswoman governor mayor chief director chairman chairwoman chair secretary ambassador envoy judge justice sheriff officer detective sergeant captain colonel general lieutenant commander admiral major commissioner inspector superintendent attorney lawyer prosecutor professor researcher scientist analyst economist expert historian author writer journalist reporter editor actor actress singer musician artist designer coach manager striker midfielder defender goalkeeper quarterback player champion founder owner executive deputy leader head activist campaigner priest bishop archbishop cardinal imam rabbi pastor sheikh doctor teacher principal student resident victim suspect pilot soldier veteran candidate lawmaker politician mp diplomat official adviser spokesman spokeswoman spokesperson ceo sir dame lord lady rev. father brother sister",
  ],
  [
    "kin",
    "wife husband son daughter mother father brother sister cousin uncle aunt friend girlfriend boyfriend widow aged named",
  ],
  [
    "place",
    "region regions province provinces district districts county counties city cities town towns village villages island islands river lake mountain mountains valley coast border area areas oblast prefecture municipality suburb neighborhood neighbourhood capital state states peninsula bay gulf desert strait street avenue road highway bridge airport port square park stadium hospital prison beach hills hill territory enclave",
  ],
  [
    "body",
    "university college school institute ministry department agency bank corporation company corp. inc. ltd. co. group party union association council committee commission court police army navy force forces club united city fc federation league foundation fund organization organisation office bureau authority board society front movement center centre newspaper times post news network television radio airlines airways motors holdings services systems press church museum team",
  ],
  [
    "said",
    "said says told added asked wrote announced argued explained noted warned tweeted insisted replied stated confirmed denied died born married scored won",
  ],
  ["into", "in at near from to across outside around inside throughout toward towards between via into"],
] as const) {
  for (const word of words.split(" ")) if (!SORTS.has(word)) SORTS.set(word, sort);
}

const forms = new Map<string, Form>();
/** Enough for the vocabulary of a large build; then it starts again. */
const MOST_FORMS = 100_000;

function formOf(raw: string): Form {
  let form = forms.get(raw);
  if (form === undefined) {
    if (forms.size >= MOST_FORMS) forms.clear();
    form = formed(raw);
    forms.set(raw, form);
  }
  return form;
}

function formed(raw: string): Form {
  const lower = raw.toLowerCase().replace("’", "'");
  const capital = lower !== raw && /\p{Lu}/u.test(raw);
  const known: Known | null = capital ? knownAs(lower) : null;
  return {
    word: atom(/^\p{N}/u.test(lower) ? lower.replace(/\p{N}/gu, "0") : lower),
    shape: atom(shapeOf(raw, capital)),
    start2: atom(lower.slice(0, 2)),
    start3: atom(lower.slice(0, 3)),
    end2: atom(lower.slice(-2)),
    end3: atom(lower.slice(-3)),
    end4: atom(lower.slice(-4)),
    known: atom(known ?? ""),
    sort: atom(SORTS.get(lower) ?? ""),
    opens: opensKnown(lower),
    sums: [],
    joint: JOINTS.has(lower) || (/^\p{Ll}{2,3}$/u.test(lower) && !SMALL_WORDS.has(lower)),
  };
}

const EDGE = atom("|");
const NOTHING = atom("");
/** What stands before the first token and after the last. */
export const EDGE_FORM: Form = {
  word: EDGE,
  shape: EDGE,
  start2: EDGE,
  start3: EDGE,
  end2: EDGE,
  end3: EDGE,
  end4: EDGE,
  known: NOTHING,
  sort: NOTHING,
  opens: false,
  joint: false,
  sums: [],
};

function shapeOf(raw: string, capital: boolean): string {
  if (!capital) return /^\p{L}/u.test(raw) ? "x" : /^\p{N}/u.test(raw) ? "0" : raw.slice(0, 1);
  if (/^\p{Lu}\.$/u.test(raw)) return "X.";
  if (/^(?:\p{Lu}\.)+$/u.test(raw)) return "X.X.";
  if (/^\p{Lu}$/u.test(raw)) return "X";
  if (/^\p{Lu}+$/u.test(raw)) return raw.length <= 3 ? "XXX" : raw.length <= 5 ? "XXXX" : "XXXXXX";
  if (/^\p{Lu}[\p{Ll}\p{M}]+\.?$/u.test(raw)) return raw.endsWith(".") ? "Xx." : "Xx";
  if (/^\p{Lu}['’]/u.test(raw)) return "X'X";
  return /^\p{Lu}/u.test(raw) ? "XxX" : "xX";
}
