/** "did you mean": the known word that a slip of the hand was for. */
import { closest, distance } from "fastest-levenshtein";

/** Letters that a slip gets wrong at most: as commander has it for commands. */
const SLIP = 3;

/** The known word that is as near as a slip; null where none is. */
export function nearest(given: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const found = closest(given, known);
  return distance(given, found) <= Math.min(SLIP, Math.floor(found.length / 2)) ? found : null;
}
