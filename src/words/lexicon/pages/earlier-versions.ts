/**
 * How corrections in other languages name the text that they correct: "in einer früheren Fassung". Patterns for any case;
 * gathered by hand from corrections of news sites.
 */
export const EARLIER_VERSIONS: readonly string[] = [
  "(?:früheren|ersten) (?:fassung|version)|version (?:précédente|antérieure)|première version",
  "versión anterior|versione precedente|versão anterior|(?:ранней|первоначальной) версии",
];
