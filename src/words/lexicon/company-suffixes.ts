/**
 * Shortened forms of companies behind their names: "Lund Shipping Ltd". Gathered by hand from the names of companies in
 * news. Readers of names, sentences, bylines and credits derive their patterns from this table.
 */

/** As written, and whether news write it with a full stop. */
const TABLE = [
  "Inc | dotted",
  "Corp | dotted",
  "Co | dotted",
  "Ltd | dotted",
  "Bros | dotted",
  "LLC |",
  "LLP |",
  "plc |",
  "GmbH |",
  "AG |",
];
const ROWS = TABLE.map((row) => row.split("|").map((cell) => cell.trim()));

/** All suffixes as they are written, without a full stop. */
export const COMPANY_SUFFIXES: readonly string[] = ROWS.map(([suffix = ""]) => suffix);

/** Those that may have a full stop, as they are written: "Inc". */
export const DOTTED_COMPANY_SUFFIXES: readonly string[] = ROWS.filter(([, form]) => form === "dotted").map(
  ([suffix = ""]) => suffix,
);

/** All suffixes in small letters, with and without a full stop: "inc", "inc.". */
export const COMPANY_SUFFIX_FORMS: readonly string[] = [
  ...COMPANY_SUFFIXES,
  ...DOTTED_COMPANY_SUFFIXES.map((suffix) => `${suffix}.`),
].map((form) => form.toLowerCase());
