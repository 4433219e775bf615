/**
 * Words of others in a mail. A mailer fills in its own tags before it sends (`{{ name }}`, `*|FNAME|*`, `[name]`, `%name%`,
 * `<% name %>`), so that a headline may not hold one: article text is never a template.
 */
import { escapeHtml, printable } from "../locale/escape.js";

/** Characters that tags of mailers begin, end or are filled with; `<` and `>` are escaped by HTML itself. */
const TAG_CHARACTERS = /[{}[\]%*|$]/g;
/** Where a tag begins; prices, shares and "[sic]" are not in its way, since nothing of them is taken. */
const TAG_STARTS = /\{(?=[{%|#\w*/])|\[(?=[[\w#*/%])|<(?=%)|\*(?=\|)|\$(?=\{)|%(?=%|\w{1,40}%)/g;
/** Takes no room and breaks no line (U+2060). */
const WORD_JOINER = "\u2060";

/** For HTML: the text looks the same, but mailers find no tag in it. */
export function mailHtml(text: string): string {
  return escapeHtml(text).replace(TAG_CHARACTERS, (character) => `&#${character.charCodeAt(0)};`);
}

/** For text: a word joiner breaks what a mailer could take for a tag. */
export function mailText(text: string): string {
  return printable(text).replace(TAG_STARTS, (mark) => mark + WORD_JOINER);
}
