/** Offices and trades that German puts before a name: "Bürgermeister Jens Hollmann", "Regierungssprecherin Roth". */
import { oneOf } from "../../words/text/regex.js";

/** Last parts of such words, which German compounds freely; `-in` is the feminine. Source: editors' own list. */
const OFFICES = oneOf(
  "meister|minister|präsident|kanzler|sprecher|chef|leiter|direktor|vorsitzende[rn]?|vorständ|vorstand",
  "anwalt|anwält|richter|trainer|bischöf|bischof|forscher|professor|kommissar|beauftragte[rn]?|experte|expert",
  "sekretär|abgeordnete[rn]?|senator|landrat|landrät|botschafter|general|könig|papst|premier|gouverneur",
  "ärzt|arzt|autor|intendant|geschäftsführer|inspekteur|kommandant|pfarrer|wirt|bauer|inhaber|gründer|manager",
);
const OFFICE = new RegExp(`(?:${OFFICES})(?:in)?$`, "iu");

/** Whether a capitalised German word is an office or a trade. */
export const isGermanOffice = (word: string): boolean => OFFICE.test(word);
