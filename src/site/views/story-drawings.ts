/** What a story page draws: when the reports came, and which of them has which claim. */
import type { Article, ArticleId, Cited, Story } from "../../model.js";
import type { Mark } from "../edition/outlets.js";
import { shorten } from "../edition/wording.js";
import type { SiteWords } from "../locale/words.js";
import type { MarkView } from "./statement.js";

const WIDTH = 640;
const MARGIN = 8;
/** Dots of one day are drawn above each other. */
const STEP = 13;

export interface TimelineDrawing {
  readonly viewBox: string;
  /** Where the axis lies. */
  readonly y: string;
  readonly x1: string;
  readonly x2: string;
  readonly dots: readonly {
    readonly x: string;
    readonly y: string;
    readonly hue: string;
    readonly title: string;
  }[];
  /** The vertical place of the words below the axis. */
  readonly labelY: string;
  /** Where the first and the last day are told: their words begin and end there. */
  readonly fromX: string;
  readonly toX: string;
  readonly from: string;
  readonly to: string;
  /** The drawing in words. */
  readonly label: string;
}

/** When each report was published, on one axis; null where fewer than two different times are known. */
export function drawTimeline(
  articles: readonly Article[],
  marks: ReadonlyMap<ArticleId, Mark>,
  words: SiteWords,
): TimelineDrawing | null {
  const dated = articles
    .flatMap((article) =>
      article.published
        ? [{ article, iso: article.published.iso, at: Date.parse(article.published.iso) }]
        : [],
    )
    .sort((a, b) => a.at - b.at);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first.at === last.at) return null;
  const scale = (WIDTH - 2 * MARGIN) / (last.at - first.at);
  const columns = new Map<number, number>();
  // Time goes the way that the page is read.
  const place = (x: number): number => (words.direction === "rtl" ? WIDTH - x : x);
  const dots = dated.map(({ article, iso, at }) => {
    const x = place(Math.round(MARGIN + (at - first.at) * scale));
    const column = Math.round(x / STEP);
    const level = columns.get(column) ?? 0;
    columns.set(column, level + 1);
    const mark = marks.get(article.id);
    return { x, level, hue: `hue-${mark?.hue ?? 0}`, title: `${mark?.name ?? ""}, ${words.date(iso)}` };
  });
  const ends = { from: words.date(first.iso), to: words.date(last.iso) };
  const highest = Math.max(...dots.map(({ level }) => level));
  const y = MARGIN + highest * STEP + 4;
  return {
    viewBox: `0 0 ${WIDTH} ${y + 26}`,
    y: String(y),
    x1: String(MARGIN),
    x2: String(WIDTH - MARGIN),
    dots: dots.map(({ x, level, hue, title }) => ({ x: String(x), y: String(y - level * STEP), hue, title })),
    labelY: String(y + 22),
    fromX: String(place(0)),
    toX: String(place(WIDTH)),
    ...ends,
    label: words.say("evidence.drawing", { count: dated.length, ...ends }),
  };
}

export interface MatrixView {
  /** "The 16 best supported of 40", or empty where all are shown. */
  readonly note: string;
  readonly columns: readonly { readonly mark: MarkView | null; readonly name: string }[];
  readonly rows: readonly {
    readonly claim: string;
    readonly attributes: string;
    readonly cells: readonly { readonly has: boolean; readonly hue: string; readonly name: string }[];
  }[];
}

/** Rows of the matrix: what is best supported, as much as fits on a screen. */
const ROWS = 16;

/** Which report has which claim; null where there is nothing to compare. */
export function viewMatrix(
  story: Story,
  marks: ReadonlyMap<ArticleId, Mark>,
  top: (article: ArticleId) => MarkView | null,
  attributes: (cited: Cited) => string,
  words: SiteWords,
): MatrixView | null {
  const { articles, cells } = story.coverage;
  if (story.claims.length === 0 || articles.length < 2) return null;
  const name = (id: ArticleId) => marks.get(id)?.name ?? "";
  return {
    note:
      story.claims.length > ROWS
        ? words.say("evidence.best", { shown: ROWS, count: story.claims.length })
        : "",
    columns: articles.map((id) => ({ mark: top(id), name: name(id) })),
    rows: story.claims.slice(0, ROWS).map((claim, row) => ({
      claim: shorten(claim.shown.text, 90),
      attributes: attributes(claim.shown),
      cells: articles.map((id, column) => ({
        has: cells[row]?.[column] ?? false,
        hue: `hue-${marks.get(id)?.hue ?? 0}`,
        name: name(id),
      })),
    })),
  };
}
