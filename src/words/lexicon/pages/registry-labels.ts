/** Labels under which registries sell names: "co" of "averby.co.uk". Source: editors' own list, from addresses of outlets. */
import { wordList } from "../word-list.js";

/** In small letters, before the label of the country. */
export const REGISTRY_LABELS: readonly string[] = wordList("co com org net gov ac");
