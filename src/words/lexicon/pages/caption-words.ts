/**
 * Words of captions, credits and galleries on English pages, in small letters: what a picture is called, and where on it somebody
 * is. Gathered by hand from news sites.
 */
import { capitalized } from "../titles.js";

/** What captions and credits call any picture. */
export const PICTURE_NOUNS: readonly string[] = ["photo", "image", "picture"];

/** The same as alternatives of a pattern; put a group around them. */
export const PICTURE_NOUN = PICTURE_NOUNS.join("|");

/** "Photo", "Image", "Picture". */
export const CAPITALIZED_PICTURE_NOUN = PICTURE_NOUNS.map(capitalized).join("|");

/** What the numbered parts of a gallery are called: "Slide 3 of 12". */
export const GALLERY_PARTS: readonly string[] = [...PICTURE_NOUNS, "slide"];

/** "Photo", "Image", "Picture", "Slide". */
export const CAPITALIZED_GALLERY_PART = GALLERY_PARTS.map(capitalized).join("|");

/** Pictures that were taken off a screen or out of a film, as alternatives of a pattern. */
export const GRABBED_PICTURE = "screen ?(?:grab|shot)|frame ?grab";

/** Where a caption places its picture, or somebody in it: "above", "left". */
export const PICTURE_SIDES: readonly string[] = ["above", "below", "left", "right"];

/** The same as the first word of a caption: "Top: ..." */
export const CAPTION_PLACES: readonly string[] = [...PICTURE_SIDES, "top", "bottom"];

/** "Above", "Top". */
export const CAPITALIZED_CAPTION_PLACE = CAPTION_PLACES.map(capitalized).join("|");
