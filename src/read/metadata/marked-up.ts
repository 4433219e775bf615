/**
 * Reads what a page marks up in its text: microdata (https://schema.org/docs/gs.html) and h-entry
 * (https://microformats.org/wiki/h-entry).
 */
import { clean } from "../fields/clean-words.js";
import type { HtmlDocument, HtmlElement } from "../tree/dom.js";
import { headingWords } from "./page-headline.js";

export interface MarkedUp {
  readonly title: string | undefined;
  /** As written, one an element. */
  readonly authors: readonly string[];
  readonly source: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly types: readonly string[];
}

const ARTICLE_ITEM = /schema\.org\/(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/i;

/**
 * Reads title, authors, dates and types of the article that a page marks up.
 *
 * @param isBeside whether an element is in a part beside the article: comments, other stories
 */
export function markedUp(page: HtmlDocument, isBeside: (element: HtmlElement) => boolean): MarkedUp {
  const items = [...page.querySelectorAll("[itemtype]")].filter(
    (item) => ARTICLE_ITEM.test(item.getAttribute("itemtype") ?? "") && !isBeside(item),
  );
  const item = items.find((one) => one.querySelector('[itemprop~="articleBody"]') !== null) ?? items[0];
  const entry = [...page.querySelectorAll(".h-entry, .hentry")].find((one) => !isBeside(one));
  // Some pages have the properties of an article and no item that holds them.
  const scope: HtmlElement = item ?? entry ?? page;
  const inItem = (name: string) => {
    const all = [...scope.querySelectorAll(`[itemprop~="${name}"]`)];
    const within = all.filter((element) => !isBeside(element));
    return within.length > 0
      ? within
      : all.filter((element) => item !== undefined && isPropertyOf(element, item));
  };
  const inEntry = (selector: string) =>
    entry === undefined ? [] : [...entry.querySelectorAll(selector)].filter((element) => !isBeside(element));
  const first = (elements: readonly HtmlElement[]) => elements.map(propertyOf).find(Boolean);
  const titleIn = (elements: readonly HtmlElement[]) =>
    elements.map((element) => clean(element.getAttribute("content")) ?? headingWords(element)).find(Boolean);
  return {
    title: titleIn(item === undefined ? [] : inItem("headline")) ?? titleIn(inEntry(".p-name, .entry-title")),
    authors: [
      ...inItem("author").flatMap(namesWithin),
      ...inEntry(".p-author, .author .fn, .vcard .fn").map((element) => clean(element.textContent)),
    ].filter((name) => name !== undefined),
    source: item === undefined ? undefined : inItem("publisher").flatMap(namesWithin)[0],
    published:
      first(inItem("datePublished")) ?? first(inEntry(".dt-published, time.published, .published[title]")),
    updated: first(inItem("dateModified")) ?? first(inEntry(".dt-updated, time.updated, .updated[title]")),
    types: item === undefined ? [] : [(item.getAttribute("itemtype") ?? "").replace(/^.*\//, "")],
  };
}

/** Words in classes and ids of what belongs to others within an article. */
const OF_OTHERS = /comment|respon[ds]|related|recommend|promo|teaser|widget|also/i;

/** Whether a property is the item's own, wherever it stands: blogs sign below the text, in an `<aside>`. */
function isPropertyOf(element: HtmlElement, item: HtmlElement): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (at === item) return true;
    if (at.hasAttribute("itemscope") || at.hasAttribute("itemtype")) return false;
    if (OF_OTHERS.test(`${at.getAttribute("class") ?? ""} ${at.getAttribute("id") ?? ""}`)) return false;
  }
  return false;
}

/** The value of a property: the machine-readable form before the displayed one. */
function propertyOf(element: HtmlElement): string | undefined {
  for (const name of ["content", "datetime", "title"]) {
    const value = clean(element.getAttribute(name));
    if (value !== undefined && (name !== "title" || /\d{4}/.test(value))) return value;
  }
  return clean(element.textContent);
}

/** The names of a nested item, or the text of a plain one. */
function namesWithin(element: HtmlElement): string[] {
  const names = [...element.querySelectorAll('[itemprop~="name"]')].flatMap((name) => propertyOf(name) ?? []);
  if (names.length > 0) return names;
  const plain = propertyOf(element);
  return plain === undefined ? [] : [plain];
}
