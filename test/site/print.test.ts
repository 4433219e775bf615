/** Printing with one theme after the other in one process: each prints its own files, also after they changed. */
import { expect, it } from "vitest";
import { createPrint } from "../../src/site/theme/template-printer.js";
import { loadTheme, type Theme } from "../../src/site/theme/theme.js";

const standard = await loadTheme({ theme: null, language: "en" });
const themeOf = (files: Readonly<Record<string, string>>): Theme => ({
  ...standard,
  files: new Map(Object.entries(files)),
});
const printed = (files: Readonly<Record<string, string>>) =>
  createPrint(themeOf(files))("page.vto", { name: "Selm" });

it("prints the files of each theme", async () => {
  const one = { "page.vto": "One {{ name }}" };
  const other = { "page.vto": 'Other {{ include "part.vto" }}', "part.vto": "{{ name }}!" };
  expect(await printed(one)).toBe("One Selm");
  expect(await printed(other)).toBe("Other Selm!");
  expect(await printed(one)).toBe("One Selm");
  expect(await printed({ ...other, "part.vto": "{{ name }}?" })).toBe("Other Selm?");
  expect(await printed({ "page.vto": 'Other {{ include "part.vto" }}', "part.vto": "{{ name }}!" })).toBe(
    "Other Selm!",
  );
});

it("prints a template again that was mended", async () => {
  await expect(printed({ "page.vto": "{{ if name }}" })).rejects.toThrow();
  expect(await printed({ "page.vto": "{{ name }}" })).toBe("Selm");
});
