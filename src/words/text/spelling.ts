/**
 * Similarity of two spellings of a name. Both are folded to what the common romanisations share, then compared by an
 * edit distance in which letters that transliteration confuses (vowels, g/h, v/f, s/z) cost less than others. The costs
 * were tuned by hand on pairs of spellings of one person and of two.
 */

/**
 * Endings that many surnames share. Surnames with the same ending are compared by what precedes it. On folded
 * spellings.
 */
const COMMON_END =
  /(?:enko|ovski|evski|inski|enski|ski|ovich|evich|ov|ev|in|shvili|ian|uk|ak|ik|ez|son|sen|man|er)$/;
/** How much less a letter of such an ending counts. */
const END_WEIGHT = 0.7;
/** Least letters that the rest of a name counts as, however long its ending. */
const LEAST_REST = 4;

/** Similarity of two spellings that romanise one name. */
const ONE_NAME = 0.98;
/** Costs beside those of single letters: two neighbours in exchanged order, other first letters, confused ones. */
const EXCHANGED = 0.6;
const OTHER_BEGINNING = 0.7;
const CONFUSED_BEGINNING = 0.2;

const VOWELS = new Set("aeiou");
/** Pairs of letters that romanisations and typing errors confuse, with the cost of a substitution. Capitals: see `foldSpelling`. */
const CONFUSED: ReadonlyMap<string, number> = new Map(
  [
    "gh",
    "vf",
    "sz",
    "kg",
    "td",
    "pb",
    "uv",
    "ks",
    "cs",
    "ck",
    "jg",
    "jz",
    "jh",
    "mn",
    "CS",
    "CZ",
    "ZS",
    "Ss",
    "Zz",
    "Cc",
    "xs",
  ].flatMap((pair): [string, number][] => [
    [pair, 0.5],
    [`${pair[1]}${pair[0]}`, 0.5],
  ]),
);

const folded = new Map<string, string>();

/** Folded spellings that are stored; then the store restarts. */
const MOST_FOLDED = 50_000;

/**
 * Folds what romanisations of one spelling write differently: "Zelenskyy", "Zelenskiy", "Zelensky" -> "zelenski". A
 * capital is one sound of several letters: `S` of "shch" or "sh", `C` of "ch", `Z` of "zh".
 *
 * @param word in lower case, without marks
 */
export function foldSpelling(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = word
    .replace(/shch|schch|stsch|sjtj/g, "S")
    .replace(/tsch|tch|ch/g, "C")
    .replace(/sch|sh|sz/g, "S")
    .replace(/zh/g, "Z")
    .replace(/kh|gh/g, "h")
    .replace(/ts|tz/g, "c")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/ck|q/g, "k")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/c(?![ei])/g, "k")
    .replace(/ou|oo/g, "u")
    .replace(/[yj](?=[aeou])/g, "i")
    .replace(/(?:yi|iy|yy|ii|ij|ie|ey|ei|y|j)$/g, "i")
    .replace(/[yj]/g, "i")
    .replace(/(?<!i)i+(?=[aeou])/g, "i")
    .replace(/(.)\1+/g, "$1");
  if (folded.size > MOST_FOLDED) folded.clear();
  folded.set(word, made);
  return made;
}

/**
 * Similarity of two spellings.
 *
 * @returns 1 for one spelling, 0 for nothing in common; the same whichever comes first
 * @param a in lower case, without marks, as `b`
 */
export function spellingSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [foldSpelling(a), foldSpelling(b)];
  if (x === y) return ONE_NAME;
  const longest = Math.max(x.length, y.length);
  if (Math.abs(x.length - y.length) > longest / 2) return 0;
  const first = startPenalty(x[0] ?? "", y[0] ?? "");
  const end = COMMON_END.exec(x)?.[0];
  const weighed = end && y.endsWith(end) ? Math.max(LEAST_REST, longest - end.length * END_WEIGHT) : longest;
  return Math.max(0, 1 - (distance(x, y) + first) / weighed);
}

/** Penalty for different beginnings: errors are rare at the start of a name. */
function startPenalty(a: string, b: string): number {
  if (a === b || (VOWELS.has(a) && VOWELS.has(b))) return 0;
  return CONFUSED.has(a + b) ? CONFUSED_BEGINNING : OTHER_BEGINNING;
}

/** Edit distance with transpositions of neighbours (Damerau 1964), in weighted letters. */
function distance(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = [0];
  for (let j = 0; j < b.length; j++) above.push((above[j] ?? 0) + lossCost(b.charCodeAt(j)));
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const lossA = lossCost(letter);
    const row = [(above[0] ?? 0) + lossA];
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        (above[j] ?? 0) + lossA,
        (row[j - 1] ?? 0) + lossCost(other),
        (above[j - 1] ?? 0) + substitutionCost(letter, other),
      );
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, (twoAbove[j - 2] ?? 0) + EXCHANGED);
      }
      row.push(cost);
    }
    [twoAbove, above] = [above, row];
  }
  return above[b.length] ?? 0;
}

const ASCII = 128;
/** Cost of leaving out each ASCII letter. A vowel costs less than a consonant. */
const LOSS_COSTS = Float64Array.from({ length: ASCII }, (_, code) => {
  const letter = String.fromCharCode(code);
  return letter === "i" || letter === "h" ? 0.5 : VOWELS.has(letter) ? 0.7 : 1;
});
/** Cost of substituting one ASCII letter for another. */
const SUBSTITUTION_COSTS = Float64Array.from({ length: ASCII * ASCII }, (_, pair) => {
  const [a, b] = [String.fromCharCode(Math.floor(pair / ASCII)), String.fromCharCode(pair % ASCII)];
  if (a === b) return 0;
  return VOWELS.has(a) && VOWELS.has(b) ? 0.4 : (CONFUSED.get(a + b) ?? 1);
});

/** Cost of one code unit. All letters outside ASCII cost the same. */
function lossCost(letter: number): number {
  return letter < ASCII ? (LOSS_COSTS[letter] ?? 1) : 1;
}

function substitutionCost(a: number, b: number): number {
  if (a === b) return 0;
  return a < ASCII && b < ASCII ? (SUBSTITUTION_COSTS[a * ASCII + b] ?? 1) : 1;
}
