/** Who said what stands between quotation marks. */
import type { InLine, Line } from "./line.js";
import type { Named } from "./names.js";
import type { Range } from "./passage.js";

export interface Said {
  readonly speaker: string | null;
  readonly cue: InLine | null;
}

const CUE =
  /\b(?:said|says|say|saying|told|tells|telling|added|adds|adding|asked|asks|asking|wrote|writes|writing|tweeted|stated|states|stating|announced|announces|replied|insisted|insists|insisting|warned|warns|warning|claimed|claims|claiming|explained|explains|explaining|noted|notes|noting|argued|argues|arguing|declared|declaring|called|calling|described|describing|recalled|remarked|testified|testifying|acknowledged|admitted|denied|confirmed|suggested|concluded|continued|responded|commented|vowed|pledged|urged|according to)\b/gi;

export function speakerOf(
  lines: readonly Line[],
  line: number,
  stretch: { readonly outer: Range },
  stretches: readonly { readonly outer: Range }[],
  named: readonly Named[],
  before: readonly { readonly line: number; readonly speaker: string | null }[],
): Said {
  const text = lines[line]?.text ?? "";
  const outside = (at: number) => !stretches.some(({ outer }) => outer.start <= at && at < outer.end);
  let best: { start: number; end: number; distance: number } | null = null;
  for (const match of text.matchAll(CUE)) {
    if (!outside(match.index)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const distance = start >= stretch.outer.end ? start - stretch.outer.end : stretch.outer.start - end;
    if (best === null || distance < best.distance) best = { start, end, distance };
  }
  if (best === null) {
    const last = before.at(-1);
    const alone = stretches.length > 0 && stretch.outer.start === 0;
    return { speaker: alone && last && line - last.line <= 1 ? last.speaker : null, cue: null };
  }
  const cue = { line, start: best.start, end: best.end };
  const here = named.filter((name) => name.line === line && outside(name.start) && name.kind !== "place");
  const subjects = here.filter((name) => name.end <= cue.start || name.start >= cue.end);
  const near = subjects.toSorted((a, b) => gap(a, cue) - gap(b, cue) || a.start - b.start)[0];
  const pronoun = /\b(?:he|she)\b/i.exec(text.slice(0, cue.end + 4));
  if (
    pronoun &&
    outside(pronoun.index) &&
    (!near || gap({ start: pronoun.index, end: pronoun.index + 2 }, cue) < gap(near, cue))
  ) {
    const person = named.filter((name) => name.line < line && name.kind === "person").at(-1);
    const sameLine = here.find((name) => name.kind === "person" && name.end <= pronoun.index);
    return { speaker: sameLine?.name ?? person?.name ?? null, cue };
  }
  return { speaker: near?.name ?? null, cue };
}

const gap = (a: Range, b: Range): number => (a.end <= b.start ? b.start - a.end : a.start - b.end);
