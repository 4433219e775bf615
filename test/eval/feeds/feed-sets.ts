/** The published tests of feed readers, in the layouts of their packages. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Expectation, expectationsOf } from "./expectations.js";
import { goCases } from "./go-expectations.js";
import { jsonCases } from "./json-expectations.js";

/** A feed with what its publisher says that a reader must find in it. */
export interface FeedCase {
  readonly file: string;
  readonly bytes: Buffer;
  readonly expectations: readonly Expectation[];
}

/** @param folder `tests` of feedparser, `testdata` of gofeed or `internal/reader` of miniflux */
export function feedCases(folder: string): FeedCase[] {
  if (existsSync(path.join(folder, "parser/rss"))) return jsonCases(folder);
  if (existsSync(path.join(folder, "rss/parser_test.go"))) return goCases(folder);
  return (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[])
    .filter((name) => name.endsWith(".xml"))
    .sort()
    .map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      const text = bytes.toString("utf8");
      // An HTTP header is not in the file.
      const wanting = /^\s*(?:<\?xml[^>]*>\s*)?<!--\s*Header:|127\.0\.0\.1:\d+/.test(text);
      const judged = /^(?:well|ill)formed\//.test(file) && !wanting;
      return { file, bytes, expectations: judged ? expectationsOf(text) : [] };
    });
}
