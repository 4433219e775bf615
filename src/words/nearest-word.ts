/** "did you mean": the known word nearest to a mistyped one. */
import { closest, distance } from "fastest-levenshtein";

/** Greatest edit distance of a typing error, as in commander. */
const SLIP = 3;
/** Characters that make a beginning. */
const BEGINNING = 4;

/**
 * The nearest known word within a typing error; null where there is none. In a short word only half may differ. A word that
 * alone begins as the given one goes before: "foot" is more of "footer" than of "fonts".
 */
export function nearest(given: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const longer = given.length < BEGINNING ? [] : known.filter((word) => word.startsWith(given));
  if (longer.length === 1) return longer[0] ?? null;
  const found = closest(given, known);
  return distance(given, found) <= Math.min(SLIP, Math.floor(found.length / 2)) ? found : null;
}
