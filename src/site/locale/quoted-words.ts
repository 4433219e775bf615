/** The quotation marks of a language, by CLDR's delimiters, frozen. Words keep those of their own language. */

const ENGLISH = ["“", "”"] as const;

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  bg: ["„", "“"],
  cs: ["„", "“"],
  da: ["“", "”"],
  de: ["„", "“"],
  el: ["«", "»"],
  es: ["«", "»"],
  et: ["„", "“"],
  fa: ["«", "»"],
  fi: ["”", "”"],
  fr: ["«\u202f", "\u202f»"],
  he: ["”", "”"],
  hr: ["„", "”"],
  hu: ["„", "”"],
  it: ["«", "»"],
  ja: ["「", "」"],
  lt: ["„", "“"],
  nb: ["«", "»"],
  no: ["«", "»"],
  pl: ["„", "”"],
  pt: ["“", "”"],
  ro: ["„", "”"],
  ru: ["«", "»"],
  sk: ["„", "“"],
  sl: ["„", "“"],
  sv: ["”", "”"],
  uk: ["«", "»"],
};

/**
 * Words between the quotation marks of their language.
 *
 * @param language of the words, as BCP 47; null: not known
 */
export function quoted(text: string, language: string | null): string {
  const [open, close] = MARKS[language?.toLowerCase().split("-")[0] ?? ""] ?? ENGLISH;
  return open + text + close;
}
