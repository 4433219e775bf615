import path from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The tests of one room alone, which `NEWSFOLD_ROOM` names: those of the whole pipeline would cost minutes for each mutant.
 * These of a room take seconds, too, and they try large inputs, not rules.
 */
const SLOW = [
  "test/digest/life.test.ts",
  "test/extract/costly-text.test.ts",
  "test/extract/hostile-lines.test.ts",
  "test/group/group.test.ts",
  "test/group/strangers.test.ts",
  "test/merge/many-names.test.ts",
  "test/merge/many-quotations.test.ts",
];

/** A property is tried on few values: on dozens it takes longer than all tables of its room. */
const fewerRuns = {
  name: "fewer-runs",
  enforce: "pre" as const,
  transform: (code: string, id: string) =>
    id.endsWith(".test.ts") ? code.replace(/numRuns: \d+/g, "numRuns: 5") : undefined,
};

/** Small folders, built from end to end: they are tried on what the room's own tests have not noticed. The others cost minutes. */
const WHOLE = "test/pipeline/told-{counts,numbers,people,speech,tolls}.test.ts";

/** The listings first, which notice most: what is noticed is not tried again. Small folders last. */
class RoomFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      moduleId.includes("/pipeline/told-") ? 2 : /[/](?:whole|reports)-/.test(moduleId) ? 0 : 1;
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  plugins: [fewerRuns],
  test: {
    include: [`test/${process.env.NEWSFOLD_ROOM}/**/*.test.ts`, WHOLE],
    exclude: SLOW,
    setupFiles: "test/properties.ts",
    testTimeout: 600_000,
    isolate: false,
    sequence: { sequencer: RoomFirst },
    // The runner of `npm run mutate`; `mutate:constants` has none.
    ...(process.env.NEWSFOLD_TRIAL && { runner: path.join(import.meta.dirname, "runner.ts") }),
    pool: "forks",
    maxWorkers: 1,
  },
});
