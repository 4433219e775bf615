/**
 * What the view of a page asks of its edition, so that a page is made again only where an answer has changed (a verifying
 * trace: Mokhov, Mitchell & Peyton Jones 2018, "Build systems à la carte"). A view cannot forget to say what it depends
 * on: what it does not get by asking, it does not know.
 */

/** A question as one line: what is asked, and of whom. */
export type Question = string;

/** Notes questions while a view is made. */
export class Inquiry {
  #asked: Set<Question> | null = null;

  /** Called where something is asked. Between views it notes nothing. */
  note(question: Question): void {
    this.#asked?.add(question);
  }

  /** Makes a view, and tells what it asked. */
  record<T>(make: () => T): { readonly value: T; readonly asked: readonly Question[] } {
    const outer = this.#asked;
    const asked = new Set<Question>();
    this.#asked = asked;
    try {
      return { value: make(), asked: [...asked] };
    } finally {
      this.#asked = outer;
    }
  }
}

/** A map that notes what is looked up. */
export interface Lookup<Key, Value> {
  get(key: Key): Value | undefined;
  has(key: Key): boolean;
}

/** A map that notes in `inquiry` which of its keys are asked for. @param kind of the questions */
export function lookup<Key extends string, Value>(
  map: ReadonlyMap<Key, Value>,
  kind: string,
  inquiry: Inquiry,
): Lookup<Key, Value> {
  const note = (key: Key) => inquiry.note(`${kind} ${key}`);
  return {
    get(key) {
      note(key);
      return map.get(key);
    },
    has(key) {
      note(key);
      return map.has(key);
    },
  };
}
