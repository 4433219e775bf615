/** Checks the arguments of the library's functions. Messages say what was found, what was expected, and what to do. */

import { type Config, type PartialConfig, readConfig } from "../config.js";
import { pluginFaults, typeName } from "../plugins/plugin-faults.js";
import type { Plugins } from "../plugins/plugins.js";
import { isMapping } from "../structures/mapping.js";

/** Thrown where a function of the library is called with an invalid argument. The message says what to do. */
export class ArgumentError extends TypeError {
  override readonly name = "ArgumentError";
}

/** Options of all stages that use settings. */
export interface StageOptions {
  /** As in `newsfold.yaml`. Missing settings have their defaults. */
  readonly settings?: PartialConfig | Config | undefined;
  readonly plugins?: Plugins | undefined;
}

/**
 * The error for an argument of the wrong kind.
 *
 * @param call the function's name
 * @param name the argument's name
 * @param expected what the argument has to be, and its source: "the list of documents that read() gives"
 */
export function refused(call: string, name: string, found: unknown, expected: string): ArgumentError {
  return new ArgumentError(`${call}(): unexpected ${typeName(found)} as \`${name}\`, expected ${expected}`);
}

/**
 * Returns the value if it is a list whose members have these keys.
 *
 * @throws ArgumentError otherwise
 */
export function checkedList<T>(
  call: string,
  name: string,
  value: readonly T[],
  keys: readonly string[],
  expected: string,
) {
  if (!Array.isArray(value)) {
    const promised = typeof (value as { then?: unknown } | null)?.then === "function";
    throw refused(
      call,
      name,
      value,
      promised ? `${expected}: write \`await\` before the call that gives it` : expected,
    );
  }
  for (const [index, member] of value.entries())
    checkedMapping(call, `${name}[${index}]`, member, keys, `one of ${expected}`);
  return value as readonly T[];
}

/**
 * Returns the value if it is a mapping with these keys.
 *
 * @throws ArgumentError otherwise
 */
export function checkedMapping<T>(
  call: string,
  name: string,
  value: T,
  keys: readonly string[],
  expected: string,
): T {
  if (!isMapping(value)) throw refused(call, name, value, expected);
  const missing = keys.filter((key) => !Object.hasOwn(value, key));
  if (missing.length > 0)
    throw new ArgumentError(
      `${call}(): unexpected \`${name}\` without \`${missing.join("`, `")}\`, expected ${expected}`,
    );
  return value;
}

/**
 * Returns the value if it is text that is not empty.
 *
 * @throws ArgumentError otherwise
 */
export function checkedText(call: string, name: string, value: string, expected: string): string {
  if (typeof value !== "string" || value.trim() === "") throw refused(call, name, value, expected);
  return value;
}

/**
 * Completes the given settings.
 *
 * @throws ArgumentError where a setting or a plug-in is invalid
 */
export function checkedConfig(call: string, options: StageOptions): Config {
  checkedMapping(
    call,
    "options",
    options,
    [],
    "a mapping such as { settings: { group: { threshold: 0.7 } } }",
  );
  const { settings = {}, plugins = (settings as Config).plugins } = options;
  checkedMapping(
    call,
    "settings",
    settings,
    [],
    "settings as in newsfold.yaml, such as { group: { threshold: 0.7 } }",
  );
  const { plugins: _, ...plain } = settings as Config;
  const editors = plain.editors === undefined ? {} : { editors: { ...plain.editors, places: undefined } };
  const { config, problems } = readConfig(JSON.stringify({ ...plain, ...editors }), "settings");
  const faults = [...problems.map(({ message }) => message), ...(plugins ? pluginFaults(plugins) : [])];
  if (config === null || faults.length > 0) throw new ArgumentError(`${call}(): ${faults.join("\n")}`);
  return plugins === undefined ? config : { ...config, plugins };
}
