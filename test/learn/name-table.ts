/** The table of weights of the name tagger, learned from examples. */

import { runsOf } from "../../src/extract/names/candidates.js";
import { emitFeatures, FEATURE_TEMPLATES } from "../../src/extract/names/tagger/tagger-features.js";
import {
  featureHash,
  LABELS,
  LETTERS,
  SEPARATOR,
  SIZE,
  type Table,
} from "../../src/extract/names/tagger/tagger-model.js";
import { byCodeUnit } from "../../src/structures/order.js";
import type { Example } from "./name-examples.js";
import { learnField, type Sequence } from "./random-field.js";

const PACE = { epochs: 11, penalty: 6e-6, rate: 0.1 };
/** Weights are kept in fiftieths; rows whose weights all are below this are dropped. */
const SCALE = 50;
const SMALLEST = 4;
/** Features seen less often are not learned. */
const SEEN = 2;

interface Feature {
  readonly template: number;
  readonly name: string;
  count: number;
}

export function learnTable(examples: readonly Example[]): Table {
  const features: Feature[] = [];
  const sequences = sequencesOf(examples, features);
  const { weights, transitions } = learnField(sequences, features.length, PACE);
  const whole = (weight: number): number => Math.round(SCALE * weight) + 0;
  const lines = new Map<number, string[]>();
  for (const [id, { template, name }] of features.entries()) {
    const values = Array.from(weights.subarray(id * SIZE, (id + 1) * SIZE), whole);
    if (Math.max(...values.map(Math.abs)) < SMALLEST) continue;
    const kept = values.map((value, k) => (Math.abs(value) < SMALLEST / 2 ? "" : `${LETTERS[k]}${value}`));
    const line = `${name}\t${kept.join("")}`;
    const same = lines.get(template);
    if (same) same.push(line);
    else lines.set(template, [line]);
  }
  return {
    transitions: LABELS.map((_, j) => Array.from(transitions.subarray(j * SIZE, (j + 1) * SIZE), whole)),
    weights: Object.fromEntries(
      FEATURE_TEMPLATES.flatMap((name, template) => {
        const same = lines.get(template);
        return same ? [[name, same.sort(byCodeUnit)]] : [];
      }),
    ),
  };
}

/** The runs of all examples, as the numbers of their features; adds to `features` those that are seen often enough. */
function sequencesOf(examples: readonly Example[], features: Feature[]): Sequence[] {
  const seen = new Map<number, Feature>();
  for (const example of examples) {
    eachToken(example, (_, hash, template, name) => {
      const feature = seen.get(hash);
      if (feature) feature.count++;
      else seen.set(hash, { template, name: name(), count: 1 });
    });
  }
  const ids = new Map<number, number>();
  for (const [hash, feature] of seen) if (feature.count >= SEEN) ids.set(hash, features.push(feature) - 1);
  return examples.flatMap((example) => {
    const byToken = example.tokens.map((): number[] => []);
    eachToken(example, (at, hash) => {
      const id = ids.get(hash);
      if (id !== undefined) byToken[at]?.push(id);
    });
    return runsOf(example.tokens).map(({ first, last }) => ({
      features: byToken.slice(first, last + 1).map((own) => Int32Array.from(own)),
      labels: example.gold.slice(first, last + 1),
    }));
  });
}

type Visit = (at: number, hash: number, template: number, name: () => string) => void;

/** Visits the features of each token of each run. */
function eachToken({ tokens, titled, usage }: Example, visit: Visit): void {
  for (const run of runsOf(tokens)) {
    for (let at = run.first; at <= run.last; at++) {
      emitFeatures(tokens, at, run, titled, usage, (template, a, b) =>
        visit(at, featureHash(template, a.hash, b.hash), template, () =>
          b.text === "" ? a.text : `${a.text}${SEPARATOR}${b.text}`,
        ),
      );
    }
  }
}
