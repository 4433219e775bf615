/** The learned weights of the name tagger; `npm run learn:names` writes them. */

import type { Table } from "./tagger-model.js";
import table from "./tagger-weights.json" with { type: "json" };

export const weights = (): Table => table as Table;
