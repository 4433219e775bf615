/** Names that every JavaScript runtime knows: countries, languages, cities of time zones, in English. */

import { genders } from "./given-name-gender.js";
import { BODIES, CITIES, PEOPLES, STATES } from "./known-names.js";

export type Known = "country" | "state" | "city" | "people" | "calendar" | "seat" | "body" | "given";

const CALENDAR =
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr aug sept oct nov dec mon tue wed thu fri sat sun".split(
    " ",
  );

/** Buildings and streets that stand for who governs or works there. */
const SEATS =
  "kremlin|pentagon|white house|downing street|capitol hill|whitehall|westminster|elysee|élysée|quai d'orsay|bundestag|knesset|duma|congress|parliament|vatican|holy see|brussels|wall street|state department|foggy bottom|treasury|senate|house of representatives|house of commons|house of lords|supreme court|interpol|europol".split(
    "|",
  );

let known: ReadonlyMap<string, Known> | null = null;

/** What a name is known as; lower case, words parted by one space. */
export function knownAs(name: string): Known | null {
  known ??= gather();
  return known.get(name) ?? null;
}

let opening: ReadonlySet<string> | null = null;

/** Whether a known name of several words begins with this one. */
export function opensKnown(word: string): boolean {
  known ??= gather();
  opening ??= new Set(
    [...known.keys()].filter((name) => name.includes(" ")).map((name) => name.slice(0, name.indexOf(" "))),
  );
  return opening.has(word);
}

function gather(): Map<string, Known> {
  const found = new Map<string, Known>();
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    if (zone.startsWith("Etc/")) continue;
    found.set((zone.split("/").at(-1) ?? "").replaceAll("_", " ").toLowerCase(), "city");
  }
  for (const city of CITIES) found.set(city, "city");
  for (const name of genders().keys()) found.set(name, "given");
  const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const language = languages.of((first + second).toLowerCase());
      if (language && !language.includes(" ")) found.set(language.toLowerCase(), "people");
    }
  }
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const region = regions.of(first + second);
      if (!region || region.length < 3) continue;
      for (const form of region.split(/ & | \(|\)/))
        if (form.length > 2) found.set(form.toLowerCase(), "country");
      found.set(region.replace(" & ", " and ").replace("St.", "Saint").toLowerCase(), "country");
    }
  }
  for (const name of [
    "u.s.",
    "us",
    "u.k.",
    "uk",
    "u.s.a.",
    "usa",
    "u.a.e.",
    "uae",
    "ivory coast",
    "burma",
    "czech republic",
    "britain",
    "england",
    "scotland",
    "wales",
    "northern ireland",
    "macedonia",
    "democratic republic of congo",
    "south korea",
    "north korea",
  ]) {
    found.set(name, "country");
  }
  for (const people of PEOPLES) found.set(people, "people");
  for (const state of STATES) found.set(state, "state");
  for (const body of BODIES) found.set(body, "body");
  for (const seat of SEATS) found.set(seat, "seat");
  for (const word of CALENDAR) found.set(word, "calendar");
  return found;
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
