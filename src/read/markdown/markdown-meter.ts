/**
 * Counts the work of micromark, so that hostile Markdown stops at the same point on every machine.
 *
 * micromark has no limit of its own, and some of its work is quadratic: it searches for an end that never comes (`<a <a
 * <a`, backticks of many lengths), and it looks back over all events for an opening (`*a_ *a_`, `[[[]]]`). An extension
 * sees each attempt at a construct before micromark makes it, and counts:
 * - the characters read, those read again after a failed attempt included;
 * - the characters sliced out of the source to compare labels and markers;
 * - the events that a closing mark may look back over.
 */
import type { Code, Construct, Effects, Extension, TokenizeContext } from "micromark-util-types";

/** Thrown out of the parser when the limit of steps is reached. */
export class MarkdownOverrun extends Error {
  override name = "MarkdownOverrun";
}

const codes = (marks: string) => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));

/** At these characters micromark may look back over the whole paragraph. */
const CLOSING = codes("*_]");
const CLOSE_BRACKET = "]".charCodeAt(0);
/** At these characters it may turn the paragraph before into a heading, which moves all later events. */
const UNDERLINE = codes("=-");
/** Every character that begins a construct inside a paragraph. */
const MARKS = codes("!&*<[\\]_");
const BACKTICK = "`".charCodeAt(0);

/** One step is a character read, some .2 µs. An attempt at a construct costs this many steps. */
const ATTEMPT = 15;
/** Events that micromark examines or moves in the time of one step. */
const LOOKED_AT = 12;
const MOVED = 6;
/** Emphasis examines events, and moves them at each pair. */
const RESOLVED = 4;

/**
 * An extension that counts one parse and throws `MarkdownOverrun` after `steps`. A step costs some .2 µs.
 *
 * @param steps limit; ordinary articles need 3 to 5 for each character
 */
export function meter(steps: number): Extension {
  let left = steps;
  const spend = (count: number) => {
    left -= count;
    if (left < 0) throw new MarkdownOverrun();
  };
  const watched = new WeakSet<Effects>();
  const watch = (context: TokenizeContext, effects: Effects) => {
    watched.add(effects);
    const { consume } = effects;
    effects.consume = (code) => {
      spend(1);
      consume(code);
    };
    const { enter } = effects;
    effects.enter = (type, fields) => {
      // The end of the previous item is inserted where it ended, which moves all later events.
      if (type === "listItemPrefix") spend((2 * context.events.length) / MOVED);
      return enter(type, fields);
    };
    const { sliceSerialize } = context;
    context.sliceSerialize = (token, expandTabs) => {
      spend(1 + (token.end.offset - token.start.offset) / LOOKED_AT);
      return sliceSerialize(token, expandTabs);
    };
  };
  /** @param cost of an attempt at a construct that begins with `code` */
  const counted = (cost: (context: TokenizeContext, code: Code) => number): Construct => ({
    tokenize(effects, _ok, nok) {
      if (!watched.has(effects)) watch(this, effects);
      return (code) => {
        spend(ATTEMPT + cost(this, code));
        return nok(code);
      };
    },
  });

  let document: TokenizeContext | null = null;
  const containers = counted((context) => {
    document = context;
    return 0;
  });
  const blocks = counted((context, code) => {
    const lazy = context.parser.lazy[context.now().line] === true;
    const under = code !== null && UNDERLINE.has(code);
    return ((lazy ? (document?.events.length ?? 0) : 0) + (under ? 4 * context.events.length : 0)) / MOVED;
  });
  const definitions = counted((context) => context.parser.defined.length / LOOKED_AT);
  const marks = counted((context, code) => {
    if (code === null || !CLOSING.has(code)) return 0;
    if (code !== CLOSE_BRACKET) return context.events.length / RESOLVED;
    return (context.events.length + context.parser.defined.length) / LOOKED_AT;
  });
  return {
    document: { null: containers },
    flow: { null: blocks },
    contentInitial: { null: definitions },
    // A paragraph is read up to the next character with a construct of its own, so each is listed.
    text: {
      ...Object.fromEntries(Array.from(MARKS, (mark) => [mark, marks])),
      // Code begins at the first backtick of a run. micromark makes no attempt inside the run.
      [BACKTICK]: {
        ...marks,
        previous(code) {
          return code !== BACKTICK || this.events.at(-1)?.[1].type === "characterEscape";
        },
      },
    },
  };
}
