/** What a build says of itself at its end. */
import type { Standing } from "./standing.js";

/** `3 articles, 1 story, 2 problems, 0.8 s` */
export function summary(
  { articles, stories }: Pick<Standing, "articles" | "stories">,
  problems: number,
  milliseconds: number,
): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  return [
    plural(articles, "article"),
    plural(stories, "story", "stories"),
    plural(problems, "problem"),
    `${seconds} s`,
  ].join(", ");
}

/** A count with its noun: "1 story", "2,000 stories". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
