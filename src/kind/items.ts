/**
 * Splits a round-up into its items where its form allows it: a heading that says what happened, with text below. Each
 * item is a short report of its outlet. A round-up of another form stays whole and joins no story.
 */
import type { Block, Document, Fields } from "../model.js";
import { regexFrom } from "../words/text/regex.js";
import { type DocumentReading, wordsIn } from "./document-reading.js";

/** Least words of a heading that says what happened: "Weather" and "In other news" have fewer. */
const FEWEST_IN_HEADING = 3;
const LONGEST_HEADING = 140;
/** Least words below it. */
const FEWEST_IN_ITEM = 12;
const FEWEST_ITEMS = 2;
/**
 * Least share of the words below the first heading that are in such items. Below it, the headings structure something
 * else.
 */
const MOSTLY = 0.6;
/** Headings of sections that report no event. */
const OF_HOUSE = regexFrom(
  "iu",
  "^",
  [
    "(?:in|also in|more) (?:other|the|today|brief)|what (?:else|we|to)|on this day|and finally|before you go",
    "(?:quote|photo|number) of|sign up|follow us|read more|was (?:sonst|noch)|(?:zitat|zahl) des",
  ],
  String.raw`(?!\p{L})`,
);

interface RoundUpSection {
  readonly heading: Block;
  readonly below: readonly Block[];
}

/**
 * The documents of a round-up: its items, and its remainder where that has a report; the round-up itself where it has
 * no items.
 */
export function itemsOf({ document, blocks }: DocumentReading): Document[] {
  const first = blocks.findIndex(isItemHeading);
  if (first < 0) return [document];
  const sections = sectionsOf(blocks.slice(first));
  const items = sections.filter(isItem);
  const words = (some: readonly RoundUpSection[]) =>
    some.reduce((sum, { below }) => sum + countWords(below), 0);
  if (items.length < FEWEST_ITEMS || words(items) < MOSTLY * words(sections)) return [document];
  const taken = new Set(items.flatMap(({ heading, below }) => [heading, ...below]));
  const rest = document.blocks.filter((block) => !taken.has(block));
  const left = rest.filter((block) => blocks.includes(block));
  return [
    ...(countWords(left) < FEWEST_IN_ITEM ? [] : [{ ...document, blocks: rest, tree: null }]),
    ...items.map((item) => itemOf(document, item)),
  ];
}

function isItemHeading({ kind, strong, text }: Block): boolean {
  if (kind === "heading") return true;
  return strong && kind === "paragraph" && text.length <= LONGEST_HEADING && !/[.:]$/.test(text.trim());
}

function sectionsOf(blocks: readonly Block[]): RoundUpSection[] {
  const found: { heading: Block; below: Block[] }[] = [];
  for (const block of blocks) {
    if (isItemHeading(block)) found.push({ heading: block, below: [] });
    else found.at(-1)?.below.push(block);
  }
  return found;
}

function isItem({ heading, below }: RoundUpSection): boolean {
  const text = heading.text.trim();
  if (text.length > LONGEST_HEADING || wordsIn(text) < FEWEST_IN_HEADING || OF_HOUSE.test(text)) return false;
  return countWords(below) >= FEWEST_IN_ITEM;
}

const countWords = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** An item has the line of its heading in its path, and an id of its own where the round-up has an id or an address. */
function itemOf(document: Document, { heading, below }: RoundUpSection): Document {
  const { fieldPlaces: _places, declared: _declared, kind: _kind, ...rest } = document;
  const { title: _title, description: _description, id, labels: _labels, ...fields } = document.fields;
  const of = id ?? fields.url;
  const name = heading.text.replace(/\s+/g, " ").trim();
  const own: Fields = of === undefined ? fields : { ...fields, id: `${of}#${name}` };
  return {
    ...rest,
    path: `${document.path}#${lineAtOffset(document, heading.start)}`,
    fields: own,
    blocks: [heading, ...below],
    tree: null,
  };
}

/** From 1. */
function lineAtOffset({ lineStarts }: Document, offset: number): number {
  let line = 0;
  while (line + 1 < lineStarts.length && (lineStarts[line + 1] as number) <= offset) line++;
  return line + 1;
}
