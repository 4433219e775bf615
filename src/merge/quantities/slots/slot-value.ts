/** What a sentence gives for one slot, and when two such values cannot both be right. */

/** A value of a slot, with its place in the sentence. */
export interface SlotValue {
  /** The slot: "cause of death", "marriages", "came back". Values of two slots are not compared. */
  readonly slot: string;
  /** What is shown as the subject. */
  readonly what: string;
  /** Of a cause its name; of what has two names at a time both, with a bar between: "rifle|gun". Else empty. */
  readonly name: string;
  /** Of a count or time its number; else 0. */
  readonly number: number;
  /** Greatest ratio of two numbers that may be one, rounded otherwise. */
  readonly tolerance: number;
  /** Whether it is somebody's: then two people may have two values. */
  readonly owned: boolean;
  /** Whether somebody has to be named with both: players and suspects are many. */
  readonly named?: true;
  /** Whether two values are only compared in sentences that share most of what they tell: other votes, other fires. */
  readonly alike?: true;
  /** Whether it changes within the day: only reports of one half day are compared. */
  readonly fades?: true;
  /** Whether whose it is may stand between its words: "found Jo Lund guilty of". */
  readonly late?: true;
  /** Whether it is only mentioned: its report then knows of it, so that it gives no single value. */
  readonly mention?: true;
  /** Where the words of the slot begin: whose it is stands before them. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** What a pattern finds of a slot; its place is that of the group `value`. */
export type ReadSlot = Omit<SlotValue, "from" | "start" | "end">;

/** The named groups of a match. */
export type SlotGroups = Readonly<Record<string, string | undefined>>;

/** How a slot is found and read; null where a match tells nothing. */
export type SlotReader = readonly [
  find: (text: string) => readonly RegExpExecArray[],
  read: (groups: SlotGroups, match: RegExpExecArray) => ReadSlot | null,
];

/** What is alike in all slots of a class, and of an exact count. */
export const EXACT_SLOT = { name: "", number: 0, tolerance: 1, owned: false } as const;

/** Classes under their names, with the words for them. */
export type SlotClasses = readonly (readonly [name: string, words: string])[];

/** The class of some words; undefined: they are of none. */
export const classOfWords = (classes: SlotClasses, words: string): string | undefined =>
  classes.find(([, forms]) => new RegExp(`^(?:${forms})$`, "iu").test(words))?.[0];

/** The words of all classes, as alternatives of a pattern. */
export const wordsOfClasses = (classes: SlotClasses): string => classes.map(([, forms]) => forms).join("|");

/** Whether two values of one slot cannot both be right. */
export function slotsApart(x: SlotValue, y: SlotValue): boolean {
  if (x.slot !== y.slot) return false;
  const mine = x.name.split("|");
  if (!y.name.split("|").some((name) => mine.includes(name))) return true;
  const [low, high] = [Math.min(x.number, y.number), Math.max(x.number, y.number)];
  return high > low * x.tolerance && high !== low;
}
