/** The part of Eleventy that newsfold uses. Eleventy ships no types of its own. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => unknown, options?: Options): void;
    addGlobalData(name: string, value: unknown): void;
    addTemplate(virtualPath: string, content: string | object, data?: object): void;
    addWatchTarget(path: string): void;
    on(event: string, listener: () => void): void;
    setUseGitIgnore(enabled: boolean): void;
    readonly benchmarkManager: { get(group: string): { setIsVerbose(verbose: boolean): void } };
    readonly directories: { readonly input: string; readonly output: string };
  }

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
    readonly config?: (config: UserConfig) => void | Promise<void>;
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
