// Comfort, and nothing that a reader needs: every page is whole without this script. Nothing leaves the browser.
(() => {
  const root = document.documentElement;
  const base = root.dataset.base ?? "/";
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];

  /** What the browser keeps; forgotten where storage is closed. */
  const store = {
    get(name, otherwise) {
      try {
        return JSON.parse(localStorage.getItem(`newsfold:${name}`)) ?? otherwise;
      } catch {
        return otherwise;
      }
    },
    set(name, value) {
      try {
        localStorage.setItem(`newsfold:${name}`, JSON.stringify(value));
      } catch {
        // Full or closed.
      }
    },
  };

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  const plurals = new Intl.PluralRules(root.lang);
  /** A message of the site's catalogue, which newsfold puts before this script. */
  function say(key, values = {}) {
    const message = globalThis.newsfold.messages[key];
    const form = message[plurals.select(values.count ?? 0)] ?? message.other ?? message;
    return form.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  // -------------------------------------------------------------- read, new and hidden stories

  const KEPT = 5000;

  function markStories() {
    const read = new Map(store.get("read", []));
    const own = $("article.story[data-story]");
    if (own) {
      read.delete(own.dataset.story);
      read.set(own.dataset.story, own.dataset.version);
      store.set("read", [...read].slice(-KEPT));
    }
    const known = knownBefore();
    for (const card of $$(".card[data-story]")) {
      const version = read.get(card.dataset.story);
      card.classList.toggle("read", version === card.dataset.version);
      card.classList.toggle("updated", version !== undefined && version !== card.dataset.version);
      card.classList.toggle("new", known !== null && version === undefined && !known.has(card.dataset.story));
      const link = $(":is(h2, h3) a", card);
      if (link && card.matches(".new")) link.title = say("script.new");
      if (link && card.matches(".updated")) link.title = say("script.updated");
    }
    hideStories();
    tellNew();
  }

  /** Stories that were there at the last visit; null at the first, when all would be new. A visit is a tab's session. */
  function knownBefore() {
    const known = store.get("known", null);
    let before = known;
    try {
      const kept = sessionStorage.getItem("newsfold:known");
      if (kept === null) sessionStorage.setItem("newsfold:known", JSON.stringify(known));
      else before = JSON.parse(kept);
    } catch {
      return null;
    }
    const here = $$(".card[data-story]").map((card) => card.dataset.story);
    if (here.length > 0) store.set("known", [...new Set([...(known ?? []), ...here])].slice(-KEPT));
    return before === null ? null : new Set(before);
  }

  function hideStories() {
    const words = store
      .get("hidden", [])
      .map((word) => word.trim().toLowerCase())
      .filter(Boolean);
    let hidden = 0;
    for (const card of $$(".card[data-story]")) {
      const text = card.textContent.toLowerCase();
      card.hidden = words.some((word) => text.includes(word));
      if (card.hidden) hidden++;
    }
    $("#hidden-note")?.remove();
    if (hidden > 0)
      $("#main").append(
        element("p", {
          id: "hidden-note",
          className: "note",
          textContent: say("script.hidden", { count: hidden }),
        }),
      );
  }

  /** How many stories of the front page are new to this reader, below its head. */
  function tellNew() {
    const count = $$(".front ~ main .card.new:not([hidden])").length;
    $("#new-note")?.remove();
    if (count === 0) return;
    const note = element("p", {
      id: "new-note",
      className: "note",
      textContent: say("script.newSince", { count }),
    });
    $("#main h1").after(note);
  }

  // -------------------------------------------------------------- settings and help

  function dialog(id, title, build) {
    let box = document.getElementById(id);
    if (!box) {
      box = element("dialog", { id, className: "panel" });
      box.setAttribute("aria-labelledby", `${id}-title`);
      const close = element("button", { type: "button", textContent: say("script.close") });
      close.addEventListener("click", () => box.close());
      box.append(element("h2", { id: `${id}-title`, textContent: title }), ...build(), close);
      // A click on what lies around the panel is a click on the dialog itself.
      box.addEventListener("click", (event) => event.target === box && box.close());
      document.body.append(box);
    }
    if (!box.open) box.showModal();
  }

  function choice(label, name, options) {
    const current = store.get("settings", {})[name] ?? "";
    const select = element("select", { id: `setting-${name}` });
    for (const [value, text] of options)
      select.append(element("option", { value, textContent: text, selected: value === current }));
    select.addEventListener("change", () => {
      const settings = { ...store.get("settings", {}), [name]: select.value };
      store.set("settings", settings);
      if (select.value) root.dataset[name] = select.value;
      else delete root.dataset[name];
    });
    return element("p", {}, element("label", { htmlFor: select.id, textContent: label }), select);
  }

  function openSettings() {
    dialog("settings", $("[data-tool=settings]")?.textContent ?? "", () => {
      const words = element("textarea", {
        id: "setting-hidden",
        rows: 3,
        value: store.get("hidden", []).join("\n"),
      });
      words.addEventListener("change", () => {
        store.set("hidden", words.value.split("\n"));
        hideStories();
      });
      const forget = element("button", { type: "button", textContent: say("script.forget") });
      forget.addEventListener("click", () => {
        store.set("read", []);
        markStories();
      });
      return [
        choice(say("script.colours"), "theme", [
          ["", say("script.device")],
          ["light", say("script.light")],
          ["dark", say("script.dark")],
        ]),
        choice(say("script.text"), "size", [
          ["small", say("script.small")],
          ["", say("script.normal")],
          ["large", say("script.large")],
          ["largest", say("script.largest")],
        ]),
        element("p", {}, element("label", { htmlFor: words.id, textContent: say("script.hide") }), words),
        element("p", { className: "note", textContent: say("script.kept") }),
        forget,
      ];
    });
  }

  const KEYS = [
    ["j", "next"],
    ["k", "previous"],
    ["/", "search"],
    ["?", "help"],
    ["Esc", "close"],
  ];

  function openHelp() {
    dialog("help", $("[data-tool=help]")?.textContent ?? "", () => [
      element(
        "dl",
        {},
        ...KEYS.flatMap(([key, meaning]) => [
          element("dt", {}, element("kbd", { textContent: key })),
          element("dd", { textContent: say(`script.key.${meaning}`) }),
        ]),
      ),
    ]);
  }

  // -------------------------------------------------------------- keyboard

  /** Stories of a list, sections of a story. */
  const stops = () => {
    const cards = $$(".card[data-story]:not([hidden]) :is(h2, h3) a");
    return cards.length > 0 ? cards : $$("#main h1, #main section > h2");
  };

  function step(by) {
    const all = stops();
    const top = 8;
    const at = all.indexOf(document.activeElement);
    const next =
      at >= 0
        ? all[at + by]
        : by > 0
          ? all.find((one) => one.getBoundingClientRect().top > top)
          : all.findLast((one) => one.getBoundingClientRect().top < top);
    if (!next) return;
    if (!next.matches("a")) next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  }

  function search() {
    const field = $("#search-words");
    if (field) field.focus();
    else location.href = `${base}search/`;
  }

  const ACTIONS = { j: () => step(1), k: () => step(-1), "/": search, "?": openHelp };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hideCard();
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (event.target.closest?.("input, textarea, select, dialog, [contenteditable]")) return;
    const action = ACTIONS[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  // -------------------------------------------------------------- the card of a source mark

  const DELAY = 250;
  const pages = new Map();
  let card = null;
  let timer = 0;
  let over = null;

  function hideCard() {
    clearTimeout(timer);
    over = null;
    card?.remove();
    card = null;
  }

  /** The sentence in its paragraph, from the article's own page. */
  async function passage(url) {
    const { pathname, hash } = new URL(url, location.href);
    if (!pages.has(pathname))
      pages.set(
        pathname,
        fetch(pathname)
          .then((response) => response.text())
          .then((text) => new DOMParser().parseFromString(text, "text/html")),
      );
    const page = await pages.get(pathname);
    return { sentence: page.getElementById(hash.slice(1)), page };
  }

  async function showCard(mark) {
    const { sentence, page } = await passage(mark.href).catch(() => ({}));
    if (!sentence || over !== mark) return;
    card?.remove();
    const quotation = element("p", { className: "passage" });
    const paragraph = sentence.matches(".s") ? sentence.parentElement : sentence;
    for (const node of paragraph.childNodes)
      quotation.append(
        node === sentence ? element("mark", { textContent: node.textContent }) : node.textContent,
      );
    card = element(
      "div",
      { className: "source-card" },
      element("p", {}, element("b", { textContent: mark.title })),
      element("p", { className: "note", textContent: $("h1", page)?.textContent ?? "" }),
      quotation,
    );
    card.setAttribute("role", "tooltip");
    for (const from of [page.querySelector(".text"), paragraph])
      for (const name of ["lang", "dir"])
        if (from?.hasAttribute(name)) quotation.setAttribute(name, from.getAttribute(name));
    document.body.append(card);
    const place = mark.getBoundingClientRect();
    const width = card.offsetWidth;
    const height = card.offsetHeight;
    const left = Math.max(8, Math.min(place.left - 20, root.clientWidth - width - 8));
    const above = place.bottom + height + 12 > innerHeight && place.top > height + 12;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(above ? place.top - height - 6 : place.bottom + 6) + scrollY}px`;
    // The pointer may move onto the card without it closing.
    card.addEventListener("mouseleave", hideCard);
    card.addEventListener("mouseenter", () => clearTimeout(timer));
  }

  function overMark(event) {
    const mark = event.target.closest?.("a.mark");
    if (!mark || mark === over) return;
    clearTimeout(timer);
    over = mark;
    timer = setTimeout(showCard, DELAY, mark);
  }

  function leaveMark(event) {
    if (!event.target.closest?.("a.mark")) return;
    clearTimeout(timer);
    timer = setTimeout(hideCard, DELAY);
  }

  // A finger has nothing to hover with: for it the mark is the plain link that it is.
  if (matchMedia("(hover: hover)").matches) {
    document.addEventListener("mouseover", overMark);
    document.addEventListener("mouseout", leaveMark);
  }
  document.addEventListener(
    "focusin",
    (event) => event.target.matches?.("a.mark:focus-visible") && overMark(event),
  );
  document.addEventListener("focusout", leaveMark);

  // -------------------------------------------------------------- share

  async function share(button) {
    const url = $("link[rel=canonical]")?.href ?? location.href.split("#")[0];
    try {
      if (navigator.share && matchMedia("(pointer: coarse)").matches)
        await navigator.share({ title: document.title, url });
      else {
        await navigator.clipboard.writeText(url);
        button.textContent = say("script.copied");
      }
    } catch {
      // Dismissed, or not allowed.
    }
  }

  const TOOLS = { settings: openSettings, help: openHelp, share };
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[data-tool]");
    if (button) TOOLS[button.dataset.tool]?.(button);
  });

  markStories();
  // Back leads to the page as it was left, without what was read since.
  addEventListener("pageshow", (event) => event.persisted && markStories());
  if ("serviceWorker" in navigator && isSecureContext)
    addEventListener("load", () =>
      navigator.serviceWorker.register(`${base}worker.js`, { scope: base }).catch(() => {}),
    );
})();
