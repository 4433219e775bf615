/** The words of the English catalogue, for tests of what says them. */
import { loadCatalogue } from "../../src/site/locale/load-catalogue.js";
import { createWords } from "../../src/site/locale/words.js";

export const english = createWords(await loadCatalogue("en"));
