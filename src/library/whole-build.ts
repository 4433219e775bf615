/** All stages at once, for programs. EDGE. */
import path from "node:path";
import { receive, understand } from "../build.js";
import { formatLedger } from "../digest/ledger/ledger.js";
import type { Article, Digest, Document, OutputFile } from "../model.js";
import type { Problem } from "../problem.js";
import { compose } from "../release.js";
import { checkedConfig, checkedText, refused } from "./arguments.js";
import type { DigestStageOptions } from "./site-stages.js";

/** Options of build(). */
export interface BuildOptions extends Omit<DigestStageOptions, "arcs"> {
  /** Base folder of inputs and of documents' paths; default: the working folder. */
  readonly cwd?: string;
}

/** Result of build(). */
export interface SiteBuilt {
  readonly documents: readonly Document[];
  readonly articles: readonly Article[];
  readonly digest: Digest;
  /** The text of `digest.json`, for the next build. */
  readonly ledger: string;
  /** Of all stages, in total order. */
  readonly problems: readonly Problem[];
  /** The site, for publish(). */
  readonly files: readonly OutputFile[];
}

/**
 * Inputs -> a site in memory: all stages, as `newsfold build` runs them, proof included. Writes nothing; the same input,
 * settings and ledger give the same bytes.
 *
 * @param inputs one input or a list
 * @throws ArgumentError
 * @example
 * import { build, publish } from "newsfold";
 *
 * const { digest, files, ledger, problems } = await build("articles", { settings: { site: { title: "Harbour News" } } });
 * console.log(digest.stories.length, "stories,", problems.length, "problems");
 * // 2 stories, 0 problems
 * await publish(files, "site");
 * const again = await build("articles", { ledger });
 * console.log(again.digest.stories[0].id === digest.stories[0].id);
 * // true
 */
export async function build(
  inputs: string | readonly string[],
  options: BuildOptions = {},
): Promise<SiteBuilt> {
  const list = typeof inputs === "string" ? [inputs] : inputs;
  const wanted = "a file, a folder or a glob, or a list of them, as text";
  if (!Array.isArray(list) || list.length === 0) throw refused("build", "inputs", inputs, wanted);
  for (const [index, input] of list.entries()) checkedText("build", `inputs[${index}]`, input, wanted);
  const config = checkedConfig("build", options);
  const { cwd = process.cwd(), ledger = null } = options;
  if (ledger !== null)
    checkedText("build", "ledger", ledger, "the text that build() gave as `ledger`, or null");
  const folder = path.resolve(checkedText("build", "cwd", cwd, "a folder, as text"));
  const received = await receive(list as readonly string[], folder, config);
  const memory = ledger === null ? null : { text: ledger, path: "ledger" };
  const understood = await understand(received, config, memory);
  const site = await compose(understood, config);
  return {
    documents: understood.received.documents,
    articles: understood.received.articles,
    digest: site.digest,
    ledger: formatLedger(site.ledger),
    problems: [...site.problems, ...site.unproven],
    files: site.files,
  };
}
