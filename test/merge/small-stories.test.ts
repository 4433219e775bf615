/**
 * What two or three short reports are merged into, on either side of what decides. A row of the table has a name and the
 * reports: their words, or hours since the first and words, or hours, headline and words; `-` is no date.
 */
import { expect, it } from "vitest";
import { type Report, reported } from "../group/reports.js";
import { tabSeparated } from "../tab-separated.js";
import { tell } from "./articles.js";
import { listedStory } from "./story-listing.js";

const MORNING = Date.parse("2024-05-07T06:00:00Z");

function reportOf(cell: string, index: number): Report {
  const parts = cell.split(" || ");
  const [hours, title] = [
    parts.length > 1 ? parts[0] : String(index),
    parts.length > 2 ? parts[1] : undefined,
  ];
  return {
    id: "abc".charAt(index),
    title: title ?? "What happened",
    source: `Paper ${"ABC".charAt(index)}`,
    ...(hours !== "-" && { published: new Date(MORNING + Number(hours) * 3_600_000).toISOString() }),
    text: (parts.at(-1) ?? "").replaceAll(" | ", "\n\n"),
  };
}

const stories = tabSeparated(new URL("small-stories.tsv", import.meta.url)).map(([name = "", ...cells]) => ({
  name,
  reports: reported(cells.map(reportOf)),
}));

it("tells small stories", async () => {
  const told = stories.map(({ name, reports }) => `# ${name}\n${listedStory(reports)}`);
  await expect(told.join("")).toMatchFileSnapshot("../fixtures/merge/small-stories.told");
});

it("tells neither agreement nor disagreement of copies of one report", () => {
  const found = stories.filter(({ reports }) => {
    const { claims, disagreements } = tell(reports, [reports.map(({ id }) => id)]);
    return claims.length + disagreements.length > 0;
  });
  expect(found.map(({ name }) => name)).toEqual([]);
});
