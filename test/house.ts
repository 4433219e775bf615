/**
 * Part of `npm run check`: what a newcomer relies on when reading `src`. No line and no literal is longer than a screen can show, no two
 * files, types or exported functions share a name, no function of one file has the name of an exported one, every exported function says what it does, no pattern that trims is
 * quadratic, and no word of the lexicon's tables is written out again in two files, nor a whole class of them in one list.
 *
 * Prints `file:line  what is wrong` and exits with 1 where something is.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseAst } from "vite";
import { INLINE_ELEMENTS } from "../src/read/fields/inline-elements.js";
import { SHORT_STATES } from "../src/words/lexicon/abbreviations.js";
import {
  type CalendarForms,
  MONTHS_BY_LANGUAGE,
  WEEKDAYS_BY_LANGUAGE,
} from "../src/words/lexicon/calendar-by-language.js";
import { MONTH_KEYS, SEASONS } from "../src/words/lexicon/english-calendar.js";
import {
  ADVERBS_BEFORE_VERBS,
  CLAUSE_OPENERS,
  DETERMINERS_OF_PEOPLE,
  FINITE_AUXILIARIES,
  PREPOSITIONS,
  SUBORDINATORS,
  stopWords,
} from "../src/words/lexicon/english-function-words.js";
import {
  ORDINAL_ENDING,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from "../src/words/lexicon/english-numbers.js";
import { COMMON_PARTICLES, LIKELY_GENDERS } from "../src/words/lexicon/given-names.js";
import { IRREGULAR_PASTS } from "../src/words/lexicon/irregular-verbs.js";
import { MEASURE_BY_UNIT } from "../src/words/lexicon/measures/measure-units.js";
import { NUMBERED_NAMES, NUMBERED_NOUNS } from "../src/words/lexicon/measures/numbered-things.js";
import { CALENDAR_UNITS, PART_OF_DAY } from "../src/words/lexicon/measures/units-of-time.js";
import { CLEAR_AGENCY_FORMS } from "../src/words/lexicon/news-agencies.js";
import { NUMBERS_FROM_TWO } from "../src/words/lexicon/numbers-by-language.js";
import { CAPTION_PLACES, GALLERY_PARTS } from "../src/words/lexicon/pages/caption-words.js";
import { EARLIER_VERSIONS } from "../src/words/lexicon/pages/earlier-versions.js";
import { GO_ON_ELSEWHERE } from "../src/words/lexicon/pages/go-on.js";
import {
  NEWSROOM_WORDS,
  OPINION_LABELS_ABROAD,
  PAPERS,
  SECTION_NAMES,
  SPECIAL_SECTIONS,
} from "../src/words/lexicon/pages/outlet-words.js";
import { PUBLISHED_WORDS, UPDATED_WORDS } from "../src/words/lexicon/pages/publication-words.js";
import { REVISION_VERBS } from "../src/words/lexicon/pages/revision-verbs.js";
import { BOX_LABELS } from "../src/words/lexicon/pages/text-labels.js";
import { CHALLENGE, FAILURE, MISSING, REFUSAL } from "../src/words/lexicon/pages/walls.js";
import { PEOPLE_GROUPS, wordsForPeople } from "../src/words/lexicon/persons/groups-of-people.js";
import { NAME_SUFFIXES } from "../src/words/lexicon/persons/name-suffixes.js";
import { HEADS, OFFICE_MODIFIERS, ROLES_BY_FIELD } from "../src/words/lexicon/persons/public-roles.js";
import {
  ALL_TIES as ALL_KINSHIPS,
  relatives,
  severalRelatives,
} from "../src/words/lexicon/persons/relatives.js";
import { UNNAMED_PERSONS } from "../src/words/lexicon/persons/unnamed-persons.js";
import { COUNTRIES } from "../src/words/lexicon/place-names.js";
import { REPORTING_FORMS } from "../src/words/lexicon/reporting-verbs.js";
import { OUTCOMES } from "../src/words/lexicon/things/casualties.js";
import { COMPASS_AREAS, COMPASS_POINTS, POINTS_BETWEEN } from "../src/words/lexicon/things/directions.js";
import { bodyKinds, LINES_OF_BUSINESS } from "../src/words/lexicon/things/kinds-of-bodies.js";
import { placeKinds } from "../src/words/lexicon/things/kinds-of-places.js";
import { FIXED_AHEAD } from "../src/words/lexicon/things/plans.js";
import { QUOTED_DOCUMENTS } from "../src/words/lexicon/things/quoted-documents.js";
import { ENGLISH_STORMS } from "../src/words/lexicon/things/storms.js";
import { SUDDEN_EVENTS } from "../src/words/lexicon/things/sudden-events.js";
import { TITLED_WORKS } from "../src/words/lexicon/things/titled-works.js";
import { TRIAL_BEGINNINGS } from "../src/words/lexicon/things/trials.js";
import { SHIPS } from "../src/words/lexicon/things/vehicles.js";
import { SHORT_TITLES } from "../src/words/lexicon/titles.js";
import { POSING_FORMS } from "../src/words/lexicon/verbs/verb-classes.js";
import { wordLists } from "./house-lists.js";

const ROOT = path.resolve(import.meta.dirname, "../src");
/** Characters of a line, and of a string, template or regular expression with its marks. */
const LONGEST_LINE = 200;
const LONGEST_LITERAL = 200;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * `[x]+$`, alone or after `^[x]+|`: it is tried from each character of a run that does not end the text, so that a long run
 * costs its square. Spaces alone are trimmed by `trimEnd`.
 */
