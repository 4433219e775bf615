/** Displays the progress of a command as one line on a terminal; nothing in a pipe. EDGE. */
export interface Progress {
  /**
   * Displays how far a stage is. Cheap enough to call for every article: updates in quick succession are skipped, except
   * the first of a stage and the last.
   *
   * @param total 0: unknown
   */
  update(stage: string, done: number, total: number): void;
  /** Erases the line. */
  clear(): void;
}

/** Least time between two drawings. Neither a terminal nor a reader follows more than about ten changes a second. */
const INTERVAL_MS = 100;
const ERASE_LINE = "\r\u001b[K";

const noProgress: Progress = { update: () => {}, clear: () => {} };

/**
 * Draws the progress of a command.
 *
 * @param stream where to draw; nothing is drawn unless it is a terminal
 */
export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return noProgress;
  let drawn: { readonly stage: string; readonly at: number } | null = null;
  return {
    update(stage, done, total) {
      const at = performance.now();
      const isLast = total > 0 && done >= total;
      if (drawn?.stage === stage && at - drawn.at < INTERVAL_MS && !isLast) return;
      drawn = { stage, at };
      const count = total > 0 ? ` ${done.toLocaleString("en")} of ${total.toLocaleString("en")}` : "";
      stream.write(`${ERASE_LINE}${stage}${count}`);
    },
    clear() {
      if (drawn !== null) stream.write(ERASE_LINE);
      drawn = null;
    },
  };
}
