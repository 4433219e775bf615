/**
 * Detects that two different people or bodies pass the same judgement: "General Ossa blamed the rebels", "the army blamed the
 * rebels". These are two claims. A role and a name may mean one man, so "General Ossa" and "the general" are not compared.
 */

import { ARTICLES, FINITE_AUXILIARIES, POSSESSIVES } from "../../words/lexicon/english-function-words.js";
import { ROLES_BEFORE_NAMES } from "../../words/lexicon/persons/public-roles.js";
import { bodyKinds, COMPANY_NOUNS } from "../../words/lexicon/things/kinds-of-bodies.js";
import { SHORT_TITLES, TITLE_WORDS } from "../../words/lexicon/titles.js";
import { JUDGING_STEMS } from "../../words/lexicon/verbs/verb-classes.js";
import { wordList } from "../../words/lexicon/word-list.js";
import { regexFrom } from "../../words/text/regex.js";
import { synonymsOf } from "../../words/text/synonyms.js";
import { stem, type Token, tokens } from "../../words/text/tokens.js";
import { sideOf } from "../facts/actors.js";
import type { Reading } from "../sentence/analysis.js";
import { isForeign } from "../sentence/negation-by-language.js";

const JUDGING = regexFrom("", "^", [...JUDGING_STEMS, "hail|applaud|commend|rebuk|lambast|decri|mourn"]);
/** Nouns for groups and institutions: who is called so is not one person. */
const BODY: ReadonlySet<string> = new Set([
  ...bodyKinds(),
  ...COMPANY_NOUNS,
  ...wordList(
    "military militia government administration parliament senate congress opposition league hospital media public",
  ),
  ...wordList("city town village county state nation country family"),
]);
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|many|some|both|all|others|one)$/;
/** Most words of a subject. A longer one is more than a noun phrase. */
const LONGEST = 12;

/** The subject of a judgement: a person with a title and a name, a body or several people, or a common noun. */
interface Judge {
  readonly kind: "person" | "body" | "noun";
  /** Stem of the noun that names the judge. */
  readonly head: string;
  readonly stems: ReadonlySet<string>;
}

/** Whether two sentences give one judgement to two judges. @param pairs aligned words of `a` and `b` */
export function otherJudges(
  a: Reading,
  b: Reading,
  pairs: readonly { readonly a: number; readonly b: number }[],
): boolean {
  if (isForeign(a.language) || isForeign(b.language)) return false;
  return pairs.some(({ a: i, b: j }) => {
    const [one, other] = [judgeOf(a, i), judgeOf(b, j)];
    return one !== null && other !== null && areTwo(one, other);
  });
}

function areTwo(one: Judge, other: Judge): boolean {
  if ([...one.stems].some((word) => other.stems.has(word) || hasSynonym(word, other.stems))) return false;
  if (one.kind === "person" || other.kind === "person") return one.kind === "body" || other.kind === "body";
  const [mine, theirs] = [sideOf(one.head), sideOf(other.head)];
  // "Officials" are whoever speaks for a place.
  return mine === null || mine !== theirs;
}

const hasSynonym = (word: string, others: ReadonlySet<string>): boolean =>
  [...synonymsOf(word)].some((one) => others.has(one));

/** The subject of the verb at `at`, or its agent in the passive; null where the verb judges nobody or its subject is unclear. */
function judgeOf({ text, words }: Reading, at: number): Judge | null {
  const verb = words[at];
  if (!verb || verb.name || !JUDGING.test(verb.text)) return null;
  const before = text.slice(0, verb.start);
  const passive = /\b(?:was|were|is|are|been|being|be) (?:\p{Ll}+ly )?$/u.test(before);
  if (passive) return judgeIn(/ by ([^,;.“”"]{2,80})/.exec(text.slice(verb.end))?.[1] ?? "");
  return judgeIn(judgeBefore(before));
}

/** The phrase before a verb, without an apposition: "General Ossa" of "General Ossa, the army chief, blamed". */
function judgeBefore(before: string): string {
  const parts = before.split(/[,;:“”"]\s*/u);
  const last = parts.at(-1) ?? "";
  return last.trim() === "" ? (parts.at(-3) ?? "") : last;
}

/** Ends the noun of a phrase: "the mayor of Selm", "residents in the valley". */
const OF = /^(?:of|in|from|at|for|on|near|with|to|who|which|that|and|or)$/;
const NO_NOUN: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...POSSESSIVES,
  ...FINITE_AUXILIARIES,
  ...wordList("also later then not yesterday today on in at as"),
]);

const OPENS_ADVERBIAL = /^(?:on|in|at|after|before|during|since|by|with|from|for)$/;
const DETERMINER = /^(?:the|an?|his|her|its|their)$/;

/** "the mayor" of "At the hearing the mayor", "General Ossa" of "On Monday General Ossa". */
function withoutAdverbial(phrase: readonly Token[]): readonly Token[] {
  if (!OPENS_ADVERBIAL.test(phrase[0]?.text ?? "")) return phrase;
  return phrase.slice(
    Math.max(
      2,
      phrase.findLastIndex(({ text }) => DETERMINER.test(text)),
    ),
  );
}

function judgeIn(phrase: string): Judge | null {
  const all = withoutAdverbial(tokens(phrase));
  if (all.length === 0 || all.length > LONGEST) return null;
  const end = all.findIndex(({ text }, at) => at > 0 && OF.test(text));
  const [kept, rest] = end < 0 ? [all, []] : [all.slice(0, end), all.slice(end)];
  // Without possessives: the nouns of "the army's General Ossa" do not contain "army".
  const nouns = kept.filter(
    ({ text, raw, number }) => !number && !NO_NOUN.has(text) && !OF.test(text) && !/(?:ly|['’]s?)$/.test(raw),
  );
  const head = nouns.at(-1);
  // "The mayor and the council" are two already.
  if (!head || PRONOUN.test(head.text) || rest.some(({ text }) => text === "and")) return null;
  const stems = new Set(nouns.map(({ text }) => stem(text)));
  if (head.capital && !(nouns.length === 1 && isSeveral(head.text))) {
    const titled = nouns.slice(0, -1).some(({ text }) => BEFORE_A_NAME.has(text));
    return titled ? { kind: "person", head: head.text, stems } : null;
  }
  return { kind: isSeveral(head.text) ? "body" : "noun", head: head.text, stems };
}

const BEFORE_A_NAME: ReadonlySet<string> = new Set([...TITLE_WORDS, ...SHORT_TITLES, ...ROLES_BEFORE_NAMES]);

/** Whether a noun means more than one person. */
const isSeveral = (word: string): boolean => BODY.has(word) || /[^su]s$/.test(word);
