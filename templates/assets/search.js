// Search in the browser, over records that come in parts: the first part answers at once, the others follow.
(() => {
  const form = document.querySelector("#search-form");
  if (!form) return;
  const base = document.documentElement.dataset.base ?? "/";
  const { folder, parts: count, earlier = "" } = form.dataset;
  // Of the living stories by number, then of the archive.
  const parts = [
    ...Array.from({ length: Number(count) }, (_, index) => String(index + 1)),
    ...earlier.split(" ").filter(Boolean),
  ];
  const list = document.querySelector("#search-results");
  const status = document.querySelector("#search-status");
  const field = form.elements.q;
  const FILTERS = { source: "sources", person: "people", place: "places", day: "day" };
  const SHOWN = 30;

  const engine = new MiniSearch({
    idField: "path",
    fields: ["headline", "text", "sources", "people", "places"],
    extractField: (record, name) => (Array.isArray(record[name]) ? record[name].join(" ") : record[name]),
    searchOptions: {
      boost: { headline: 3, people: 2, places: 2 },
      prefix: true,
      fuzzy: 0.15,
      combineWith: "AND",
    },
  });
  const records = [];
  const byPath = new Map();
  let loaded = 0;
  let loading = null;

  const { messages, months } = globalThis.newsfold;
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  function say(key, values = {}) {
    const message = messages[key];
    const form = message[plurals.select(values.count ?? 0)] ?? message.other ?? message;
    return form.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  /** "1 May 2024", as the pages word a day. */
  function wordDay(iso) {
    const [year, month, day] = iso.split("-").map(Number);
    return iso === "" ? "" : say("date.day", { day, month: months[month - 1], year });
  }

  /** Loads one part after the other, and answers again after each. */
  function load() {
    loading ??= (async () => {
      for (const [index, part] of parts.entries()) {
        const response = await fetch(`${folder}${part}.json`);
        const found = await response.json();
        for (const record of found) {
          records.push(record);
          byPath.set(record.path, record);
        }
        await engine.addAllAsync(found);
        loaded = index + 1;
        fillFilters();
        answer();
      }
    })().catch((error) => {
      console.error(error);
      status.textContent = say("script.noIndex");
      loading = null;
    });
    return loading;
  }

  function fillFilters() {
    for (const [name, property] of Object.entries(FILTERS)) {
      const select = form.elements[name];
      const counts = new Map();
      for (const record of records)
        for (const value of [record[property]].flat())
          if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
      const ordered = [...counts].sort((a, b) =>
        name === "day" ? (a[0] < b[0] ? 1 : -1) : b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
      );
      const current = select.value || new URLSearchParams(location.search).get(name) || "";
      select.replaceChildren(
        select.options[0],
        ...ordered.slice(0, 300).map(([value]) => new Option(name === "day" ? wordDay(value) : value, value)),
      );
      select.value = [...select.options].some(({ value }) => value === current) ? current : "";
      select.closest("p").hidden = counts.size === 0;
    }
  }

  function answer() {
    const words = field.value.trim();
    const chosen = Object.entries(FILTERS)
      .map(([name, property]) => [property, form.elements[name].value])
      .filter(([, value]) => value);
    const fits = (record) => chosen.every(([property, value]) => [record[property]].flat().includes(value));
    if (words === "" && chosen.length === 0) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    const found =
      words === ""
        ? records.filter(fits)
        : engine
            .search(words)
            .map(({ id }) => byPath.get(id))
            .filter(fits);
    list.replaceChildren(...found.slice(0, SHOWN).map(show));
    const yet = loaded < parts.length ? "Yet" : "";
    status.textContent = [
      found.length === 0 ? say(`script.nothing${yet}`) : say(`script.found${yet}`, { count: found.length }),
      ...(found.length > SHOWN ? [say("script.best", { count: SHOWN })] : []),
    ].join(" ");
  }

  function show(record) {
    const item = document.createElement("li");
    const headline = document.createElement("h2");
    const link = document.createElement("a");
    link.href = base + record.path;
    link.textContent = record.headline;
    headline.append(link);
    const meta = document.createElement("p");
    meta.className = "meta";
    meta.textContent = [
      say("count.reports", { count: record.reports }),
      wordDay(record.day),
      record.sources.slice(0, 4).join(", "),
    ]
      .filter(Boolean)
      .join(" · ");
    item.className = "card";
    item.append(headline, meta);
    return item;
  }

  /** The address keeps the question, so that it can be shared and Back leads to it. */
  function remember() {
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    history.replaceState(null, "", asked.size > 0 ? `?${asked}` : location.pathname);
  }

  const asked = new URLSearchParams(location.search);
  field.value = asked.get("q") ?? "";
  form.addEventListener("input", () => {
    remember();
    load();
    answer();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    load();
    answer();
  });
  field.addEventListener("focus", load, { once: true });
  if (asked.size > 0) load();
})();
