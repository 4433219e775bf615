/** Words for storms that get names: "Hurricane Odile", "Orkan Friederike". In small letters; gathered by hand. */
import { wordList } from "../word-list.js";

/** English words. */
export const ENGLISH_STORMS: readonly string[] = wordList("hurricane typhoon cyclone storm superstorm");

/** German, French, Spanish, Italian, Portuguese and Dutch words. */
export const FOREIGN_STORMS: readonly string[] = wordList(
  "hurrikan taifun zyklon sturm orkan wirbelsturm tropensturm sturmtief orkantief",
  "ouragan typhon cyclone tempête",
  "huracán tifón ciclón tormenta borrasca",
  "uragano tifone ciclone tempesta",
  "furacão tufão tempestade",
  "orkaan tyfoon cycloon storm",
);