const TRIMS = /(?:^|\|)(?:\\?[^\\()[\]^]|\[(?:[^\]\\]|\\.)*\]|\\.)[+*]\$$/;

/** Short titles that also mean something else: words of other languages, months, domains (".gov"), entities ("&lt;"). */
const OTHER_MEANINGS = new Set("mr mrs ms dr prof gen sen rep col pres det gov maj lt sgt".split(" "));
/** Words of the lexicon that mean nothing else: one file may write one out, a second takes it from the table. */
const LEXICON_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?:${[
    // "[ap]m" names no agency.
    ...CLEAR_AGENCY_FORMS.filter((form) => form.length > 2),
    ...SHORT_TITLES.filter((short) => !OTHER_MEANINGS.has(short)),
    ...[CHALLENGE, REFUSAL, MISSING, FAILURE].flatMap(({ titles, phrases }) =>
      plainPhrases([...titles, ...phrases]),
    ),
    ...plainPhrases([...GO_ON_ELSEWHERE, ...EARLIER_VERSIONS]),
  ].join("|")})(?![\p{L}\p{N}-])`,
  "giu",
);

/**
 * Tables whose words are common: a file may write out a few of them for a rule of its own. So many in one literal are a
 * copy of the table.
 */
const COMMON_TABLES: readonly (readonly [what: string, words: ReadonlySet<string>, copied: number])[] = [
  ["reporting verbs", new Set(REPORTING_FORMS), 7],
  ["given names", new Set(LIKELY_GENDERS.keys()), 13],
  ["countries", new Set(COUNTRIES.flatMap(({ names, belonging }) => [...names, ...belonging]).map(small)), 8],
  ["months", new Set([...MONTHS_BY_LANGUAGE.values()].flatMap(spelt)), 7],
  ["weekdays", new Set([...WEEKDAYS_BY_LANGUAGE.values()].flatMap(spelt)), 7],
  ["numbers", new Set([...SMALL_NUMBERS, ...TENS.keys(), ...ORDINALS.keys(), ...SCALES.keys()]), 7],
  ["numbers of other languages", new Set([...NUMBERS_FROM_TWO.values()].flat(2)), 7],
  ["states", new Set(SHORT_STATES), 7],
  ["persons without a name", new Set(UNNAMED_PERSONS), 8],
  ["sudden events", new Set(SUDDEN_EVENTS), 6],
  ["suffixes of names", new Set(NAME_SUFFIXES), 6],
  ["verbs of captions", new Set(POSING_FORMS.flatMap((form) => form.split(" "))), 5],
  ["documents that are quoted", new Set(QUOTED_DOCUMENTS), 6],
  ["words of publication", new Set([...PUBLISHED_WORDS, ...UPDATED_WORDS]), 4],
  ["verbs of new versions", new Set(REVISION_VERBS), 4],
  ["relatives", new Set([...relatives(...ALL_KINSHIPS), ...severalRelatives(...ALL_KINSHIPS)]), 7],
  ["units", new Set(MEASURE_BY_UNIT.keys()), 15],
  ["groups of people", new Set(wordsForPeople(...PEOPLE_GROUPS)), 15],
  ["lines of business", new Set(LINES_OF_BUSINESS), 5],
  ["kinds of organisations", new Set(bodyKinds()), 17],
  ["kinds of places", new Set(placeKinds()), 11],
  ["words for casualties", new Set(OUTCOMES), 8],
  ["names of papers", new Set(PAPERS), 5],
  ["names of sections", new Set(SECTION_NAMES), 10],
  ["names of special sections", new Set(SPECIAL_SECTIONS), 10],
  ["words of newsrooms", new Set(NEWSROOM_WORDS.flatMap(wordsOfPattern)), 11],
  ["labels of boxes", new Set(BOX_LABELS.flatMap(wordsOfPattern)), 7],
  ["labels of opinion", new Set(OPINION_LABELS_ABROAD.flatMap(wordsOfPattern)), 8],
  ["words of captions", new Set([...GALLERY_PARTS, ...CAPTION_PLACES]), 5],
  ["units of time", new Set([...CALENDAR_UNITS, "minute", "hour", ...PART_OF_DAY.split("|")]), 8],
  ["irregular pasts", new Set(IRREGULAR_PASTS), 14],
  ["seasons", new Set(SEASONS), 5],
  ["numbered things", new Set([...NUMBERED_NOUNS, ...NUMBERED_NAMES.map(small)]), 7],
];

/**
 * Tables whose words are parts of many phrases. So many of them in one list of single words are a copy of the table, wherever they
 * stand in a pattern.
 */
const LISTED_TABLES: readonly (readonly [what: string, words: ReadonlySet<string>, copied: number])[] = [
  ["auxiliaries", new Set(FINITE_AUXILIARIES), 9],
  ["openers of clauses", new Set(CLAUSE_OPENERS), 8],
  ["adverbs before verbs", new Set(ADVERBS_BEFORE_VERBS), 8],
  ["determiners of people", new Set(DETERMINERS_OF_PEOPLE), 12],
  ["heads of bodies", new Set(HEADS), 8],
  ["words before offices", new Set(OFFICE_MODIFIERS), 6],
  ["particles of names", new Set(COMMON_PARTICLES), 7],
  ["words for plans", new Set(FIXED_AHEAD), 4],
  ["works", new Set(TITLED_WORKS), 6],
  ["words for trials", new Set(TRIAL_BEGINNINGS), 5],
  ["inline elements", new Set(INLINE_ELEMENTS.filter((name) => name.length > 1)), 6],
];
/** Has the elements, which are no words. */
const TABLE_OF_ELEMENTS = "src/read/fields/inline-elements.ts";

/** Classes of a table. A list with all the words of one, so many at least, has copied it. */
const WHOLE_CLASS = 4;
const CLASSES: readonly (readonly [what: string, words: ReadonlySet<string>])[] = [
  ...[...ROLES_BY_FIELD].map(([field, words]) => [`roles of ${field}`, new Set(words)] as const),
  ["English storms", new Set(ENGLISH_STORMS)],
  ["ships", new Set(SHIPS)],
  ["points of the compass", new Set(COMPASS_POINTS)],
  ["areas of a country", new Set(COMPASS_AREAS)],
  ["points between", new Set(POINTS_BETWEEN)],
  ["units of the calendar", new Set(CALENDAR_UNITS)],
];

/** The file that decides what a parsed object is, and such a decision elsewhere. */
const MAPPING_GUARD = "src/structures/mapping.ts";
const COPIED_GUARD =
  /typeof (\w+) (?:===|!==) "object" (?:&&|\|\|) \1 (?:===|!==) null (?:&&|\|\|) !?Array\.isArray\(\1\)(?! \|\|)/;

/** A doc comment that has tags alone. */
const NO_SENTENCE = /^\/\*\*[\s*]*@/;

/** A list of function words, or alternatives that are such a list, and no pattern or sentence. */
const PLAIN_LIST = /^["'`][\p{Ll}’']+(?:[ |][\p{Ll}’']+)+["'`]$/u;
/** So many function words, and nothing else, in one list are a class of the lexicon. */
const COPIED_FUNCTION_WORDS = 20;
const FUNCTION_WORDS: ReadonlySet<string> = new Set([...stopWords, ...PREPOSITIONS, ...SUBORDINATORS]);

/** Alternatives of two words or more that are words alone. */
function plainPhrases(patterns: readonly string[]): string[] {
  return patterns
    .flatMap((pattern) => pattern.split("|"))
    .filter((phrase) => /^\p{L}+(?: \p{L}+)+$/u.test(phrase));
}

/** "janfebmar": a table of months in one word. */
const MONTHS_IN_A_ROW = MONTH_KEYS.slice(0, 3).join("").toLowerCase();

/** "reporters?" -> "reporters" and "reporter" */
function wordsOfPattern(pattern: string): string[] {
  return pattern
    .split("|")
    .flatMap((word) => (word.endsWith("?") ? [word.slice(0, -1), word.slice(0, -2)] : [word]))
    .filter((word) => /^\p{L}+$/u.test(word));
}

function spelt(names: readonly CalendarForms[]): string[] {
  return names.flatMap(({ full, short }) => [...full, ...short]);
}

function small(word: string): string {
  return word.toLowerCase();
}

/** Something that is declared, and where. */
interface Declared {
  readonly name: string;
  readonly at: string;
}

/** First place of each word of the lexicon outside it, by word. */
const writtenOut = new Map<string, { readonly file: string; readonly at: string }>();

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (isNode(value)) {
    yield value;
    for (const [key, item] of Object.entries(value)) if (key !== "type") yield* nodes(item);
  }
}

