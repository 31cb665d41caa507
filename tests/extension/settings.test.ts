import { describe, expect, it } from "vitest";
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  onSettings,
  type Settings,
} from "../../extension/settings.ts";
import { fakeStorage } from "./fake-browser.ts";

describe("settings", () => {
  it("start with the defaults", async () => {
    expect(await loadSettings(fakeStorage())).toEqual(DEFAULT_SETTINGS);
  });

  it("are kept", async () => {
    const area = fakeStorage();
    await changeSettings(area, { highlights: false });
    expect(await loadSettings(area)).toEqual({ highlights: false });
  });

  it("take the default for a field of the wrong kind", async () => {
    const area = fakeStorage();
    await area.set({ settings: { highlights: "no" } });
    expect(await loadSettings(area)).toEqual(DEFAULT_SETTINGS);
    await area.set({ settings: "broken" });
    expect(await loadSettings(area)).toEqual(DEFAULT_SETTINGS);
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
    expect(seen).toEqual([{ highlights: false }]);
  });
});
