/**
 * Memos that can be emptied: what the unchanged code has computed must not answer for a mutant, nor the other way round.
 * `main.ts` puts these in the place of the memos of the sources; the runner empties them before each run of a test.
 */

/**
 * A memo of a module, or one of objects: named in small letters, as tables of words are not. `tables` are files that were
 * read.
 */
const MEMO = /^(const (?!tables\b)[a-z]\w* = new |\s*const \w+ = new (?=Weak))((?:Weak)?Map)<.*>\(\);$/gm;

/** What a module loads on first use, and counts: set anew, it is loaded once more. */
const STATE = /^let (\w+)(?:: [^=]+)? = (null|\d+|new Array\(.*\));$/gm;

let generation = 0;
const restarts: (() => void)[] = [];

/** Empties all memos. */
export function forgetAll(): void {
  generation++;
}

/** Sets the state of all modules anew: tables of names and weights are loaded once more, which takes its time. */
export function restartAll(): void {
  for (const restart of restarts) restart();
}

export function onRestart(restart: () => void): void {
  restarts.push(restart);
}

export class ForgetfulMap<Key, Value> extends Map<Key, Value> {
  #generation = generation;

  #forget(): void {
    if (this.#generation === generation) return;
    this.#generation = generation;
    this.clear();
  }

  override get(key: Key): Value | undefined {
    this.#forget();
    return super.get(key);
  }

  override has(key: Key): boolean {
    this.#forget();
    return super.has(key);
  }

  override set(key: Key, value: Value): this {
    this.#forget();
    return super.set(key, value);
  }
}

export class ForgetfulWeakMap<Key extends WeakKey, Value> {
  #generation = generation;
  #known = new WeakMap<Key, Value>();

  #now(): WeakMap<Key, Value> {
    if (this.#generation !== generation) {
      this.#generation = generation;
      this.#known = new WeakMap();
    }
    return this.#known;
  }

  get(key: Key): Value | undefined {
    return this.#now().get(key);
  }

  has(key: Key): boolean {
    return this.#now().has(key);
  }

  set(key: Key, value: Value): this {
    this.#now().set(key, value);
    return this;
  }
}

/** The text of a source whose memos can be emptied and whose state can be set anew. `module` is the path of this file. */
export function withForgetfulMemos(source: string, module: string): string {
  const text = source.replace(MEMO, (_, declared: string, map: string) => `${declared}Forgetful${map}();`);
  // The age of a vocabulary says that it is a new one.
  const state = Array.from(
    source.matchAll(STATE),
    ([, name, first]) => `${name} = ${name === "age" ? "age + 1" : first};`,
  );
  if (text === source && state.length === 0) return source;
  return `${text}
import { ForgetfulMap, ForgetfulWeakMap, onRestart } from ${JSON.stringify(module)};
onRestart(() => { ${state.join(" ")} });
`;
}
