/** The words for remarks, which the stages before `site` make as codes and values. */
import type { Remark } from "../../model.js";
import type { SiteWords, Values } from "./words.js";

/** "both name Rustem Umerov and Istanbul", in the language of the catalogue. */
export function wordRemark(remark: Remark, words: SiteWords): string {
  return words.say(`remark.${remark.code}`, "values" in remark ? printed(remark.values, words) : {});
}

type RemarkValues = Extract<Remark, { readonly values: unknown }>["values"];

function printed(values: RemarkValues, words: SiteWords): Values {
  if ("difference" in values) return { difference: wordRemark(values.difference, words) };
  if ("kind" in values) return { kind: words.say(`kind.${values.kind}`) };
  if ("oneDay" in values) return { oneDay: words.date(values.oneDay), otherDay: words.date(values.otherDay) };
  if (!("shared" in values)) return { ...values };
  const shared = words.list(values.shared);
  return "figures" in values
    ? { shared, figures: words.list(values.figures) }
    : { ...("count" in values && { count: values.count }), shared };
}
