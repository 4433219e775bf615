/** What a sentence counts of an event, where, and what was hit; and the numbers in it that are an age, a year or a number of something. */
import { expect, it } from "vitest";
import { factsOf } from "../../src/merge/facts/facts.js";
import { readSentence } from "../../src/merge/sentence/analysis.js";
import { placeCounted } from "../../src/merge/versions/counted-places.js";

/** Each count as "kind, words @ place, of what struck a place". */
function countsOf(text: string): string {
  return factsOf(readSentence(text, "en"))
    .quantities.map((quantity) => {
      const { where, struck } = placeCounted(text, quantity);
      const place = where === "" ? "" : ` @ ${where}`;
      return `${quantity.kind}, ${text.slice(quantity.start, quantity.end)}${place}${struck === "" ? "" : `, of ${struck}`}`;
    })
    .join("; ");
}

it.each<[text: string, counts: string]>([
  ["Three people died in Selm on Tuesday.", "dead, Three @ selm"],
  ["Three people died in the village of Selm.", "dead, Three"],
  ["In Selm, three people died.", "dead, three @ selm"],
  ["The quake that struck Orle killed three people.", "dead, three, of orle"],
  ["The quake struck Orle, killing three people in Selm.", "dead, three @ selm"],
  ["A storm hit Orle on Tuesday; three people were killed.", "dead, three, of orle"],
  ["A flood in Orle killed three people.", "dead, three @ orle"],
  ["Three people died in March.", "dead, Three"],
  ["Three people died in hospital.", "dead, Three"],
  ["Three people died there.", "dead, Three"],
  ["Three people died near Selm, and two in Orle.", "dead, Three"],
  ["At least three people were killed around Port Anka, officials said.", "dead, At least three"],
  ["A boy aged 12 was killed in Selm.", "age, 12 @ selm"],
  ["A boy aged 12 months was killed in Selm.", ""],
  ["A boy of 12 was killed in Selm.", "age, 12 @ selm"],
  ["A boy of 12 kg died in Selm.", ""],
  ["A woman of 67 died in Selm.", "age, 67 @ selm"],
  ["A man, 41, was killed in Selm.", ""],
  ["A 16-year-old was killed in Selm.", "age, 16-year-old @ selm"],
  ["Sixteen were killed in Selm.", "dead, Sixteen @ selm"],
  ["In 1912 died the mayor of Selm.", ""],
  ["Flight 212 crashed and killed nobody in Selm.", ""],
  ["On 12 May two men were killed in Selm.", "dead, two @ selm"],
  ["Killed were 12 of the crew in Selm.", "dead, 12 @ selm"],
  ["They called 911 when two were killed in Selm.", "dead, two @ selm"],
  ["A three-car crash killed two in Selm.", "dead, two @ selm"],
  ["The 12th victim died in Selm.", ""],
  ["Twelve of the 40 hurt in Selm died.", "hurt, 40 @ selm"],
  ["No one was killed in Selm.", "dead, No one @ selm"],
  ["Nobody died in Selm.", "dead, Nobody @ selm"],
  ["A dozen were hurt in Selm.", "hurt, A dozen @ selm"],
  ["Dozens were hurt in Selm.", "hurt, Dozens @ selm"],
  ["Two more people died in Selm.", "dead, Two @ selm"],
  ["Two people were still missing in Selm.", "missing, Two @ selm"],
  ["Another 12 people are missing in Selm.", "missing, 12 @ selm"],
  ["Police arrested 12 people in Selm.", "arrested, 12 @ selm"],
  ["12,000 people were evacuated in Selm.", "evacuated, 12,000 @ selm"],
  ["12 homes were destroyed in Selm.", ""],
  ["The fire in Selm burned 12 acres.", "burned, 12 acres @ selm"],
  ["Injuries rose by 12 percent in Selm.", ""],
])("%s: %s", (text, counts) => expect(countsOf(text)).toBe(counts));
