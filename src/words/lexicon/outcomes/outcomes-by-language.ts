/** How matters of the news end in languages other than English. */

import { DUTCH_OUTCOMES } from "./dutch-outcomes.js";
import { FRENCH_OUTCOMES } from "./french-outcomes.js";
import { GERMAN_OUTCOMES } from "./german-outcomes.js";
import { ITALIAN_OUTCOMES } from "./italian-outcomes.js";
import type { MattersOfLanguage } from "./matter-words.js";
import { PORTUGUESE_OUTCOMES } from "./portuguese-outcomes.js";
import { SPANISH_OUTCOMES } from "./spanish-outcomes.js";

/** By language, two letters as in a BCP 47 tag. */
export const OUTCOMES_BY_LANGUAGE: Readonly<Record<string, MattersOfLanguage>> = {
  de: GERMAN_OUTCOMES,
  fr: FRENCH_OUTCOMES,
  es: SPANISH_OUTCOMES,
  it: ITALIAN_OUTCOMES,
  pt: PORTUGUESE_OUTCOMES,
  nl: DUTCH_OUTCOMES,
};
