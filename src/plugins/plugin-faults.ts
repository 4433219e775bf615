/** Describes the faults of plug-ins in plain words, before any of them runs. */
import { isMapping } from "../structures/mapping.js";
import { nearest } from "../words/nearest-word.js";

/** Required members of each kind besides its name, and their type. */
const MEMBERS = {
  readers: { extensions: 'a list of endings such as [".wire"]', read: "a function of a file" },
  extract: { run: "a function of an article and its document" },
  likeness: { compare: "a function of two articles and newsfold's likeness" },
  rank: { weigh: "a function of a story" },
} as const;
const LISTS: ReadonlySet<string> = new Set(["readers", "extract"]);
const KEYS = ["version", ...Object.keys(MEMBERS)];
const EXTENSION = /^\.[^./\\\s]+$/;

/** Each fault as "Unexpected X, expected Y"; empty where the plug-ins are valid. */
export function pluginFaults(plugins: unknown): string[] {
  if (!isMapping(plugins))
    return [
      `Unexpected ${typeName(plugins)} as plug-ins, expected a mapping: defineConfig({ readers: [...] })`,
    ];
  const faults: string[] = [];
  for (const key of Object.keys(plugins)) {
    if (KEYS.includes(key)) continue;
    const guess = nearest(key, KEYS);
    const help = guess === null ? "" : `; did you mean \`${guess}\`?`;
    faults.push(`Unexpected \`${key}\`, expected one of ${KEYS.join(", ")}${help}`);
  }
  const { version } = plugins;
  if (version !== undefined && typeof version !== "string")
    faults.push(`Unexpected ${typeName(version)} as \`version\`, expected text such as "2"`);
  for (const [kind, members] of Object.entries(MEMBERS)) {
    const value = plugins[kind];
    if (value === undefined) continue;
    if (!LISTS.has(kind)) faults.push(...memberFaults(kind, value, members));
    else if (Array.isArray(value))
      for (const [index, one] of value.entries())
        faults.push(...memberFaults(`${kind}[${index}]`, one, members));
    else faults.push(`Unexpected ${typeName(value)} as \`${kind}\`, expected a list`);
  }
  return faults;
}

function memberFaults(where: string, value: unknown, members: Readonly<Record<string, string>>): string[] {
  if (!isMapping(value))
    return [`Unexpected ${typeName(value)} as \`${where}\`, expected a mapping with a \`name\``];
  const faults: string[] = [];
  if (typeof value.name !== "string" || value.name.trim() === "")
    faults.push(
      `Unexpected ${typeName(value.name)} as \`${where}.name\`, expected text for problems to name it by`,
    );
  for (const [member, expected] of Object.entries(members)) {
    const given = value[member];
    const holds = member === "extensions" ? areExtensions(given) : typeof given === "function";
    if (!holds) faults.push(`Unexpected ${typeName(given)} as \`${where}.${member}\`, expected ${expected}`);
  }
  return faults;
}

function areExtensions(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === "string" && EXTENSION.test(one) && one === one.toLowerCase())
  );
}

/** Names the type of a value in everyday words: "a list", "text", "nothing". */
export function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return value === "" ? "empty text" : "text";
  return typeof value === "object" ? "mapping" : typeof value;
}
