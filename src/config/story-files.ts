/** `storyFiles` in `newsfold.yaml`: files beside the page of each story. Each adds one file a story to every build. */
import * as v from "valibot";

/** Pictures that a link to a story can be shown with. */
export const CARD_FORMATS = ["none", "svg", "png"] as const;

export const StoryFilesConfig = v.strictObject({
  /**
   * The picture of the headline and its outlets that a link to the story is shown with. `png` is what networks show; it asks
   * for the package `@resvg/resvg-js` and for some time a story. `svg` is small and sharp, and few show it.
   */
  card: v.optional(v.picklist(CARD_FORMATS), "none"),
  /** Whether to write each story as IPTC ninjs 3.0, JSON for newsroom systems. */
  ninjs: v.optional(v.boolean(), false),
});

export type StoryFiles = v.InferOutput<typeof StoryFilesConfig>;
