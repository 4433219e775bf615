/** Compares two texts of one pattern: which names and numbers both have, and in which slots their values differ. */
import { casualtyBeginnings } from "../../words/lexicon/things/casualties.js";
import { spellingSimilarity } from "../../words/text/spelling.js";
import { alignKeys, type Gap } from "./alignment.js";
import type { Item, ItemKind, SeriesReading } from "./reading.js";

/** One slot with its two values, as spelt. */
export interface Slot {
  readonly a: string;
  readonly b: string;
  /** Sentence of the first text; 0 is the headline. */
  readonly sentence: number;
  /** How many words differ in it. */
  readonly width: number;
  /** Whether it counts victims or losses: reports of one event raise it through the day. */
  readonly toll: boolean;
}

export interface Slots {
  readonly names: readonly Slot[];
  readonly numbers: readonly Slot[];
  /** Weekdays and months. */
  readonly days: readonly Slot[];
  readonly words: readonly Slot[];
  /** Number of different names and distinctive numbers in both. */
  readonly shared: { readonly names: number; readonly numbers: number };
}

/** Most items of a slot. In a wider gap one text was rewritten. */
const WIDEST = 12;
/** Least similarity of two spellings of one name. */
const VARIANT = 0.75;
/** Least distinctive number. */
const LEAST_DISTINCTIVE = 13;

/** Beginnings of words for what a toll counts. */
const TOLLS = new RegExp(
  `^(?:${casualtyBeginnings("dead", "hurt", "missing", "arrested", "displaced")}|casualt|victim|toll|case|infect)`,
);

/** The places where two texts of one pattern differ, by kind. */
export function slotsOf(a: SeriesReading, b: SeriesReading): Slots {
  const keys = (items: readonly Item[]) => items.map(({ key }) => key);
  const { matched, gaps } = alignKeys(keys(a.items), keys(b.items));
  const found: Record<ItemKind, Slot[]> = { name: [], number: [], day: [], month: [], word: [], empty: [] };
  for (const gap of gaps) {
    if (Math.max(gap.to[0] - gap.from[0], gap.to[1] - gap.from[1]) > WIDEST) continue;
    const left = a.items.slice(gap.from[0], gap.to[0]);
    const right = b.items.slice(gap.from[1], gap.to[1]);
    const toll = tollAt(a, gap, 0) || tollAt(b, gap, 1);
    for (const kind of ["name", "number", "day", "month", "word"] as const) {
      const own = missingIn(b, left, kind);
      const other = missingIn(a, right, kind);
      const [one] = own;
      const [two] = other;
      if (!one || !two) continue;
      if (kind === "name" && own.some((x) => other.some((y) => spellingSimilarity(x.key, y.key) >= VARIANT)))
        continue;
      const slot = {
        a: spelling(a, own),
        b: spelling(b, other),
        sentence: Math.max(one.sentence, two.headline ? 0 : 1),
        width: Math.min(own.length, other.length),
        toll,
      };
      if (!found[kind].some((known) => known.a === slot.a && known.b === slot.b)) found[kind].push(slot);
      else if (kind === "word") found.word.push(slot);
    }
  }
  const names = new Set<string>();
  const numbers = new Set<string>();
  for (const [i] of matched) {
    const { kind, key } = a.items[i] as Item;
    if (kind === "name") names.add(key);
    if (kind === "number" && (Number(key) >= LEAST_DISTINCTIVE || /[.:,]/.test(key))) numbers.add(key);
  }
  return {
    names: found.name,
    numbers: found.number,
    days: [...found.day, ...found.month],
    words: found.word,
    shared: { names: names.size, numbers: numbers.size },
  };
}

/** Items of one kind that a text does not contain. */
function missingIn({ keys }: SeriesReading, items: readonly Item[], wanted: ItemKind): Item[] {
  return items.filter(({ kind, key }) => kind === wanted && !keys.has(key));
}

/** The text from the first to the last of neighbouring items. */
function spelling({ texts }: SeriesReading, items: readonly Item[]): string {
  const [first] = items as [Item];
  let last = first;
  for (const item of items.slice(1)) {
    if (item.sentence !== last.sentence || item.start - last.end > 1) break;
    last = item;
  }
  const text = texts[first.sentence] ?? "";
  const end = text.charAt(last.end) === "%" ? last.end + 1 : last.end;
  return text.slice(first.start, end).replace(/['’]s$/, "");
}

/** Whether a toll is within two words of the gap. */
function tollAt({ items }: SeriesReading, { from, to }: Gap, side: 0 | 1): boolean {
  return items.slice(Math.max(0, from[side] - 2), to[side] + 2).some(({ key }) => TOLLS.test(key));
}
