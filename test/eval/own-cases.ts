/** Sentence boundaries and furniture on the cases that newsfold's own tests hold. */
import { furnish, passagesOf } from "../../src/extract/boilerplate/removal.js";
import { sentences } from "../../src/extract/sentences/sentence-split.js";
import { readText } from "../../src/read/text/text.js";
import { furnitureCases, sentenceCases } from "../extract/cases.js";
import type { Table } from "./table.js";

export function scoreOwnCases(): Table {
  const split = sentenceCases.filter((line) => {
    const text = line.replaceAll("|", "");
    const found = sentences(text).map(({ start, end }) => text.slice(start, end));
    const wanted = line.split("|").map((sentence) => sentence.trim());
    return found.join("|") === wanted.join("|");
  });
  const judged = furnitureCases.filter(({ rule, text }) => {
    const { removed } = furnish(passagesOf(readText(text)));
    return removed.map((struck) => struck.rule).join() === (rule === "-" ? "" : rule);
  });
  const reporting = furnitureCases.filter(({ rule }) => rule === "-").length;
  return {
    title: "Sentences and furniture, own cases",
    columns: ["of", "right", "cases"],
    rows: [
      ["texts split into sentences", split.length, sentenceCases.length],
      [`blocks, ${reporting} of them reporting`, judged.length, furnitureCases.length],
    ],
  };
}
