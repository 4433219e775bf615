/** Small folders, written in a test, built as a user builds them: what stories they come to. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Edited, type Received, receive, understand } from "../../src/build.js";
import { defaultConfig } from "../../src/config.js";
import { formatLedger } from "../../src/digest/ledger/ledger.js";
import type { Article, Story } from "../../src/model.js";

/** Path -> content. */
export type Folder = Readonly<Record<string, string>>;

export interface Built extends Edited {
  readonly received: Received;
  /** Files of each story, ascending, without the extension; stories by first file. */
  readonly told: readonly string[];
  /** The story that a file is in. */
  readonly storyOf: (file: string) => Story;
  readonly articleOf: (file: string) => Article;
}

/** @param before the build before, whose memory this one goes on from */
export async function built(files: Folder, before: Edited | null = null): Promise<Built> {
  const folder = await mkdtemp(path.join(tmpdir(), "newsfold-stories-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    const received = await receive(["."], folder, defaultConfig);
    const ledger = before === null ? null : { text: formatLedger(before.ledger), path: "digest.json" };
    const { edited } = await understand(received, defaultConfig, ledger);
    const short = ({ path: file }: Article) => file.replace(/\.\w+(?=#|$)/, "");
    const byId = new Map(received.articles.map((article) => [article.id, article]));
    const articleOf = (file: string) => {
      const found = received.articles.find((article) => short(article) === file);
      if (!found) throw new RangeError(`no article in ${file}`);
      return found;
    };
    return {
      ...edited,
      received,
      articleOf,
      told: edited.digest.stories
        .map(({ group }) =>
          group.articles
            .map((id) => short(byId.get(id) as Article))
            .sort()
            .join(" "),
        )
        .sort(),
      storyOf: (file) => {
        const { id } = articleOf(file);
        return edited.digest.stories.find(({ group }) => group.articles.includes(id)) as Story;
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a folder must come to. */
export interface FolderCase {
  readonly name: string;
  readonly files: Folder;
  /** As `Built.told`, in any order. */
  readonly told: readonly string[];
  /** Independent origins of the story that a file is in. */
  readonly origins?: Readonly<Record<string, number>>;
}

/** A test for each case: the files of each story, and the origins that the case counts. */
export function comesToItsStories(cases: readonly FolderCase[]): void {
  describe("a folder comes to its stories", () => {
    test.each(cases.map((each) => [each.name, each] as const))(
      "%s",
      async (_, { files, told, origins = {} }) => {
        const found = await built(files);
        expect(found.told).toEqual([...told].sort());
        for (const [file, count] of Object.entries(origins))
          expect([file, found.storyOf(file).origins]).toEqual([file, count]);
      },
    );
  });
}

/** A Markdown file with front matter. */
export function markdown(fields: Readonly<Record<string, string>>, ...paragraphs: readonly string[]): string {
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${front.join("\n")}\n---\n${paragraphs.join("\n\n")}\n`;
}

/** An RSS feed of one outlet. */
export function feed(
  title: string,
  link: string,
  items: readonly Readonly<Record<"title" | "link" | "date" | "text", string>>[],
): string {
  const shown = items.map(
    (item) =>
      `<item><title>${item.title}</title><link>${item.link}</link><pubDate>${item.date}</pubDate><description>${item.text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>${link}</link>${shown.join("")}</channel></rss>`;
}

/** A report in Markdown. */
export function report(
  source: string,
  title: string,
  date: string,
  ...paragraphs: readonly string[]
): string {
  return markdown({ title, source, date }, ...paragraphs);
}

/** A saved page. */
export function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}
