/** `newsletter` in `newsfold.yaml`: the edition of the latest day as a mail that any mailer can send. */
import * as v from "valibot";

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What a mailer puts into the place of an address: `{{ unsubscribe }}`, `*|UNSUB|*`, `[unsubscribe]`, `%unsubscribe%`. */
const PLACEHOLDER = /^(?:https?:\/\/[^\s"<>]+|mailto:[^\s"<>]+|[{[*%$][^"<>\n]{1,200})$/;

const LetterConfig = v.strictObject({
  /** Stories that it tells at most. */
  stories: v.optional(v.pipe(count, v.maxValue(100)), 20),
  /** Days whose reports it tells, the latest first: 1 for a letter of each day, 7 for one of each week. */
  days: v.optional(v.pipe(count, v.maxValue(366)), 1),
  /** Where readers take their name off the list: an address, or what the mailer puts one in the place of. */
  unsubscribe: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.regex(PLACEHOLDER, "Expected an address, or a placeholder of the mailer like `{{ unsubscribe }}`"),
      ),
    ),
    null,
  ),
  /** Who sends it, and from where: many countries ask for a postal address. */
  sender: v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty())), null),
});

/** `newsletter.html` and `newsletter.txt`. Null: where the site has an address, which the links of a mail need. */
export const NewsletterConfig = v.nullable(
  v.union(
    [v.boolean(), LetterConfig],
    "Expected true, false, or a mapping of stories, days, unsubscribe, sender",
  ),
);

/** What the settings may say of the newsletter. */
export type Newsletter = v.InferOutput<typeof NewsletterConfig>;

export type LetterSettings = v.InferOutput<typeof LetterConfig>;

/** How the newsletter is to be made; null: not at all. @param url of the site */
export function letterSettings(newsletter: Newsletter, url: string | null): LetterSettings | null {
  if (newsletter === false || url === null) return null;
  return newsletter === null || newsletter === true ? v.parse(LetterConfig, {}) : newsletter;
}

/** Whether one is asked for that cannot be made: its links would lead nowhere. */
export const lacksAddress = (newsletter: Newsletter, url: string | null): boolean =>
  newsletter !== null && newsletter !== false && url === null;
