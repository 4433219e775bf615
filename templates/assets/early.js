// Runs before the page is drawn, so that it is drawn at once in the theme and size that its reader chose.
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const { theme, size } = JSON.parse(localStorage.getItem("newsfold:settings") ?? "{}");
    if (theme) root.dataset.theme = theme;
    if (size) root.dataset.size = size;
  } catch {
    // Storage is closed to this page: it is drawn as the browser prefers.
  }
})();
