/**
 * Finds different names for one role in the event: "identified the gunman as ...". Precision first: full names, a role
 * of one person, one name in each article, and no article with both.
 */

import type { Article, Disagreement, Words } from "../../model.js";
import { COMMON_PARTICLES } from "../../words/lexicon/given-names.js";
import { onePerson } from "../../words/lexicon/persons/groups-of-people.js";
import { HEADS } from "../../words/lexicon/persons/public-roles.js";
import { judgeSamePerson } from "../../words/persons/person.js";
import { finderOfAll, mayMatch } from "../../words/text/needed-words.js";
import type { StorySentence } from "../sentence/story-sentences.js";
import { inTime, verdictOf, versionOf, wordsWithin } from "../versions/cited-values.js";
import { nameWords } from "./incompatible-values.js";

const NAME = String.raw`(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.?)?(?: (?:${COMMON_PARTICLES.join("|")}))*(?: \p{Lu}[\p{L}’'-]+){1,2})`;
const ROLES = [
  ...onePerson("anybody", "young", "victims", "suspects", "travellers", "crew"),
  ...HEADS,
  "bomber|assailant|killer|hijacker|skipper|hostage|winner|successor|referee",
  "ambassador|archbishop|bishop|judge|prosecutor|rector|conductor",
].join("|");
const ROLE = String.raw`((?:[\p{Ll}-]+ ){0,2}(?:${ROLES}))`;
const AGED = String.raw`(?:\p{N}{1,3}-year-old )?`;
const NEW = "(?:(?:its|the|their|his|her|a|as|new|next|first|to be|to become|to head|interim) ){0,4}";
const APPOINTED = "(?:named|appointed|elected|picked|chose|chosen|hired|selected|nominated)";
/** The groups of a pattern that capture a role and a name. */
const PATTERNS: readonly (readonly [role: number, name: number, pattern: RegExp])[] = [
  [1, 2, new RegExp(`(?:named|identified) the ${ROLE} as ${AGED}${NAME}`, "gu")],
  [
    1,
    2,
    new RegExp(
      String.raw`[Tt]he ${ROLE}(?: (?:in|of|from) the [\p{Ll}]+)? (?:was|has been|is) (?:\p{Ll}+ )?(?:named|identified)(?: by [\p{Ll} ]{3,30}?)? as ${AGED}${NAME}`,
      "gu",
    ),
  ],
  [
    1,
    2,
    new RegExp(
      String.raw`[Tt]he ${ROLE}(?: (?:of|in) (?:the [\p{Ll}]+|\p{Lu}\p{L}+))? (?:was|is) ${AGED}${NAME}`,
      "gu",
    ),
  ],
  [
    2,
    1,
    new RegExp(
      String.raw`${NAME}(?:, \p{N}{1,3},)? (?:was|has been) (?:\p{Ll}+ )?(?:named|identified) as the ${ROLE}`,
      "gu",
    ),
  ],
  [2, 1, new RegExp(String.raw`${APPOINTED} ${NAME}(?:, \p{N}{1,3},)? ${NEW}${ROLE}`, "gu")],
  [2, 1, new RegExp(`${NAME} (?:was|has been|is) (?:\\p{Ll}+ly )?${APPOINTED} ${NEW}${ROLE}`, "gu")],
];
/** Whether a sentence has any word of them: most have none. */
const mayNameRole = mayMatch(...PATTERNS.map(([, , pattern]) => pattern));
const SOUGHT = PATTERNS.map(([role, name, pattern]) => ({ role, name, find: finderOfAll(pattern) }));

/** "one of the suspects": each has a name of its own. */
const ONE_OF_MORE =
  /\b(?:one of|another|other|second|third|first|also|both|two|among|former|previous|deputy|vice)\b/i;

interface NamedRole {
  readonly role: string;
  /** Verbatim. */
  readonly said: string;
  readonly name: string;
  readonly sentence: StorySentence;
  readonly value: Words;
}

/** Roles that articles give to two names: each role once, in the order of the articles. */
export function differingRoles(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
): Disagreement[] {
  const all = sentences.flatMap(namedIn);
  const found = new Map<string, Disagreement>();
  for (const [index, x] of all.entries()) {
    for (const y of all.slice(index + 1)) {
      if (found.has(x.role) || x.role !== y.role || x.sentence.origin === y.sentence.origin) continue;
      if (!otherPeople(x.name, y.name) || !oneEach(all, x, y) || gives(articles, sentences, x, y)) continue;
      const [first, second] = inTime(x, y, articles);
      const version = (one: NamedRole) =>
        versionOf(
          one.sentence,
          one.value,
          all.filter(({ role, name }) => role === one.role && name === one.name),
        );
      found.set(x.role, {
        kind: "person",
        verdict: verdictOf(first, second, articles),
        what: first.said,
        versions: [version(first), version(second)],
      });
    }
  }
  return [...found.values()];
}

function namedIn(sentence: StorySentence): NamedRole[] {
  const { cited, mark, kind } = sentence;
  if (mark !== "text" || kind !== "report") return [];
  if (!mayNameRole(cited.text) || ONE_OF_MORE.test(cited.text)) return [];
  return SOUGHT.flatMap(({ role, name, find }) =>
    find(cited.text).flatMap((match): NamedRole[] => {
      const [said, who] = [match[role] ?? "", match[name] ?? ""];
      const start = match.index + match[0].indexOf(who);
      const place = wordsWithin(cited, start, start + who.length);
      const head = said.split(" ").at(-1) ?? said;
      return place === null
        ? []
        : [
            {
              role: head,
              said,
              name: who,
              sentence,
              value: place,
            },
          ];
    }),
  );
}

/** Whether the names share no word, and no spelling of one. */
function otherPeople(x: string, y: string): boolean {
  const theirs = nameWords(y);
  return !nameWords(x).some((word) => theirs.includes(word)) && !judgeSamePerson(x, y).decision;
}

/** Whether both articles give the role to one person only. */
function oneEach(all: readonly NamedRole[], x: NamedRole, y: NamedRole): boolean {
  return all.every(
    ({ role, name, sentence }) =>
      role !== x.role ||
      ((sentence.article !== x.sentence.article || name === x.name) &&
        (sentence.article !== y.sentence.article || name === y.name)),
  );
}

/** Whether an article has a word of both names: then it knows two people. */
function gives(
  articles: readonly Article[],
  sentences: readonly StorySentence[],
  x: NamedRole,
  y: NamedRole,
): boolean {
  return articles.some(({ headline, dek }, index) => {
    const words = new Set(
      [
        headline.text,
        dek?.text ?? "",
        ...sentences.filter(({ article }) => article === index).map(({ cited }) => cited.text),
      ].flatMap(nameWords),
    );
    return [x, y].every(({ name }) => nameWords(name).some((word) => words.has(word)));
  });
}
