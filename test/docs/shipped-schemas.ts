/** The JSON Schemas of the package, by their files. */
import { ConfigSchema } from "../../src/config.js";
import { jsonSchemaOf } from "./schemas.js";
import { typeSchema } from "./type-schema.js";

const MODEL = [
  ...["ids", "articles", "passages", "documents", "groups", "remarks", "stories", "digests", "sealed"].map(
    (noun) => `model/${noun}.ts`,
  ),
  "digest/ledger/ledger.ts",
  "commands/terminal/tables.ts",
];

/** `digest.json` says first what it is, and last that it is whole. */
const FRAME = {
  newsfold: { description: "Version of the form of this file.", const: 1 },
  sum: { description: "SHA-256 of all lines before it, in hex.", type: "string", pattern: "^[0-9a-f]{64}$" },
};

export const shippedSchemas: Readonly<Record<string, () => string>> = {
  "schemas/newsfold.json": () =>
    jsonSchemaOf("Settings of newsfold (newsfold.yaml)", ConfigSchema, [
      "config.ts",
      "config/feed-settings.ts",
      "config/front.ts",
      "config/letter.ts",
      "config/pictures.ts",
      "config/story-files.ts",
      "config/look.ts",
    ]),
  "schemas/digest.json": () =>
    typeSchema("Memory and index of a digest (digest.json)", "Ledger", MODEL, FRAME),
  "schemas/inspect-article.json": () =>
    typeSchema("A line of newsfold inspect --stage article", "Article", MODEL),
  "schemas/inspect-group.json": () =>
    typeSchema("A line of newsfold inspect --stage group", "GroupRow", MODEL),
  "schemas/inspect-story.json": () =>
    typeSchema("A line of newsfold inspect --stage story", "MergedStory", MODEL),
  "schemas/inspect-claim.json": () =>
    typeSchema("A line of newsfold inspect --stage claim", "ClaimRow", MODEL),
};
