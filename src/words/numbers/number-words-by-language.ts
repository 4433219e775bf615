/** Reads written-out numbers of German, French, Spanish, Italian and Portuguese: up to 99, and hundreds. */
import { NUMBERS_BY_LANGUAGE, type NumberTable } from "../lexicon/numbers-by-language.js";

/** Spanish writes these in one word. */
const IN_ONE_WORD: readonly string[] =
  "veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );

/** "deux cents", "dos mil", "zwölftausend". */
const SCALE = /[ -]?(?:(cents?|hundert|cento)|tausend|mille|mila|mil)(?![\p{L}\p{N}])/uy;

interface NumberForms {
  readonly values: ReadonlyMap<string, number>;
  readonly several: ReadonlyMap<string, number>;
  /** Matches any word of the table, the longest first. */
  readonly pattern: RegExp;
}

function parseNumberWords(
  language: string,
  { ones, tens, hundred, joint, onesFirst, several }: NumberTable,
): NumberForms {
  const values = new Map<string, number>();
  const enter = (forms: string, value: number) => {
    for (const form of forms.split("|")) values.set(form, value);
  };
  const units = ones.split(" ");
  for (const [value, forms] of units.entries()) enter(forms, value);
  if (language === "es") for (const [index, forms] of IN_ONE_WORD.entries()) enter(forms, 21 + index);
  const low = units
    .slice(1, 10)
    .flatMap((forms, index) => forms.split("|").map((form) => [form, index + 1] as const));
  // "soixante-dix" continues with "soixante-quinze".
  const more = language === "fr" ? units.slice(10).map((form, index) => [form, index + 10] as const) : [];
  const joints = joint === "(?:-| et )" ? ["-", " et "] : [joint];
  for (const [index, forms] of tens.split(" ").entries()) {
    const value = 20 + 10 * index;
    for (const form of forms.split("|")) {
      const after = value === 60 || value === 80 ? [...low, ...more] : low;
      for (const [unit, worth] of after)
        for (const between of joints) {
          const word = onesFirst ? `${unit}${between}${form}` : `${form}${between}${unit}`;
          if (!values.has(word)) values.set(word, value + worth);
        }
    }
    enter(forms, value);
  }
  enter(hundred, 100);
  const many = new Map(several);
  const words = [...values.keys(), ...many.keys()].sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
  return {
    values,
    several: many,
    pattern: new RegExp(`(?:${words.join("|")})(?=tausend|hundert|mila|cento|[^\\p{L}\\p{N}]|$)`, "uyi"),
  };
}

const tables = new Map<string, NumberForms>();

/** @param language BCP 47 */
function tableOf(language: string): NumberForms | null {
  const main = language.slice(0, 2);
  const source = NUMBERS_BY_LANGUAGE[main];
  if (!source) return null;
  const table = tables.get(main) ?? parseNumberWords(main, source);
  tables.set(main, table);
  return table;
}

/** Whether the table has a language, one other than English. */
export const hasForeignNumbers = (language: string): boolean => tableOf(language) !== null;

/** The written-out number that begins at an offset; null where there is none, or the language has no table. */
export function foreignNumberAt(
  text: string,
  at: number,
  language: string,
): { readonly value: number; readonly end: number; readonly several: boolean } | null {
  const table = tableOf(language);
  if (!table) return null;
  table.pattern.lastIndex = at;
  const match = table.pattern.exec(text);
  if (!match) return null;
  const word = match[0].toLowerCase();
  const several = table.several.get(word);
  const value = several ?? table.values.get(word);
  // "un" and "eine" are articles more often than numbers.
  if (value === undefined || value < 2) return null;
  SCALE.lastIndex = at + match[0].length;
  const scale = SCALE.exec(text);
  const factor = scale === null ? 1 : scale[1] === undefined ? 1e3 : 100;
  return {
    value: value * factor,
    end: at + match[0].length + (scale?.[0].length ?? 0),
    several: several !== undefined,
  };
}
