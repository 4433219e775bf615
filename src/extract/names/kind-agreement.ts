/** Gives each name of an article one kind, whatever single places suggest. */

import type { MentionKind } from "../../model.js";
import { hashOf } from "../../structures/hash.js";
import { BELONGING_TO_BODIES, HELD_BY_BODIES } from "../../words/lexicon/things/kinds-of-bodies.js";
import { regexFrom } from "../../words/text/regex.js";
import { knownAs } from "../lexicon/gazetteer.js";
import { wordClassOf } from "../lexicon/word-classes.js";
import type { Line } from "../text/line.js";
import { isCompanyName } from "./extent.js";
import type { Found } from "./found-names.js";
import {
  addSurroundings,
  isIntroduced,
  type NamedSort,
  noSupport,
  type Support,
  thingsIn,
} from "./surroundings.js";

/**
 * The kind of most mentions of a form; a person's surname is a person. A name in brackets after an organisation is that
 * organisation, and so is a place that the article treats as one.
 */
export function agree(found: readonly Found[], lines: readonly Line[]): readonly Found[] {
  const bodies = bodiesOf(found, lines);
  const agreed = oneKind(
    bodies.size === 0
      ? found
      : found.map((name) => (bodies.has(name.text) ? { ...name, kind: "organisation" as const } : name)),
  );
  return withoutStrangers(agreed, lines);
}

/**
 * A capital and a place in the sentence make no person. One name alone, or one that begins with no given name, is a
 * person only where less speaks for a town, a firm or a thing; a thing is no name of the article.
 */
function withoutStrangers(found: readonly Found[], lines: readonly Line[]): readonly Found[] {
  const sorted = weighed(
    withIntroduced(found, lines),
    lines,
    ({ kind, text }) => kind === "person" && text.includes(" "),
  );
  const inFull = new Set<string>();
  const companies = new Set<string>();
  for (const { kind, text } of sorted) {
    if (!text.includes(" ")) continue;
    if (kind === "person") for (const word of text.split(" ")) inFull.add(word);
    else if (kind === "organisation" && isCompanyName(text)) companies.add(firstName(text));
  }
  const isDoubtful = ({ kind, text }: Found): boolean =>
    !text.includes(" ") &&
    (kind === "person" ? !inFull.has(text) : kind === "place" && companies.has(text) && !isKnown(text));
  return weighed(sorted, lines, isDoubtful, companies);
}

/** "Marit Lund" is like a place, until "the opposition leader, Marit Lund" introduces her. */
function withIntroduced(found: readonly Found[], lines: readonly Line[]): readonly Found[] {
  const people = new Set(
    found
      .filter(
        ({ kind, text, line, start }) =>
          kind === "place" && text.includes(" ") && isIntroduced(lines[line]?.text ?? "", start),
      )
      .map(({ text }) => text),
  );
  return people.size === 0
    ? found
    : found.map((name) =>
        name.kind === "place" && people.has(name.text) ? { ...name, kind: "person" } : name,
      );
}

/** @param companies first words of their names */
function weighed(
  found: readonly Found[],
  lines: readonly Line[],
  isDoubtful: (name: Found) => boolean,
  companies: ReadonlySet<string> = new Set(),
): readonly Found[] {
  const doubtful = new Map<string, { readonly support: Support; mentions: number }>();
  for (const name of found) {
    if (!isDoubtful(name)) continue;
    const { support, mentions } = doubtful.get(name.text) ?? { support: noSupport(), mentions: 0 };
    doubtful.set(name.text, { support, mentions: mentions + 1 });
    addSurroundings(support, lines[name.line]?.text ?? "", name.start, name.end);
  }
  if (doubtful.size === 0) return found;
  for (const { text } of lines) {
    for (const name of thingsIn(text)) {
      const support = doubtful.get(name)?.support;
      if (support) support.thing += OF_A_THING;
    }
  }
  const sorts = new Map<string, NamedSort>();
  for (const [name, { support, mentions }] of doubtful) {
    if (companies.has(name)) support.organisation += OF_A_COMPANY;
    else if (name.includes(" ") && isCompanyName(name)) support.organisation += LIKE_A_COMPANY;
    sorts.set(name, isGiven(firstName(name)) ? sortOfGiven(support, mentions) : sortOfName(name, support));
  }
  return found.flatMap((name) => {
    const sort = (isDoubtful(name) ? sorts.get(name.text) : null) ?? name.kind;
    if (sort === "thing") return [];
    return sort === name.kind ? name : { ...name, kind: sort };
  });
}

/** What it weighs that the article names a storm, a ship or a film so. */
const OF_A_THING = 4;
/** What it weighs that a company is named so in full, and that the name ends like one that may be a surname: "Power". */
const [OF_A_COMPANY, LIKE_A_COMPANY] = [2, 1];
/** What has to speak against a person of one name, and of several. */
const [AGAINST_ONE, AGAINST_SEVERAL] = [1, 2];

