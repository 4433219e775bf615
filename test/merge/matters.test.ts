/** Sentences of matters that are open, and of how they end. */
import { describe, expect, test } from "vitest";
import { MATTERS } from "../../src/merge/facts/matters.js";

const openIn = (text: string) => MATTERS.filter(({ open }) => open.test(text)).map(({ matter }) => matter);
const endsIn = (text: string) =>
  MATTERS.flatMap(({ matter, ends }) =>
    ends.filter(([, words]) => words.test(text)).map(([end]) => `${matter}: ${end}`),
  );

describe("open", () => {
  test.each<[text: string, matter: string]>([
    ["Divers are looking for the boat.", "search"],
    ["The hiker, 34, has vanished.", "search"],
    ["A hiker missing on Mount Tarn was seen on Sunday.", "search"],
    ["Four people are still held hostage.", "hostages"],
    ["The gunman is on the run.", "manhunt"],
    ["The tiger escaped from the zoo.", "manhunt"],
    ["He is on trial for theft.", "trial"],
    ["The jury is still out.", "trial"],
    ["Talks with the union are set for Monday.", "talks"],
    ["The blaze is still burning.", "fire"],
    ["The bridge remains closed.", "closure"],
    ["Drivers are on strike.", "strike"],
    ["It is too close to call.", "election"],
    ["The council is to vote on the plan.", "bill"],
    ["She is considering an appeal.", "appeal"],
    ["Crews search for survivors.", "survivors"],
    ["He fights for his life.", "survival"],
  ])("%s", (text, matter) => {
    expect(openIn(text)).toContain(matter);
    expect(endsIn(text)).toEqual([]);
  });
});

describe("ended", () => {
  test.each<[text: string, end: string]>([
    ["The hiker was found dead.", "search: found dead"],
    ["The body of Tim Roos was found on Monday.", "search: found dead"],
    ["The hiker was found alive.", "search: found alive"],
    ["The passengers were freed.", "hostages: freed"],
    ["Two hostages were killed.", "hostages: killed"],
    ["The suspect surrendered.", "manhunt: caught"],
    ["He was shot dead by police.", "manhunt: killed"],
    ["She was cleared of theft.", "trial: acquitted"],
    ["She was found guilty.", "trial: convicted"],
    ["The judge declared a mistrial.", "trial: mistrial"],
    ["They reached a deal.", "talks: agreed"],
    ["Union leaders walked out of talks.", "talks: collapsed"],
    ["The summit ended without an agreement.", "talks: collapsed"],
    ["The fire was put out.", "fire: put out"],
    ["The bridge reopened.", "closure: reopened"],
    ["The union called off the strike.", "strike: called off"],
    ["Lund won the election.", "election: won"],
    ["Lund conceded.", "election: lost"],
    ["The governor signed the bill.", "bill: signed"],
    ["The council passed the budget.", "bill: passed"],
    ["The council rejected the plan.", "bill: rejected"],
    ["She will not appeal.", "appeal: none"],
    ["She lodged an appeal.", "appeal: lodged"],
    ["There were no survivors.", "survivors: none"],
    ["Two people on board survived.", "survivors: some"],
    ["He died of his burns.", "survival: died"],
  ])("%s", (text, end) => {
    expect(endsIn(text)).toContain(end);
  });
});

describe("neither", () => {
  test.each([
    "A body of evidence was found.",
    "The tiger was fed.",
    "He appealed to the crowd to stay calm.",
    "The bridge is new.",
  ])("%s", (text) => {
    expect([...openIn(text), ...endsIn(text)]).toEqual([]);
  });
});
