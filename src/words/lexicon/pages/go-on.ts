/** Words of links and buttons that lead to the rest of a text. Patterns for any case; gathered by hand from sites and feeds. */

/** English. "More" alone and "full story" need a link around them. */
export const GO_ON_IN_ENGLISH: readonly string[] = ["continue reading|keep reading"];

/** German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Norwegian, Danish, Polish and Russian. */
export const GO_ON_ELSEWHERE: readonly string[] = [
  "weiterlesen|mehr (?:lesen|anzeigen)|lire la suite",
  "leer más|(?:seguir|sigue|continuar|continue) (?:leyendo|lendo|a ler)|leia mais|ler mais",
  "continua a leggere|leggi tutto|lees (?:verder|meer)|läs mer|les mer|læs mere|czytaj dalej",
  "читать (?:далее|дальше|полностью)",
];
