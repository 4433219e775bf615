/** Keys that identify the values between the stages, and where a caller gets such values. */
export const DOCUMENT = ["path", "text", "blocks", "fields"];
export const ARTICLE = ["id", "path", "headline", "sections"];
export const GROUP = ["articles", "copies", "evidence"];
export const STORY = ["group", "headline", "claims"];
export const DIGEST = ["stories", "entries", "redirects"];
export const DOCUMENTS = "the list of documents that read() or classify() gives as `documents`";
export const ARTICLES = "the list of articles that extract() gives as `articles`";
