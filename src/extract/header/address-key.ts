/** Recognises the addresses of one article: with and without "www.", mobile, AMP and print versions, and its pages. */

export interface AddressKey {
  /** Equal for all addresses of an article. */
  readonly key: string;
  /** Page number of an article in parts; 1 where the address has none. */
  readonly page: number;
  /** Whether the address only may have a page number: "/features/whistle/2", which may be the second of many articles. */
  readonly mayBePage: boolean;
  /** Whether the page is a mobile, print or AMP version, which may leave out some of the text. */
  readonly isVariant: boolean;
}

/** https://developers.google.com/amp/cache/overview: the address of the copy contains that of the page. */
const AMP_COPIES: readonly RegExp[] = [
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/i,
  /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/[a-z]\/(?:s\/)?(.+)$/i,
];
const PHONE_HOST = /^(?:m|mobile|amp|touch|wap)\./;
const VARIANT_PATH: readonly (readonly [RegExp, string])[] = [
  [/\.amp(?=\.html?$)|\.amp$/, ""],
  [/(?<=.)\/(?:amp|print|mobile)$/, ""],
  [/^\/amp(?=\/.)/, ""],
];
const VARIANT_QUERY = /^(?:m|mobile|amp|print|printable|outputtype|view)$/;
const VARIANT_VALUE = /^(?:1|true|yes|amp|print|mobile)?$/i;
const PAGE_QUERY = /^(?:page|pg|pagenum|pageno|paged|seite|pagina)$/;
/** A higher number is an id. */
const MOST_PAGES = 30;

/**
 * The key by which addresses of one article are compared: without what tells visits and pages apart.
 *
 * @param url http(s), as `canonicalUrl` gives it
 */
export function addressKey(url: string): AddressKey {
  const copied = AMP_COPIES.map((pattern) => pattern.exec(url)?.[1]).find((inner) => inner !== undefined);
  const given = copied !== undefined && URL.canParse(`https://${copied}`) ? `https://${copied}` : url;
  const { hostname, port, pathname, searchParams, hash } = new URL(given);
  let isVariant = given !== url;
  let host = hostname.toLowerCase().replace(/^www\./, "");
  if (PHONE_HOST.test(host) && host.split(".").length > 2) {
    host = host.replace(PHONE_HOST, "");
    isVariant = true;
  }
  let path = pathname.replace(/(?<!\/)\/+$/, "").replace(/\/index\.(?:html?|php)$/, "");
  for (const [pattern, plain] of VARIANT_PATH) {
    const without = path.replace(pattern, plain);
    isVariant ||= without !== path;
    path = without;
  }
  let page = 1;
  const inPath = /^(.+)\/(?:page[/-]?|p|seite[/-]?)(\d{1,2})$/.exec(path);
  if (inPath?.[1] !== undefined) [path, page] = [inPath[1], Number(inPath[2])];
  const last = /\/(\d{1,2})$/.exec(path);
  const above = path.slice(0, last?.index ?? 0);
  const number = Number(last?.[1]);
  const mayBePage =
    number > 1 && number <= MOST_PAGES && /\p{L}{3}/u.test(above.slice(above.lastIndexOf("/")));
  if (mayBePage) [path, page] = [above, number];
  const query: string[] = [];
  for (const [name, value] of searchParams) {
    const lower = name.toLowerCase();
    if (PAGE_QUERY.test(lower) && /^\d{1,2}$/.test(value) && Number(value) <= MOST_PAGES)
      page = Number(value) || 1;
    else if (VARIANT_QUERY.test(lower) && VARIANT_VALUE.test(value)) isVariant = true;
    else query.push(`${name}=${value}`);
  }
  const key = `${host}${port === "" ? "" : `:${port}`}${path}${query.length === 0 ? "" : `?${query.sort().join("&")}`}${hash}`;
  return { key, page, mayBePage, isVariant };
}

/** Whether an address identifies an article. The front page of a site is the address of many. */
export function namesArticle({ key }: AddressKey): boolean {
  return /[/?]./.test(key);
}
