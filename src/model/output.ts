/** What `site` makes of a digest. */

/** One file of the generated site. `path` is relative to the output folder, `/`-separated. */
export interface OutputFile {
  readonly path: string;
  /** Read once, when the file is written: it may be computed only then. */
  readonly content: string | Uint8Array;
}
