/** Words before the names of authors: "By Jo Lund", "Автор: ...". In small letters; gathered by hand from bylines. */

/** English, German, French, Spanish, Dutch, Swedish, Danish and Polish "by". */
export const SIGNING_PREPOSITIONS: readonly string[] = "by von par por door av af przez".split(" ");

/** Italian and Portuguese "by", which also begin surnames: "Di Stefano", "Da Silva". */
export const SIGNING_OR_SURNAME: readonly string[] = ["di", "da"];

/** Nouns for authors and for what they have written. */
export const SIGNING_NOUNS: readonly string[] =
  "author autor autora autore auteur автор авторы текст 文 作者 記者 记者".split(" ");

/** Chinese, Japanese and Korean words for reporters, which stand behind their names: "김하늘 기자", "高瀬由美記者". */
export const SIGNING_BEHIND: readonly string[] =
  "기자 선임기자 특파원 논설위원 記者 记者 特派員 通信员 通訊員".split(" ");
