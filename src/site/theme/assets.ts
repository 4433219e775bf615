/**
 * The style, the scripts and the icon, under names that change with their content, and the policy of the pages: scripts
 * run only if their content is one of these, whatever else a page may come to have.
 */

import { createHash } from "node:crypto";
import { completed } from "../../config/look.js";
import type { OutputFile } from "../../model.js";
import { sha256Hex } from "../../structures/sha256.js";
import type { Edition } from "../edition/edition.js";
import type { Catalogue } from "../locale/catalogue.js";
import { viewLook, viewNavigation } from "../pages/site-frame.js";
import type { Script, SiteView } from "../views/page-view.js";
import { lookStyle } from "./look-style.js";
import { type Theme, themeFile } from "./theme.js";

export interface Dress {
  readonly files: readonly OutputFile[];
  readonly site: SiteView;
}

/**
 * The style sheet, scripts and icon under names that carry their hash, and what every page says of the site.
 */
export function dress(edition: Edition, theme: Theme): Dress {
  const { links } = edition;
  const { title, description, language } = edition.site;
  const spoken = scriptWords(theme.catalogue);
  const files: OutputFile[] = [];
  const add = (name: string, content = themeFile(theme, name)): string => {
    const path = hashedName(name, content);
    files.push({ path, content });
    return links.href(path);
  };
  const hashes: string[] = [];
  const addScript = (name: string, content = themeFile(theme, name)): Script => {
    const integrity = `sha256-${createHash("sha256").update(content).digest("base64")}`;
    hashes.push(`'${integrity}'`);
    return { href: add(name, content), integrity };
  };
  const scripts = {
    early: addScript("assets/early.js"),
    main: addScript("assets/script.js", `${spoken}\n${themeFile(theme, "assets/script.js")}`),
    search: addScript("assets/search.js", `${theme.searchEngine}\n${themeFile(theme, "assets/search.js")}`),
  };
  const icon = add("assets/icon.svg");
  files.push(
    // Its name must stay: browsers look for a new version of it at the same address.
    { path: "worker.js", content: themeFile(theme, "assets/worker.js") },
    { path: "manifest.webmanifest", content: manifest(edition, icon) },
  );
  return {
    files,
    site: {
      title,
      description,
      language,
      direction: edition.words.direction,
      base: links.base,
      navigation: viewNavigation(edition),
      style: add(
        "assets/style.css",
        [themeFile(theme, "assets/style.css"), lookStyle(edition.look), theme.own.style]
          .filter((part) => part !== "")
          .join("\n"),
      ),
      ...viewLook(edition),
      icon: edition.look.head.some(({ rel }) => rel === "icon") ? "" : icon,
      scripts,
      policy: [
        "default-src 'none'",
        `script-src ${hashes.join(" ")}`,
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ].join("; "),
    },
  };
}

/** `assets/style.css` -> `assets/style.1a2b3c4d.css`: an address that changes with the content can be kept for ever. */
function hashedName(name: string, content: string): string {
  const hash = sha256Hex(content).slice(0, 8);
  return name.replace(/(\.[a-z]+)$/, `.${hash}$1`);
}

/** Lets a reader keep the site like an app. */
function manifest({ site, links, look }: Edition, icon: string): string {
  const colors = completed("light", look.colors);
  return `${JSON.stringify({
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    start_url: links.base,
    scope: links.base,
    display: "minimal-ui",
    background_color: colors.paper,
    theme_color: colors.paper,
    icons: [{ src: icon, type: "image/svg+xml", sizes: "any" }],
  })}\n`;
}

/** What the scripts say; the search page loads them too, after the words. */
function scriptWords({ messages, months }: Catalogue): string {
  const ofScripts = Object.entries(messages).filter(([key]) => /^(?:script|date|count\.reports)\b/.test(key));
  return `globalThis.newsfold = ${JSON.stringify({ messages: Object.fromEntries(ofScripts), months })};`;
}
