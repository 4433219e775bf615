/** Editors' rules on grouping: articles to leave out, to merge, and to split. */
import { type Config, editorPlace } from "../../config.js";
import type { Article } from "../../model.js";
import type { Place, Problem } from "../../problem.js";
import { articlesByName } from "../../words/article-names.js";

export interface EditorRules {
  /** Ids of articles to leave out. */
  readonly hidden: ReadonlySet<string>;
  /** Sets of ids to merge. */
  readonly together: readonly (readonly string[])[];
  /** Sets of ids of which no two may share a group. */
  readonly apart: readonly (readonly string[])[];
  /** The file with the rules. */
  readonly file: Place;
  readonly problems: readonly Problem[];
}

/** An article is named by its id, path or address. A name that fits no article is a problem. */
export function editorRules(articles: readonly Article[], editors: Config["editors"]): EditorRules {
  const find = articlesByName(articles);
  const problems: Problem[] = [];
  const resolve = (names: readonly string[], rule: "merge" | "split" | "hide"): string[] => {
    const found = new Set<string>();
    for (const name of names) {
      const id = find(name)?.id;
      if (id !== undefined) found.add(id);
      else problems.push(unmatched(name, rule, editorPlace(editors, rule, name)));
    }
    return [...found].sort();
  };
  const hidden = new Set(resolve(editors.hide, "hide"));
  const lists = (rule: "merge" | "split") =>
    editors[rule].map((names) => resolve(names, rule).filter((id) => !hidden.has(id)));
  return {
    hidden,
    together: lists("merge").filter((list) => list.length > 1),
    apart: lists("split").filter((list) => list.length > 1),
    file: editorPlace(editors, "merge", ""),
    problems,
  };
}

function unmatched(name: string, rule: string, place: Place): Problem {
  return {
    place,
    message: `Unexpected \`${name}\` in \`editors.${rule}\`, expected the id, path or address of an article of this build`,
    rule: "editor-rule",
    help: "The article may have left the input, or its id may be written otherwise; the rule is skipped.",
  };
}
