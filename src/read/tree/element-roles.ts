/**
 * The role of an element, by its name, classes and attributes. Sites use similar names for the parts of a page:
 * `class="related"` is a list of other stories everywhere.
 */
import type { BlockRole } from "../../model.js";
import type { HtmlElement } from "./dom.js";

/** Roles besides those of blocks, for parts whose words are dropped. */
export type ElementRole = BlockRole | "navigation" | "contents" | "label" | "hidden" | "cookie" | "paywall";

/** Whole words of class names and ids. The first list with a match decides. */
const BY_WORD: readonly (readonly [ElementRole, ReadonlySet<string>])[] = [
  [
    "cookie",
    new Set("cookie cookies consent gdpr cmp onetrust didomi usercentrics sourcepoint truste".split(" ")),
  ],
  ["paywall", new Set("paywall piano regwall metered subscriberonly".split(" "))],
  [
    "comment",
    new Set(
      "comments commentlist respond disqus livefyre viafoura coral talkback usercomments reacties kommentare commentaires comentarios commenti".split(
        " ",
      ),
    ),
  ],
  [
    "promotion",
    new Set(
      (
        "newsletter newsletters subscribe subscription signup promo promotion ad adv advert advertisement advertisements advertising ads adslot adunit banner " +
        "sponsored sponsor donate donation membership anzeige werbung publicite publicidad outbrain taboola offer offers marketing about-us aboutus"
      ).split(" "),
    ),
  ],
  [
    "related",
    new Set(
      (
        "related relateds recirc recirculation recommended recommendations recommendation trending popular mostread mostpopular morestories " +
        "readmore readnext seealso alsoread upnext teaser teasers promobox relatedposts relatedstories relatedarticles relatedlinks " +
        "more-on more-stories most-read most-popular read-more read-next see-also also-read lire-aussi siehe-auch leer-mas relacionadas verwandt " +
        "bookmark-card bookmark-container link-preview link-card linkcard " +
        // MediaWiki
        "sourcetemplate reflist references mw-references-wrap"
      ).split(" "),
    ),
  ],
  ["contents", new Set("toc tableofcontents table-of-contents contents-list".split(" "))],
  [
    "navigation",
    new Set(
      (
        "nav navbar navigation breadcrumb breadcrumbs menu submenu share sharing sharebar sharebuttons social socials socialbar toolbar " +
        "pagination pager skiplink skip-link sitemap sidebar masthead topbar tags taglist " +
        // MediaWiki
        "editsection mw-editsection jump-link catlinks sitesub navbox"
      ).split(" "),
    ),
  ],
  ["pull-quote", new Set("pullquote pull-quote pullquotes pulledquote".split(" "))],
  [
    "about-author",
    new Set(
      "authorbio author-bio authorbox author-box aboutauthor about-author bio authorinfo author-info".split(
        " ",
      ),
    ),
  ],
  [
    "caption",
    new Set(
      (
        "caption figcaption captiontext imagecaption photocaption wp-caption-text media-caption " +
        "slideshow slide-show slideshows photogallery photo-gallery imagegallery image-gallery picture-gallery gallery-item " +
        "videoplayer video-player media-player mediaplayer " +
        "pie-foto piefoto pie-de-foto slide-text slide-title slide-description carousel-item carousel-slide fotostrecke bildergalerie bilderstrecke diaporama"
      ).split(" "),
    ),
  ],
  [
    "credit",
    new Set("credit credits photocredit imagecredit photo-credit image-credit photographer".split(" ")),
  ],
  [
    "key-point",
    new Set(
      "keypoints key-points keyfacts key-facts highlights story-highlights takeaways key-takeaways keytakeaways bulletpoints".split(
        " ",
      ),
    ),
  ],
  [
    "byline",
    new Set(
      (
        "byline bylines dateline timestamp pubdate published-date publish-date postdate post-date posted-on entry-meta post-meta article-meta " +
        "postmeta entrymeta articlemeta meta-info date-published published dateandauthor autor auteur autore forfatter verfasser firma fecha datum"
      ).split(" "),
    ),
  ],
];
/** Posts of social networks. Their words are somebody's; the network's own words are not. */
const EMBED =
  /(?:^|[\s_-])(?:twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed|telegram-post|threads-post|tweet)(?:$|[\s_-])/i;
/** What a network writes for a picture of a post: no words of who posted it. */
const PICTURE_ADDRESS = /^\s*pic\.(?:twitter|x)\.com\/\w{1,40}\s*$/;
/**
 * Qualifiers that carry no role: `has-related`, `no-comments`, `js-share`; and `meteredContent`, which is the text that
 * readers may open so many times.
 */
const QUALIFIED =
  /\b(?:has|hasnt|no|without|hide|with|is|isnt|not|js|qa|data|test)-[\w-]+|\b[Mm]etered-?[Cc]ontent\b/g;
/** A line that counts, links to or accompanies comments, or an article that allows them: `comment-count`, `comments-open`. */
const ABOUT_COMMENTS =
  /(?:^|[_-])(?:date|datetime|time|count|counter|number|link|button|byline|firma|meta|share|enabled|open|closed|allowed)(?:$|[_-])/i;
