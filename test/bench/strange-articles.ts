/**
 * Kinds of attack that came after all others were mended: single articles, each a dump of one thing that a stage follows from mention
 * to mention, and two reports that a comparison has to tell apart in each of their sentences.
 */
import { type AttackArticle, type AttackPair, letters, SHARED } from "./attack-articles.js";

const [HEADLINE = "", LEAD = ""] = SHARED;
const BEGINS: Readonly<Record<"txt" | "md" | "html", string>> = {
  txt: `${HEADLINE}\n\n${LEAD}\n\n`,
  md: `# ${HEADLINE}\n\n${LEAD}\n\n`,
  html: `<html lang="en"><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1><p>${LEAD}</p>`,
};
const given = (index: number) => `An${letters(index)}`;
const surname = (index: number) => `Ber${letters(index)}`;
const word = (index: number) => "bridge school road harbour market tower tunnel".split(" ")[index % 7] ?? "";

interface StrangeKind {
  readonly ending: "txt" | "md" | "html";
  readonly partAt: (index: number) => string;
}

const KINDS: Readonly<Record<string, StrangeKind>> = {
  "names of several surnames": {
    ending: "txt",
    partAt: (index) =>
      `${given(index)} von der ${surname(index)}-${surname(index * 3)} de la ${surname(index * 7)} left. `,
  },
  "offices in a row": {
    ending: "txt",
    partAt: (index) =>
      `former deputy vice president of the ${given(index)} committee for ${word(index)}s and `,
  },
  "pronouns after each name": {
    ending: "txt",
    partAt: (index) =>
      `${given(index)} ${surname(index)} told her that he knew his wife had seen them. She said so. `,
  },
  "ranges of shares": {
    ending: "txt",
    partAt: (index) =>
      `between ${index} and ${index + 5} percent of the ${index + 9} to ${index + 20} ${word(index)}s, `,
  },
  "one said to another": {
    ending: "txt",
    partAt: (index) =>
      `“It fell,” ${given(index)} ${surname(index)} told ${given(index * 3)} Holm, who told her “it stood”, `,
  },
  "times of a page": {
    ending: "html",
    partAt: (index) =>
      `<p><time datetime="2024-05-03T10:00:0${index % 10}Z">May 3</time> By <a rel="author">${given(index)} ${surname(index)}</a></p>`,
  },
  "hidden and shown in turn": {
    ending: "html",
    partAt: (index) =>
      `<div><span hidden>a${index}</span><em>The</em> <strong>${letters(index)}</strong> <a href="#${index}">fell</a></div>`,
  },
  "cells of tables": {
    ending: "md",
    partAt: (index) => `${index % 9 === 0 ? "\n" : ""}| ${given(index)} ${surname(index)} `,
  },
};

/** @param bytes of each file, in UTF-8, at most */
export function* strangeArticles(bytes: number): Generator<AttackArticle> {
  for (const [what, { ending, partAt }] of Object.entries(KINDS)) {
    let [text, size] = [BEGINS[ending], Buffer.byteLength(BEGINS[ending])];
    for (let index = 0; ; index++) {
      const part = partAt(index);
      size += Buffer.byteLength(part);
      if (size > bytes) break;
      text += part;
    }
    yield { what, ending, text };
  }
}

const FORMS: readonly ((index: number) => string)[] = [
  (index) => `Mr. ${surname(index)}`,
  (index) => `A. ${surname(index)}`,
  (index) => `Anna ${given(index).slice(0, 1)}. ${surname(index)}`,
  (index) => `Anna ${surname(index)}`,
];

