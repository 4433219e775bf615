/** Prepares text for HTML and XML. */

/** Text as XML may hold it: without control characters, U+FFFE, U+FFFF and halves of pairs, escaped or not. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
}

/** Escapes text for HTML and XML that no template prints: templates escape by themselves. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
