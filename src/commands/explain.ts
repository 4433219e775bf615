/** `newsfold explain A B`: why two articles are, or are not, one story. EDGE. */
import nodePath from "node:path";
import { receive } from "../build.js";
import { type Explained, explain } from "../group/explain-pair.js";
import type { Article } from "../model.js";
import { terminalLine } from "../problem.js";
import { loadSettings, type SettingsFlags } from "./settings.js";
import { UsageError } from "./usage-error.js";

/**
 * A and B are articles by id or by path. A path outside the inputs is read with them.
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
    articles.find(({ id, path }) => id === name || nodePath.resolve(cwd, path) === nodePath.resolve(name));
  const absent = [a, b].filter((name) => find(name) === undefined).map((name) => nodePath.resolve(name));
  if (absent.length > 0) ({ articles } = await receive([...from, ...absent], cwd, config));
  const [first, second] = [a, b].map((name) => {
    const article = find(name);
    if (article === undefined) {
      throw new UsageError(`unknown article '${name}', expected an id or a path among ${from.join(" ")}`);
    }
    return article;
  }) as [Article, Article];
  if (first.id === second.id) throw new UsageError(`'${a}' and '${b}' are one article, expected two`);
  const explained = explain(first, second, articles, { config: config.group, editors: config.editors });
  console.log(flags.json ? JSON.stringify(explained) : readable(first, second, explained));
  return 0;
}

function readable(a: Article, b: Article, { decision, score, together, reasons: all }: Explained): string {
  const reasons = all.map(({ weight, text }) =>
    weight === 0
      ? `  decides       ${text}`
      : `  ${weight < 0 ? "against" : "for    "} ${Math.abs(weight).toFixed(2)}  ${text}`,
  );
  return [
    `${a.path}: ${a.headline.text}`,
    `${b.path}: ${b.headline.text}`,
    "",
    `${capital(decision)} (score ${score.toFixed(2)}); ${together ? "in one story" : "in different stories"}.`,
    ...reasons,
  ]
    .map(terminalLine)
    .join("\n");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
