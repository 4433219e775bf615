import { createHash } from "node:crypto";

/**
 * Whether a mutant is drawn: the same ones on any machine, until the code above it moves. Lines and columns count from 0.
 * Of `oneIn` mutants one is drawn; another seed draws others.
 */
export const isDrawn = ({ fileName, location: { start, end }, replacement }, { seed, oneIn }) => {
  const file = fileName.replaceAll("\\", "/").replace(/^.*\/(?=src\/)/, "");
  const place = [seed, file, start.line, start.column, end.line, end.column, replacement].join("\n");
  return createHash("sha256").update(place).digest().readUInt32BE() % oneIn === 0;
};
