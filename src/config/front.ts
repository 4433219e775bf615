/** `front` in `newsfold.yaml`: what the front page and the dated editions show, and in which order. */
import * as v from "valibot";
import { OTHER_KINDS } from "../words/kinds.js";

const names = v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []);

export const FrontConfig = v.strictObject({
  /** Days, the latest first, that keep an edition of their own; 0: none. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)), 30),
  /** Independent reports that a story needs. With fewer it stands in the archive and its lists alone. */
  leastSources: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  /** What is not shown, and stays in the archive, the lists and search. */
  hide: v.optional(
    v.strictObject({
      /** By name or host: stories that these alone report. */
      outlets: names,
      /** Stories with one of these words in their headline. */
      words: names,
      /** Stories that such documents alone make. */
      kinds: v.optional(v.array(v.picklist(OTHER_KINDS)), []),
    }),
    {},
  ),
  /** Below the first stories, in order. A story stands in the first section that takes it. */
  sections: v.optional(
    v.array(
      v.strictObject({
        /** Stands above it. */
        title: v.pipe(v.string(), v.nonEmpty()),
        /** Topics as the inputs name them. */
        topics: names,
        /** Folders of the inputs. */
        folders: names,
        /** Words of the headline. */
        words: names,
      }),
    ),
    [],
  ),
  /** Articles whose stories come first, in this order: by id, address or path. */
  top: names,
});

export type Front = v.InferOutput<typeof FrontConfig>;
