/** A placeholder page without links. It replaces a page while the files that the page links to are written or removed. */
import { escapeHtml } from "../locale/escape.js";
import type { SiteWords } from "../locale/words.js";

/**
 * The page at an address whose page is not there yet, or not any more.
 *
 * @param words null: the language of the site is not known, and the page says nothing
 */
export function waitingPage(words: SiteWords | null): string {
  return [
    "<!DOCTYPE html>",
    words === null ? "<html>" : `<html lang="${words.language}" dir="${words.direction}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    "<title>newsfold</title>",
    '<meta name="generator" content="newsfold">',
    '<meta name="robots" content="noindex">',
    '<meta http-equiv="refresh" content="5">',
    "</head>",
    "<body>",
    `<p>${words === null ? "…" : escapeHtml(words.say("publish.waiting"))}</p>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
