/** Made-up news for tests and the benchmark: many events, each told by a few outlets in words of their own. */
import type { Article } from "../../src/model.js";
import { article } from "../article.js";

const syllables =
  "bar ket mol dan ris vel tor nam shu pel gor lin mak ost fer uli zan bri cor del eph hal ing jor kal lun mir nev oss pra".split(
    " ",
  );
const matters = [
  ["fire", "burned", "warehouse", "firefighters", "smoke", "blaze"],
  ["flood", "swamped", "district", "rescuers", "river", "rain"],
  ["strike", "halted", "trains", "union", "wages", "commuters"],
  ["trial", "sentenced", "court", "judge", "fraud", "prosecutors"],
  ["merger", "bought", "company", "shareholders", "shares", "takeover"],
  ["crash", "hit", "bridge", "police", "truck", "driver"],
  ["vote", "passed", "council", "members", "budget", "opposition"],
  ["discovery", "found", "site", "researchers", "fossil", "museum"],
];

/** The same number always gives the same choice; numbers side by side give unlike ones. */
function lot(seed: number, salt: number, size: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(salt + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) % size;
}

function name(seed: number, salt: number): string {
  const word = [0, 1, 2].map((k) => syllables[lot(seed, salt * 7 + k, syllables.length)] ?? "").join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Article `copy` of the event `event`. Events have people, towns, figures and a day of their own. */
export function report(event: number, copy: number): Article {
  const [noun = "", verb = "", thing = "", who = "", word = "", other = ""] =
    matters[lot(event, 0, matters.length)] ?? [];
  const town = name(event, 1);
  const region = name(event, 2);
  const person = `${name(event, 3)} ${name(event, 4)}`;
  const witness = `${name(event, 5)} ${name(event, 6)}`;
  const figure = 3 + lot(event, 7, 900);
  const age = 20 + lot(event, 8, 60);
  const day = new Date(Date.UTC(2020, 0, 1 + lot(event, 9, 1000))).toISOString().slice(0, 10);
  const fillers = ["on Tuesday", "officials said", "according to a statement", "as the day ended"];
  const filler = (k: number) => fillers[lot(event * 31 + copy, 20 + k, fillers.length)] ?? "";
  const sentences = [
    `A ${noun} ${verb} a ${thing} in ${town} ${filler(0)}, and ${figure} ${who} were there.`,
    `${person}, ${age}, who leads the ${who} of ${region}, spoke of the ${word} ${filler(1)}.`,
    `“The ${other} will be long remembered in ${town},” ${person} said ${filler(2)}.`,
    `${witness} lives near the ${thing} and saw the ${noun} begin ${filler(3)}.`,
    `The ${who} of ${region} expect the ${word} to last, ${filler(4)}, and the ${other} to cost ${figure * 3} million.`,
  ];
  const order = sentences.map((_, k) => k).sort((a, b) => lot(copy, a, 97) - lot(copy, b, 97) || a - b);
  const kept = [0, ...order.filter((k) => k > 0).slice(0, 3)].map((k) => sentences[k] ?? "");
  const headlines = [
    `${noun} ${verb} ${thing} in ${town}`,
    `${person}: ${word} after ${noun} in ${town}`,
    `${town} ${noun}: ${figure} ${who} at the ${thing}`,
  ];
  const headline = headlines[copy % headlines.length] ?? "";
  return article(
    `e${String(event).padStart(6, "0")}-${copy}`,
    headline.charAt(0).toUpperCase() + headline.slice(1),
    kept,
    { published: { iso: day, precision: "day", from: "published" } },
  );
}
