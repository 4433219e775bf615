/**
 * Prints a template of the theme with Vento itself, not with Eleventy's plugin for it: two sites in one Eleventy would share
 * the plugin's templates and settings, and without Eleventy's data proxy printing takes a tenth less time.
 */
import vento from "ventojs";
import { VentoError } from "ventojs/core/errors.js";
import autotrim, { defaultTags } from "ventojs/plugins/auto_trim.js";
import { createWords } from "../locale/words.js";
import { type Theme, themeFile } from "./theme.js";

export type Print = (template: string, data: object) => Promise<string>;

/** Everything that a template prints is escaped, unless it says `|> safe`. */
export function createPrint(theme: Theme): Print {
  const { say, rich } = createWords(theme.catalogue);
  const environment = environmentOf(theme);
  return async (template, data) => {
    try {
      return (await environment.run(template, { ...data, say, rich })).content;
    } catch (error) {
      throw error instanceof VentoError ? await located(error, template) : error;
    }
  };
}

type Environment = ReturnType<typeof vento>;

/** The last theme with its compiled templates, because a preview prints one theme many times. */
let last: { readonly files: Theme["files"]; readonly environment: Environment } | undefined;

function environmentOf(theme: Theme): Environment {
  if (last === undefined || !haveSameFiles(last.files, theme.files))
    last = { files: theme.files, environment: createEnvironment(theme) };
  return last.environment;
}

function haveSameFiles(some: Theme["files"], others: Theme["files"]): boolean {
  return some.size === others.size && [...some].every(([name, text]) => others.get(name) === text);
}

function createEnvironment(theme: Theme): Environment {
  const environment = vento({
    autoescape: true,
    // Every template is named from the root of the theme, so that one that is overridden finds the others.
    includes: {
      load: async (name: string) => ({ source: themeFile(theme, name) }),
      resolve: (_from: string, name: string) => name,
    },
  });
  environment.use(autotrim({ tags: [...defaultTags] }));
  return environment;
}

/** A fault of the theme, with its place in the message. Callers check its name, which survives a message between threads. */
export class TemplateFault extends Error {
  override readonly name = "TemplateFault";
}

/** A fault in a template with its place, as an editor opens it. */
async function located(error: VentoError, template: string): Promise<Error> {
  const { message, file, source, position } = await error.getContext();
  const before = source?.slice(0, position ?? 0).split("\n") ?? [];
  const place = before.length === 0 ? "" : `:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  return new TemplateFault(`Unexpected fault in template ${file ?? template}${place}: ${message}`, {
    cause: error,
  });
}
