/** Detects negation in sentences of languages other than English. */

const NEGATIONS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:nicht(?! nur)|kein(?:e[nmrs]?)?|nie|niemals|niemand|weder|ohne)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:n[’']\p{L}|ne (?!cess)|pas encore|jamais|aucune?|sans|ni)(?!\p{L}*-t-elle)/iu,
  es: /(?<!\p{L})(?:no(?! solo| sólo)|nunca|jamás|ningún|ninguna?|nadie|sin|tampoco)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:non(?! solo)|mai|nessun[oa]?|senza|né)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:niet(?! alleen)|geen|nooit|niemand|noch|zonder|evenmin)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:não(?! só)|nunca|jamais|nenhuma?|ninguém|sem)(?!\p{L})/iu,
};

/**
 * Whether a language is known and is not English.
 *
 * @param language BCP 47; null: unknown, treated as English
 */
export function isForeign(language: string | null): language is string {
  return language !== null && !language.startsWith("en");
}

/**
 * Whether newsfold has no negations for a language. Two nearly equal sentences may then be contrary, so only identical
 * words agree.
 */
export function isUnread(language: string | null): boolean {
  return isForeign(language) && !Object.hasOwn(NEGATIONS, language.slice(0, 2));
}

/** Whether a text contains a negation. False for languages without a table. @param language BCP 47 */
export function deniesIn(text: string, language: string): boolean {
  return NEGATIONS[language.slice(0, 2)]?.test(text) ?? false;
}
