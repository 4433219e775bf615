/**
 * Words before a number that say on which side of it the value lies, in English, German, French, Spanish, Italian and
 * Portuguese. Gathered by hand.
 */
import type { Bound } from "../../model.js";

/** Alternatives of a pattern, in small letters, by the bound that they set. */
export const BOUNDS: readonly (readonly [Bound, string])[] = [
  [
    "at least",
    "at least|more than|over|upwards? of|no fewer than|no less than|not less than|above|exceed(?:s|ed|ing)?|(?:a )?minimum of|in excess of|mindestens|au moins|al menos|" +
      "mehr als|plus de|más de|più di|oltre|mais de",
  ],
  [
    "about",
    "about|around|some|roughly|approximately|an estimated|estimated|nearly|almost|close to|etwa|rund|environ|unos|cerca de",
  ],
  [
    "at most",
    "at most|up to|as many as|as much as|no more than|fewer than|less than|just under|under|below|(?:a )?maximum of|" +
      "weniger als|höchstens|bis zu|moins de|au plus|jusqu['’]à|menos de|como máximo|hasta|meno di|fino a",
  ],
];
