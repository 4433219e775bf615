import { describe, expect, it } from "vitest";
import { substanceOf } from "../../src/extract/header/headline-affixes.js";

describe("a headline", () => {
  it.each([
    ["UPDATE 3-Mill burns in Lund", "Mill burns in Lund"],
    ["REFILE-UPDATE 1-Mill burns in Lund", "Mill burns in Lund"],
    ["CORRECTED-Mill burns in Lund", "Mill burns in Lund"],
    ["BREAKING: Mill burns in Lund", "Mill burns in Lund"],
    ["Breaking News | Mill burns in Lund", "Mill burns in Lund"],
    ["WATCH: Mill burns in Lund", "Mill burns in Lund"],
    ["🚨 BREAKING 🚨 Mill burns in Lund 🔥🔥", "Mill burns in Lund"],
    ["🇺🇦 Mill burns in Lund", "Mill burns in Lund"],
    ["Opinion | Mills ought to stand", "Mills ought to stand"],
    ["Op-Ed Columnist: Mills ought to stand", "Mills ought to stand"],
    ["Mills ought to stand | Opinion", "Mills ought to stand"],
    ["Mill burns in Lund\u202e", "Mill burns in Lund"],
    ["1st LD: Mill burns in Lund", "Mill burns in Lund"],
    ["2ND LEAD Mill burns in Lund", "Mill burns in Lund"],
    ["ROUNDUP 2: Mill burns in Lund", "Mill burns in Lund"],
    ["(ADDS QUOTES) Mill burns in Lund", "Mill burns in Lund"],
    ["Mill burns in Lund (LEAD)", "Mill burns in Lund"],
    ["Mill burns in Lund - UPDATE 3", "Mill burns in Lund"],
    ["Viewpoint | Mills ought to stand", "Mills ought to stand"],
    ["Sponsored: Five mills to love", "Five mills to love"],
    ["NEWSALERT: Mill burns in Lund", "Mill burns in Lund"],
    ["FLASH - Mill burns in Lund", "Mill burns in Lund"],
    ["ADDS DETAILS: Mill burns in Lund", "Mill burns in Lund"],
    ["EILT: Mühle brennt in Lund", "Mühle brennt in Lund"],
    ["(2. Update) Mühle brennt in Lund", "Mühle brennt in Lund"],
    ["Another Voice | Mills ought to stand", "Mills ought to stand"],
    ["Chronique. Que les moulins tournent", "Que les moulins tournent"],
    ["Gastkommentar: Mühlen sollen stehen", "Mühlen sollen stehen"],
    // the headline's own words
    ["Flash floods hit mill in Lund", "Flash floods hit mill in Lund"],
    ["Wrap: a mill in cloth", "Wrap: a mill in cloth"],
    ["1st lead pipe found in mill", "1st lead pipe found in mill"],
    ["Mill (lead paint) is cleaned", "Mill (lead paint) is cleaned"],
    ["Mill burns - update follows", "Mill burns - update follows"],
    ["Viewpoint over Lund is shut", "Viewpoint over Lund is shut"],
    ["Update of mill rules is delayed", "Update of mill rules is delayed"],
    ["Breaking up is hard, says mill", "Breaking up is hard, says mill"],
    ["Opinion polls favour the mill", "Opinion polls favour the mill"],
    ["Exclusive club opens in old mill", "Exclusive club opens in old mill"],
    ["Mill: what we know", "Mill: what we know"],
    ["Watch: 30", "Watch: 30"],
    ["Opinion | Mill", "Opinion | Mill"],
    ["© 2024: who owns the mill", "© 2024: who owns the mill"],
    ["7 mills burn", "7 mills burn"],
    ["", ""],
  ])("%s", (text, expected) => {
    const { start, end } = substanceOf(text);
    expect(text.slice(start, end)).toBe(expected);
  });
});
