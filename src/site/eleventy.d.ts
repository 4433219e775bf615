/** Eleventy itself, as far as newsfold calls it. It ships no types of its own. */
declare module "@11ty/eleventy" {
  export interface RenderedPage {
    readonly url: string;
    readonly inputPath: string;
    readonly outputPath: string;
    readonly content: string;
  }

  export interface EleventyOptions {
    /** Null: no config file is looked for. */
    readonly configPath?: string | null;
    readonly quietMode?: boolean;
    readonly pathPrefix?: string;
    readonly config?: (config: import("./eleventy-config.js").EleventyConfig) => unknown;
  }

  export class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    /** Errors are thrown all the same. */
    disableLogger(): void;
    toJSON(): Promise<RenderedPage[]>;
    write(): Promise<unknown>;
  }
  export default Eleventy;
}
