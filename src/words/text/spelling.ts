/**
 * Similarity of two spellings of a name. Both are folded to what the common romanisations share, then compared by an
 * edit distance in which letters that transliteration confuses (vowels, g/h, v/f, s/z) cost less than others.
 */
/**
 * Endings that many surnames share. Surnames with the same ending are compared by what precedes it. On folded
 * spellings.
 */
const COMMON_END =
  /(?:enko|ovski|evski|inski|enski|ski|ovich|evich|ov|ev|in|shvili|ian|uk|ak|ik|ez|son|sen|man|er)$/;
const END_WEIGHT = 0.7;
const VOWELS = new Set("aeiou");
/** Letters that romanisations and typing errors confuse, with the cost of a substitution. */
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

/** Folds what romanisations of one spelling write differently: "Zelenskyy", "Zelenskiy", "Zelensky" -> "zelenski". */
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
  if (folded.size > 50_000) folded.clear();
  folded.set(word, made);
  return made;
}

/** 1 for one spelling, 0 for nothing in common. Both lower-cased, without marks. */
export function spellingSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [foldSpelling(a), foldSpelling(b)];
  if (x === y) return 0.98;
  const longest = Math.max(x.length, y.length);
  if (Math.abs(x.length - y.length) > longest / 2) return 0;
  const first = begin(x[0] ?? "", y[0] ?? "");
  const end = COMMON_END.exec(x)?.[0];
  const weighed = end && y.endsWith(end) ? Math.max(4, longest - end.length * END_WEIGHT) : longest;
  return Math.max(0, 1 - (distance(x, y) + first) / weighed);
}

/** Penalty for different beginnings: errors are rare at the start of a name. */
function begin(a: string, b: string): number {
  if (a === b || (VOWELS.has(a) && VOWELS.has(b))) return 0;
  return CONFUSED.has(a + b) ? 0.2 : 0.7;
}

/** Edit distance with transpositions of neighbours (Damerau 1964), in weighted letters. */
function distance(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = [0];
  for (let j = 0; j < b.length; j++) above.push((above[j] ?? 0) + loss(b.charCodeAt(j)));
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const lossA = loss(letter);
    const row = [(above[0] ?? 0) + lossA];
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        (above[j] ?? 0) + lossA,
        (row[j - 1] ?? 0) + loss(other),
        (above[j - 1] ?? 0) + swap(letter, other),
      );
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, (twoAbove[j - 2] ?? 0) + 0.6);
      }
      row.push(cost);
    }
    [twoAbove, above] = [above, row];
  }
  return above[b.length] ?? 0;
}

const ASCII = 128;
/** Cost of leaving out each ASCII letter. A vowel costs less than a consonant. */
const LOSSES = Float64Array.from({ length: ASCII }, (_, code) => {
  const letter = String.fromCharCode(code);
  return letter === "i" || letter === "h" ? 0.5 : VOWELS.has(letter) ? 0.7 : 1;
});
/** Cost of substituting one ASCII letter for another. */
const SWAPS = Float64Array.from({ length: ASCII * ASCII }, (_, pair) => {
  const [a, b] = [String.fromCharCode(Math.floor(pair / ASCII)), String.fromCharCode(pair % ASCII)];
  if (a === b) return 0;
  return VOWELS.has(a) && VOWELS.has(b) ? 0.4 : (CONFUSED.get(a + b) ?? 1);
});

/** Cost of one code unit. All letters outside ASCII cost the same. */
function loss(letter: number): number {
  return letter < ASCII ? (LOSSES[letter] ?? 1) : 1;
}

function swap(a: number, b: number): number {
  if (a === b) return 0;
  return a < ASCII && b < ASCII ? (SWAPS[a * ASCII + b] ?? 1) : 1;
}
