/**
 * Runs the compiled command line in this process.
 *
 * @param cwd its folder, relative to that of the process
 * @param caches the folder of the user's caches
 */
export function runCommand(
  args: readonly string[],
  cwd: string,
  caches: string,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
