/** Times of day and streets in the first words of an article, which are probably those of the event. */
import { timesOfDayIn } from "../../dates/clock-times.js";
import type { Article } from "../../model.js";
import { type Street, streetsIn } from "./streets.js";

/** Characters with time and place of the event. Later text is background, hearings and appeals. */
const HEAD = 1500;
const MOST = 4;

export interface TimeAndStreets {
  /** Minutes of the day. */
  readonly times: readonly number[];
  readonly streets: readonly Street[];
}

/** The first few of each; empty where the article gives none. */
export function timeAndStreetsOf({ sections }: Article): TimeAndStreets {
  let text = "";
  for (const { paragraphs } of sections) {
    for (const { sentences } of paragraphs) {
      for (const sentence of sentences) if (text.length < HEAD) text += `${sentence.text}\n`;
    }
  }
  const head = text.slice(0, HEAD);
  return {
    times: timesOfDayIn(head)
      .slice(0, MOST)
      .map(({ minutes }) => minutes),
    streets: streetsIn(head).slice(0, MOST),
  };
}
