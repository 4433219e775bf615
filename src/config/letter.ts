/** `newsletter` in `newsfold.yaml`: the edition of the latest day as a mail that any mailer can send. */
import * as v from "valibot";

const positiveInteger = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * A web or mail address, or what a mailer replaces by one: `{{ unsubscribe }}`, `*|UNSUB|*`, `[unsubscribe]`, `%unsubscribe%`, `$unsubscribe`.
 * Mailers differ too much to check more than the first character.
 */
const URL_OR_PLACEHOLDER = /^(?:https?:\/\/[^\s"<>]+|mailto:[^\s"<>]+|[{[*%$][^"<>\n]{1,200})$/;

const LetterConfig = v.strictObject({
  /** Maximum number of stories in one letter. They are taken from the top of the edition. */
  stories: v.optional(v.pipe(positiveInteger, v.maxValue(100)), 20),
  /** Number of days that it covers, counted back from the latest: 1 for a daily letter, 7 for a weekly one. */
  days: v.optional(v.pipe(positiveInteger, v.maxValue(366)), 1),
  /** Where readers unsubscribe: an address, or the placeholder that the mailer replaces by one. Null: the letter has no such link. */
  unsubscribe: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.regex(
          URL_OR_PLACEHOLDER,
          "Expected an address, or a placeholder of the mailer like `{{ unsubscribe }}`",
        ),
      ),
    ),
    null,
  ),
  /** Who sends it, with a postal address: many countries require one. Null: the letter does not say. */
  sender: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty())), null),
});

/**
 * The setting: true, false, or a mapping. Null is the default: a letter is made if the settings give the site's URL, which the links of a
 * mail need. It is written as `newsletter.html` and `newsletter.txt`.
 */
export const NewsletterConfig = v.nullable(
  v.union(
    [v.boolean(), LetterConfig],
    "Expected true, false, or a mapping of stories, days, unsubscribe, sender",
  ),
);

/** The setting as it was read. */
export type Newsletter = v.InferOutput<typeof NewsletterConfig>;

/** The settings of a letter that is made, with all defaults. */
export type LetterSettings = v.InferOutput<typeof LetterConfig>;

/**
 * How the newsletter is to be made; null where none is made.
 *
 * @param url URL of the site; null where the settings give none
 */
export function letterSettings(newsletter: Newsletter, url: string | null): LetterSettings | null {
  if (newsletter === false || url === null) return null;
  return newsletter === null || newsletter === true ? v.parse(LetterConfig, {}) : newsletter;
}

/** Whether the settings ask for a newsletter that cannot be made, because they give no URL of the site for its links. */
export const lacksSiteUrl = (newsletter: Newsletter, url: string | null): boolean =>
  newsletter !== null && newsletter !== false && url === null;
