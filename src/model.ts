/**
 * Every type that stages share, by the stage that makes it. Imports no other file of newsfold. Its only logic is the
 * constructors of branded strings.
 *
 * All offsets are UTF-16 code units, half-open (`start` is in, `end` is out). All lines and columns count from 1. Every
 * value is plain data: `JSON.stringify` of any of these is what `newsfold inspect` prints.
 */

// extract
export type * from "./model/articles.js";
// read, kind
export type * from "./model/blocks.js";
// digest, archive
export type * from "./model/digests.js";
export type * from "./model/documents.js";
// group
export type * from "./model/groups.js";
export type * from "./model/ids.js";
export { articleId, sentenceId, storyId } from "./model/ids.js";
// site
export type * from "./model/output.js";
export type * from "./model/passages.js";
export type * from "./model/remarks.js";
export type * from "./model/sealed.js";
// merge
export type * from "./model/stories.js";
