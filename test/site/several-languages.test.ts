/** A story whose reports are in two languages does not say what nobody compared. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { makeSite } from "../pipeline/site.js";

const english =
  "A crane collapsed at the port of Kalmora on Tuesday and hurt three workers. Director Ivan Belozerov closed the port and put the damage at 2.4 million crowns.";
const russian =
  "Во вторник в порту Кальморы упал кран, пострадали трое рабочих. Порт закрыт, сообщил директор Иван Белозеров. Ущерб оценивают в 2,4 миллиона крон.";
const record = (id: string, language: string, source: string, title: string, text: string) =>
  JSON.stringify({ id, language, source, title, text, published: "2025-03-11" });

async function pagesOf(records: readonly string[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), "newsfold-languages-"));
  try {
    await writeFile(path.join(folder, "wire.ndjson"), records.join("\n"));
    const { digest, pages } = await makeSite(["."], folder);
    expect(digest.stories).toHaveLength(1);
    return new Map([...pages].filter(([name]) => name.endsWith(".html")));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("what is only in one source is so among those of its language", async () => {
  const pages = await pagesOf([
    record("a", "en", "Kalmor Echo", "Crane collapse shuts port of Kalmora", english),
    record("b", "ru", "Вестник", "В Кальморе рухнул кран, порт закрыт", russian),
  ]);
  const all = [...pages.values()].join("\n");
  expect(all).toContain("Only in one source of its language");
  expect(all).not.toMatch(/Only in one source</);
  expect(all).toContain("What no other report of its language says");
});

test("in one language nothing is added", async () => {
  const pages = await pagesOf([
    record("a", "en", "Kalmor Echo", "Crane collapse shuts port of Kalmora", english),
    record(
      "b",
      "en",
      "Bay Post",
      "Crane falls in Kalmora",
      `${english} A barge sank. Divers are looking for its load of road salt.`,
    ),
  ]);
  expect([...pages.values()].join("\n")).not.toContain("of its language");
});
