/** Tells the kind of a name that the gazetteer has. */

import type { MentionKind } from "../../model.js";
import { knownAs } from "../lexicon/gazetteer.js";
import type { Form } from "../text/word-forms.js";

/** Kinds by the classes of the gazetteer. */
const KIND_BY_CLASS: ReadonlyMap<string, MentionKind> = new Map([
  ["country", "place"],
  ["state", "place"],
  ["seat", "organisation"],
  ["body", "organisation"],
]);

/**
 * The kind of a name that every English reader knows: a country is a place, and the Kremlin is an organisation; null for others.
 *
 * @param words the name as written
 * @param first its first word
 * @param single whether that is its only word
 */
export function gazetteerKind(words: string, first: Form, single: boolean): MentionKind | null {
  const { known, opens, lower } = first.name;
  if (single && first.capital) return KIND_BY_CLASS.get(known.text) ?? null;
  // The look-up is slow, and most names begin like no known one.
  const mayBeKnown = single || opens || lower === "the" || !words.includes(" ");
  if (!mayBeKnown) return null;
  return KIND_BY_CLASS.get(knownAs(words.toLowerCase().replace(/^the\s+/, "")) ?? "") ?? null;
}
