/** What a story's page prints out of its place has to make sense there. */
import { describe, expect, it } from "vitest";
import { isFragment } from "../../src/site/views/notable-quotes.js";
import { PrintedWords } from "../../src/site/views/planned-page.js";
import {
  hasContent,
  isQuotationAlone,
  isWhole,
  lacksPerson,
  opensIndependently,
  speaksOfMe,
} from "../../src/site/views/standalone-words.js";
import { bareWords } from "../../src/words/text/bare-words.js";

describe("a sentence needs the one before it", () => {
  it.each<[boolean, string]>([
    [false, "He left the hall by the back door."],
    [false, "As a result, the ferry will stay in port."],
    [false, "The remainder goes to the harbour fund."],
    [false, "On Wednesday, he took the other road."],
    [false, "Back in 2012, he was to leave for Averby."],
    [false, "At one point she waved to the crowd."],
    [false, "Later they met at the mill."],
    [false, "Here are the views of the mayor on the toll."],
    [false, "“I saw the wall move,” she said on Friday."],
    [false, "«The toll is gone,» he told the council."],
    [false, "“The wall was sound,” the spokeswoman said on Friday."],
    [false, "“We regret the noise,” the letter read."],
    [false, "Now, it will cost nine crowns."],
    [false, "In recent weeks it has sunk by a metre."],
    [false, "Since she had no map, she took the wrong valley."],
    [false, "Although their barge was the fastest, it came in last."],
    [false, "The mill had no lights, she said."],
    [false, "Marlow did see the wall, he told Lund."],
    [false, "The road will open by noon, they said in a statement."],
    [false, "Well, that is a long way to the mill."],
    [false, "If these are true, the mill will close."],
    [false, "With the mayor's red boat inside."],
    [false, "Translation: the mill will never open."],
    [false, "The miller laughed at this."],
    [false, "The divers have done just that."],
    [false, "No, it was a heron on the lock."],
    [true, "The miller laughed at the lock."],
    [true, "The divers have done just what Marlow asked."],
    [true, "The mill had no lights, Marlow said."],
    [true, "Marlow left early because the mill, he said, had no lights."],
    [true, "Well water turned brown in Selm."],
    [true, "If the mill closes, nine people lose their work."],
    [true, "With the mill closed, nine people have no work."],
    [true, "“I saw the wall move,” Marlow said."],
    [true, "“The wall was sound,” the spokeswoman of the mill, Ines Marlow, said."],
    [true, "Since she had no map, Ines Marlow took the wrong valley."],
    [true, "Although the barge was the fastest, it came in last."],
    [true, "Now Selm will pay nine crowns."],
    [true, "Marlow said he would take the other road."],
    [true, "On Wednesday, Marlow said he would take the other road."],
    [true, "When he spoke on Friday, Marlow named a date."],
    [true, "After a night in the harbour master's office they sailed on."],
    [true, "The residents of Selm left the town."],
    [true, "Hereford is under water."],
  ])("%s: %s", (alone, text) => {
    expect(opensIndependently({ text })).toBe(alone);
  });
});

describe("a sentence lacks whom its pronoun means", () => {
  it.each<[boolean, string]>([
    [true, "The mud covered their clothes, the report states."],
    [true, "Once she had come to the mill he locked the door."],
    [true, "On Friday, his wish to help cost nine crowns."],
    [false, "The officers washed their boots."],
    [false, "Marlow washed his boots."],
    [false, "The report says: “Mud covered their clothes.”"],
    [false, "Mud covered the clothes."],
    [false, "A father of nine washed his boots."],
    [false, "While washing their boots, the coach of the rowers fell into the water."],
    [true, "While washing their boots, it rained."],
  ])("%s: %s", (lacks, text) => {
    expect(lacksPerson({ text })).toBe(lacks);
  });
});

describe("a sentence is there to its end", () => {
  it.each<[boolean, string]>([
    [false, "The finest pictures of the old weir"],
    [false, "“I saw the wall move, said Ines Marlow."],
    [false, 'I cannot say" he told the council.'],
    [false, "Μια παλιά γέφυρα στο ποτάμι"],
    [false, "'Of course we opened the weir, so that the lower town was safe."],
    [false, "‘Nobody was told, so we went to see for ourselves."],
    [true, "'Of course we opened the weir,' said Ines Marlow."],
    [true, "‘Nobody was told,’ Marlow said."],
    [true, "'Tis the season of floods."],
    [true, "The weir gave way."],
    [true, "“I saw the wall move,” said Ines Marlow."],
    [true, "Marlow called it «a bad day»."],
    [true, "Is the weir safe?"],
    [true, "เขื่อนเก่าพังลงเมื่อวันอาทิตย์"],
    [true, "大桥周一重新开放。"],
  ])("%s: %s", (whole, text) => {
    expect(isWhole({ text })).toBe(whole);
  });
});

