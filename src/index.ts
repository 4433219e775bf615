/** The public API: the stages, the decisions that can be measured alone, and the types. */
export {
  type Edited,
  edit,
  type OnProgress,
  type Received,
  receive,
  type ToldStories,
  tell,
  type Understood,
  understand,
} from "./build.js";
export { type Config, defaultConfig, parseConfig } from "./config.js";
export { type Digested, digest } from "./digest/digest.js";
export { formatLedger, type Ledger, parseLedger } from "./digest/ledger.js";
export { proof } from "./digest/proof.js";
export { type NewsfoldOptions, newsfold } from "./eleventy.js";
export { type Extracted, type ExtractedOrNot, extract, extractAll } from "./extract/article.js";
export { distinct } from "./extract/article-id.js";
export { explain } from "./group/explain-pair.js";
export { group } from "./group/group.js";
export { arcs } from "./group/related-events.js";
export { contradicts } from "./merge/similarity/contradiction.js";
export { sameClaim } from "./merge/similarity/same-claim.js";
export { merge } from "./merge/story.js";
export type * from "./model.js";
export { formatProblem, type Place, type Problem } from "./problem.js";
export { readInputs } from "./read/inputs.js";
export { compose, release, type Site } from "./release.js";
export { publish } from "./site/publish/publish.js";
export { render } from "./site/render.js";
export { samePerson } from "./words/person.js";
