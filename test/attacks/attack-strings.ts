/**
 * Strings that a pattern may need more than linear time for. A repeat of the pattern is what backtracks: words that it
 * takes are pumped, behind what the pattern wants before it, and before something that it does not take.
 * The shape (prefix, pump, suffix) is that of Weideman et al., "Analyzing matching time behavior of backtracking regular
 * expression matchers" (2016); here the engine itself is the judge, so that lookbehind and properties are covered.
 */
import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** Repeats of fewer are bounded well enough. */
const ENOUGH = 20;

/** What a class or property is tried with: one of each kind of character that patterns tell apart. */
const CHARACTERS = [..." aA1.,-\n“”\"'(<[:;/|&=#@*_é中\u00a0\u0301\t!?…€🚨’‘)>]%ßxX0"];

/**
 * Marks within words. A pattern may begin anew behind each, where its words hold them: `\\b[\\p{L}-]{4,}`.
 */
const MARKS_IN_WORDS = [..."-'’._/&"];
/** Letters before each mark: as many as patterns want at least. */
const PIECES = ["aaaaa", "Aaaaa"];

/** Ends that most patterns refuse. */
const ENDS = ["", "\u0001", "a"];

/** Alternatives and characters of a class that are tried in turn. */
const VARIANTS = 6;
/** From this variant on, what may be left out is. */
const BARE = 4;

/** All attacks on one pattern, without repeats. Throws a SyntaxError where it cannot be parsed. */
export function attacksOn({ source, flags }: RegExp): readonly Attack[] {
  const unicode = flags.includes("u");
  const sets = flags.includes("v");
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode,
    unicodeSets: sets,
  });
  const mode = `${flags.includes("i") ? "i" : ""}${flags.includes("s") ? "s" : ""}${unicode ? "u" : sets ? "v" : ""}`;
  const attacks = new Map<string, Attack>();
  const add = (prefix: string, pump: string) => {
    if (pump === "") return;
    for (const suffix of ENDS) attacks.set(JSON.stringify([prefix, pump, suffix]), { prefix, pump, suffix });
  };
  visitRegExpAST(parsed, {
    onQuantifierEnter(quantifier) {
      if (quantifier.max < ENOUGH) return;
      for (let variant = 0; variant < VARIANTS; variant++) {
        const before = sampleBefore(quantifier, variant, mode);
        const pump = sample(quantifier.element, variant, mode);
        add(before, pump);
        add("", pump);
        add("", before + pump);
        add("", pump + sampleAfter(quantifier, variant, mode));
      }
      const ahead = sampleBefore(quantifier, 0, mode);
      for (const pump of joinedWords(quantifier.element, mode)) {
        add("", pump);
        add(ahead, pump);
      }
    },
  });
  return [...attacks.values()];
}

/** A string that the node takes, or as near as can be told without solving lookarounds. */
function sample(node: AST.Element | AST.Alternative, variant: number, mode: string): string {
  switch (node.type) {
    case "Alternative":
      return node.elements.map((element) => sample(element, variant, mode)).join("");
    case "Group":
    case "CapturingGroup": {
      const alternative = node.alternatives[variant % node.alternatives.length];
      return alternative === undefined ? "" : sample(alternative, variant, mode);
    }
    case "Quantifier":
      return sample(node.element, variant, mode).repeat(
        Math.max(node.min, variant < BARE && node.max > 0 ? 1 : 0),
      );
    case "Character":
      return String.fromCodePoint(node.value);
    case "CharacterClass":
    case "ExpressionCharacterClass":
    case "CharacterSet": {
      const taken = characters(node.raw, mode);
      return taken[variant % Math.max(taken.length, 1)] ?? "";
    }
    default:
      return "";
  }
}

/** Pieces of words that marks join, where a class takes both. */
function joinedWords({ type, raw }: AST.Element, mode: string): readonly string[] {
  if (type !== "CharacterClass") return [];
  const takes = new RegExp(`^${raw}+$`, mode);
  return PIECES.flatMap((piece) => MARKS_IN_WORDS.map((mark) => piece + mark)).filter((words) =>
    takes.test(words),
  );
}

const known = new Map<string, readonly string[]>();

/** Characters that a class takes: of the usual ones, else the first that it names. */
function characters(raw: string, mode: string): readonly string[] {
  const key = `${mode} ${raw}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const one = new RegExp(`^${raw}$`, mode);
  const named = [...raw];
  const taken = [...CHARACTERS, ...named].filter((character) => one.test(character));
  known.set(key, taken);
  return taken;
}

/** What the pattern wants before a node, from its beginning. */
function sampleBefore(node: AST.Element, variant: number, mode: string): string {
  const { parent } = node;
  if (parent.type === "Quantifier") return sampleBefore(parent, variant, mode);
  if (parent.type !== "Alternative") return "";
  const here = parent.elements
    .slice(0, parent.elements.indexOf(node))
    .map((element) => sample(element, variant, mode))
    .join("");
  const around = parent.parent;
  return around.type === "Pattern" ? here : sampleBefore(around as AST.Element, variant, mode) + here;
}

/** What it wants next in the same alternative. */
function sampleAfter(node: AST.Element, variant: number, mode: string): string {
  const { parent } = node;
  if (parent.type !== "Alternative") return "";
  return parent.elements
    .slice(parent.elements.indexOf(node) + 1)
    .map((element) => sample(element, variant, mode))
    .join("");
}
