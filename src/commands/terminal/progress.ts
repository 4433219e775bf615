/** Displays the progress of a build as one line on a terminal; nothing in a pipe. EDGE. */
export interface Progress {
  /** `total` 0: unknown. Cheap enough to call for every article. */
  update(stage: string, done: number, total: number): void;
  /** Erases the line. */
  clear(): void;
}

/** Neither a terminal nor a reader follows more than about ten changes a second. */
const INTERVAL_MS = 100;

export const silent: Progress = { update: () => {}, clear: () => {} };

/**
 * Draws the progress of a build.
 *
 * @param stream where to draw; nothing is drawn unless it is a terminal
 */
export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return silent;
  let last = 0;
  let drawn = false;
  return {
    update(stage, done, total) {
      const now = performance.now();
      if (now - last < INTERVAL_MS) return;
      last = now;
      drawn = true;
      const count = total > 0 ? ` ${done.toLocaleString("en")} of ${total.toLocaleString("en")}` : "";
      stream.write(`\r\u001b[K${stage}${count}`);
    },
    clear() {
      if (drawn) stream.write("\r\u001b[K");
      drawn = false;
    },
  };
}
