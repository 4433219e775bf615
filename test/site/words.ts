/** The words of the English catalogue, for tests of what says them. */
import type { Remark } from "../../src/model.js";
import { loadCatalogue } from "../../src/site/locale/load-catalogue.js";
import { wordRemark } from "../../src/site/locale/word-remark.js";
import { createWords } from "../../src/site/locale/words.js";

export const english = createWords(await loadCatalogue("en"));

/** The words of a remark; empty where there is none. */
export const inEnglish = (remark: Remark | undefined): string =>
  remark === undefined ? "" : wordRemark(remark, english);
