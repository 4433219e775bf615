/** Faults of HTML by html-validate's recommended rules. */
import { HtmlValidate, type ResolvedConfig, type RuleConfig, StaticConfigLoader } from "html-validate";

/** Makes its rules ready once. Html-validate's own loaders do so for each page, which takes longer than to judge it. */
class OneConfig extends StaticConfigLoader {
  private resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.resolved ??= super.getConfigFor(handle);
    return this.resolved;
  }
}

/** @returns lists the faults of a page as `name:line:column rule: message` */
export function htmlValidator(rules: RuleConfig = {}): (name: string, html: string) => Promise<string[]> {
  const validator = new HtmlValidate(
    new OneConfig({ root: true, extends: ["html-validate:recommended"], rules }),
  );
  return async (name, html) => {
    const { results } = await validator.validateString(html, name);
    return results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId}: ${message}`),
    );
  };
}