describe("a sentence tells something", () => {
  it.each<[boolean, string]>([
    [false, "Good morning."],
    [false, "Read on."],
    [false, "Rovers: Host Eastby on Sunday."],
    [false, "The investigation is ongoing."],
    [false, "The inquiry would continue, the mayor said."],
    [false, "The fire remains under investigation."],
    [false, "Police still are investigating."],
    [true, "The investigation is led by the harbour office of Selm."],
    [true, "Police are investigating a fire in the mill."],
    [true, "The road remains shut."],
    [true, "Update: The bridge was reopened on Friday, after divers had looked at it."],
    [true, "Rovers will host Eastby on Sunday."],
    [true, "The weir held."],
    [true, "大桥周一重新开放。"],
  ])("%s: %s", (tells, text) => {
    expect(hasContent({ text })).toBe(tells);
  });
});

describe("nobody is told to say it", () => {
  it.each<[boolean, string]>([
    [true, "“You know, it was less than a year.”"],
    [true, '"I saw it."'],
    [false, "“I saw it,” she said."],
    [false, "“I saw it,” she said. “It was dark.”"],
  ])("%s: %s", (alone, text) => {
    expect(isQuotationAlone({ text })).toBe(alone);
  });
});

describe("quoted words are a fragment", () => {
  it.each<[boolean, string]>([
    [true, "a heavy burden"],
    [true, "out of respect for the families."],
    [true, "Committee for the Care of Old Weirs"],
    [false, "They will be deeply missed"],
    [false, "There are no people alive"],
    [false, "on the whole we see the new law as a gain for the town and its harbour"],
    [false, "The Weir Was Old And Weak."],
    [false, "Die Brücke war alt und schwach"],
    [true, "does not think of a sentence of that length."],
    [true, "and then we rowed back to the mill in the dark."],
    [false, "we can never row back to the mill in the dark."],
    [false, "Does nobody think of a sentence of that length?"],
  ])("%s: %s", (fragment, text) => {
    expect(isFragment(text)).toBe(fragment);
  });
});

describe("what is printed already", () => {
  const posted =
    "Caught in the act, the town is very disappointed. No bridge will ever be safe while the toll is paid!";
  it.each<[boolean, string]>([
    [true, "“No bridge will ever be safe while the toll is paid!”"],
    [true, "Marlow wrote: “Caught in the act. No bridge will ever be safe while the toll is paid!”"],
    [true, "On Friday Marlow wrote, “Caught in the act, the town is very disappointed.”"],
    [false, "On Friday Marlow wrote, “The town is very disappointed.”"],
    [false, "Marlow wrote: “It is a shame. The town is very disappointed.”"],
    [false, "No bridge will be safe for as long as there is a toll on it, Marlow wrote."],
  ])("%s: %s", (is, text) => {
    expect(new PrintedWords([bareWords(posted)]).has(text)).toBe(is);
  });
});

describe("a sentence of somebody who is not named in it", () => {
  it.each([
    [true, "Lmao after all this I will have spent eight hours at the mill."],
    [true, "That was my boat."],
    [false, "“That was my boat,” Marlow said."],
    [false, "King James I. owned the boat of Selm."],
    [false, "Marlow sold her boat."],
  ])("speaks of me: %s (%s)", (of, text) => expect(speaksOfMe({ text })).toBe(of));
});

describe("who spoke, without a word of it", () => {
  it.each([
    [false, "Ida Brekke told a news conference."],
    [false, "Tim Lund told reporters."],
    [false, "Ines Marlow said in a statement."],
    [false, "Jo Lund, the boy’s father, spoke with Selm News."],
    [true, "The old bridge of Selm is shut, Lund said in a statement."],
    [false, "A sign for the 55th club of Selm."],
    [true, "The council of Selm met at nine."],
    [true, "A storm hit the club of Selm."],
    [true, "The mayor of Selm died."],
    [false, "“It’s complicated,” said Harbour Chief Ida Brekke."],
    [true, "“It’s complicated,” said Harbour Chief Ida Brekke, who shut the mill."],
    [true, "“The mill of Selm is shut,” said Ida Brekke."],
    [true, "Ida Brekke told a news conference that the mill is shut."],
    [true, "Marlow spoke to nine reporters at the mill of Selm for an hour."],
  ])("says something: %s (%s)", (says, text) => expect(hasContent({ text })).toBe(says));

  it("is no quotation either", () => {
    expect(isFragment("Mr. Marlow told The Averby Press.")).toBe(true);
    expect(isFragment(", while the miller told her to leave the weir.")).toBe(true);
    expect(isFragment("Marlow told us the mill was shut, and it was.")).toBe(false);
  });
});
