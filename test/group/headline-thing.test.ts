/** Headlines of one frame about two things are two events; a kind, a part or another word for the thing is not. */
import { expect, it } from "vitest";
import { judgedPair } from "./reports.js";

it.each([
  [
    "Car crashes into shop in Selm",
    "A car crashed into a bakery in Selm on Friday morning. The driver, a man of 81, was slightly hurt, police said.",
    "Car crashes into house in Selm",
    "A car crashed into a house in Selm on Friday evening. The driver, a woman of 23, fled the scene, police said.",
  ],
  [
    "Bank robbed in Orle",
    "Two masked men robbed a savings bank in Orle on Monday and fled with 20,000 euros, police said.",
    "Post office robbed in Orle",
    "A man with a knife robbed the post office in Orle on Monday and fled on a bicycle, police said.",
  ],
  [
    "Mayor of Selm opens library",
    "The mayor of Selm, Ada Holm, opened the new library on Friday.",
    "Mayor of Selm opens swimming pool",
    "The mayor of Selm, Ada Holm, opened the new swimming pool in the west of the town on Friday.",
  ],
])("%s / %s: two", (title, text, otherTitle, otherText) => {
  const { stories, told } = judgedPair([title, text], [otherTitle, otherText]);
  expect(stories, told).toBe(2);
});

it.each([
  // The other's word is in the text.
  [
    "Bank robbed in Orle",
    "Two masked men robbed the savings bank in the post office of Orle on Monday and fled with 20,000 euros, police said.",
    "Post office robbed in Orle",
    "Two masked men robbed the savings bank in the post office of Orle on Monday and took 20,000 euros, police said.",
  ],
  // A kind of it.
  [
    "Rifle found in Selm canal",
    "Divers found a rifle in the Tarn canal in Selm on Monday, two days after the shooting at the mill, police said.",
    "Weapon found in Selm canal",
    "Divers found the gun in the Tarn canal in Selm on Monday, two days after the shooting at the mill, police said.",
  ],
])("%s / %s: one", (title, text, otherTitle, otherText) => {
  const { stories, told } = judgedPair([title, text], [otherTitle, otherText]);
  expect(stories, told).toBe(1);
});
