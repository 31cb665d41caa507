import { describe, expect, it } from "vitest";
import { inOrder } from "../../extension/background/in-order.ts";
import { tabReports } from "../../extension/background/tab-reports.ts";
import type { TabState } from "../../extension/background/tab-state.ts";
import { READER, tabWatcher, type WatcherTools } from "../../extension/background/tab-watcher.ts";
import type { PageKind } from "../../extension/messages.ts";
import { ok } from "../../extension/result.ts";
import { aClaim, anArticle, aReport, aStore } from "../builders.ts";
import { fakeStorage, fromTab } from "./fake-browser.ts";

const verdict = { onTopic: true, score: 1.5 };

/**
 * A watcher over tabs that show what `gate` says; `null` is a page where nothing of ours runs. With
 * `late` no gate is there until it is put there.
 */
function watching(
  gate: Record<number, PageKind | null> = {},
  change: Partial<WatcherTools> = {},
  { late = false } = {},
) {
  const injected: string[] = [];
  const badges: Record<number, string | undefined> = {};
  const reports = tabReports(fakeStorage());
  const watcher = tabWatcher({
    reports,
    showBadge: async (tabId, state) => {
      badges[tabId] = state?.phase;
    },
    openStore: async () =>
      aStore({
        claims: [aClaim({ id: "a" })],
        reports: [aReport({ id: "r", outlet: "o", claims: ["a"] })],
      }),
    scripting: {
      executeScript: async ({ target, files = [] }) => {
        const kind = gate[target.tabId];
        if (kind === null) throw new Error("Cannot access contents of the page");
        injected.push(...files.map((file) => `${target.tabId} ${file}`));
        const isAsked = files.length === 0 && (!late || injected.length > 0);
        return [
          { frameId: 0, documentId: "", result: isAsked && kind ? { kind, score: 1 } : null },
        ];
      },
      insertCSS: async () => undefined,
    },
    tabs: {
      get: async (id) => ({ ...fromTab(id).tab, url: `https://news.example/${id}` }) as never,
    },
    callReader: async () => ok(null as never),
    inOrder: inOrder(),
    ...change,
  });
  return { watcher, reports, injected, badges };
}

describe("watching tabs", () => {
  it("loads the reader after the gate's yes, into that tab", async () => {
    const { watcher, reports, injected } = watching();
    await watcher.content["content:on-topic"]({ score: 1.5 }, fromTab(3));
    expect(injected).toEqual([`3 ${READER.script}`]);
    expect(await reports.get(3)).toMatchObject({ phase: "analysing" });
  });

  it("remembers the cross-reference of an article and answers with its marks", async () => {
    const { watcher, reports, badges } = watching();
    const reply = await watcher.content["content:article"](
      { article: anArticle(), verdict, reading: "1" },
      fromTab(3),
    );
    expect(reply).toEqual(ok({ marks: [] }));
    expect(await reports.get(3)).toMatchObject({
      phase: "done",
      report: { article: { topicScore: 1.5 } },
    });
    expect(badges[3]).toBe("done");
  });

  it("notes which claims lost their place, and drops the note with the page", async () => {
    const { watcher, reports } = watching();
    await watcher.content["content:article"](
      { article: anArticle(), verdict, reading: "1" },
      fromTab(3),
    );
    await watcher.content["content:placed"]({ lost: ["0:a"] }, fromTab(3));
    expect(await reports.get(3)).toMatchObject({ phase: "done", lost: ["0:a"] });
    await watcher.changed(3, { status: "loading", url: "https://news.example/next" });
    await watcher.content["content:placed"]({ lost: ["0:a"] }, fromTab(3));
    expect(await reports.get(3)).toBeUndefined();
  });

  it("clears a tab that moves on, even while its article is being read", async () => {
    const { watcher, reports, badges } = watching();
    const reading = watcher.content["content:article"](
      { article: anArticle(), verdict, reading: "1" },
      fromTab(3),
    );
    const leaving = watcher.changed(3, { status: "loading", url: "https://news.example/next" });
    await Promise.all([reading, leaving]);
    expect(await reports.get(3)).toBeUndefined();
    expect(badges[3]).toBeUndefined();
  });

  it("says that the packs are at fault where they cannot be opened, and recovers", async () => {
    const broken = watching({}, { openStore: () => Promise.reject(new Error("no such file")) });
    const reply = await broken.watcher.content["content:article"](
      { article: anArticle(), verdict, reading: "1" },
      fromTab(1),
    );
    expect(reply).toMatchObject({ ok: false, error: { code: "packs" } });
    expect(await broken.reports.get(1)).toMatchObject({ phase: "failed" });
  });

  const outcomes: [PageKind | null, TabState["phase"]][] = [
    ["not-article", "not-article"],
    ["other-subject", "other-subject"],
    ["on-topic", "analysing"],
    [null, "not-allowed"],
  ];
  for (const [kind, phase] of outcomes) {
    it(`asks the tab where nothing is known: ${kind ?? "no script may run"} is ${phase}`, async () => {
      const { watcher } = watching({ 5: kind });
      const reply = await watcher.panel["panel:inspect"]({ tabId: 5 }, fromTab(5));
      expect(reply).toEqual(ok({ phase, url: "https://news.example/5" }));
    });
  }

  it("wakes a page that was open before the extension was", async () => {
    const { watcher, injected } = watching({ 6: "not-article" }, {}, { late: true });
    const reply = await watcher.panel["panel:inspect"]({ tabId: 6 }, fromTab(6));
    expect(reply).toMatchObject({ value: { phase: "not-article" } });
    expect(injected).toEqual(["6 extension/content/gate.js"]);
  });

  it("looks afresh after an error", async () => {
    const { watcher, reports } = watching({ 2: "other-subject" });
    await reports.set(2, { phase: "failed", url: "", error: { code: "packs", message: "" } });
    expect(await watcher.panel["panel:inspect"]({ tabId: 2 }, fromTab(2))).toMatchObject({
      value: { phase: "failed" },
    });
    expect(await watcher.panel["panel:retry"]({ tabId: 2 }, fromTab(2))).toMatchObject({
      value: { phase: "other-subject" },
    });
  });
});
