/** Shell scripts that complete commands and flags. After them the shell completes file names by itself. */

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

export interface CommandSummary {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly { readonly name: string; readonly description: string }[];
}

/**
 * The completion script for one shell, to be evaluated when the shell starts.
 *
 * @param name of the program
 */
export function completion(shell: Shell, name: string, commands: readonly CommandSummary[]): string {
  return { bash, zsh, fish }[shell](name, commands);
}

function bash(name: string, commands: readonly CommandSummary[]): string {
  const cases = commands.map((command) => `    ${command.name}) words="${flagsOf(command)}" ;;`);
  return [
    `_${name}() {`,
    '  local word="$2" words=""',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words="${commands.map((command) => command.name).join(" ")}"`,
    `  else case "\${COMP_WORDS[1]}" in`,
    ...cases,
    "  esac; fi",
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    "}",
    `complete -o default -F _${name} ${name}`,
  ].join("\n");
}

function zsh(name: string, commands: readonly CommandSummary[]): string {
  const cases = commands.map(
    ({ name: command, flags }) =>
      `    ${command}) _arguments ${flags.map((flag) => `${inSingleQuotes(`${flag.name}[${withoutShellMarks(flag.description)}]`)}`).join(" ")} '*:file:_files' ;;`,
  );
  return [
    `#compdef ${name}`,
    `_${name}() {`,
    "  if (( CURRENT == 2 )); then",
    `    local -a commands=(${commands.map((command) => inSingleQuotes(`${command.name}:${command.description}`)).join(" ")})`,
    "    _describe command commands",
    "  else case $words[2] in",
    ...cases,
    "  esac; fi",
    "}",
    `compdef _${name} ${name}`,
  ].join("\n");
}

function fish(name: string, commands: readonly CommandSummary[]): string {
  return commands
    .flatMap((command) => [
      `complete -c ${name} -n __fish_use_subcommand -a ${command.name} -d ${inSingleQuotes(command.description)}`,
      ...command.flags.map(
        (flag) =>
          `complete -c ${name} -n '__fish_seen_subcommand_from ${command.name}' -l ${flag.name.slice(2)} -d ${inSingleQuotes(flag.description)}`,
      ),
    ])
    .join("\n");
}

const flagsOf = ({ flags }: CommandSummary): string => flags.map((flag) => flag.name).join(" ");
/** Quotes text as one word of a shell. */
const inSingleQuotes = (text: string): string => `'${text.replaceAll("'", "’")}'`;
/** Removes the characters that end a description in zsh. */
const withoutShellMarks = (text: string): string => text.replace(/[[\]:]/g, " ");
