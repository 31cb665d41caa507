import { describe, expect, it } from "vitest";
import { tabReports } from "../../extension/background/tab-reports.ts";
import type { TabState } from "../../extension/background/tab-state.ts";
import { fakeStorage } from "./fake-browser.ts";

const analysing = (url: string): TabState => ({ phase: "analysing", url });

describe("tab reports", () => {
  it("keep each tab by itself", async () => {
    const reports = tabReports(fakeStorage());
    await reports.set(1, analysing("https://one.example/"));
    await reports.set(2, analysing("https://two.example/"));
    await reports.clear(1);
    expect(await reports.get(1)).toBeUndefined();
    expect(await reports.get(2)).toEqual(analysing("https://two.example/"));
  });

  it("outlive the worker: another instance over the same storage knows the same", async () => {
    const area = fakeStorage();
    await tabReports(area).set(1, analysing("https://one.example/"));
    expect(await tabReports(area).get(1)).toEqual(analysing("https://one.example/"));
  });

  it("tell of changes to the one tab that is listened to", async () => {
    const reports = tabReports(fakeStorage());
    const life = new AbortController();
    const seen: (TabState | undefined)[] = [];
    reports.onChange(1, (state) => seen.push(state), life.signal);
    await reports.set(2, analysing("https://two.example/"));
    await reports.set(1, analysing("https://one.example/"));
    await reports.clear(1);
    life.abort();
    await reports.set(1, analysing("https://again.example/"));
    expect(seen).toEqual([analysing("https://one.example/"), undefined]);
  });

  it("make room for the page that is read now where storage is full", async () => {
    const area = fakeStorage({ quota: 150 });
    const reports = tabReports(area);
    await area.set({ other: 1 });
    await reports.set(1, analysing("https://one.example/".padEnd(80, "x")));
    await reports.set(2, analysing("https://two.example/".padEnd(80, "x")));
    expect(await reports.get(1)).toBeUndefined();
    expect((await reports.get(2))?.phase).toBe("analysing");
    expect(await area.get("other")).toEqual({ other: 1 });
  });
});
