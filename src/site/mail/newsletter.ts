/** The edition of the latest day as a mail: `newsletter.html` and `newsletter.txt`, for any mailer. */

import { keyOf } from "../../cache/content-key.js";
import { lacksSiteUrl, letterSettings } from "../../config/letter.js";
import type { Config } from "../../config.js";
import type { Problem } from "../../problem.js";
import type { Edition } from "../edition/edition.js";
import { frontOrder, latestStories } from "../edition/front-order.js";
import type { PlannedFile } from "../views/page-view.js";
import { printLetterHtml } from "./letter-html.js";
import { printLetterText } from "./letter-text.js";
import { type LetterView, viewLetter } from "./letter-view.js";

/** Bytes of a mail: Gmail cuts off what is beyond 102 kB. The mailer adds to it. */
const MOST_BYTES = 90_000;

/** Both files, or none where there is no newsletter to make. */
export function newsletter(edition: Edition, setting: Config["newsletter"]): PlannedFile[] {
  const settings = letterSettings(setting, edition.site.url);
  if (settings === null) return [];
  const chosen = () => latestStories(edition, settings.days).slice(0, settings.stories);
  const of = () => [settings, frontOrder(edition).latest, edition.front.days > 0, chosen().map(keyOf)];
  const letter = () => fitting(edition, viewLetter(edition, chosen(), settings));
  return [
    {
      path: "newsletter.html",
      of,
      get content() {
        return print(edition, letter());
      },
    },
    {
      path: "newsletter.txt",
      of,
      get content() {
        return printLetterText(letter());
      },
    },
  ];
}

/** What the settings ask of a newsletter and cannot have. */
export function newsletterProblems({ newsletter: setting, site }: Config): Problem[] {
  if (!lacksSiteUrl(setting, site.url)) return [];
  return [
    {
      place: { path: "newsfold.yaml" },
      message: "Unexpected `newsletter` without `site.url`, expected the address where the site is published",
      rule: "newsletter-address",
      help: "No newsletter is made: its links would lead nowhere. Set `site.url`, or give `--url`.",
    },
  ];
}

function print(edition: Edition, letter: LetterView): string {
  const { links } = edition;
  return printLetterHtml(letter, {
    look: edition.look,
    address: (file) => links.absolute(file) ?? links.href(file),
  });
}

/** Leaves out the last stories where the mail would be cut off. */
function fitting(edition: Edition, letter: LetterView): LetterView {
  const sizeOf = (stories: LetterView["stories"]) =>
    Buffer.byteLength(print(edition, { ...letter, stories }));
  const empty = sizeOf([]);
  let total = sizeOf(letter.stories);
  const stories = [...letter.stories];
  while (total > MOST_BYTES && stories.length > 0) {
    const last = stories.pop();
    if (last !== undefined) total -= sizeOf([last]) - empty;
  }
  return { ...letter, stories };
}
