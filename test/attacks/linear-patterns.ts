/**
 * The patterns that have been attacked and found linear, as digests in a file. What a pattern is attacked with follows from the
 * pattern alone: one that stood the attacks stands them again. A list made by other attacks counts for nothing.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const LIST = path.resolve(import.meta.dirname, "../fixtures/attacks/linear-patterns.txt");
/** Change one of these, and each pattern is attacked anew. */
const ATTACKERS = ["attack-strings.ts", "slow-attack.ts"];
/** Hexadecimal digits: some thousand patterns share none. */
const DIGITS = 12;

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, DIGITS);

const attackers = (): string =>
  digest(ATTACKERS.map((name) => readFileSync(path.join(import.meta.dirname, name), "utf8")).join("\n"));

/** The digest of a pattern with its flags. */
export const patternDigest = (expression: RegExp): string => digest(String(expression));

/** Digests of the patterns that these attacks found linear. */
export function linearPatterns(): ReadonlySet<string> {
  const [made, ...listed] = existsSync(LIST) ? readFileSync(LIST, "utf8").trim().split("\n") : [];
  return new Set(made === attackers() ? listed : []);
}

/** Writes the list anew. */
export function listLinear(patterns: readonly RegExp[]): void {
  const listed = [...new Set(patterns.map(patternDigest))].sort();
  writeFileSync(LIST, `${[attackers(), ...listed].join("\n")}\n`);
}
