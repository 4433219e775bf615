import { expect, test } from "vitest";
import { terminalProgress } from "../../src/commands/terminal/progress.js";

function terminal(isTTY: boolean) {
  const lines: string[] = [];
  const stream = { isTTY, write: (text: string) => lines.push(text.replace("\r\u001b[K", "|")) };
  return { lines, progress: terminalProgress(stream as unknown as NodeJS.WriteStream) };
}

test("each stage is drawn at once, however fast it follows, and so is its end", () => {
  const { lines, progress } = terminal(true);
  progress.update("Understanding", 0, 1_000);
  progress.update("Understanding", 1, 1_000);
  progress.update("Understanding", 1_000, 1_000);
  progress.update("Grouping", 0, 0);
  progress.clear();
  progress.clear();
  expect(lines).toEqual(["|Understanding 0 of 1,000", "|Understanding 1,000 of 1,000", "|Grouping", "|"]);
});

test("nothing is drawn in a pipe", () => {
  const { lines, progress } = terminal(false);
  progress.update("Grouping", 0, 0);
  progress.clear();
  expect(lines).toEqual([]);
});
