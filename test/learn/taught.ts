/** A labelled set as it is learned from. */
import { arrangements } from "./arrangements.js";
import type { Taught } from "./examples.js";
import { instalments } from "./instalments.js";
import { lookAlikes } from "./look-alikes.js";
import { readSet, recordsOf } from "./sets.js";

/** Null where the folder has no such set. */
export function readTaught(folder: string, name: string): Taught | null {
  const dated = readSet(folder, name);
  const oneDay = readSet(folder, name, arrangements["one day"]);
  const records = recordsOf(folder, name);
  return (
    dated &&
    oneDay &&
    records && {
      dated,
      oneDay,
      lookAlikes: lookAlikes(records, name),
      instalments: instalments(records, name),
    }
  );
}
