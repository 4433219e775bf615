/** The learned weights of the name tagger; `npm run learn:names` writes them. */
import table from "./name-weights.json" with { type: "json" };
import type { Table } from "./tagger.js";

export const weights = (): Table => table as Table;
