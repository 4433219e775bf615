/** Words before the names of authors: "By Jo Lund", "Автор: ...". In small letters; gathered by hand from bylines. */

/** English, German, French, Spanish, Dutch, Swedish, Danish and Polish "by". */
export const SIGNING_PREPOSITIONS: readonly string[] = "by von par por door av af przez".split(" ");

/** Italian and Portuguese "by", which also begin surnames: "Di Stefano", "Da Silva". */
export const SIGNING_OR_SURNAME: readonly string[] = ["di", "da"];

/** Nouns for authors and for what they have written. */
export const SIGNING_NOUNS: readonly string[] =
  "author autor autora autore auteur автор авторы текст 文 作者 記者 记者".split(" ");