/** What each of two reports of one event says in turn. */
const TWO: Readonly<Record<string, (index: number, report: number) => string>> = {
  "figures with one digit different": (index, report) =>
    `The ${word(index)} of the Averby harbour cost $${54_321_067 + index * 1_001 + report * 100} in rent.`,
  "hours that differ": (index, report) =>
    `At ${1 + ((index + report) % 11)}:${10 + (index % 49)} p.m. the ${word(index)} of ${given(index)} was closed by police.`,
  "sentences denied": (index, report) =>
    `The council ${report === 0 ? "said" : "denied"} that the ${word(index)} of ${given(index)} was ${index % 2 === report ? "" : "not "}safe.`,
  "tolls that rise": (index, report) =>
    `The death toll of the storm rose to ${10 + index + report} on Monday, with ${index + 3} people still missing in Bay${letters(index % 40)}.`,
  "words within words": (index, report) =>
    `“We ${Array.from({ length: 3 + ((index + report) % 12) }, (_, at) => letters(index + at * 29)).join(" ")},” mayor Anna Berg said.`,
  "forms of one name": (index, report) =>
    `${FORMS[(index + report) % FORMS.length]?.(index % 300) ?? ""} left the ${word(index)} of Averby on Monday.`,
  "short forms of bodies": (index, report) =>
    `The ${given(index)} ${surname(index)} Council (A${letters(index).toUpperCase()}C) sued the A${letters(index + report).toUpperCase()}C on Monday.`,
  "words in another order": (index, report) => {
    const words = [letters(index), letters(index * 3), letters(index * 7), word(index), word(index + 3)];
    return `The ${(report === 0 ? words : words.reverse()).join(" and the ")} of Averby fell.`;
  },
  "people in other offices": (index, report) =>
    `${given(index % 90)} ${surname(index)}, the ${word(index + report)} minister of ${given(index * 3)}ia, resigned on Monday.`,
  "spellings of many names": (index, report) =>
    `Mohamm${report === 0 ? "e" : "a"}d Al-${surname(index)}${report === 0 ? "y" : "i"} and Yus${report === 0 ? "u" : "e"}f ${given(index * 3)}sky met at the ${word(index)}.`,
  "quotations translated": (index, report) =>
    report === 0
      ? `“We will not trade our ${word(index)} ${letters(index)} for ${letters(index * 3)} promises of ${given(index)},” mayor Anna Berg said.`
      : `“Our ${word(index)} ${letters(index)} will not be exchanged for mere ${letters(index * 3)} promises of ${given(index)},” mayor Anna Berg said.`,
  "quotations cut": (index, report) => {
    const rest = report === 0 ? `stay where the ${letters(index * 11)} is, and we know it` : "stay";
    const speaker = `${given(index % 40)} ${surname(index % 40)}`;
    return `“The ${word(index)} ${letters(index)} of ${letters(index * 3)} must ${letters(index * 7)} and ${rest},” said ${speaker}.`;
  },
  "streets and ages that differ": (index, report) =>
    `${given(index)} ${surname(index)}, ${20 + ((index + report) % 60)}, of ${index + report} ${given(index * 3)} Street, was hurt at ${1 + ((index + report) % 12)}.${10 + (index % 49)} p.m.`,
  "causes that differ": (index, report) => {
    const cause = ["rust", "a storm", "a fire", "a lorry"][(index + report) % 4];
    const death = `Kai ${surname(index)} died of ${["burns", "cold", "hunger"][(index + report) % 3]}`;
    return `The ${word(index)} of ${given(index)} fell because of ${cause} in ${letters(index * 3)}, and ${death}.`;
  },
  "who did what to whom": (index, report) => {
    const [one, other] = report === 0 ? [given, surname] : [surname, given];
    return `${one(index)} sued ${other(index)} and ${one(index * 3)} beat ${other(index * 3)} in the ${word(index)}.`;
  },
  "lists of names": (index, report) =>
    `${[1, 2, 3, 4, 5].map((at) => `${given(index * 5 + at)} ${surname((index * 5 + at) * (report === 0 ? 1 : 3))}`).join(", ")} and others were at the ${word(index)}.`,
  "German sentences": (index, report) => {
    const who = ["Jäger", "Fahrer", "Lehrer"][(index + report) % 3];
    const what = `${index + report} ${["Hunde", "Katzen", "Autos"][index % 3]}`;
    return `Der ${who} von ${given(index)} fand am Montag ${what} in ${surname(index)}, sagte die Polizei.`;
  },
  "the lead in another order": (index, report) =>
    `After a storm, ${["three people were killed", "nine were hurt", "the old bridge fell"][(index + report) % 3]} in Averby on Monday, mayor Anna Berg said at ${given(index)}.`,
};

/** @param characters of each report, at most */
export function* strangePairs(characters: number): Generator<AttackPair> {
  for (const [what, sentenceAt] of Object.entries(TWO)) {
    const reportAt = (report: number): string => {
      let text = BEGINS.txt;
      for (let index = 0; ; index++) {
        const more = sentenceAt(index, report) + (index % 5 === 4 ? "\n\n" : " ");
        if (text.length + more.length > characters) return text;
        text += more;
      }
    };
    yield { what, texts: [reportAt(0), reportAt(1)] };
  }
}
