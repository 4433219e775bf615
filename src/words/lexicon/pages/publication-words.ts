/**
 * What English pages print before the time of an article: "Published", "Last updated". Gathered by hand from news sites. All are
 * in small letters, and parts of patterns; put a group around the alternatives.
 */

/** Say when an article came out. "Created" is what some content systems print. */
export const PUBLISHED_WORDS: readonly string[] = ["published", "posted", "created"];

/** Say when its text was changed. */
export const UPDATED_WORDS: readonly string[] = ["updated", "modified"];

/** "published", "first posted". */
export const PUBLISHED_LABEL = `(?:(?:first|originally) )?(?:${PUBLISHED_WORDS.join("|")})`;

/** "updated", "last modified". */
export const UPDATED_LABEL = `(?:last )?(?:${UPDATED_WORDS.join("|")})`;
