/** From stories to a site, for programs. */
import { makeDigest } from "../digest/digest.js";
import { formatLedger, parseLedger } from "../digest/ledger/ledger.js";
import { proveDigest } from "../digest/proof/proof.js";
import type { Arc, Article, Digest, Document, MergedStory, OutputFile } from "../model.js";
import type { Problem } from "../problem.js";
import { type Published, publishFiles } from "../site/publish/publish.js";
import { renderSite } from "../site/render.js";
import { checkedConfig, checkedList, checkedMapping, checkedText, type StageOptions } from "./arguments.js";
import { ARTICLE, ARTICLES, DIGEST, DOCUMENT, DOCUMENTS, STORY } from "./value-keys.js";

/** Result of digest(). */
export interface DigestMade {
  readonly digest: Digest;
  /** The text of `digest.json`. Pass it to the next build, so that ids and addresses last. */
  readonly ledger: string;
  readonly problems: readonly Problem[];
}

/** Options of digest(). */
export interface DigestStageOptions extends StageOptions {
  /** The `ledger` that digest() returned the last time; default: everything is new. */
  readonly ledger?: string | null;
  /** From group(). Arcs refer to groups by index, so `stories` has to have one story for each group, in that order. */
  readonly arcs?: readonly Arc[];
}

/**
 * MergedStory[] -> Digest: lasting ids and addresses, order of the front page, redirects, changes.
 *
 * @param articles all grouped articles
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
 * Digest -> Problem[]: each text of the digest that is not in its source at the given place. Publish a site only where
 * there is none.
 *
 * @param documents the documents of the articles
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
 * @param made result of digest(); its problems are listed on a page of their own
 * @param documents the documents of the articles, for their pages
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
 * OutputFile[] -> files in a folder. Files of an earlier call that are not among them are deleted; other files are
 * kept. Readers get each page whole, in its old or its new state.
 *
 * @param folder created where it does not exist
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
