/** Wrong usage: the command line or the config asks for what cannot be. Shown without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
