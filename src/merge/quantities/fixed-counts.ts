/** Counts that a sentence gives without a number: "nobody was hurt", "a lone gunman", "شخصان" (two people). */
import { type EventKind, NONE } from "./event-kinds.js";

/** A count and its words. */
export interface FixedCount {
  readonly kind: EventKind;
  readonly value: number;
  /** Offsets of its words. */
  readonly start: number;
  readonly end: number;
}

const WHOLE = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, "iu");
type FixedWording = readonly [kind: EventKind, value: number, words: RegExp];

/** In languages other than English; Japanese and Chinese have no spaces between words. */
const FIXED: Readonly<Record<string, readonly FixedWording[]>> = {
  de: [
    [
      "hurt",
      0,
      WHOLE("niemand(?: \\p{L}+){0,6}? verletzt|verletzt wurde niemand|keine verletzten|keiner verletzt"),
    ],
    ["dead", 0, WHOLE("keine (?:toten|todesopfer)|niemand(?: \\p{L}+){0,6}? (?:getötet|ums leben)")],
  ],
  fr: [
    [
      "hurt",
      0,
      WHOLE("aucune? blessée?|pas de blessés?|sans faire de blessés?|personne n[’'](?:a été|est) blessé"),
    ],
    [
      "dead",
      0,
      WHOLE("aucune? (?:mort|victime)|pas de (?:morts?|victimes?)|sans faire de (?:morts?|victimes?)"),
    ],
  ],
  es: [
    ["hurt", 0, WHOLE("no (?:hay|hubo|dejó|causó) heridos|sin heridos|ningún herido|nadie resultó herido")],
    [
      "dead",
      0,
      WHOLE("no (?:hay|hubo|dejó|causó) (?:muertos|víctimas)|sin (?:muertos|víctimas)|ningún muerto"),
    ],
  ],
  it: [["hurt", 0, WHOLE("nessun ferito|nessuno è rimasto ferito|senza feriti")]],
  pt: [["hurt", 0, WHOLE("não h(?:á|ouve) feridos|sem feridos|ninguém ficou ferido")]],
  ja: [
    ["hurt", 0, /(?:けが人|怪我人|負傷者)は?(?:いなかった|いない|いません|おらず|出ていない|なかった|なし)/u],
    ["dead", 0, /(?:死者|犠牲者)は?(?:いなかった|いない|いません|おらず|出ていない|なかった|なし)/u],
  ],
  zh: [["hurt", 0, /(?:没有|無|无)(?:任何)?(?:人员)?(?:受伤|受傷|伤亡|傷亡)/u]],
  ar: [
    ["hurt", 0, WHOLE("لم يصب أحد(?: بأذى)?|لم تقع إصابات|دون (?:وقوع )?إصابات|لا إصابات")],
    ["dead", 0, WHOLE("لم يقتل أحد|لم يسقط قتلى|دون سقوط قتلى")],
    ["hurt", 2, WHOLE("(?:أصيب|إصابة|جرح) (?:شخصان|شخصين|رجلان|رجلين|جريحان|جريحين)")],
    ["dead", 2, WHOLE("(?:قتل|مقتل|مصرع|توفي|وفاة) (?:شخصان|شخصين|رجلان|رجلين)")],
  ],
};

/** "A lone gunman opened fire": one. */
const ALONE =
  /\b(?:a|the) (?:lone|single|sole) (?:gunman|attacker|shooter|assailant|robber|bomber)(?![\p{L}])/iu;
const HURT = /injur|hurt|wound|casualt/i;
/** Not "no death penalty". */
const DEAD = /deaths?\b(?!\s{1,2}(?:sentence|penalty|row|threat|certificate|squad))|fatalit|died|killed/i;
const ARRESTED = /arrest|detain/i;

/**
 * The counts that a sentence gives in words alone, in no particular order.
 *
 * @param language BCP 47; null and languages without a row are read as English
 * @param clauseFrom the rest of the clause behind an offset
 */
export function fixedCountsIn(
  text: string,
  language: string | null,
  clauseFrom: (end: number) => string,
): FixedCount[] {
  const rows = language === null ? undefined : FIXED[language.slice(0, 2)];
  if (rows !== undefined) return rows.flatMap(([kind, value, words]) => found(kind, value, words.exec(text)));
  const none = NONE.exec(text);
  const about = none ? `${none[0]} ${clauseFrom(none.index + none[0].length)}` : "";
  const kind = HURT.test(about)
    ? "hurt"
    : DEAD.test(about)
      ? "dead"
      : ARRESTED.test(about)
        ? "arrested"
        : null;
  return [...(kind === null ? [] : found(kind, 0, none)), ...found("attackers", 1, ALONE.exec(text))];
}

function found(kind: EventKind, value: number, match: RegExpExecArray | null): FixedCount[] {
  return match ? [{ kind, value, start: match.index, end: match.index + match[0].length }] : [];
}
