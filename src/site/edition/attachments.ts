/** Paths of what is beside the page of a story, where the settings ask for it. */
import type { Article, Story } from "../../model.js";
import { printable } from "../locale/escape.js";
import type { Picture } from "../pictures/picture.js";
import type { Edition } from "./edition.js";
import { storyPath } from "./links.js";

/** Of the picture that a link to the story is shown with; null: it has none. */
export function cardPath(
  { storyFiles: { card }, cardFonts }: Pick<Edition, "storyFiles" | "cardFonts">,
  { slug, headline }: Story,
): string | null {
  if (card === "none" || cardFonts === null) return null;
  // Letters that no font has would be boxes.
  if (card === "png" && !cardFonts.covers(drawnText(headline.text))) return null;
  return `${storyPath(slug)}card.${card}`;
}

/** Words as a card draws them: without emoji, for which its fonts have no letters. */
export const drawnText = (text: string): string =>
  printable(text)
    .replace(/\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Emoji_Modifier}/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Path of the story's ninjs file; null where the site has none. */
export function ninjsPath({ storyFiles }: Pick<Edition, "storyFiles">, { slug }: Story): string | null {
  return storyFiles.ninjs ? `${storyPath(slug)}ninjs.json` : null;
}

/** The picture of a story: of the article whose headline it has, else of the first that has one. */
export function pictureOf({ pictures, membersOf }: Edition, story: Story): StoryPicture | null {
  const articles = membersOf(story);
  const first = articles.find(({ id }) => id === story.headline.article);
  for (const article of [...(first ? [first] : []), ...articles]) {
    const picture = pictures.get(article.id);
    if (picture !== undefined) return { article, picture };
  }
  return null;
}

export interface StoryPicture {
  /** Whose it is. */
  readonly article: Article;
  readonly picture: Picture;
}
