/**
 * Prepares the source of a page for the parser: invisible parts are cut out, and tags that nest too deep are dropped.
 * Linear in the length of the page, whatever its content.
 */

export interface PageSource {
  readonly html: string;
  /** Number of tags that were dropped for their depth. */
  readonly tooDeep: number;
  /** Comments before the body, where browsers and savers leave a signature. */
  readonly signatures: readonly string[];
  /** Tags and entities in `html`, and attributes where one tag has far too many: each costs the parser a node, or the end of one. */
  readonly pieces: number;
  /** Characters of words inside `noscript`, which browsers with scripts do not display. */
  readonly withoutScripts: number;
}

/** Most levels. Pages have some 30; the tree is walked recursively, which thousands would break. */
const DEEPEST = 128;
/** Elements without content, and those that the opening tag of a neighbour closes: they do not nest. */
const FLAT = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option " +
    "optgroup rt rp"
  ).split(" "),
);
/**
 * Elements that are cut out whole. Structured data is kept, by its type. The words of a formula are part of its sentence,
 * the same formula in TeX is not.
 */
const CUT = new Set(["script", "style", "svg", "noscript", "canvas", "annotation", "annotation-xml"]);
const DATA = /\btype\s*=\s*["']?application\/ld\+json/i;
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)|<!--/g;
const MOST_SIGNATURES = 4;

/** The HTML of a page, safe to parse: without scripts and styles, and without tags nested too deep. */
export function prepareSource(html: string): PageSource {
  const open: string[] = [];
  const closed = createEndFinder(html);
  const signatures: string[] = [];
  let prepared = "";
  let kept = 0;
  let tooDeep = 0;
  let withoutScripts = 0;
  const cut = (from: number, to: number, instead = "") => {
    prepared += html.slice(kept, from) + instead;
    kept = to;
    TAG.lastIndex = to;
  };
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const { index } = match;
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = html.indexOf("-->", index + 4);
      if (signatures.length < MOST_SIGNATURES)
        signatures.push(html.slice(index + 4, end === -1 ? index + 1_000 : end));
      if (end === -1) break;
      cut(index, end + 3);
      continue;
    }
    const closing = match[1] === "/";
    if (FLAT.has(name)) continue;
    if (!closing && CUT.has(name)) {
      const end = closed(name, TAG.lastIndex);
      if (end !== null) {
        const isData = name === "script" && DATA.test(html.slice(index, Math.min(end.from, index + 300)));
        if (name === "noscript") withoutScripts += textLength(html.slice(index, end.from));
        if (isData) TAG.lastIndex = end.to;
        else cut(index, end.to);
        continue;
      }
    }
    if (name === "template") {
      // A declared shadow root is displayed.
      const stop = html.indexOf(">", index);
      const isShadow =
        !closing &&
        stop !== -1 &&
        /\bshadowrootmode\s*=/i.test(html.slice(index, Math.min(stop, index + 300)));
      if (isShadow) {
        open.push("shadow");
        cut(index, stop + 1, "<div>");
        continue;
      }
      if (closing && open.includes("shadow")) {
        open.length = open.lastIndexOf("shadow");
        cut(index, stop === -1 ? html.length : stop + 1, "</div>");
        continue;
      }
    }
    if (closing) {
      const at = open.lastIndexOf(name);
      if (at !== -1) open.length = at;
    } else if (open.length < DEEPEST) {
      open.push(name);
    } else {
      const stop = html.indexOf(">", index);
      tooDeep++;
      cut(index, stop === -1 ? html.length : stop + 1);
    }
  }
  TAG.lastIndex = 0;
  const whole = prepared + html.slice(kept);
  return {
    html: whole,
    tooDeep,
    signatures,
    withoutScripts,
    pieces: piecesOf(whole) + surplusAttributes(whole),
  };
}

function piecesOf(html: string): number {
  let pieces = 0;
  for (const sign of ["<", "&"])
    for (let at = html.indexOf(sign); at !== -1; at = html.indexOf(sign, at + 1)) pieces++;
  return pieces;
}

/** Attributes of one tag that are counted with the tag. Pages have some ten at a tag. */
const WITH_TAG = 200;
const BETWEEN = new Set([" ", "\n", "\t", "\r", "\f", "/"]);
const AFTER_NAME = new Set([...BETWEEN, "=", ">"]);

/** Attributes beyond those that a tag may have. Each character is looked at once: where a tag does not end, none begins in it. */
function surplusAttributes(html: string): number {
  let surplus = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    let count = -1;
    at++;
    while (at < html.length && html[at] !== ">") {
      const from = at;
      at = afterAttribute(html, at);
      if (at > from) count++;
      at = afterSpace(html, at);
    }
    surplus += Math.max(0, count - WITH_TAG);
  }
  return surplus;
}

/** The end of the name of a tag, or of an attribute with its value. */
function afterAttribute(html: string, from: number): number {
  let at = from;
  if (html[at] !== "=") while (at < html.length && !AFTER_NAME.has(html[at] ?? "")) at++;
  const sign = afterSpace(html, at);
  if (html[sign] !== "=") return at;
  at = afterSpace(html, sign + 1);
  const quote = html[at];
  if (quote !== '"' && quote !== "'") {
    while (at < html.length && html[at] !== ">" && !BETWEEN.has(html[at] ?? "")) at++;
    return at;
  }
  const end = html.indexOf(quote, at + 1);
  return end === -1 ? html.length : end + 1;
}

function afterSpace(html: string, from: number): number {
  let at = from;
  while (BETWEEN.has(html[at] ?? "")) at++;
  return at;
}

/** Finds the end of an element from an offset on. A name that is not closed once is not searched again. */
function createEndFinder(html: string): (name: string, from: number) => { from: number; to: number } | null {
  const unclosed = new Set<string>();
  return (name, from) => {
    if (unclosed.has(name)) return null;
    const end = new RegExp(`</${name}[^>]{0,100}>?`, "gi");
    end.lastIndex = from;
    const match = end.exec(html);
    if (match !== null) return { from: match.index, to: match.index + match[0].length };
    unclosed.add(name);
    return null;
  };
}

function textLength(html: string): number {
  return html.replace(/<[^<>]*>/g, "").trim().length;
}
