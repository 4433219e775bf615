/** Paths of what stands beside the page of a story, where the settings ask for it. */
import type { Story } from "../../model.js";
import type { Edition } from "./edition.js";
import { storyPath } from "./links.js";

/** Of the picture that a link to the story is shown with; null: the site has none. */
export function cardPath({ storyFiles }: Pick<Edition, "storyFiles">, { slug }: Story): string | null {
  return storyFiles.card === "none" ? null : `${storyPath(slug)}card.${storyFiles.card}`;
}

/** Of the story as ninjs; null: the site has none. */
export function ninjsPath({ storyFiles }: Pick<Edition, "storyFiles">, { slug }: Story): string | null {
  return storyFiles.ninjs ? `${storyPath(slug)}ninjs.json` : null;
}
