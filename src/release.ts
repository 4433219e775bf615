/** The last steps of the pipeline: digest -> files, in memory or in the output folder. Only changed files are rendered. */
import { type Edited, type Help, PORTIONS, type Received, type Understood } from "./build.js";
import { noMemo } from "./cache/memo.js";
import type { Config } from "./config.js";
import { alone } from "./crew.js";
import { formatLedger } from "./digest/ledger/ledger.js";
import type { Digest, Document, OutputFile } from "./model.js";
import type { Problem } from "./problem.js";
import { namesOf } from "./site/blueprint.js";
import { frameSettings } from "./site/pages/site-frame.js";
import { destinationOfPart, type WrittenPart } from "./site/publish/page-drafts.js";
import { AddressLoss, type Published, type PublishOptions, publishInParts } from "./site/publish/publish.js";
import { publishedFiles } from "./site/published-files.js";
import { planRemake, type SiteRecord } from "./site/remake-plan.js";
import { draw, renderAnew, type SealedPart, shareAt, sharesIn } from "./site/render.js";
import type { PublishedArchive } from "./site/sealed/sealed-site.js";

export interface Site extends Edited {
  readonly files: readonly OutputFile[];
}

/** A site in memory, with the memory for the next build. */
export interface Composed extends Site {
  readonly record: SiteRecord | null;
}

interface WithArchive {
  readonly archive?: SealedPart | null;
}

/** `archived`: the archived pages in the folder; null: there is no archive. */
export interface Released extends Published {
  readonly archived: PublishedArchive | null;
}

/** Digest -> files of the site, in memory; nothing is written. Files whose answers are unchanged are taken from `before`. */
export async function compose(
  { received, edited }: Pick<Understood, "received" | "edited">,
  config: Config,
  { onProgress = () => {}, before, archive = null }: Help & WithArchive & { readonly before?: Composed } = {},
): Promise<Composed> {
  if (edited.unproven.length > 0) return { ...edited, files: [], record: null };
  onProgress("Rendering", 0, 0);
  const plan = await draw(...siteOf(edited, received, config), archive, received.pictures);
  const earlier = new Map((before?.files ?? []).map((file) => [file.path, file]));
  const remake = planRemake(plan, before?.record ?? null, (name) => earlier.has(name));
  const made = await renderAnew(plan, remake);
  const files = [...made, ...remake.kept.flatMap((name) => earlier.get(name) ?? [])];
  return { ...edited, files, record: remake.record(() => ({ size: 0, time: 0 })) };
}

/** Digest -> files in their folder. The crew renders the pages and writes all files that have changed. */
export async function release(
  edited: Edited,
  received: Received,
  config: Config,
  folder: string,
  {
    onProgress = () => {},
    crew = alone,
    memo = noMemo,
    portions = PORTIONS,
    mayLose = true,
    archive = null,
    content = null,
  }: Help & WithArchive & Partial<Pick<PublishOptions, "mayLose" | "content">> = {},
): Promise<Released> {
  const plan = await draw(...siteOf(edited, received, config), archive, received.pictures);
  const { kept, lost, published: archived } = plan.archive;
  if (lost.length > 0 && !mayLose) throw new AddressLoss(lost, "archive");
  const names = namesOf(plan);
  const present = publishedFiles(memo, folder, new Set(names));
  const remake = planRemake(plan, present.record, present.isUnchanged);
  const shares = sharesIn(remake, portions.pages);
  let parts: readonly WrittenPart[] = [];
  const published = await publishInParts(
    names,
    folder,
    async (destination) => {
      parts = await crew.map(
        "write",
        shares,
        (index) => ({
          ...shareAt(plan, remake, index, portions.pages),
          destination: destinationOfPart(destination, String(index)),
          names: present.names,
        }),
        { chunk: 1, onProgress: (done) => onProgress("Rendering", done, shares) },
      );
      const unchanged = remake.kept.length + kept.length;
      return [...parts, { unchanged, drafts: [], kept: [] }];
    },
    {
      mayLose,
      words: plan.edition.words,
      settings: frameSettings(plan.edition),
      content,
      sure: new Set(remake.kept),
    },
  );
  present.keep(remake, parts);
  return { ...published, archived };
}

function siteOf(
  { digest: made, problems, ledger }: Edited,
  { documents }: Received,
  config: Config,
): [Digest, readonly Document[], readonly Problem[], Config, string] {
  return [made, documents, problems, config, formatLedger(ledger)];
}
