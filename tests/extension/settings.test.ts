import { describe, expect, it } from "vitest";
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  onSettings,
  restsOn,
  type Settings,
  siteOf,
} from "../../extension/settings.ts";
import { fakeStorage } from "./fake-browser.ts";

describe("settings", () => {
  it("start with the defaults", async () => {
    expect(await loadSettings(fakeStorage())).toEqual(DEFAULT_SETTINGS);
  });

  it("are kept, and leave the others as they are", async () => {
    const area = fakeStorage();
    await changeSettings(area, { highlights: false });
    await changeSettings(area, { order: "page" });
    expect(await loadSettings(area)).toEqual({
      ...DEFAULT_SETTINGS,
      highlights: false,
      order: "page",
    });
  });

  it.each([
    ["a switch", { highlights: "no" }],
    ["the sites", { offSites: "example.org" }],
    ["the start", { start: "never" }],
    ["a colour", { styles: { both: { colour: "red; background: url(//x)", line: "double" } } }],
    ["a line", { styles: { mentioned: { colour: "#7d7f85", line: "blink" } } }],
    ["the score", { leastScore: 7 }],
    ["the order", { order: "random" }],
    ["the language", { language: "tlh" }],
    ["everything", "broken"],
  ])("take the default for %s of the wrong kind", async (_, settings) => {
    const area = fakeStorage();
    await area.set({ settings });
    expect(await loadSettings(area)).toEqual(DEFAULT_SETTINGS);
  });

  it("keep what was stored before there were versions, and write it in this one", async () => {
    const area = fakeStorage();
    await area.set({ settings: { highlights: false } });
    expect(await loadSettings(area)).toEqual({ ...DEFAULT_SETTINGS, highlights: false });
    await changeSettings(area, { order: "page" });
    expect(await area.get("settings")).toEqual({
      settings: { ...DEFAULT_SETTINGS, highlights: false, order: "page", version: 1 },
    });
  });

  it("read what a later version stored as far as it is understood, and keep the rest for it", async () => {
    const area = fakeStorage();
    const later = { version: 9, highlights: false, order: "by-outlet", newspaper: "evening" };
    await area.set({ settings: later });
    expect(await loadSettings(area)).toEqual({ ...DEFAULT_SETTINGS, highlights: false });
    await changeSettings(area, { paused: true });
    expect((await area.get("settings")).settings).toMatchObject({
      version: 9,
      highlights: false,
      paused: true,
      newspaper: "evening",
    });
  });

  it.each([-1, 0.5, Number.NaN, "1", null])("take a version of %s for none", async (version) => {
    const area = fakeStorage();
    await area.set({ settings: { version, paused: true } });
    expect(await loadSettings(area)).toEqual({ ...DEFAULT_SETTINGS, paused: true });
  });

  it("stay as they are where a change is of the wrong kind", async () => {
    const area = fakeStorage();
    await changeSettings(area, { leastScore: 0.7 });
    expect((await changeSettings(area, { leastScore: 7 })).leastScore).toBe(0.7);
  });

  it("take two changes made at once", async () => {
    const area = fakeStorage();
    await Promise.all([
      changeSettings(area, { paused: true }),
      changeSettings(area, { order: "page" }),
    ]);
    expect(await loadSettings(area)).toMatchObject({ paused: true, order: "page" });
  });

  it("say why a change could not be stored, and take the next one", async () => {
    const full = fakeStorage({ quota: 100 });
    await expect(changeSettings(full, { paused: true })).rejects.toThrow("quota exceeded");
    const area = Object.assign(full, { set: fakeStorage().set });
    await expect(changeSettings(area, { paused: true })).resolves.toMatchObject({ paused: true });
  });

  it("drop a standing that there is not, and keep the others", async () => {
    const area = fakeStorage();
    await area.set({ settings: { shown: ["conflicting", "disproved"] } });
    expect((await loadSettings(area)).shown).toEqual(["conflicting"]);
  });

  it("keep the sites within what one synced item holds, the newest first to stay", async () => {
    const area = fakeStorage({ quota: 8192 });
    const offSites = Array.from({ length: 700 }, (_, at) => `news-${at}.example`);
    const kept = (await changeSettings(area, { offSites })).offSites;
    expect(kept.length).toBeGreaterThan(300);
    expect(kept).toEqual(offSites.slice(-kept.length));
    const long = Array.from({ length: 50 }, (_, at) => `${at}.${"a".repeat(200)}.example`);
    expect((await changeSettings(area, { offSites: long })).offSites.at(-1)).toBe(long.at(-1));
  });

  it("tell every context of a change, until it stops listening", async () => {
    const area = fakeStorage();
    const life = new AbortController();
    const seen: Settings[] = [];
    onSettings(area, (settings) => seen.push(settings), life.signal);
    await changeSettings(area, { highlights: false });
    await area.set({ other: 1 });
    life.abort();
    await changeSettings(area, { highlights: true });
    expect(seen.map((settings) => settings.highlights)).toEqual([false]);
  });
});

describe("siteOf", () => {
  it.each([
    ["https://www.example.org/a?b#c", "example.org"],
    ["http://news.example.org:8080/", "news.example.org"],
    ["about:blank", undefined],
    ["https://", undefined],
  ])("%s is of %s", (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe("restsOn", () => {
  const settings = { ...DEFAULT_SETTINGS, offSites: ["example.org"] };

  it("rests everywhere while paused", () => {
    expect(restsOn({ ...settings, paused: true }, "https://example.net/")).toBe("paused");
  });

  it("rests on a site that is switched off, and on no other", () => {
    expect(restsOn(settings, "https://www.example.org/news")).toBe("off-here");
    expect(restsOn(settings, "https://example.net/")).toBeUndefined();
    expect(restsOn(settings, "about:blank")).toBeUndefined();
  });
});
