/** Text as XML may hold it: without control characters, U+FFFE, U+FFFF and halves of pairs, escaped or not. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
}

/** For HTML and XML that is not printed by a template, which escapes by itself. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
