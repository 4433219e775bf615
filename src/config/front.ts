/** `front` in `newsfold.yaml`: content and order of the front page and of the dated editions. */
import * as v from "valibot";
import { OTHER_KINDS } from "../words/kinds.js";

const names = v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []);

export const FrontConfig = v.strictObject({
  /** Number of days, the latest first, that have an edition of their own; 0: none. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)), 30),
  /** Least number of independent reports of a story. With fewer it is in the archive and its lists alone. */
  leastSources: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  /** Stories that are not displayed here. They remain in the archive, the lists and search. */
  hide: v.optional(
    v.strictObject({
      /** Outlets by name or host: stories that only these report. */
      outlets: names,
      /** Stories with one of these words in their headline. */
      words: names,
      /** Kinds of documents: stories that consist of such documents alone. */
      kinds: v.optional(v.array(v.picklist(OTHER_KINDS)), []),
    }),
    {},
  ),
  /** Sections below the first stories, in order. A story is in the first section that matches it. */
  sections: v.optional(
    v.array(
      v.strictObject({
        /** Heading of the section. */
        title: v.pipe(v.string(), v.nonEmpty()),
        /** Topics, as in the inputs. */
        topics: names,
        /** Folders of the inputs. */
        folders: names,
        /** Words in the headline. */
        words: names,
      }),
    ),
    [],
  ),
  /** Articles whose stories come first, in this order: by id, address or path. */
  top: names,
});

export type Front = v.InferOutput<typeof FrontConfig>;
