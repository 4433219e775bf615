/** Tokens of a line as the name tagger sees them, with what is known of each word form. */

import { type Known, knownAs } from "./gazetteer.js";
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
  /** Holds an upper-case letter. */
  readonly capital: boolean;
  /** May stand between the words of a name: "of", "-", "bin". */
  readonly joint: boolean;
}

export interface NameToken extends Range {
  readonly form: Form;
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

export const atom = (text: string): Atom => ({ text, hash: hashOf(text) });

const TOKEN =
  /(?:\p{Lu}\.){2,}|(?:St|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Adm|Rev|Jr|Sr|Inc|Corp|Co|Ltd|Bros|No)\.|\p{Lu}\.(?=\s)|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s\b|S\b)[\p{L}\p{M}\p{N}]+)*|\p{N}[\p{N}.,]*(?<![.,])[\p{L}\p{N}]*|['’]s\b|[^\s\p{L}\p{N}]/gu;

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

export function nameTokens(text: string): NameToken[] {
  const found: NameToken[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    found.push({ start: match.index, end: TOKEN.lastIndex, form: formOf(match[0]) });
  }
  return found;
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
    capital,
    joint: JOINTS.has(lower) || (/^\p{Ll}{2,3}$/u.test(lower) && !SMALL_WORDS.has(lower)),
  };
}

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