const faults: string[] = [];
const files: Declared[] = [];
const types: Declared[] = [];
/** Exported functions: one name means one thing in all of `src`. */
const functions: Declared[] = [];
/** Functions of one file alone. None has the name of an exported function, which does something else. */
const ownFunctions: Declared[] = [];

for (const name of readdirSync(ROOT, { recursive: true, encoding: "utf8" }).sort()) {
  if (!name.endsWith(".ts")) continue;
  const shown = `src/${name.split(path.sep).join("/")}`;
  const text = readFileSync(path.join(ROOT, name), "utf8");
  const at = ({ start }: Node) => `${shown}:${text.slice(0, start).split("\n").length}`;
  files.push({ name: path.basename(name), at: shown });
  const program = parseAst(text, { lang: "ts" }) as unknown as Node;
  for (const [index, line] of text.split("\n").entries())
    if (line.length > LONGEST_LINE)
      faults.push(
        `${shown}:${index + 1}  Unexpected line of ${line.length} characters, expected at most ${LONGEST_LINE}`,
      );
  for (const node of nodes(program))
    if (/^(?:Literal|TemplateElement)$/.test(node.type) && node.end - node.start > LONGEST_LITERAL)
      faults.push(
        `${at(node)}  Unexpected literal of ${node.end - node.start} characters, expected at most ${LONGEST_LITERAL}`,
      );
  if (shown !== MAPPING_GUARD && COPIED_GUARD.test(text))
    faults.push(
      `${shown}  Unexpected test for an object that is no list, expected isMapping of ${MAPPING_GUARD}`,
    );
  for (const node of nodes(program))
    if (node.type === "Literal" && TRIMS.test((node.regex as { pattern?: string } | null)?.pattern ?? ""))
      faults.push(
        `${at(node)}  Unexpected repeat up to the end, expected (?<![x])[x]+$, which looks through a run once`,
      );
  if (!shown.includes("/lexicon/"))
    for (const node of nodes(program))
      if (/^(?:Literal|TemplateElement)$/.test(node.type))
        for (const word of lexiconWordsOf(text.slice(node.start, node.end))) {
          const before = writtenOut.get(word);
          if (before === undefined) writtenOut.set(word, { file: shown, at: at(node) });
          else if (before.file !== shown)
            faults.push(
              `${at(node)}  Unexpected "${word}" in a second file, expected it from src/words/lexicon (first in ${before.at})`,
            );
        }
  if (!shown.includes("words/lexicon/") && text.includes(ORDINAL_ENDING))
    faults.push(`${shown}  Unexpected endings of ordinals, expected ORDINAL_ENDING of src/words/lexicon`);
  if (!shown.includes("words/lexicon/") && text.toLowerCase().includes(MONTHS_IN_A_ROW))
    faults.push(`${shown}  Unexpected months in a row, expected MONTH_KEYS of src/words/lexicon`);
  if (!shown.includes("words/lexicon/"))
    for (const list of listsIn(program, text))
      for (const [what, words, most] of COMMON_TABLES) {
        const copied = new Set(
          list.flatMap(({ start, end }) =>
            wordsOfLiteral(text.slice(start, end)).filter((word) => words.has(word)),
          ),
        );
        if (copied.size >= most)
          faults.push(
            `${at(list[0] as Node)}  Unexpected ${copied.size} ${what} in one list, expected fewer than ${most}, or the table of src/words/lexicon: ${[...copied].join(" ")}`,
          );
      }
  if (!shown.includes("words/lexicon/") && shown !== TABLE_OF_ELEMENTS)
    for (const node of nodes(program))
      if (/^(?:Literal|TemplateElement)$/.test(node.type))
        for (const list of wordLists(text.slice(node.start, node.end)))
          for (const [what, words, most] of LISTED_TABLES) {
            const copied = new Set(list.filter((word) => words.has(word)));
            if (copied.size >= most)
              faults.push(
                `${at(node)}  Unexpected ${copied.size} ${what} in one list, expected fewer than ${most}, or their table: ${[...copied].join(" ")}`,
              );
          }
  if (!shown.includes("/lexicon/"))
    for (const list of listsIn(program, text)) {
      const words = new Set(list.flatMap(({ start, end }) => wordsOfLiteral(text.slice(start, end))));
      for (const [what, copied] of CLASSES)
        if (copied.size >= WHOLE_CLASS && [...copied].every((word) => words.has(word)))
          faults.push(`${at(list[0] as Node)}  Unexpected list with all ${what}, expected their table`);
    }
  if (!shown.includes("/lexicon/"))
    for (const node of nodes(program)) {
      const literal = text.slice(node.start, node.end);
      if (node.type !== "Literal" || !PLAIN_LIST.test(literal)) continue;
      const words = wordsOfLiteral(literal);
      if (new Set(words).size >= COPIED_FUNCTION_WORDS && words.every((word) => FUNCTION_WORDS.has(word)))
        faults.push(
          `${at(node)}  Unexpected list of ${words.length} function words, expected fewer than ${COPIED_FUNCTION_WORDS}, or their classes of src/words/lexicon`,
        );
    }
  for (const statement of program.body as Node[]) {
    const exported = statement.type === "ExportNamedDeclaration";
    const declaration = exported && isNode(statement.declaration) ? statement.declaration : statement;
    const named = (node: Node) => (isNode(node.id) ? String(node.id.name) : "");
    if (/^(?:TSInterfaceDeclaration|TSTypeAliasDeclaration|ClassDeclaration)$/.test(declaration.type))
      types.push({ name: named(declaration), at: at(declaration) });
    for (const name of functionsOf(declaration))
      (exported ? functions : ownFunctions).push({ name, at: at(statement) });
    const before = text.slice(0, statement.start).trimEnd();
    if (exported && !before.endsWith("*/"))
      for (const name of functionsOf(declaration))
        faults.push(`${at(statement)}  Unexpected exported function ${name} without a doc comment`);
    if (exported && NO_SENTENCE.test(before.slice(before.lastIndexOf("/**"))))
      for (const name of functionsOf(declaration))
        faults.push(
          `${at(statement)}  Unexpected doc comment of ${name} that begins with a tag, expected what it does`,
        );
  }
}

