// Keeps what was read for reading offline: the network first, what is kept if there is none.
const KEEP = "newsfold-1";
const MOST = 400;

self.addEventListener("install", (event) => {
  const home = new URL("./", self.location.href).href;
  event.waitUntil(
    caches
      .open(KEEP)
      .then((kept) => kept.add(home))
      .catch(() => {})
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const kept = await caches.open(KEEP);
  // The name of an asset changes with its content, so a kept one is never old.
  if (new URL(request.url).pathname.includes("/assets/")) {
    const found = await kept.match(request);
    if (found) return found;
  }
  try {
    const response = await fetch(request);
    if (response.ok && response.type === "basic") {
      await kept.put(request, response.clone());
      const all = await kept.keys();
      if (all.length > MOST) await kept.delete(all[0]);
    }
    return response;
  } catch (error) {
    const found = await kept.match(request, { ignoreSearch: true });
    if (found) return found;
    throw error;
  }
}
