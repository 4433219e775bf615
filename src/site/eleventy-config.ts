/**
 * The part of Eleventy's `eleventyConfig` that newsfold uses, in 3.0 to 4. Eleventy ships no types of its own, and a site's
 * own type checks must not ask for them.
 */
export interface EleventyConfig {
  /** Stops the build where Eleventy is of another version. @param range as in `package.json` */
  versionCheck(range: string): void;
  addPlugin<Options>(
    plugin: (config: EleventyConfig, options: Options) => unknown,
    options?: Options,
  ): unknown;
  /** @param plugin the name that a plugin gives itself */
  hasPlugin(plugin: string): boolean;
  addGlobalData(name: string, value: unknown): void;
  addTemplate(virtualPath: string, content: string | object, data?: object): void;
  addTransform(name: string, transform: (this: TransformContext, content: string) => string): void;
  addWatchTarget(path: string, options?: { readonly resetConfig?: boolean }): void;
  on(event: string, listener: (value: unknown) => void): void;
  emit(event: string, ...values: unknown[]): unknown;
  setUseGitIgnore(enabled: boolean): void;
  readonly benchmarkManager: { get(group: string): { setIsVerbose(verbose: boolean): void } };
  readonly directories: { readonly input: string; readonly output: string };
  /** The path that the site is served from; known once plugins run. */
  readonly pathPrefix?: string | undefined;
  /** Known once a build runs. */
  readonly logger?: { warn(message: string): void } | undefined;
}

/** What a transform is called with. */
export interface TransformContext {
  readonly page?: { readonly url?: string | false };
  /** The base of addresses where the content is for a feed. */
  readonly baseHref?: string;
}
