import { describe, expect, it } from "vitest";
import { peopleOfByline } from "../../src/words/persons/byline-people.js";

describe("people of a byline", () => {
  it.each<[field: string, people: string[]]>([
    ["Ida Berg", ["Ida Berg"]],
    ["By Ida Berg", ["Ida Berg"]],
    ["by: Ida Berg", ["Ida Berg"]],
    ["BY IDA BERG", ["IDA BERG"]],
    ["Written by Ida Berg", ["Ida Berg"]],
    ["Von Ida Berg und Uwe Sand", ["Ida Berg", "Uwe Sand"]],
    ["Par Ida Berg et Luc Roche", ["Ida Berg", "Luc Roche"]],
    ["Por Ida Berg y Luis Peña", ["Ida Berg", "Luis Peña"]],
    ["Ida Berg e Rui Costa", ["Ida Berg", "Rui Costa"]],
    ["Автор: Анна Волкова", ["Анна Волкова"]],
    ["作者：王小明", ["王小明"]],
    ["Ida Berg and Tom Hale", ["Ida Berg", "Tom Hale"]],
    ["Ida Berg, Tom Hale and Ana Ruiz", ["Ida Berg", "Tom Hale", "Ana Ruiz"]],
    ["Ida Berg, Tom Hale, and Ana Ruiz", ["Ida Berg", "Tom Hale", "Ana Ruiz"]],
    ["Ida Berg & Tom Hale", ["Ida Berg", "Tom Hale"]],
    ["Ida Berg; Tom Hale", ["Ida Berg", "Tom Hale"]],
    ["Ida Berg | Tom Hale", ["Ida Berg", "Tom Hale"]],
    ["Ida Berg with Tom Hale", ["Ida Berg", "Tom Hale"]],
    ["Ida Berg, Ida Berg", ["Ida Berg"]],
    ["José Ortega y Gasset", ["José Ortega y Gasset"]],
    ["Ludwig van der Berg", ["Ludwig van der Berg"]],
    ["Sam Hale, Jr.", ["Sam Hale Jr."]],
    ["Conan O’Hara-Berg", ["Conan O’Hara-Berg"]],
    ["ida@courier.example (Ida Berg)", ["Ida Berg"]],
    ["Ida Berg <ida@courier.example>", ["Ida Berg"]],
    ["Ida Berg (ida@courier.example)", ["Ida Berg"]],
    ["ida@courier.example", []],
    ['<a href="/staff/ida" rel="author">Ida Berg</a>', ["Ida Berg"]],
    ["<b>By</b> <span>Ida Berg</span>", ["Ida Berg"]],
    ["https://courier.example/staff/ida", []],
    ["Ida Berg @idaberg", ["Ida Berg"]],
    ["Ida Berg, Harbour correspondent", ["Ida Berg"]],
    ["Ida Berg, Associated Press", ["Ida Berg"]],
    ["Ida Berg (Reuters)", ["Ida Berg"]],
    ["Ida Berg for The Coast Courier", ["Ida Berg"]],
    ["Ida Berg in Sandvik", ["Ida Berg"]],
    ["Ida Berg is a reporter who covers ports.", ["Ida Berg"]],
    ["Reporting by Ida Berg; Editing by Tom Hale", ["Ida Berg"]],
    ["admin", []],
    ["Administrator", []],
    ["Staff", []],
    ["Staff Writer", []],
    ["editor", []],
    ["Coast Courier Staff", []],
    ["News Desk", []],
    ["The Associated Press", []],
    ["Reuters", []],
    ["Redaktion", []],
    ["La Rédaction", []],
    ["idaberg2", []],
    ["", []],
    [" - ", []],
  ])("%s", (field, people) => {
    expect(peopleOfByline(field)).toEqual(people);
  });

  it("are those of several fields, each once, and not the outlet", () => {
    expect(peopleOfByline(["By Ida Berg", "Tom Hale", "ida berg"])).toEqual(["Ida Berg", "Tom Hale"]);
    expect(peopleOfByline("Harbour Watch", "harbour watch")).toEqual([]);
  });
});

it("cuts no name of a long list in two", () => {
  const names = Array.from(
    { length: 60 },
    (_, at) => `Ida ${"Berg".repeat((at % 3) + 1)}${"abcdefghij"[at % 10]}`,
  );
  for (const joint of [", ", " and ", "; "])
    for (const name of peopleOfByline(names.join(joint))) expect(names).toContain(name);
});
