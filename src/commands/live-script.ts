/** What `serve` adds to each page: it loads the page again after a build, and shows the problems of the last one. */
export const LIVE_SCRIPT = `"use strict";
const script = document.currentScript;
const panel = document.createElement("div");
const root = panel.attachShadow({ mode: "open" });
const style = new CSSStyleSheet();
style.replaceSync(\`
  :host { position: fixed; inset: auto 0 0 0; z-index: 1000; font: 14px/1.5 system-ui, sans-serif; }
  details { background: #2b1d0e; color: #fff3e0; border-top: 3px solid #e09f3e; }
  summary { padding: .4rem 1rem; cursor: pointer; }
  pre { margin: 0; padding: 0 1rem 1rem; max-height: 45vh; overflow: auto; white-space: pre-wrap; font: 13px/1.5 monospace; }
\`);
root.adoptedStyleSheets = [style];
const OPEN = "newsfold-problems-open";

function show({ failure, problems }) {
  root.replaceChildren();
  if (failure === null && problems.length === 0) return;
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  const list = document.createElement("pre");
  const count = problems.length === 1 ? "1 problem" : problems.length + " problems";
  summary.textContent = failure === null ? "newsfold: " + count : "newsfold: the last change could not be built";
  list.textContent = failure ?? problems.join("\\n");
  details.open = failure !== null || sessionStorage.getItem(OPEN) === "yes";
  details.addEventListener("toggle", () => sessionStorage.setItem(OPEN, details.open ? "yes" : "no"));
  details.append(summary, list);
  root.append(details);
}

new EventSource(new URL("events", script.src)).addEventListener("message", ({ data }) => {
  const state = JSON.parse(data);
  if (String(state.version) !== script.dataset.version) location.reload();
  else show(state);
});
document.addEventListener("DOMContentLoaded", () => document.body.append(panel));
`;

/** In place of the site's service worker, which would go on showing a preview that is over. */
export const NO_WORKER = `"use strict";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  ),
);
`;
