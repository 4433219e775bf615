/** Articles that mean harm. Each is to end as a clear problem or as harmless text; the others are to build. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** Whatever of it runs sets this on the page's window, or, in the build, on `globalThis`. */
export const MARK = "newsfoldWasTricked";

const run = `globalThis.${MARK}=1`;

/** File name -> what is in it. Every name here would be a page if nothing were wrong with it. */
export const hostileFiles: Readonly<Record<string, string | Uint8Array>> = {
  "engine.md": `---js\n{ title: (${run}, "Engine") }\n---\n\nFront matter that is a program. It is here to be run.\n`,
  "engine-spaced.md": `--- javascript\n{ title: (${run}, "Engine") }\n---\n\nFront matter that is a program. It is here to be run.\n`,
  "front-matter.md": `---\ntitle: Front matter for a site generator\npermalink: ../../outside.html\ntemplateEngineOverride: njk\nlayout: ../../../etc/passwd\neleventyComputed:\n  title: "{{ 7 * 7 }}"\n__proto__:\n  ${MARK}: 1\n---\n\nThe body says {{ 7 * 7 }} and nothing else.\n`,
  "template.md":
    "# Council talks {{ 7 * 7 }} of {% include '/etc/passwd' %}\n\nThe council said {{ 7 * 7 }} and {% raw %}x{% endraw %}. Then {{> globalThis.newsfoldWasTricked = 1 }} was heard.\n",
  "template.txt": `Mayor opens {{ site.title }} bridge\nThe mayor opened {{ site.title }} and \${7*7} and <%= 7*7 %>.\n`,
  "headline.txt": `<script>${run}</script> Mayor opens bridge\nThe bridge of Orm was opened on Monday by its mayor.\n`,
  "markup.md": [
    `# Bridge <img src=x onerror="${run}"> opens`,
    "",
    `<script>${run}</script>`,
    `<img src=x onerror="${run}"> <svg onload="${run}"><circle r="1"/></svg>`,
    `<style>body{display:none}</style><iframe srcdoc="<script>parent.${MARK}=1</script>"></iframe>`,
    `<a href="javascript:${run}">go</a> [go](javascript:${run}) [go](data:text/html,<script>${run}</script>)`,
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
    `<form action="https://evil.example/"><button formaction="javascript:${run}">send</button></form>`,
    '<p id="main" name="body" style="position:fixed;inset:0">over everything</p>',
    "![pixel](https://evil.example/pixel.png)",
    "",
    "The bridge was opened on Monday.",
  ].join("\n"),
  "nested.md": `${"> ".repeat(3_000)}deep words\n`,
  "lists.md": `${"- ".repeat(4_000)}\n`,
  "emphasis.md": `${"*a_ ".repeat(2_000)}\n`,
  "brackets.md": `${"[".repeat(20_000)}a${"](".repeat(20_000)}\n`,
  "binary.txt": Uint8Array.from({ length: 4_096 }, (_, index) => (index * 89) % 256),
  "empty.txt": "",
  "aliases.md": `---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ntitle: *d\n---\n\nFront matter that grows.\n`,
  "con.txt": "con\nA headline that Windows will not have as a name of a folder.\n",
  "records.ndjson": [
    JSON.stringify({
      id: "../../x",
      title: "A record from outside the folder",
      url: `javascript:${run}`,
      source: `</script><script>${run}</script>`,
      text: "The record says where it wants to be written. Nobody listens to it.",
      lang: `en"><script>${run}</script>`,
      published: "0000-00-00",
    }),
    JSON.stringify({
      id: "/etc/passwd",
      title: `</title><script>${run}</script>`,
      text: `A record with markup in its title. "--></script><script>${run}</script>" stands in its text.`,
      image: `https://evil.example/"onerror="${run}`,
    }),
    '{"id": "broken", "title": "A line that ends too soon',
    JSON.stringify({ id: { $gt: "" }, title: ["a", "b"], text: 12 }),
    JSON.stringify({
      __proto__: null,
      constructor: "x",
      id: "__proto__",
      title: "A record named after a prototype",
      text: "It has two sentences. This is one.",
    }),
  ].join("\n"),
};

/** Two plain reports that must come through whatever stands beside them. */
export const honestFiles: Readonly<Record<string, string>> = {
  "honest.txt":
    "Lighthouse of Skarn lit again\nThe lighthouse of Skarn was lit again on Friday after nine dark years.\n",
  "honest.md":
    "# Market hall of Tove sold\n\nThe market hall of Tove was sold on Thursday for two million crowns.\n",
};

export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
}