const BY_ELEMENT: Readonly<Record<string, ElementRole>> = {
  NAV: "navigation",
  FIGCAPTION: "caption",
  DIALOG: "cookie",
  "AMP-AD": "promotion",
  "AMP-SIDEBAR": "navigation",
  "AMP-CONSENT": "cookie",
  "AMP-LIGHTBOX": "navigation",
  "AMP-TWITTER": "label",
  "AMP-INSTAGRAM": "label",
  "AMP-FACEBOOK": "label",
  "AMP-IFRAME": "label",
  "AMP-VIDEO": "label",
  "AMP-EMBED": "promotion",
};
const BY_ARIA: Readonly<Record<string, ElementRole>> = {
  navigation: "navigation",
  banner: "navigation",
  search: "navigation",
  contentinfo: "navigation",
  dialog: "cookie",
  alertdialog: "cookie",
  "doc-toc": "contents",
  "doc-pullquote": "pull-quote",
};

/** Attributes that name a part. Where classes are made by a program, `data-component` and `data-testid` are what people wrote. */
const NAMED_BY = ["class", "id", "data-component", "data-testid"] as const;
/** Most characters of class names that carry a role; longer lists are utility classes. */
const LONGEST_NAMES = 400;
const known = new Map<string, ElementRole | null>();
const MOST_KNOWN = 20_000;

/** The role of an element; null for a plain one. */
export function elementRole(element: HtmlElement): ElementRole | null {
  const name = element.nodeName.toUpperCase();
  if (name === "HTML" || name === "BODY" || name === "MAIN" || name === "ARTICLE") return null;
  if (isHidden(element)) return "hidden";
  if (name === "FOOTER" && !hasAncestor(element, "ARTICLE")) return "navigation";
  if (name === "FIGURE" && isPicture(element)) return "caption";
  const own = BY_ELEMENT[name] ?? BY_ARIA[element.getAttribute("role")?.toLowerCase() ?? ""];
  if (own !== undefined) return own;
  const names = NAMED_BY.map((name) => element.getAttribute(name) ?? "")
    .join(" ")
    .trim();
  if (element.getAttribute("itemprop")?.toLowerCase() === "comment") return "comment";
  if (names === "") return null;
  // A box of facts in an encyclopedia. Elsewhere boxes of that name hold text.
  if (name === "TABLE" && /(?:^|\s)infobox(?:\s|$)/i.test(names)) return "navigation";
  const found = roleOfNames(names);
  // `class="comment"` alone is one comment on a list item, and ambiguous elsewhere.
  if (found === null && name === "LI" && /(?:^|[\s_-])comment(?:$|[\s_-])/i.test(names)) return "comment";
  return found;
}

const PICTURES = "img, picture, video, amp-img";
const TEXTS_IN_FIGURES = "table, blockquote, pre, ul, ol, h2, h3, article, iframe, figure";

/** Whether a figure holds a picture and nothing else but words about it: no table, quotation or list. */
const isPicture = (figure: HtmlElement): boolean =>
  figure.querySelector(PICTURES) !== null && figure.querySelector(TEXTS_IN_FIGURES) === null;

/** Whether a link is the address that a network puts into a post for its picture. */
export function namesPicture(element: HtmlElement): boolean {
  const [words, more] = element.childNodes;
  return (
    element.nodeName.toUpperCase() === "A" &&
    more === undefined &&
    words?.nodeType === 3 &&
    PICTURE_ADDRESS.test(words.textContent ?? "")
  );
}

function roleOfNames(names: string): ElementRole | null {
  const before = known.get(names);
  if (before !== undefined) return before;
  const found = lookUp(names.slice(0, LONGEST_NAMES));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(names, found);
  return found;
}

function lookUp(names: string): ElementRole | null {
  if (EMBED.test(names)) return "embed";
  const words = attributeWords(names);
  for (const [role, list] of BY_WORD) if (words.some((word) => list.has(word))) return role;
  return null;
}

/** "storyRelated__list js-share" -> story, related, list, story-related, related-list. */
function attributeWords(names: string): string[] {
  const words: string[] = [];
  for (const one of names.replace(QUALIFIED, " ").split(/\s+/)) {
    const hyphenated = one.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
    if (/comment|coment/.test(hyphenated) && ABOUT_COMMENTS.test(hyphenated)) continue;
    const parts = hyphenated.split(/[-_]+/).filter((part) => part !== "");
    // Utility classes ("md:share-top-2") are about looks.
    if (one.includes(":") || parts.length > 6) continue;
    words.push(one.toLowerCase(), ...parts);
    for (let at = 0; at + 1 < parts.length; at++) words.push(`${parts[at]}-${parts[at + 1]}`);
  }
  return words;
}

function hasAncestor(element: HtmlElement, name: string): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (at.nodeName.toUpperCase() === name) return true;
  return false;
}

/** Whether an element is hidden when the page opens. */
export function isHidden(element: HtmlElement): boolean {
  if (element.hasAttribute("hidden") && element.getAttribute("hidden") !== "until-found") return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
