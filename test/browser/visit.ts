/** A browser, its pages, and a record of everything on them that should not have happened. */
import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from "playwright-core";
import { beforeAll, inject } from "vitest";
import type { Site, SiteName } from "./setup.js";

/** Reached once by all files of a worker, whose end it ends with. */
let browser: Browser | undefined;

/** Milliseconds for whatever a page is waited for: enough for a machine that has much else to do. */
const PATIENCE = 60_000;

const DESK = { width: 1440, height: 900 };

/** Reaches the browser that all files share. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser ??= await chromium.connect(inject("browser"));
  });
}

export const siteNamed = (name: SiteName): Site => inject("sites")[name];

export interface Visit {
  readonly page: Page;
  /** Console errors, exceptions, failed or foreign requests, dialogs and breaches of the policy: to be empty. */
  readonly faults: string[];
  /** Runs a script on each page of the visit before its own scripts. */
  prepare(script: string): Promise<void>;
  close(): Promise<void>;
}

interface Visitor {
  readonly page: Page;
  readonly session: CDPSession;
  /** The visit that is going on. */
  current: { origin: string; faults: string[] } | null;
}

/** Visitors who come again, by whether they run scripts. */
const regulars = new Map<boolean, Visitor>();

/**
 * Each visit begins with a blank page, without cookies, storage or service worker. A browser needs as long for a new visitor as for
 * the loading of six pages: where options ask for nothing else, one who has been here before comes again, with nothing remembered.
 */
export async function visit(
  site: Pick<Site, "origin">,
  { javaScriptEnabled = true, ...options }: BrowserContextOptions = {},
): Promise<Visit> {
  const isRegular = Object.keys(options).length === 0;
  const known = isRegular ? regulars.get(javaScriptEnabled) : undefined;
  const visitor =
    known === undefined || known.current !== null || known.page.isClosed()
      ? await newVisitor({ javaScriptEnabled, ...options })
      : known;
  const { page, session } = visitor;
  const faults: string[] = [];
  visitor.current = { origin: site.origin, faults };
  const scripts: string[] = [];
  return {
    page,
    faults,
    async prepare(source) {
      await session.send("Page.enable");
      const added = await session.send("Page.addScriptToEvaluateOnNewDocument", { source });
      scripts.push(added.identifier);
    },
    async close() {
      const other = regulars.get(javaScriptEnabled);
      if (!isRegular || (other !== undefined && other !== visitor && !other.page.isClosed()))
        return page.context().close();
      for (const identifier of scripts)
        await session.send("Page.removeScriptToEvaluateOnNewDocument", { identifier });
      await forget(visitor, site.origin);
      visitor.current = null;
      regulars.set(javaScriptEnabled, visitor);
    },
  };
}

/** Leaves a visitor as a new one would be. */
async function forget({ page, session }: Visitor, origin: string): Promise<void> {
  await page.unrouteAll();
  if (page.url().startsWith(origin)) await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(DESK);
}

async function newVisitor(options: BrowserContextOptions): Promise<Visitor> {
  if (browser === undefined) throw new Error("A file that visits pages calls useBrowser first");
  const context = await browser.newContext({ viewport: DESK, ...options });
  context.setDefaultTimeout(PATIENCE);
  const note = (text: string) => visitor.current?.faults.push(text);
  await context.exposeBinding("newsfoldReport", (_, text: string) => note(text));
  await context.addInitScript(`addEventListener("securitypolicyviolation", (event) => {
    newsfoldReport("policy: " + event.violatedDirective + " " + event.blockedURI);
  });`);
  // None of them leaves this machine: see the browser's arguments.
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== visitor.current?.origin) note(`request to ${request.url()}`);
  });
  // The policy stopped it before it was one.
  context.on("requestfailed", (request) => {
    const faults = visitor.current?.faults ?? [];
    const at = faults.lastIndexOf(`request to ${request.url()}`);
    if (request.failure()?.errorText === "csp" && at >= 0) faults.splice(at, 1);
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") note(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`exception: ${error.message}`));
  page.on("dialog", (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("response", (response) => {
    if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
  });
  const visitor: Visitor = { page, session: await context.newCDPSession(page), current: null };
  return visitor;
}

/** Until the page at an address is there whole. The address of a page changes some time after the press or click that leads there. */
export const arrival = (page: Page, at: (address: URL) => boolean): Promise<void> =>
  page.waitForURL(at, { waitUntil: "load" });