/**
 * The lists of a file, each as its literals: the arguments of a call, the items of an array, the parts of a sum. A list of
 * lists, as a table of rules, is no list.
 */
function listsIn(program: Node, text: string): readonly (readonly Node[])[] {
  const lists = new Map<Node, Node[]>();
  const visit = (value: unknown, list: Node | null): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, list);
    else if (isNode(value)) {
      if (/^(?:Literal|TemplateElement)$/.test(value.type)) {
        const isRow = text.slice(value.start, value.end).includes(" | ");
        const key = isRow ? value : (list ?? value);
        lists.set(key, [...(lists.get(key) ?? []), value]);
      }
      const isList =
        /^(?:ArrayExpression|CallExpression)$/.test(value.type) ||
        (value.type === "BinaryExpression" && list?.type !== "BinaryExpression");
      for (const [key, item] of Object.entries(value)) if (key !== "type") visit(item, isList ? value : list);
    }
  };
  visit(program.body, null);
  return [...lists.values()];
}

/** Words of the lexicon in a literal, in small letters. */
function lexiconWordsOf(literal: string): Set<string> {
  const plain = literal.replace(/\\[a-zA-Z]/g, " ");
  return new Set([...plain.matchAll(LEXICON_WORD)].map(([word]) => word.toLowerCase()));
}

