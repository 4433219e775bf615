/** `pictures` in `newsfold.yaml`: whether stories show the pictures of their articles. */
import * as v from "valibot";

export const PicturesConfig = v.strictObject({
  /**
   * Whether they do, and whether `newsfold fetch` copies those of its items. Other people's pictures are theirs: turn it on
   * where you may show them. It asks for the package `sharp` and for some time a story.
   */
  show: v.optional(v.boolean(), false),
  /** Whether there is AVIF before WebP: smaller files for readers, and twelve times the time for each picture. */
  avif: v.optional(v.boolean(), false),
});
