/** Escapes for words that become markup again, as the text of a feed's item does. */

/** Words that a reader of HTML gives back as they are. */
export const escapedMarkup = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
