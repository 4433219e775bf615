/**
 * Builds sites one after the other in one process, each as `eleventy --config=... --output=...` does.
 *
 *     node eleventy-builds.js FOLDER_OF_ELEVENTY CONFIG OUTPUT [CONFIG OUTPUT ...]
 */
import path from "node:path";
import { pathToFileURL } from "node:url";

const [, , eleventy, ...sites] = process.argv;
const { default: Eleventy } = await import(pathToFileURL(path.join(eleventy, "src/Eleventy.js")).href);
for (let at = 0; at < sites.length; at += 2) {
  const [configPath, output] = sites.slice(at);
  const site = new Eleventy(undefined, output, { source: "cli", configPath, runMode: "build" });
  await site.init();
  await site.write();
}
