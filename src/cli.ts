/** EDGE: parses the command line, sets exit codes. Each command imports its stages itself, so that `--help` is instant. */
import { readFileSync } from "node:fs";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type CommandSummary, completion, type Shell, shells } from "./commands/completion.js";
import { callersFault } from "./commands/terminal/usage-error.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const program = new Command("newsfold")
  .description("Folds many reports of one event into one page on which every sentence says whose it is.")
  .version(version)
  .showHelpAfterError("Run with --help for the usage.")
  .configureOutput({
    outputError: (text, write) =>
      write(
        text
          .replace(/\n\(Did you mean (?:one of )?(.+)\?\)/, ", did you mean '$1'?")
          .replace(/^error: /, "newsfold: "),
      ),
  })
  .exitOverride();

const inputsHelp = "files, folders and globs (default: `inputs` of newsfold.yaml, else seeds)";
const configOption = () =>
  new Option("-c, --config <file>", "config file (default: newsfold.yaml, if it is there)");

function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("Expected a whole number from 1.");
  return Number(text);
}

function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new InvalidArgumentError("Expected a port, from 0 to 65535.");
  }
  return Number(text);
}

program
  .command("build")
  .description("build the site")
  .argument("[inputs...]", inputsHelp)
  .option("-o, --output <folder>", "output folder (default: site)")
  .option("--base <path>", "path that the site is served from, such as /sub/")
  .option("--url <address>", "where the site is published, such as https://news.example.org/")
  .option("--ledger <file>", "memory of the previous build (default: digest.json in the output folder)")
  .option("--strict", "exit with 1 if there are problems")
  .option("-q, --quiet", "no summary")
  .option("--fresh", "build also where nothing has changed since the last build")
  .option("--no-cache", "make all anew, whatever earlier builds made")
  .option("--accept-loss", "publish also where many published addresses would be lost")
  .option("-j, --jobs <count>", "threads (default: one a processor, at most 2)", positiveInteger)
  .addOption(configOption())
  .action(async (inputs, flags) => {
    const { buildCommand } = await import("./commands/build-command.js");
    process.exitCode = await buildCommand(inputs, flags);
  });

program
  .command("fetch")
  .description("fetch the feeds of newsfold.yaml into a folder of articles")
  .option("--dry-run", "ask all feeds, and write nothing")
  .option("--force", "ask also feeds that are not due")
  .option("--strict", "exit with 1 if feeds fail")
  .option("-q, --quiet", "no report")
  .addOption(configOption())
  .action(async (flags) => {
    const { fetchCommand } = await import("./commands/fetch.js");
    process.exitCode = await fetchCommand(version, flags);
  });

program
  .command("check")
  .description("say what a build would say, without building")
  .argument("[inputs...]", inputsHelp)
  .option("-o, --output <folder>", "output folder, left as it is (default: site)")
  .option("--ledger <file>", "memory of the previous build, left as it is")
  .option("--strict", "exit with 1 if there are problems")
  .option("-q, --quiet", "no summary")
  .option("--no-cache", "make all anew, whatever earlier builds made")
  .option("-j, --jobs <count>", "threads (default: one a processor, at most 2)", positiveInteger)
  .addOption(configOption())
  .action(async (inputs, flags) => {
    const { checkCommand } = await import("./commands/check.js");
    process.exitCode = await checkCommand(inputs, flags);
  });

program
  .command("serve")
  .description("show the site on this machine, and again at each change")
  .argument("[inputs...]", inputsHelp)
  .option("-p, --port <number>", "port to serve on; 0: any that is free", portNumber, 4400)
  .option("-o, --output <folder>", "output folder, left as it is (default: site)")
  .option("--base <path>", "path that the site is served from, such as /sub/")
  .option("--ledger <file>", "memory of the previous build, left as it is")
  .option("--no-cache", "make all anew, whatever earlier builds made")
  .option("-j, --jobs <count>", "threads (default: one a processor, at most 2)", positiveInteger)
  .addOption(configOption())
  .action(async (inputs, flags) => {
    const { serveCommand } = await import("./commands/serve.js");
    process.exitCode = await serveCommand(inputs, flags);
  });

program
  .command("init")
  .description("write a starter: articles, newsfold.yaml, package.json, a workflow for GitHub Pages")
  .argument("[folder]", "where to", ".")
  .option("--feeds <file>", "an OPML file: a digest that fetches these feeds")
  .option("--from <package>", "the newsfold to depend on, as npm takes it (default: the one that runs)")
  .option("--no-install", "do not call npm")
  .action(async (folder, flags) => {
    const { initCommand } = await import("./commands/init.js");
    process.exitCode = await initCommand(folder, version, flags);
  });

program
  .command("forget")
  .description("take a sealed article, or a sealed story, out of the archive for good")
  .argument("<name>", "an article's id, address or path, or a page: story/slug/")
  .option("--ledger <file>", "memory that the archive stands beside")
  .addOption(configOption())
  .action(async (name, flags) => {
    const { forgetCommand } = await import("./commands/forget.js");
    process.exitCode = await forgetCommand(name, flags);
  });

program
  .command("inspect")
  .description("print what one stage makes of the inputs, one JSON value a line")
  .argument("[inputs...]", inputsHelp)
  .addOption(
    new Option("--stage <stage>", "which stage, or the claims of the stories")
      .choices(["article", "group", "story", "claim"])
      .makeOptionMandatory(),
  )
  .addOption(configOption())
  .option("--csv", "print a table instead, for spreadsheets")
  .action(async (inputs, flags) => {
    const { inspectCommand } = await import("./commands/inspect.js");
    process.exitCode = await inspectCommand(inputs, flags);
  });

program
  .command("explain")
  .description("say why two articles are, or are not, one story")
  .argument("<a>", "an article's id, path or address")
  .argument("<b>", "another's")
  .argument("[inputs...]", inputsHelp)
  .option("--json", "print it as JSON")
  .addOption(configOption())
  .action(async (a, b, inputs, flags) => {
    const { explainCommand } = await import("./commands/explain.js");
    process.exitCode = await explainCommand(a, b, inputs, flags);
  });

program
  .command("completion")
  .description("print a script that completes commands and flags")
  .addArgument(new Argument("<shell>", "which shell").choices(shells))
  .action((shell: Shell) => {
    console.log(completion(shell, program.name(), program.commands.map(summarize)));
  });

function summarize(command: Command): CommandSummary {
  const flags = command.createHelp().visibleOptions(command);
  return {
    name: command.name(),
    description: command.description(),
    flags: flags.flatMap(({ long, description }) => (long ? [{ name: long, description }] : [])),
  };
}

// A reader that closes the pipe early (`| head`) has all that it wants.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const fault = callersFault(error);
    if (fault === null) throw error;
    console.error(`newsfold: ${fault}`);
    process.exitCode = 2;
  }
}
