/**
 * Memos that can be emptied: what the unchanged code has computed must not answer for a mutant, nor the other way round.
 * `main.ts` puts these in the place of the memos of the sources; the runner empties them before each run of a test.
 */

/**
 * A memo of a module, or one of objects: named in small letters, as tables of words are not. `tables` are files that were
 * read.
 */
const MEMO = /^(const (?!tables\b)[a-z]\w* = new |\s*const \w+ = new (?=Weak))((?:Weak)?Map)<.*>\(\);$/gm;

let generation = 0;

/** Empties all of them. */
export function forgetAll(): void {
  generation++;
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

/** The text of a source with memos that can be emptied. `module` is the path of this file. */
export function withForgetfulMemos(source: string, module: string): string {
  const text = source.replace(MEMO, (_, declared: string, map: string) => `${declared}Forgetful${map}();`);
  if (text === source) return source;
  return `${text}\nimport { ForgetfulMap, ForgetfulWeakMap } from ${JSON.stringify(module)};\n`;
}
