/** Gives each person, place and organisation of an article one form: the fullest that the article uses. */

import type { MentionKind } from "../../model.js";
import type { Line } from "../text/line.js";
import { addressBefore, namesakeAt, surnamesOfElders } from "./forms-of-address.js";
import { type Found, withoutArticle } from "./found-names.js";
import { fullFormsOfBodies } from "./full-forms-of-bodies.js";
import { PeopleOfArticle } from "./people-of-article.js";

/**
 * Chooses one form for each name of an article: the fullest.
 *
 * @param found mentions in their order; all mentions of one form have one kind
 * @param lines the lines that the mentions refer to
 * @returns gives the canonical form of a mention, which has to be one of `found`
 */
export function canonicalForms(found: readonly Found[], lines: readonly Line[]): (name: Found) => string {
  const formOfPerson = formsOfPeople(
    found.filter(({ kind }) => kind === "person"),
    lines,
  );
  const kinds = new Map<string, MentionKind>();
  for (const { kind, text } of found) {
    const form = withoutArticle(text);
    if (!kinds.has(form)) kinds.set(form, kind);
  }
  const fullForms = fullFormsOfBodies(found, kinds, lines);
  return (name) => {
    if (name.kind === "person") return formOfPerson(name);
    const form = withoutArticle(name.text);
    return fullForms.get(form) ?? form;
  };
}

/** Chooses the forms of people. @param found all mentions of people, in their order */
function formsOfPeople(found: readonly Found[], lines: readonly Line[]): (name: Found) => string {
  const people = new PeopleOfArticle(found.map(({ text }) => withoutArticle(text)));
  const elders = surnamesOfElders(found, people);
  /** Mentions of somebody other than the bearer of the full name, by their form of address. */
  const namesakes = new Map<Found, string>();
  for (const name of found) {
    const namesake = namesakeAt(name, lines, people);
    if (namesake !== null) namesakes.set(name, namesake);
  }
  const shared = new Set([...namesakes.keys()].map(({ text }) => text));
  return (name) => {
    const form = withoutArticle(name.text);
    if (elders.has(name.text)) return form;
    const namesake = namesakes.get(name);
    if (namesake !== undefined) return namesake;
    // A lone "Lund" in an article with Mary Lund and Mr. Lund may be either.
    if (shared.has(name.text) && addressBefore(name, lines) === null) return form;
    return people.meantBy(form);
  };
}