/** All words of a literal, in small letters. */
function wordsOfLiteral(literal: string): string[] {
  return (
    literal
      .toLowerCase()
      .replace(/\\[a-z]/g, " ")
      .match(/\p{L}+/gu) ?? []
  );
}

function functionsOf(declaration: Node): string[] {
  const named = (node: Node) => (isNode(node.id) ? String(node.id.name) : "");
  if (declaration.type === "FunctionDeclaration") return [named(declaration)];
  if (declaration.type !== "VariableDeclaration") return [];
  return (declaration.declarations as Node[])
    .filter(({ init }) => isNode(init) && init.type === "ArrowFunctionExpression")
    .map(named);
}

for (const [what, declared] of [
  ["file", files],
  ["type", types],
  ["exported function", functions],
] as const) {
  const first = new Map<string, string>();
  for (const { name, at } of declared) {
    const before = first.get(name);
    if (before === undefined) first.set(name, at);
    else
      faults.push(`${at}  Unexpected second ${what} ${name}, expected one of that name (first in ${before})`);
  }
}

const exportedAt = new Map(functions.map(({ name, at }) => [name, at]));
for (const { name, at } of ownFunctions)
  if (exportedAt.has(name))
    faults.push(
      `${at}  Unexpected function ${name}, expected a name that no exported function has (${exportedAt.get(name)})`,
    );

for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`${faults.length} faults`);
  process.exitCode = 1;
}
