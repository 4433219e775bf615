// Runs before the page is drawn, so that it is drawn at once in the theme, size and time zone of its reader.
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const { theme, size } = JSON.parse(localStorage.getItem("newsfold:settings") ?? "{}");
    if (theme) root.dataset.theme = theme;
    if (size) root.dataset.size = size;
    // Keeps a line free for what is new since the last visit.
    root.classList.toggle("returning", Array.isArray(JSON.parse(localStorage.getItem("newsfold:known"))));
  } catch {
    // Storage is closed to this page: it is drawn as the browser prefers.
  }

  const HOUR = 3_600_000;
  const now = Date.now();
  const ago = new Intl.RelativeTimeFormat(root.lang, { numeric: "auto" });
  // "7 May 2024", as the pages have it: by itself "en" is taken for American English.
  const clock = new Intl.DateTimeFormat(root.lang === "en" ? "en-GB" : root.lang, {
    dateStyle: "long",
    timeStyle: "short",
  });

  /** "3 hours ago" where that says more than a date, else the reader's own time; days without an hour stay as they are. */
  function showLocalTime(time) {
    const at = time.dateTime.endsWith("Z") ? Date.parse(time.dateTime) : Number.NaN;
    if (Number.isNaN(at)) return;
    const local = clock.format(at);
    const hours = Math.floor((now - at) / HOUR);
    time.title = local;
    if (time.closest(".received")) return;
    if (now >= at && hours < 22)
      time.textContent =
        hours === 0 ? ago.format(-Math.floor((now - at) / 60_000), "minute") : ago.format(-hours, "hour");
    // A card has room for the day alone.
    else if (!time.closest(".card")) time.textContent = local;
  }

  const times = document.getElementsByTagName("time");
  let shown = 0;

  /** Whether something comes after an element: until then the parser may still add to its text. */
  function isWhole(node) {
    for (let here = node; here; here = here.parentNode) if (here.nextSibling) return true;
    return document.readyState !== "loading";
  }

  /** A time that is written otherwise once the page is drawn moves what is around it. */
  function showTimes() {
    for (; shown < times.length && isWhole(times[shown]); shown++) showLocalTime(times[shown]);
  }

  // Told of what the parser has added before that is drawn.
  const parsed = new MutationObserver(showTimes);
  parsed.observe(root, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => {
    parsed.disconnect();
    showTimes();
  });
})();
