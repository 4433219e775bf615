/** Sums the weights of all features of a token, for each label. */

import type { FormToken } from "../../text/tokenize.js";
import { EDGE_FORM, type Kind, type NameForm, vocabularyAge } from "../../text/word-forms.js";
import {
  type Emit,
  emitFeatures,
  emitNear,
  emitPairs,
  emitRun,
  emitRunFirst,
  emitRunLast,
  emitSetting,
  emitShapes,
  emitWord,
  formAround,
  lengthOf,
  type Neighbour,
  positionInRun,
  type Run,
  SETTINGS,
  settingOf,
  type Usage,
} from "./tagger-features.js";
import { featureHash, type Model, SIZE } from "./tagger-model.js";

/** Writes the scores of each token of a run into `scores`, `SIZE` for each token. */
export type Score = (
  tokens: readonly FormToken[],
  run: Run,
  titled: boolean,
  usage: Usage,
  scores: Int32Array,
) => void;

/** Feature by feature, with the current weights. */
export function freshScores({ row, rows }: Model): Score {
  return (tokens, run, titled, usage, scores) => {
    for (let at = run.first; at <= run.last; at++) {
      const base = (at - run.first) * SIZE;
      scores.fill(0, base, base + SIZE);
      emitFeatures(tokens, at, run, titled, usage, (template, a, b) => {
        const offset = row(featureHash(template, a.hash, b.hash));
        if (offset < 0) return;
        for (let k = 0; k < SIZE; k++) scores[base + k] = (scores[base + k] ?? 0) + (rows[offset + k] ?? 0);
      });
    }
  };
}

/** The positions in which a word contributes to the features around it. A word in two positions has both. */
const PARTS: readonly ((form: NameForm, emit: Emit) => void)[] = [
  near("before", "before run"),
  near("before"),
  near("before run"),
  near("after", "after run"),
  near("after"),
  near("after run"),
  near("before2"),
  near("after2"),
  (form, emit) => {
    emitWord(form, 0, emit);
    emitRunFirst(form, 0, emit);
    emitRunLast(form, 0, emit);
  },
  (form, emit) => {
    emitWord(form, 1, emit);
    emitRunFirst(form, 1, emit);
  },
  (form, emit) => {
    emitWord(form, 2, emit);
    emitRunLast(form, 2, emit);
  },
  (form, emit) => emitWord(form, 3, emit),
  (form, emit) => emitRunFirst(form, 2, emit),
  (form, emit) => emitRunFirst(form, 3, emit),
  (form, emit) => emitRunLast(form, 1, emit),
  (form, emit) => emitRunLast(form, 3, emit),
];
const [BEFORE_BOTH, BEFORE, BEFORE_RUN, AFTER_BOTH, AFTER, AFTER_RUN, BEFORE_2, AFTER_2] = [
  0, 1, 2, 3, 4, 5, 6, 7,
];
/** The word itself, by its position in the run. */
const WORD = 8;
const [FIRST_OF_LAST, FIRST_OF_INSIDE, LAST_OF_FIRST, LAST_OF_INSIDE] = [12, 13, 14, 15];

function near(...positions: readonly Neighbour[]): (form: NameForm, emit: Emit) => void {
  return (form, emit) => {
    for (const position of positions) emitNear(form, position, emit);
  };
}

/** Shapes from this one on are rare, so nothing is cached for them. */
const SHAPES = 32;
/** More than the numbers of word classes, positions in a run, and lengths. */
const [SORTS, PLACES, LENGTHS] = [8, 4, 8];

/**
 * Scores from cached sums: those that depend on one word by its number and position, those that depend on shapes and
 * classes by these. Only features of known pairs of words are looked up one by one. The weights must not change.
 */