const firstName = (name: string): string => name.split(" ", 1)[0] ?? name;
const isKnown = (name: string): boolean => knownAs(name.toLowerCase()) !== null;
const isGiven = (word: string): boolean => knownAs(word.toLowerCase()) === "given";

/** "The Anna Berg" in all places is a ship. */
const sortOfGiven = ({ person, thing }: Support, mentions: number): NamedSort =>
  person === 0 && thing >= mentions ? "thing" : "person";

function sortOfName(name: string, { person, place, organisation, thing }: Support): NamedSort {
  const against = Math.max(place, organisation, thing);
  if (person > 0 && person >= against) return "person";
  const lone = !name.includes(" ");
  if (against < (lone ? AGAINST_ONE : AGAINST_SEVERAL))
    return lone && person === 0 && !isLikeSurname(name) ? "thing" : "person";
  return against === thing ? "thing" : against === place ? "place" : "organisation";
}

/** Whether newswire uses the word as it uses surnames. */
const isLikeSurname = (name: string): boolean =>
  wordClassOf(hashOf(name.toLowerCase()))?.text.startsWith("PER") === true;

/** Forms that are organisations by their context: acronyms of organisations, and owners of directors and shares. */
function bodiesOf(found: readonly Found[], lines: readonly Line[]): ReadonlySet<string> {
  const bodies = new Set<string>();
  const evidence = new Map<string, number>();
  const people = new Set(
    found.flatMap(({ kind, text }) => (kind === "person" && text.includes(" ") ? text.split(" ") : [])),
  );
  for (const [at, { kind, line, start, end, text }] of found.entries()) {
    const words = lines[line]?.text ?? "";
    const next = found[at + 1];
    if (
      kind === "organisation" &&
      next?.line === line &&
      words.slice(end, next.start) === " (" &&
      words[next.end] === ")"
    ) {
      if (ACRONYM.test(next.text) && isShortFor(next.text, text)) bodies.add(next.text);
    }
    if (kind !== "place" || people.has(text) || knownAs(text.toLowerCase()) !== null) continue;
    const isLikeBody =
      OWNED_BY_BODY.test(words.slice(end, end + 40)) ||
      OF_BODY.test(words.slice(Math.max(0, start - 40), start));
    const isLikePlace = IN_PLACE.test(words.slice(Math.max(0, start - 12), start));
    evidence.set(text, (evidence.get(text) ?? 0) + (isLikeBody ? 1 : isLikePlace ? -1 : 0));
  }
  for (const [text, sum] of evidence) if (sum > 0) bodies.add(text);
  return bodies;
}

/** "UP" for "Popular Union": a letter for each word, in any order, or at least the first. */
function isShortFor(acronym: string, name: string): boolean {
  const bare = name.replace(/^the\s/i, "");
  const initials = (bare.match(/(?<!\p{L})\p{Lu}/gu) ?? []).sort().join("");
  return acronym[0] === bare[0] || [...acronym].sort().join("") === initials;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{L}&.-]{1,11}$/u;
/** After a name: things that companies and parties have, and countries and people do not. */
const OWNED_BY_BODY = regexFrom(
  "",
  String.raw`^(?:['’]\s?s?)?\s`,
  [HELD_BY_BODIES, "spokes(?:man|woman|person)"],
  String.raw`\b`,
);
const OF_BODY = regexFrom(
  "",
  String.raw`\b`,
  [BELONGING_TO_BODIES, "spokes(?:man|woman|person)"],
  " (?:of|for|at) (?:the )?$",
);
const IN_PLACE = /\b(?:in|near|from|to|outside|around) (?:the )?$/;

function oneKind(found: readonly Found[]): readonly Found[] {
  const kinds = new Map<string, MentionKind>();
  const surnames = new Set<string>();
  const doubted = new Set<string>();
  for (const { text, kind } of found) {
    const before = kinds.get(text);
    if (before === undefined) kinds.set(text, kind);
    else if (before !== kind) doubted.add(text);
    if (kind === "person" && text.includes(" ")) surnames.add(text.slice(text.lastIndexOf(" ") + 1));
  }
  for (const surname of surnames) {
    const kind = kinds.get(surname);
    if (kind !== undefined && kind !== "person") doubted.add(surname);
  }
  if (doubted.size === 0) return found;
  const votes = new Map<string, MentionKind[]>();
  for (const { text, kind } of found) {
    if (!doubted.has(text)) continue;
    const before = votes.get(text);
    if (before) before.push(kind);
    else votes.set(text, [kind]);
  }
  for (const [text, votesFor] of votes)
    kinds.set(text, surnames.has(text) && !votesFor.includes("place") ? "person" : mostOf(votesFor));
  return found.map((name) => {
    const kind = kinds.get(name.text);
    return kind === undefined || kind === name.kind ? name : { ...name, kind };
  });
}

/** The first wins a tie. */
function mostOf(votes: readonly MentionKind[]): MentionKind {
  const count = (kind: MentionKind): number => votes.filter((other) => other === kind).length;
  return [...new Set(votes)].reduce((most, kind) => (count(kind) > count(most) ? kind : most));
}
