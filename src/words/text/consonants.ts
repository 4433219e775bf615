/**
 * Compares names across scripts by their consonants, in classes that all scripts distinguish. Vowels are guessed or
 * left out (Arabic, Hebrew); b, p, f and v, or s and z, share a letter in some scripts. The idea is that of Soundex
 * (Russell 1918), applied to the letters of Latin, Cyrillic, Greek, Arabic and Hebrew.
 */

/** Letters or groups of letters of a script with their class; longer groups come first. "" is no consonant. */
type LetterClasses = readonly (readonly [letters: string, consonant: string])[];

const LATIN: LetterClasses = [
  ["shch schtsch", "s"],
  ["sch tch", "s"],
  ["sh ch ts tz cz sz zh", "s"],
  ["kh gh", "h"],
  ["ph", "b"],
  ["th", "t"],
  ["ck", "k"],
  ["ce ci cy", "s"],
  ["b p f v w", "b"],
  ["t", "t"],
  ["d ð", "d"],
  ["s z ß", "s"],
  ["c k q g", "k"],
  ["x", "ks"],
  ["j", "j"],
  ["h", "h"],
  ["l ł", "l"],
  ["m", "m"],
  ["n", "n"],
  ["r", "r"],
];
const CYRILLIC: LetterClasses = [
  ["дж", "j"],
  ["б п в ф", "b"],
  ["т", "t"],
  ["д", "d"],
  ["с з ц ч ш щ ж", "s"],
  ["к г ґ", "k"],
  ["х", "h"],
  ["л", "l"],
  ["м", "m"],
  ["н", "n"],
  ["р", "r"],
];
const GREEK: LetterClasses = [
  ["μπ", "b"],
  ["ντ", "d"],
  ["γκ γγ", "k"],
  ["τσ τζ", "s"],
  ["ψ", "bs"],
  ["ξ", "ks"],
  ["β π φ", "b"],
  ["τ θ", "t"],
  ["δ", "d"],
  ["σ ς ζ", "s"],
  ["κ γ", "k"],
  ["χ", "h"],
  ["λ", "l"],
  ["μ", "m"],
  ["ν", "n"],
  ["ρ", "r"],
];
const ARABIC: LetterClasses = [
  ["تش", "s"],
  ["ب پ ف ڤ", "b"],
  ["ت ط ث", "t"],
  ["د ض ذ", "d"],
  ["س ش ص ز ظ چ ژ", "s"],
  ["ك ک ق غ گ", "k"],
  ["ج", "j"],
  ["ح خ ه", "h"],
  ["ل", "l"],
  ["م", "m"],
  ["ن", "n"],
  ["ر", "r"],
];
const HEBREW: LetterClasses = [
  ["וו", "b"],
  ["ב פ ף", "b"],
  ["ת ט", "t"],
  ["ד", "d"],
  ["ש ס ז צ ץ", "s"],
  ["כ ך ק ג", "k"],
  ["ח ה", "h"],
  ["ל", "l"],
  ["מ ם", "m"],
  ["נ ן", "n"],
  ["ר", "r"],
];

const CLASSES: ReadonlyMap<string, string> = new Map(
  [LATIN, CYRILLIC, GREEK, ARABIC, HEBREW].flatMap((table) =>
    table.flatMap(([letters, consonant]) =>
      letters.split(" ").map((each): [string, string] => [each, consonant]),
    ),
  ),
);
const LONGEST_GROUP = 7;

/** Words that Arabic and Hebrew attach to the next one: "and", "in", "to", "the". */
const PROCLITICS = /^(?:وال|بال|لل|ال|[وبلف]|ש?[והבלמכש])(?=\p{L}{3})/u;

const NASALS: Readonly<Record<string, string>> = { ντ: "νδ", μπ: "μβ", γκ: "νγ" };

/** Scripts that never double a letter for one sound: between two equal letters there is a vowel. */
const UNDOUBLED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 50_000;

/**
 * The classes of a word's consonants: "sndbk" for "Sandvik". A word that may begin with an attached Arabic or Hebrew
 * particle also gives the classes without it. An "h" counts at the beginning alone. "" where the script is unknown.
 *
 * @param word lower case
 */
export function consonantsOf(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const plain = word.normalize("NFKD").replace(/\p{M}+/gu, "");
  const behind = PROCLITICS.exec(plain)?.[0].length ?? 0;
  const found = [skeletonOf(plain)];
  if (behind > 0) found.push(skeletonOf(plain.slice(behind)));
  // Inside a Greek word these pairs are d, b and g, or nd, mb and ng.
  const nasal = plain.replace(/(?<=.)(?:ντ|μπ|γκ)/gu, (pair) => NASALS[pair] ?? pair);
  if (nasal !== plain) found.push(skeletonOf(nasal));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, found);
  return found;
}

function skeletonOf(word: string): string {
  let made = "";
  let before = "";
  for (let at = 0; at < word.length; ) {
    let [length, consonant] = [1, ""];
    for (let size = Math.min(LONGEST_GROUP, word.length - at); size > 0; size--) {
      const value = CLASSES.get(word.slice(at, at + size));
      if (value === undefined) continue;
      [length, consonant] = [size, value];
      break;
    }
    const letter = word.charAt(at);
    const doubled = consonant === before && letter === word[at - 1] && !UNDOUBLED.test(letter);
    if (!doubled && (consonant !== "h" || at === 0)) made += consonant;
    before = consonant;
    at += length;
  }
  return made;
}
