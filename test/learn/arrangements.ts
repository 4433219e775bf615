/** Labelled sets as other folders would hold them: what must not decide whether two articles report one event. */
import type { LabelledRecord } from "./sets.js";

/** The day that all articles are moved to. */
const DAY = "2016-05-12";
const SHORT_WORDS = 30;

type Arrange = (record: LabelledRecord, index: number) => LabelledRecord;

const oneDay: Arrange = (record) => ({ ...record, published: DAY });
const undated: Arrange = ({ published: _, ...record }) => record;

export const arrangements = {
  "true dates": (record) => record,
  "one day": oneDay,
  undated,
  /** The hard case of both: short, and of one day. */
  headline: (record, index) => oneDay({ ...record, text: "" }, index),
  "30 words": (record, index) =>
    oneDay({ ...record, text: (record.text ?? "").split(/\s+/).slice(0, SHORT_WORDS).join(" ") }, index),
  "one outlet": ({ url: _, ...record }, index) => oneDay({ ...record, source: "outlet.example" }, index),
  "many outlets": ({ url: _, ...record }, index) =>
    oneDay({ ...record, source: `outlet${index}.example` }, index),
} satisfies Record<string, Arrange>;

export type Arrangement = keyof typeof arrangements;
