/** The people and places of a story, with what each person does. Where no source says what somebody does, only the name is given. */
import type { Cited, Entity, Story } from "../../../model.js";
import { informativeRole } from "../../../words/persons/informative-role.js";
import { readingLength } from "../../../words/text/reading-length.js";
import type { Edition } from "../../edition/edition.js";
import type { Folded } from "../../locale/words.js";
import type { MarkView, Statements } from "../../views/statement.js";

export interface NameView {
  readonly name: string;
  /** Its page; empty where it has none. */
  readonly href: string;
  /** "Mayor of Sandvik", in words of a source; else empty. */
  readonly role: string;
  readonly marks: readonly MarkView[];
  readonly more: string;
  readonly others: string;
}

export interface StoryNames {
  /** Whether all of it unfolds. */
  readonly folded: boolean;
  readonly kinds: readonly {
    readonly title: string;
    readonly people: Folded<NameView>;
    readonly others: Folded<NameView>;
  }[];
}

const KINDS = ["person", "place", "organisation"] as const;
/** Names of one kind on the page; all of them have pages of their own. */
const MOST = 12;

/** Mentions in the one report of a story from which a name matters to it. */
const OFTEN = 3;

/**
 * Whether a name matters to the story: several reports give it, one says what its bearer does, or the only one gives it often.
 * What is left are names in passing and most slips of the tagger; the pages of the articles have them.
 */
export const isSalient = (
  { articles, roles, count }: Pick<Entity, "articles" | "roles" | "count">,
  reports: number,
): boolean => articles.length > 1 || roles.length > 0 || (reports === 1 && count >= OFTEN);

/** Longer words are no role but the rest of a sentence. */
const LONGEST_ROLE = 10;

/** Whether words say what somebody does: those of a headline, where every word has a capital, may be cut out of it anywhere. */
export const saysRole = ({ text, sentence }: Pick<Cited, "text" | "sentence">): boolean =>
  readingLength(text) <= LONGEST_ROLE && (sentence !== null || /(?<!\p{L})\p{Ll}{4}/u.test(text));

/**
 * The people, places and organisations of a story.
 *
 * @param open how many are shown at once; null: all of it folds away
 */
export function viewNames(
  edition: Edition,
  story: Story,
  statements: Statements,
  open: { readonly people: number; readonly names: number } | null,
): StoryNames | null {
  const { words } = statements;
  const kinds = KINDS.flatMap((kind) => {
    const found = story.entities
      .filter((entity) => entity.kind === kind && isSalient(entity, story.group.articles.length))
      .slice(0, MOST)
      .map(({ name, roles }): NameView => {
        const page = edition.directory.find(kind, name);
        const role = informativeRole(roles.filter(saysRole));
        const { marks, more, others } = statements.state(
          role ?? story.headline,
          role === undefined ? [] : roles,
          1,
        );
        return {
          name,
          href: page ? edition.links.href(page.path) : "",
          role: role?.text ?? "",
          marks,
          more,
          others,
        };
      });
    if (found.length === 0) return [];
    const people = kind === "person" ? found.filter(({ role }) => role !== "") : [];
    const others = kind === "person" ? found.filter(({ role }) => role === "") : found;
    const all = open === null;
    return {
      title: words.say(`index.${kind}`),
      people: words.fold(people, all ? MOST : open.people),
      others: words.fold(others, all ? MOST : open.names),
    };
  });
  return kinds.length === 0 ? null : { folded: open === null, kinds };
}
