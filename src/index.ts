/** The public API: the stages, single decisions, and the types. docs/api.md is made from it. */
export { type Config, defaultConfig, type PartialConfig } from "./config.js";
export { type DigestEvent, type NewsfoldOptions, newsfold } from "./eleventy.js";
export type { Explained } from "./group/explain-pair.js";
export { ArgumentError, type StageOptions } from "./library/arguments.js";
export {
  type ArticlesExtracted,
  classify,
  type DocumentsRead,
  extract,
  type ReadStageOptions,
  read,
} from "./library/article-stages.js";
export { contradicts, sameClaim, samePerson } from "./library/judgements.js";
export { type ConfigParsed, formatProblem, parseConfig } from "./library/settings-text.js";
export {
  type DigestMade,
  type DigestStageOptions,
  digest,
  proof,
  publish,
  render,
} from "./library/site-stages.js";
export { type ArticlesGrouped, explain, group, merge } from "./library/story-stages.js";
export { type BuildOptions, build, type SiteBuilt } from "./library/whole-build.js";
export type * from "./model.js";
export * from "./plugins/plugins.js";
export type { Place, Problem } from "./problem.js";
export type { EleventyConfig, TransformContext } from "./site/eleventy-config.js";
export type { TemplateName } from "./site/plugin.js";
export type { Published } from "./site/publish/publish.js";
export type { Judgement, NameContext } from "./words/persons/person.js";
