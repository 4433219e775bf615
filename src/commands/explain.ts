/** `newsfold explain A B`: why two articles are, or are not, one story. EDGE. */
import nodePath from "node:path";
import { stringify } from "yaml";
import { likenessOf, receive } from "../build.js";
import { type Explained, explainPair } from "../group/explain-pair.js";
import type { Article } from "../model.js";
import { terminalLine } from "../problem.js";
import { loadCatalogue } from "../site/locale/load-catalogue.js";
import { wordRemark } from "../site/locale/word-remark.js";
import { createWords, type SiteWords } from "../site/locale/words.js";
import { articlesByName } from "../words/article-names.js";
import { loadSettings, type SettingsFlags } from "./settings/settings.js";
import { UsageError } from "./terminal/usage-error.js";

/** Commands speak English, whatever the language of the site. */
const TERMINAL_LANGUAGE = "en";

/**
 * A and B are articles by id, path or address. A path outside the inputs is read with them.
 *
 * @returns the exit code
 */
export async function explainCommand(
  a: string,
  b: string,
  inputs: readonly string[],
  flags: SettingsFlags & { json?: boolean },
): Promise<number> {
  const { config, inputs: from, cwd } = await loadSettings(inputs, flags);
  let { articles } = await receive(from, cwd, config);
  const find = (name: string): Article | undefined =>
    articlesByName(articles)(name) ??
    articles.find(({ path }) => nodePath.resolve(cwd, path) === nodePath.resolve(name));
  const absent = [a, b].filter((name) => find(name) === undefined).map((name) => nodePath.resolve(name));
  if (absent.length > 0) ({ articles } = await receive([...from, ...absent], cwd, config));
  const [first, second] = [a, b].map((name) => {
    const article = find(name);
    if (article === undefined) {
      throw new UsageError(
        `unknown article '${name}', expected an id, a path or an address among ${from.join(" ")}`,
      );
    }
    return article;
  }) as [Article, Article];
  if (first.id === second.id) throw new UsageError(`'${a}' and '${b}' are one article, expected two`);
  const explained = explainPair(first, second, articles, {
    config: config.group,
    editors: config.editors,
    ...likenessOf(config),
  });
  const words = createWords(await loadCatalogue(TERMINAL_LANGUAGE));
  console.log(flags.json ? JSON.stringify(explained) : readable(first, second, explained, words));
  return 0;
}

/** The rule to paste into `newsfold.yaml` for the opposite decision. */
function otherwise(a: Article, b: Article, together: boolean): string[] {
  return [
    "",
    together ? "To keep them apart, in newsfold.yaml:" : "To put them together, in newsfold.yaml:",
    "",
    "  editors:",
    `    ${together ? "split" : "merge"}:`,
    `      - ${stringify([shownName(a), shownName(b)], { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trimEnd()}`,
  ];
}

/** An address or an id is stable. A path can name a line of a feed, and lines move. */
const shownName = ({ id, path, source }: Article): string =>
  source.url ?? (/[#:]\d+$/.test(path) ? id : path);

function readable(one: Article, other: Article, explained: Explained, words: SiteWords): string {
  const { decision, score, together, reasons: all } = explained;
  // Restores the order in which the reasons name the two.
  const [a, b] = one.id === explained.a ? [one, other] : [other, one];
  const reasons = all.map(({ weight, remark }) => {
    const text = wordRemark(remark, words);
    return weight === 0
      ? `  decides       ${text}`
      : `  ${weight < 0 ? "against" : "for    "} ${Math.abs(weight).toFixed(2)}  ${text}`;
  });
  return [
    `${a.path}: ${a.headline.text}`,
    `${b.path}: ${b.headline.text}`,
    "",
    `${capital(decision)} (score ${score.toFixed(2)}); ${together ? "in one story" : "in different stories"}.`,
    ...reasons,
    ...otherwise(a, b, together),
  ]
    .map(terminalLine)
    .join("\n");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
