/** A browser, its pages, and a record of everything on them that should not have happened. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import type { Site, SiteName } from "./setup.js";

let browser: Browser;

/** Milliseconds for whatever a page is waited for: enough for a machine that has much else to do. */
const PATIENCE = 60_000;

/** Reaches the browser that all files share. Each visit has cookies, storage and caches of its own. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser?.close());
}

export const siteNamed = (name: SiteName): Site => inject("sites")[name];

export interface Visit {
  readonly page: Page;
  /** Console errors, exceptions, failed or foreign requests, dialogs and breaches of the policy: to be empty. */
  readonly faults: string[];
  close(): Promise<void>;
}

export async function visit(site: Pick<Site, "origin">, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  // Whatever leaves the site is stopped as well as noted, so that no test depends on a network.
  await context.route(
    (url) => url.origin !== site.origin,
    (route) => {
      faults.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  await context.exposeBinding("newsfoldReport", (_, text: string) => faults.push(text));
  await context.addInitScript(`addEventListener("securitypolicyviolation", (event) => {
    newsfoldReport("policy: " + event.violatedDirective + " " + event.blockedURI);
  });`);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  return { page, faults, close: () => context.close() };
}

/** Until the page at an address is there whole. The address of a page changes some time after the press or click that leads there. */
export const arrival = (page: Page, at: (address: URL) => boolean): Promise<void> =>
  page.waitForURL(at, { waitUntil: "load" });