export function keptScores({ row, rows }: Model): Score {
  /** Collects a sum before it is cached or added. */
  const sum = new Int32Array(SIZE);
  const gather: Emit = (template, a, b) => {
    const offset = row(featureHash(template, a.hash, b.hash));
    if (offset >= 0) for (let k = 0; k < SIZE; k++) sum[k] = (sum[k] ?? 0) + (rows[offset + k] ?? 0);
  };
  const sums = new Sums();
  // Row numbers in `sums`; 0: not yet computed.
  let ofWords = new Int32Array(256 * PARTS.length);
  const ofSettings = new Int32Array(SHAPES * SETTINGS);
  const ofShapes = new Int32Array(SHAPES * SHAPES * SORTS * SORTS);
  const ofRuns = new Int32Array(SORTS * SORTS * SORTS * PLACES * LENGTHS);
  let age = vocabularyAge();
  const startAgain = (): void => {
    for (const kept of [ofWords, ofSettings, ofShapes, ofRuns]) kept.fill(0);
    sums.clear();
    age = vocabularyAge();
  };

  const findPart = (form: NameForm, part: number, index: number): number => {
    if (index >= ofWords.length) {
      const more = new Int32Array(Math.max(index + 1, ofWords.length * 2));
      more.set(ofWords);
      ofWords = more;
    }
    PARTS[part]?.(form, gather);
    const found = sums.keep(sum);
    ofWords[index] = found;
    return found;
  };
  const part = (form: NameForm, part: number): number => {
    const index = form.id * PARTS.length + part;
    return ofWords[index] || findPart(form, part, index);
  };
  const setting = (shape: Kind, setting: number): number => {
    const index = shape.id * SETTINGS + setting;
    let found = ofSettings[index] ?? 0;
    if (found === 0) {
      emitSetting(shape, setting, gather);
      found = sums.keep(sum);
      ofSettings[index] = found;
    }
    return found;
  };
  const shapes = (shape: Kind, before: NameForm, after: NameForm): number => {
    const index = ((shape.id * SHAPES + before.shape.id) * SORTS + before.sort.id) * SORTS + after.sort.id;
    let found = ofShapes[index] ?? 0;
    if (found === 0) {
      emitShapes(shape, before, after, gather);
      found = sums.keep(sum);
      ofShapes[index] = found;
    }
    return found;
  };
  const inRun = (length: number, place: number, before: Kind, last: Kind, after: Kind): number => {
    const sorts = (before.id * SORTS + last.id) * SORTS + after.id;
    const index = (sorts * PLACES + place) * LENGTHS + length;
    let found = ofRuns[index] ?? 0;
    if (found === 0) {
      emitRun(length, place, before, last, after, gather);
      found = sums.keep(sum);
      ofRuns[index] = found;
    }
    return found;
  };

  let into: Int32Array = sum;
  let base = 0;
  const addFeature: Emit = (template, a, b) => {
    const offset = row(featureHash(template, a.hash, b.hash));
    if (offset >= 0)
      for (let k = 0; k < SIZE; k++) into[base + k] = (into[base + k] ?? 0) + (rows[offset + k] ?? 0);
  };
  /** The forms of the run, with two more on each side. */
  const forms: NameForm[] = [];
  /** Row numbers of the sums of a token. */
  const picked = new Int32Array(12);
  return (tokens, run, titled, usage, scores) => {
    if (age !== vocabularyAge()) startAgain();
    const count = run.last - run.first + 1;
    for (let i = 0; i < count + 4; i++) forms[i] = formAround(tokens, run.first - 2 + i);
    const beforeRun = forms[1] ?? EDGE_FORM;
    const first = forms[2] ?? EDGE_FORM;
    const last = forms[count + 1] ?? EDGE_FORM;
    const afterRun = forms[count + 2] ?? EDGE_FORM;
    const length = lengthOf(run);
    scores.fill(0, 0, count * SIZE);
    into = scores;
    for (let i = 0; i < count; i++) {
      const before = forms[i + 1] ?? EDGE_FORM;
      const form = forms[i + 2] ?? EDGE_FORM;
      const after = forms[i + 3] ?? EDGE_FORM;
      const opens = i === 0;
      const closes = i === count - 1;
      const place = positionInRun(run, run.first + i);
      base = i * SIZE;
      let picks = 0;
      picked[picks++] = part(form, WORD + place);
      if (!opens) picked[picks++] = part(first, closes ? FIRST_OF_LAST : FIRST_OF_INSIDE);
      if (!closes) picked[picks++] = part(last, opens ? LAST_OF_FIRST : LAST_OF_INSIDE);
      picked[picks++] = part(before, opens ? BEFORE_BOTH : BEFORE);
      if (!opens) picked[picks++] = part(beforeRun, BEFORE_RUN);
      picked[picks++] = part(after, closes ? AFTER_BOTH : AFTER);
      if (!closes) picked[picks++] = part(afterRun, AFTER_RUN);
      picked[picks++] = part(forms[i] ?? EDGE_FORM, BEFORE_2);
      picked[picks++] = part(forms[i + 4] ?? EDGE_FORM, AFTER_2);
      picked[picks++] = inRun(length, place, beforeRun.sort, last.sort, afterRun.sort);
      const use = settingOf(tokens, run.first + i, place, titled, usage);
      if (form.shape.id < SHAPES && before.shape.id < SHAPES) {
        picked[picks++] = setting(form.shape, use);
        picked[picks++] = shapes(form.shape, before, after);
      } else {
        emitSetting(form.shape, use, addFeature);
        emitShapes(form.shape, before, after, addFeature);
      }
      sums.addTo(scores, base, picked, picks);
      emitPairs(before, form, after, addFeature);
    }
  };
}

/** Numbers in a row: two labels share one, the second in its upper half. The sum of all weights of a token fits a half. */
const WIDTH = (SIZE + 1) >> 1;
const HALF = 16;

/** Cached sums of weights, one row after the other. */
class Sums {
  #rows = new Int32Array(1_024 * WIDTH);
  /** Row 0 means "none", row 1 is all zeros. */
  #count = 2;
  readonly #total = new Int32Array(WIDTH);

  /** Stores a sum, clears it for the next, and returns its row. */
  keep(sum: Int32Array): number {
    if (sum.every((score) => score === 0)) return 1;
    const from = this.#count * WIDTH;
    if (from + WIDTH > this.#rows.length) {
      const more = new Int32Array(this.#rows.length * 2);
      more.set(this.#rows);
      this.#rows = more;
    }
    for (let k = 0; k < WIDTH; k++)
      this.#rows[from + k] = ((sum[2 * k + 1] ?? 0) << HALF) + (sum[2 * k] ?? 0);
    sum.fill(0);
    return this.#count++;
  }

  /** Adds the first `count` of the rows `picked` to `scores` from `base` on. */
  addTo(scores: Int32Array, base: number, picked: Int32Array, count: number): void {
    const [rows, total] = [this.#rows, this.#total];
    for (let k = 0; k < WIDTH; k++) total[k] = 0;
    for (let pick = 0; pick < count; pick++) {
      const row = picked[pick] ?? 0;
      if (row <= 1) continue;
      const from = row * WIDTH;
      for (let k = 0; k < WIDTH; k++) total[k] = (total[k] ?? 0) + (rows[from + k] ?? 0);
    }
    for (let k = 0; k < SIZE; k++) {
      const both = total[k >> 1] ?? 0;
      const first = (both << HALF) >> HALF;
      scores[base + k] = (scores[base + k] ?? 0) + (k & 1 ? (both - first) >> HALF : first);
    }
  }

  clear(): void {
    this.#count = 2;
  }
}
