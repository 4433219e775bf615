/** Feeds over the years: they move, are taken from the list, use a guid again; items grow old. Real HTTP, with counts of requests. */
import { mkdirSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sweepDrafts } from "../../src/fetch/item-files.js";
import { type MadeItem, rss } from "./feed-server.js";
import { FetchHome, HOUR } from "./fetch-home.js";

let home: FetchHome;
beforeEach(async () => {
  home = await new FetchHome().start();
});
afterEach(() => home.stop());

const item = (more: Partial<MadeItem> = {}): MadeItem => ({
  guid: "4711",
  link: "https://coast.example/ferry",
  title: "Ferry runs aground off Northmouth",
  text: "The ferry Anna Lind ran aground off Northmouth with two people hurt.",
  date: "Tue, 07 May 2024 08:00:00 GMT",
  ...more,
});
const GARDEN = item({
  link: "https://coast.example/garden",
  title: "Library opens its roof garden",
  text: "Benches and herbs stand on top of Westhaven's library since Saturday.",
});
const run = (paths: readonly string[], more = {}) => home.run(paths, { feed: { fullText: "no" }, ...more });
const serve = (...items: MadeItem[]) => home.server.serve("/feed", rss("Coast Post", items));
const FILE = "coast-post/2024-05-07-ferry-runs-aground-off-northmouth.xml";

describe("a guid that an outlet uses again", () => {
  it.each([
    ["for another story at another address", GARDEN],
    ["for another story without an address", { ...GARDEN, link: "" }],
  ])("%s: is another item, also when that is changed", async (_what, garden) => {
    serve(item());
    await run(["/feed"]);
    for (const text of [garden.text, garden.text, `${garden.text} It closes at dusk.`]) {
      home.now += HOUR;
      serve({ ...garden, text });
      await run(["/feed"]);
    }
    expect(home.files().filter((name) => !name.includes("garden"))).toEqual([FILE]);
    expect(home.files().filter((name) => name.includes("garden"))).toHaveLength(2);
    expect(home.read(FILE)).toContain("two people hurt");
    // And the first one comes back as what it was.
    serve(item());
    home.now += HOUR;
    expect((await run(["/feed"]))[0]).toMatchObject({ added: 0, changed: 0 });
  });

  it.each([
    ["headline and address", { link: "https://coast.example/live", title: "LIVE: ship off Northmouth" }],
    [
      "all words at one address",
      { title: "Anna Lind free again", text: "Tugs have pulled the vessel off the sand." },
    ],
  ])("stays one item's where %s change", async (_what, more) => {
    serve(item());
    await run(["/feed"]);
    serve(item(more));
    home.now += HOUR;
    expect((await run(["/feed"]))[0]).toMatchObject({ added: 0, changed: 1 });
  });
});

describe("items that are old", () => {
  const retention = { days: 60, items: null };

  it.each([
    [304, "unchanged"],
    [500, "failed"],
    [410, "gone"],
    [429, "refused"],
  ])("go also where the feed answers %i (%s), if it does not list them", async (status, outcome) => {
    serve(item(), GARDEN);
    await run(["/feed"]);
    serve({ ...item(), guid: "4712" });
    home.now += HOUR;
    await run(["/feed"]);
    home.server.serve("/feed", "", {}, status);
    home.now += 61 * 24 * HOUR;
    expect((await run(["/feed"], { retention }))[0]).toMatchObject({ outcome, removed: 1 });
    // What the feed has still listed when it was last seen stays.
    expect(home.files()).toEqual([FILE]);
  });

  it("go also of feeds that are not in the list any more", async () => {
    serve(item());
    home.server.serve("/other", rss("Bay Herald", [GARDEN]));
    await run(["/feed", "/other"]);
    home.now += 61 * 24 * HOUR;
    const told = await run(["/other"], { retention });
    expect(told.map(({ outcome, removed }) => [outcome, removed])).toEqual([
      ["not listed", 1],
      ["fetched", 0],
    ]);
    expect(home.files()).toHaveLength(1);
    expect(Object.keys(home.state().feeds)).toEqual([home.server.address("/other")]);
  });

  it("stay while somebody needs their files", async () => {
    serve(item(), GARDEN);
    await run(["/feed"]);
    serve();
    home.now += HOUR;
    const mayGo = (file: string) => file !== FILE;
    await run(["/feed"], { retention: { days: 1, items: 1, mayGo } });
    home.now += 100 * 24 * HOUR;
    await run(["/feed"], { retention: { days: 1, items: 1, mayGo } });
    expect(home.files()).toEqual([FILE]);
  });
});

describe("a feed that has moved", () => {
  const redirect = (status: number) =>
    home.server.answers.set("/old", (_request, response) => {
      response.writeHead(status, { location: "/feed" }).end();
    });
  const counts = () => ["/old", "/feed"].map((name) => home.server.count(name));
  const moved = async (status = 301) => {
    redirect(status);
    serve(item());
    for (let time = 0; time < 4; time++) {
      await run(["/old"], { force: true });
      home.now += HOUR;
    }
    expect(counts()).toEqual([3, 4]);
  };

  it.each([301, 308])("is asked there after three answers that are feeds (%i)", moved);

  it("and is lost there is asked again where the list has it, and taken back where it answers", async () => {
    await moved();
    home.server.serve("/feed", "", {}, 410);
    home.server.serve("/old", rss("Coast Post", [item(), GARDEN]));
    const told: string[] = [];
    for (let time = 0; time < 5; time++) {
      home.now += 24 * HOUR;
      told.push((await run(["/old"]))[0]?.outcome ?? "");
    }
    expect(told).toEqual(["failed", "failed", "failed", "fetched", "fetched"]);
    expect(counts()).toEqual([5, 7]);
    expect(home.state().feeds[home.server.address("/old")]).toMatchObject({ movedTo: null, moves: 0 });
  });

  it("and is away for a while comes back also where the old address is dead", async () => {
    await moved();
    for (const name of ["/feed", "/old"]) home.server.serve(name, "", {}, 500);
    for (let time = 0; time < 6; time++) {
      home.now += 24 * HOUR;
      await run(["/old"]);
    }
    serve(item(), GARDEN);
    for (let time = 0; time < 2; time++) {
      home.now += 24 * HOUR;
      await run(["/old"]);
    }
    expect(home.files()).toHaveLength(2);
  });

  it.each([
    ["as it is asked for", item()],
    ["also without addresses", { ...item(), link: "" }],
  ])("keeps its items when the list is changed, %s", async (_what, one) => {
    redirect(301);
    serve(one);
    await run(["/old"]);
    home.now += HOUR;
    expect((await run(["/feed"]))[0]).toMatchObject({ added: 0, changed: 0 });
    expect(home.files()).toEqual([FILE]);
    serve({ ...one, text: one.text.replace("two", "three") });
    home.now += HOUR;
    expect((await run(["/feed"]))[0]).toMatchObject({ added: 0, changed: 1 });
  });
});

it("drafts of a killed run are swept, and nothing else that is hidden", async () => {
  mkdirSync(home.at("coast"));
  const stay = ["coast/.hidden.xml", "coast/a.xml", ".fetch-state.json.bak", "coast/.a.xml.0a1b2c3"];
  const go = ["coast/.a.xml.0a1b2c3d", "coast/.a.page.html.ffffffff", ".b.json.01234567"];
  for (const name of [...stay, ...go]) writeFileSync(home.at(name), "");
  await sweepDrafts(home.folder, true);
  expect(home.files()).toEqual(stay.sort());
});
