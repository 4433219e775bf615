/** `docs/api.md`, from what `src/index.ts` exports: nothing of it is written by hand but the words between. */
import { type PublicName, publicNames } from "./public-api.js";

const HEAD = `# The library

newsfold's stages as functions of a program: \`npm install newsfold\`, then \`import { build } from "newsfold"\` (Node 20.19 or
later, ES modules). Values are plain data, so \`JSON.stringify\` prints any of them; nothing is written but by \`publish\`.

- **Settings** are those of \`newsfold.yaml\`: \`{ settings: { group: { threshold: 0.7 } } }\`. What is left out has its default.
- **Plug-ins** are \`{ plugins: defineConfig({ ... }) }\`: [own readers, steps, likeness, ranking](plugins.md).
- **Problems** come back in a list; bad input costs its own article. A wrong call throws \`ArgumentError\`, which says what was
  found, what was expected and what to do.
- **Order** tells nothing: the same articles in another order give the same bytes.

JSON Schemas of \`newsfold.yaml\`, \`digest.json\` and each line of \`newsfold inspect\` are in the package:
\`newsfold/schemas/newsfold.json\`, \`digest.json\`, \`inspect-article.json\`, \`inspect-group.json\`, \`inspect-story.json\`,
\`inspect-claim.json\`. Editors complete settings from the first, with this line at the head of \`newsfold.yaml\`:

    # yaml-language-server: $schema=./node_modules/newsfold/schemas/newsfold.json

The examples run in a folder whose \`articles/\` holds three reports, two of them of one fire; the comments are what they print.

<!-- Made by \`npm run docs\` from the comments in src: edit those. -->
`;

/** Every function has its section; one that is in none is a fault. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  "All stages at once": ["build"],
  "Each stage alone": [
    "read",
    "classify",
    "extract",
    "group",
    "explain",
    "merge",
    "digest",
    "proof",
    "render",
    "publish",
  ],
  "Decisions alone": ["sameClaim", "contradicts", "samePerson"],
  "Settings and problems": ["parseConfig", "formatProblem"],
  "Plug-ins and Eleventy": ["defineConfig", "newsfold"],
};

/**
 * The page as Markdown.
 *
 * @throws Error where a name has no comment, a function no section, or a function of a section is not exported
 */
export function apiPage(): string {
  const names = publicNames();
  const bare = names.filter(({ comment }) => comment === "").map(({ name }) => name);
  if (bare.length > 0) throw new Error(`exported without a comment that says what it is: ${bare.join(", ")}`);
  const listed = new Set(Object.values(SECTIONS).flat());
  const loose = names.filter(({ kind, name }) => kind === "function" && !listed.has(name));
  if (loose.length > 0)
    throw new Error(`in no section of docs/api.md: ${loose.map(({ name }) => name).join(", ")}`);
  const sections = Object.entries(SECTIONS).map(
    ([title, members]) =>
      `## ${title}\n\n${members.map((name) => functionText(find(names, name))).join("\n")}`,
  );
  return `${[HEAD, ...sections, typeTable(names)].join("\n")}`;
}

function find(names: readonly PublicName[], name: string): PublicName {
  const found = names.find((each) => each.name === name);
  if (found === undefined)
    throw new Error(`docs/api.md speaks of ${name}, which src/index.ts does not export`);
  return found;
}

function functionText({ name, comment, signature }: PublicName): string {
  const [told = "", ...tags] = comment.split(/\n(?=@)/);
  const parameters = tags.flatMap((tag) => {
    const [, parameter, text] = /^@param (\w+) ([\s\S]*)$/.exec(tag) ?? [];
    return parameter === undefined ? [] : [`- \`${parameter}\`: ${flat(text ?? "")}`];
  });
  const [example] = tags.flatMap((tag) =>
    tag.startsWith("@example\n") ? [tag.slice("@example\n".length)] : [],
  );
  const shown = signature.replace(/^async /, "");
  return [
    `### \`${name}\`\n`,
    `\`\`\`ts\n${shown}\n\`\`\`\n`,
    `${flat(told)}\n`,
    ...(parameters.length === 0 ? [] : [`${parameters.join("\n")}\n`]),
    ...(example === undefined ? [] : [`\`\`\`js\n${example}\n\`\`\`\n`]),
  ].join("\n");
}

const flat = (text: string): string => text.trim().replace(/\s*\n\s*/g, " ");

function typeTable(names: readonly PublicName[]): string {
  const rows = names
    .filter(({ kind }) => kind !== "function")
    .map(
      ({ name, comment, file }) =>
        `| \`${name}\` | ${firstSentence(comment)} | \`${file.replace(/\.ts$/, "")}\` |`,
    );
  return [
    "## Types and values\n",
    "Every type that a signature names is exported. An editor shows their fields with a comment each, from `dist/*.d.ts` of the",
    "package; all that passes between the stages is in `model/`.\n",
    "| Name | What it is | Declared in |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/** The first sentence; a full stop inside a name or after "e.g." ends none. */
const firstSentence = (comment: string): string =>
  (/^[\s\S]*?[.:](?=\s+[A-Z`]|$)/.exec(flat(comment.split(/\n@/)[0] ?? ""))?.[0] ?? flat(comment)).replaceAll(
    "|",
    "\\|",
  );
