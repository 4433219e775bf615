/** From stories to a site, for programs. */
import { makeDigest } from "../digest/digest.js";
import { formatLedger, parseLedger } from "../digest/ledger/ledger.js";
import { proveDigest } from "../digest/proof/proof.js";
import type { Arc, Article, Digest, Document, MergedStory, OutputFile } from "../model.js";
import type { Problem } from "../problem.js";
import { type Published, publishFiles } from "../site/publish/publish.js";
import { renderSite } from "../site/render.js";
import { checkedConfig, checkedList, checkedMapping, checkedText, type StageOptions } from "./arguments.js";
import { ARTICLE, ARTICLES, DIGEST, DOCUMENT, DOCUMENTS, STORY } from "./known-by.js";

/** What digest() gives. */
export interface DigestMade {
  readonly digest: Digest;
  /** The text of `digest.json`, for the next build: with it, ids and addresses last. */
  readonly ledger: string;
  readonly problems: readonly Problem[];
}

/** What digest() takes beside its stories. */
export interface DigestStageOptions extends StageOptions {
  /** The text that digest() gave as `ledger` the last time; where it is not given, everything is new. */
  readonly ledger?: string | null;
  /** Of group(); they are by place, so that `stories` has to have one story for each group, in that order. */
  readonly arcs?: readonly Arc[];
}

/**
 * MergedStory[] -> Digest: ids and addresses that last, order of the front page, redirects, what changed.
 *
 * @param articles all that were grouped
 * @throws ArgumentError
 * @example
 * import { digest, extract, group, merge, read } from "newsfold";
 *
 * const { articles } = extract((await read("articles")).documents);
 * const { groups, arcs } = group(articles);
 * const stories = groups.map((each) => merge(each, articles));
 * const first = digest(stories, articles, { arcs });
 * console.log(first.digest.stories.map(({ slug }) => slug).at(-1));
 * // bus-to-hill-school-runs-again
 * const second = digest(stories, articles, { arcs, ledger: first.ledger });
 * console.log(second.ledger === first.ledger);
 * // true
 */
export function digest(
  stories: readonly MergedStory[],
  articles: readonly Article[],
  options: DigestStageOptions = {},
): DigestMade {
  checkedList("digest", "stories", stories, STORY, "the list of what merge() gives for each group");
  checkedList("digest", "articles", articles, ARTICLE, ARTICLES);
  const config = checkedConfig("digest", options);
  const { ledger: text = null, arcs = [] } = options;
  checkedList("digest", "arcs", arcs, ["a", "b"], "the arcs that group() gives as `arcs`");
  if (text !== null)
    checkedText("digest", "ledger", text, "the text that digest() gave as `ledger`, or null");
  const memory = text === null ? { ledger: null, problems: [] } : parseLedger(text, "ledger");
  const made = makeDigest(stories, articles, { ledger: memory.ledger, arcs, config });
  return {
    digest: made.digest,
    ledger: formatLedger(made.ledger),
    problems: [...memory.problems, ...made.problems],
  };
}

/**
 * Digest -> Problem[]: each text of the digest that does not stand in its source at the place that it names. A site may only
 * be shown where there is none.
 *
 * @param documents those that the articles were read from
 * @throws ArgumentError
 * @example
 * import { digest, extract, group, merge, proof, read } from "newsfold";
 *
 * const { documents } = await read("articles");
 * const { articles } = extract(documents);
 * const made = digest(group(articles).groups.map((each) => merge(each, articles)), articles);
 * console.log(proof(made.digest, documents).length);
 * // 0
 */
export function proof(of: Digest, documents: readonly Document[]): readonly Problem[] {
  checkedMapping("proof", "digest", of, DIGEST, "what digest() gives as `digest`");
  return proveDigest(of, checkedList("proof", "documents", documents, DOCUMENT, DOCUMENTS));
}

/**
 * Digest -> OutputFile[]: all files of the site, in memory.
 *
 * @param made what digest() gave; its problems are listed on a page of their own
 * @param documents those that the articles were read from, for the pages of the articles as received
 * @throws ArgumentError
 * @example
 * import { digest, extract, group, merge, publish, read, render } from "newsfold";
 *
 * const { documents } = await read("articles");
 * const { articles } = extract(documents);
 * const made = digest(group(articles).groups.map((each) => merge(each, articles)), articles);
 * const files = await render(made, documents, { settings: { site: { title: "Harbour News" } } });
 * console.log(files.some(({ path }) => path === "story/bus-to-hill-school-runs-again/index.html"));
 * // true
 * const { written } = await publish(files, "site");
 * console.log(written === files.length);
 * // true
 */
export async function render(
  made: DigestMade,
  documents: readonly Document[],
  options: StageOptions = {},
): Promise<OutputFile[]> {
  checkedMapping(
    "render",
    "made",
    made,
    ["digest", "ledger", "problems"],
    "all that digest() gives, not its `digest` alone",
  );
  checkedList("render", "documents", documents, DOCUMENT, DOCUMENTS);
  return renderSite(made.digest, documents, made.problems, checkedConfig("render", options), made.ledger);
}

/**
 * OutputFile[] -> files in a folder. What an earlier call wrote and is not among them is deleted; files of others stay.
 * Readers see the old site or the new one, never half of each page.
 *
 * @param folder made where it is not there
 * @throws ArgumentError; Error of the file system
 * @example
 * import { publish } from "newsfold";
 *
 * const files = [{ path: "index.html", content: "<!doctype html><title>News</title><p>Soon." }];
 * console.log((await publish(files, "site")).written);
 * // 1
 * console.log((await publish(files, "site")).unchanged);
 * // 1
 */
export async function publish(files: readonly OutputFile[], folder: string): Promise<Published> {
  checkedList("publish", "files", files, ["path"], "the files that render() gives");
  return publishFiles(files, checkedText("publish", "folder", folder, "a folder, as text"));
}
