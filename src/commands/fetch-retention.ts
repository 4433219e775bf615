/** Which stored items `fetch` may remove: where stories are sealed, only items of sealed stories. EDGE. */
import path from "node:path";
import type { Retention } from "../fetch/retention.js";
import type { Problem } from "../problem.js";
import { openArchive } from "./memory/archive-files.js";
import type { Settings } from "./settings/settings.js";

/** Limits on stored items, and problems with the settings. */
export interface ChosenRetention {
  readonly retention: Retention;
  readonly problems: readonly Problem[];
}

/**
 * Decides which stored items `fetch` may remove.
 *
 * @param folder of the items, absolute; `retention.mayGo` takes paths relative to it
 */
export function chooseRetention(settings: Settings, folder: string): ChosenRetention {
  const { config, archivePath, sealAfterDays, configPath } = settings;
  const { days, items } = config.fetch;
  const place = { path: path.basename(configPath) };
  if (days === null && items === null) return { retention: { days, items }, problems: [] };
  if (archivePath === null) return { retention: { days, items }, problems: [archiveMissing(place)] };
  if (sealAfterDays === null) return { retention: { days, items }, problems: [sealingMissing(place)] };
  const home = path.dirname(configPath);
  const archive = openArchive(archivePath, []);
  // As a build with the inputs of the settings names files. Those that inputs of a command line named from another folder stay.
  const sealed = new Set(
    archive.stories.flatMap(({ articles }) => articles.map(({ file }) => path.resolve(home, file))),
  );
  const mayGo = (file: string) => sealed.has(path.join(folder, file));
  const problems = days !== null && days < sealAfterDays ? [tooShort(place, days, sealAfterDays)] : [];
  return { retention: { days, items, mayGo }, problems: [...archive.problems, ...problems] };
}

function tooShort(place: Problem["place"], days: number, sealAfterDays: number): Problem {
  return {
    place,
    message: `Unexpected \`fetch.days\` of ${days}, expected at least the ${sealAfterDays} of \`archive.afterDays\``,
    rule: "fetch-retention",
    help: "A story that is not sealed needs the files of its items. They stay until it is sealed, whatever `fetch.days` says.",
  };
}

function archiveMissing(place: Problem["place"]): Problem {
  return withoutSealing(
    place,
    "Unexpected limit on stored items without an archive, expected `ledger: ledger.json`, which creates one",
  );
}

function sealingMissing(place: Problem["place"]): Problem {
  return withoutSealing(
    place,
    "Unexpected limit on stored items where no story is ever sealed, expected days in `archive.afterDays`",
  );
}

function withoutSealing(place: Problem["place"], message: string): Problem {
  return {
    place,
    message,
    rule: "fetch-retention",
    help: "Now, the page of a removed item only says that it is gone. With an archive, pages stay and items are removed once their stories are sealed.",
  };
}
