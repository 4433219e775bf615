/** The learned weights of the name tagger; `npm run learn:names` writes them. */

import type { Table } from "./tagger-model.js";
import table from "./tagger-weights.json" with { type: "json" };

/** The stored table; `modelOf` converts it to a model. */
export const storedTaggerWeights = (): Table => table as Table;
