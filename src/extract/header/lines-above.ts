/**
 * Removes lines above the headline of a text that are no headline: the outlet below the page's address, and whom a press
 * release names to be called.
 *
 *     https://www.riverpost.example/weir        FOR IMMEDIATE RELEASE
 *     River Post                                Contact:
 *     Weir at Tollen gives way                  Nora Vik
 *                                               press@skarn.example
 */
import { bareWords } from "../../words/text/bare-words.js";
import { type Passage, passageText, type Struck } from "../text/passage.js";

/** Passages from the top in which they may be. */
const TOP = 10;
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([a-z\d-]{2,63}(?:\.[a-z\d-]{2,63}){1,4})(?:\/\S*)?$/i;
const CONTACT = /^(?:media |press |news )?contacts?(?: information)?:?$/i;
/** A telephone, a mail address, or a name with either. */
const REACHED =
  /^(?:(?:tel|phone|mobile|email|e-mail|office)\W{1,3})?(?:\+?[\d\s().-]{7,24}|[\w.+-]{1,64}@\S{4,100})$/i;
const PERSON = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]*(?:,\s.{2,60})?$/u;

/** Removes addresses, contacts and names of the site above the headline, and adds them to `removed`. */
export function withoutLinesAbove(passages: readonly Passage[], removed: Struck[]): readonly Passage[] {
  const texts = passages.slice(0, TOP).map((passage) => passageText(passage).trim());
  const rules = new Map<number, string>();
  const host = ADDRESS.exec(texts[0] ?? "")?.[1];
  if (host !== undefined && isNameOfHost(texts[1] ?? "", host) && texts.length > 3) {
    rules.set(0, "link");
    rules.set(1, "site-name");
  }
  const from = texts.findIndex((text) => CONTACT.test(text));
  if (from >= 0 && from < 4) {
    rules.set(from, "contact");
    for (let at = from + 1; at < texts.length; at++) {
      const text = texts[at] ?? "";
      const isNamed =
        PERSON.test(text) && [texts[at + 1], texts[at + 2]].some((next) => REACHED.test(next ?? ""));
      if (!REACHED.test(text) && !isNamed) break;
      rules.set(at, "contact");
    }
  }
  if (rules.size === 0) return passages;
  for (const [at, rule] of rules) {
    const passage = passages[at];
    if (passage) removed.push({ passage, rule });
  }
  return passages.filter((_, at) => !rules.has(at));
}

/** "River Post" of `riverpost.example`: a line of a few words whose letters are the host's. */
function isNameOfHost(line: string, host: string): boolean {
  const letters = bareWords(line).replaceAll(" ", "");
  return (
    letters.length >= 4 &&
    line.split(/\s+/).length <= 5 &&
    host
      .replace(/[^a-z\d.]/gi, "")
      .split(".")
      .includes(letters)
  );
}
