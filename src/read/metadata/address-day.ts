/** Finds the day of publication in the address of a page. */
import { MONTH_KEYS } from "../../words/lexicon/english-calendar.js";
import { capitalized } from "../../words/lexicon/titles.js";
import { isDate } from "./visible-dates.js";

/** "https://a.example/2024/05/07/ferry", ".../2024/POLITICS/05/07/ferry": the day in the folders of the address. */
export function dayInAddress(url: string): string | undefined {
  const found =
    /\/(?<y>(?:19|20)\d{2})(?:[/-]|\/[a-z_-]{2,30}\/)(?<m>0?[1-9]|1[0-2]|[a-z]{3})[/-](?<d>0?[1-9]|[12]\d|3[01])(?:[/-]|$)/i.exec(
      new URL(url).pathname,
    );
  const { y, m = "", d = "" } = found?.groups ?? {};
  if (y === undefined) return undefined;
  const month = /\d/.test(m) ? Number(m) : MONTH_KEYS.indexOf(capitalized(m.toLowerCase())) + 1;
  if (month < 1) return undefined;
  const day = `${y}-${String(month).padStart(2, "0")}-${d.padStart(2, "0")}`;
  return isDate(day) ? day : undefined;
}

/** Whether the address has an earlier month than the date of saving, which then says nothing about publication. */
export function isLaterMonth(date: string, url: string | null): boolean {
  const month =
    url === null ? null : /\/(?<y>(?:19|20)\d{2})\/(?<m>\d{2})(?:\/|$)/.exec(new URL(url).pathname);
  return month !== null && `${month.groups?.y}-${month.groups?.m}` !== date.slice(0, 7);
}
