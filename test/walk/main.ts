/**
 * `npm run walk`: what newcomers do, from an empty folder, with the packed package and the commands of the documents. It needs the
 * npm registry, takes minutes, and prints a table. Arguments choose walks: `newsroom`, `eleventy`, `researcher`, `daily`, `node`.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { formatTable } from "../eval/table.js";
import { FeedServer, rss } from "../fetch/feed-server.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const home = mkdtempSync(path.join(tmpdir(), "newsfold-walk-"));

/** A newcomer's shell: each command counts. */
class Walk {
  commands = 0;
  readonly folder: string;

  /** @param tarball goes into the folder, as one that was handed over does */
  constructor(folder: string, tarball?: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    if (tarball !== undefined) copyFileSync(tarball, path.join(folder, path.basename(tarball)));
  }

  async run(command: string, folder = this.folder): Promise<string> {
    this.commands += 1;
    const { stdout } = await promisify(execFile)("sh", ["-ec", command], {
      cwd: folder,
      env: { ...process.env, npm_config_yes: "true", npm_config_audit: "false", npm_config_fund: "false" },
      maxBuffer: 1 << 28,
    });
    return stdout;
  }
}

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Unexpected walk: ${what}`);
}

/** The first block of a language in a document. */
function blockOf(document: string, language: string): string {
  const text = readFileSync(path.join(ROOT, document), "utf8");
  const [, block = ""] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(text) ?? [];
  expectThat(block !== "", `${document} without a block of ${language}`);
  return block;
}

/** One digest of all files of a site. */
function bytesOf(site: string): string {
  const sum = createHash("sha256");
  for (const name of readdirSync(site, { recursive: true, encoding: "utf8" }).sort())
    if (/\.[a-z]+$/.test(name)) sum.update(`${name}\0`).update(readFileSync(path.join(site, name)));
  return sum.digest("hex").slice(0, 16);
}

const walks: Record<string, (tarball: string) => Promise<[result: string, commands: number]>> = {
  async newsroom(tarball) {
    const walk = new Walk(path.join(home, "newsroom"), tarball);
    await walk.run(`npx ./${path.basename(tarball)} init my-digest`);
    const digest = path.join(walk.folder, "my-digest");
    const said = await walk.run("npm run build", digest);
    expectThat(said.includes("3 articles, 2 stories, 0 problems"), said);
    expectThat(existsSync(path.join(digest, "package-lock.json")), "no lock");
    // What a build server does with the folder.
    rmSync(path.join(digest, "node_modules"), { recursive: true });
    await new Walk(digest).run("npm ci && npm run build -- --fresh", digest);
    return ["a site of two stories, and again from its lock", walk.commands];
  },

  async eleventy(tarball) {
    const walk = new Walk(path.join(home, "eleventy"), tarball);
    const site = walk.folder;
    await walk.run("npm init -y && npm pkg set type=module && npm install @11ty/eleventy");
    await walk.run(`npm install ./${path.basename(tarball)}`);
    const copies = await walk.run("npm ls @11ty/eleventy --all --parseable");
    expectThat(copies.trim().split("\n").length === 1, `more than one Eleventy:\n${copies}`);
    mkdirSync(path.join(site, "articles"));
    writeFileSync(path.join(site, "index.md"), "# Mine\n");
    writeFileSync(
      path.join(site, "articles/a.md"),
      "# Quay closed\n\nThe quay of Northmouth is closed until Friday.\n",
    );
    writeFileSync(path.join(site, "eleventy.config.js"), blockOf("docs/eleventy.md", "js"));
    await walk.run("npx @11ty/eleventy --quiet");
    expectThat(existsSync(path.join(site, "_site/news/story/quay-closed/index.html")), "no story");
    const alpha = new Walk(site);
    await alpha.run("npm install @11ty/eleventy@4.0.0-alpha.10 && rm -rf _site");
    await alpha.run("npx --package=node@22 -- node node_modules/@11ty/eleventy/cmd.cjs --quiet");
    expectThat(existsSync(path.join(site, "_site/news/story/quay-closed/index.html")), "no story in 4.0");
    return ["a story in a site of its own, in Eleventy 3 and 4.0.0-alpha.10", walk.commands - 1];
  },

  async researcher(tarball) {
    const walk = new Walk(path.join(home, "researcher"), tarball);
    await walk.run(`npm init -y && npm pkg set type=module && npm install ./${path.basename(tarball)}`);
    mkdirSync(path.join(walk.folder, "articles"));
    for (const name of readdirSync(path.join(ROOT, "seeds")))
      writeFileSync(path.join(walk.folder, "articles", name), readFileSync(path.join(ROOT, "seeds", name)));
    const table = await walk.run("npx newsfold inspect --stage claim --csv articles");
    expectThat(table.split("\r\n").length > 4, table);
    // The types ask for nothing that the project does not have.
    writeFileSync(
      path.join(walk.folder, "a.ts"),
      'import { type Article, build, defineConfig, group, type NewsfoldOptions } from "newsfold";\n' +
        'const { articles } = await build("articles", { plugins: defineConfig({}) });\n' +
        "const options: NewsfoldOptions = { inputs: [] };\nexport { articles, group, options, type Article };\n",
    );
    const strict = "--strict --module nodenext --target es2023 --skipLibCheck false --noEmit --types node";
    await new Walk(walk.folder).run(
      `npm install --no-save typescript@5 @types/node@20 && npx tsc ${strict} a.ts`,
    );
    return ["a table of claims; types that hold without skipLibCheck", walk.commands];
  },

  async daily(tarball) {
    const walk = new Walk(path.join(home, "daily"), tarball);
    const server = new FeedServer();
    await server.start();
    try {
      server.serve(
        "/feed",
        rss("Quay Post", [{ guid: "1", title: "Quay closed", text: "The quay is closed until Friday." }]),
      );
      const outline = `<outline text="Quay Post" xmlUrl="${server.address("/feed")}"/>`;
      writeFileSync(path.join(walk.folder, "my.opml"), `<opml version="2.0"><body>${outline}</body></opml>`);
      await walk.run(`npx ./${path.basename(tarball)} init my-digest --feeds my.opml`);
      const digest = path.join(walk.folder, "my-digest");
      const fetched = await walk.run("npm run fetch", digest);
      expectThat(fetched.includes("1 feed, 1 new"), fetched);
      const said = await walk.run("npm run build", digest);
      expectThat(said.includes("1 article, 1 story, 0 problems"), said);
    } finally {
      await server.stop();
    }
    return ["from OPML to a site", walk.commands];
  },

  async node(tarball) {
    const walk = new Walk(path.join(home, "node"), tarball);
    await walk.run(`npm init -y && npm install ./${path.basename(tarball)}`);
    mkdirSync(path.join(walk.folder, "articles"));
    for (const folder of ["seeds", "starter/articles"])
      for (const name of readdirSync(path.join(ROOT, folder)))
        writeFileSync(path.join(walk.folder, "articles", name), readFileSync(path.join(ROOT, folder, name)));
    const sums = new Map<string, string>();
    for (const version of [20, 22, 24]) {
      const node = `npx --package=node@${version} -- node`;
      const release = (await walk.run(`${node} --version`)).trim();
      await walk.run(`${node} node_modules/newsfold/dist/cli.js build articles -o site-${version} --fresh`);
      sums.set(release, bytesOf(path.join(walk.folder, `site-${version}`)));
    }
    expectThat(new Set(sums.values()).size === 1, `other bytes: ${JSON.stringify([...sums])}`);
    return [`the same bytes in Node ${[...sums.keys()].join(", ")}`, 0];
  },
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in walks));
if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(", ")}, expected any of ${Object.keys(walks).join(", ")}`);
  process.exit(2);
}
try {
  const packed = new Walk(home);
  const [file = ""] = (await packed.run(`npm pack --silent --pack-destination ${home}`, ROOT))
    .trim()
    .split("\n")
    .slice(-1);
  const rows: (string | number)[][] = [];
  for (const [name, walk] of Object.entries(walks)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const [result, commands] = await walk(path.join(home, file));
    rows.push([name, result, commands === 0 ? "" : commands]);
  }
  console.log(
    formatTable({ title: "Walks from an empty folder", columns: ["walk", "comes to", "commands"], rows }),
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
