import { describe, expect, it } from "vitest";
import { inOrder } from "../../extension/background/in-order.ts";
import { tabReports } from "../../extension/background/tab-reports.ts";
import type { TabState } from "../../extension/background/tab-state.ts";
import { READER, tabWatcher, type WatcherTools } from "../../extension/background/tab-watcher.ts";
import type { PageKind } from "../../extension/messages.ts";
import { ok } from "../../extension/result.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../extension/settings.ts";
import { aClaim, anArticle, aReport, aStore } from "../builders.ts";
import { englishTexts, fakeStorage, fromTab } from "./fake-browser.ts";
import { aDoneState } from "./page-report.ts";

const verdict = { onTopic: true, score: 1.5 };

/**
 * A watcher over tabs that show what `gate` says; `null` is a page where nothing of ours runs. If
 * `late`, no gate is there until it is put there.
 */
function watching(
  gate: Record<number, PageKind | null> = {},
  change: Partial<WatcherTools> = {},
  settings: Settings = DEFAULT_SETTINGS,
  late = false,
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
        const result = isAsked && kind ? { kind, score: 1 } : null;
        return [{ frameId: 0, documentId: "", result }];
      },
    },
    styles: { lay: async () => undefined, change: async () => undefined },
    settings: async () => settings,
    openSurface: async () => true,
    texts: async () => englishTexts(),
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

  it("keeps nothing of a tab that is closed, even while its article is being read", async () => {
    const { watcher, reports } = watching();
    const reading = watcher.content["content:article"](
      { article: anArticle(), verdict, reading: "1" },
      fromTab(3),
    );
    await Promise.all([reading, watcher.closed(3)]);
    expect(await reports.all()).toEqual([]);
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
    const { watcher, injected } = watching({ 6: "not-article" }, {}, DEFAULT_SETTINGS, true);
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

  describe("with the reader's settings", () => {
    const paused = { ...DEFAULT_SETTINGS, paused: true };
    const offHere = { ...DEFAULT_SETTINGS, offSites: ["news.example"] };
    const onClick = { ...DEFAULT_SETTINGS, start: "on-click" as const };
    const rests: [string, Settings, TabState["phase"]][] = [
      ["while everything is paused", paused, "paused"],
      ["on a site that is switched off", offHere, "off-here"],
      ["until the reader asks", onClick, "on-demand"],
    ];
    for (const [when, settings, phase] of rests) {
      it(`reads no article ${when}`, async () => {
        const { watcher, reports, injected, badges } = watching({}, {}, settings);
        await watcher.content["content:on-topic"]({ score: 1.5 }, fromTab(3));
        expect(injected).toEqual([]);
        expect(await reports.get(3)).toMatchObject({ phase });
        expect(badges[3]).toBe(phase);
      });
    }

    it("reads on demand when the reader asks", async () => {
      const { watcher, injected } = watching({ 4: "on-topic" }, {}, onClick);
      const reply = await watcher.panel["panel:read-now"]({ tabId: 4 }, fromTab(4));
      expect(reply).toMatchObject({ value: { phase: "analysing" } });
      expect(injected).toEqual([`4 ${READER.script}`]);
    });

    it("leaves pages alone at once when they are paused, and takes them up again", async () => {
      const { watcher, reports, injected } = watching({ 3: "on-topic" });
      await reports.set(3, aDoneState({ url: "https://news.example/3" }));
      await watcher.settingsChanged(paused);
      expect(await reports.get(3)).toMatchObject({ phase: "paused" });
      await watcher.settingsChanged(DEFAULT_SETTINGS);
      expect(injected).toEqual([`3 ${READER.script}`]);
    });

    it("does not store what a page sends that was paused meanwhile", async () => {
      const { watcher, reports } = watching({}, {}, paused);
      const article = { article: anArticle(), verdict, reading: "1" };
      expect(await watcher.content["content:article"](article, fromTab(3))).toEqual(
        ok({ marks: [] }),
      );
      expect(await reports.get(3)).toMatchObject({ phase: "paused" });
    });
  });

  it("reads at once what waited to be asked for, when it shall read by itself again", async () => {
    const { watcher, reports, injected } = watching({ 3: "on-topic" });
    await reports.set(3, { phase: "on-demand", url: "https://news.example/3" });
    await watcher.settingsChanged({ ...DEFAULT_SETTINGS, start: "on-click" });
    expect(await reports.get(3)).toMatchObject({ phase: "on-demand" });
    await watcher.settingsChanged({ ...DEFAULT_SETTINGS, start: "automatic" });
    expect(await reports.get(3)).toMatchObject({ phase: "analysing" });
    expect(injected).toEqual([`3 ${READER.script}`]);
  });

  describe("a selection", () => {
    const text = "Statement of a.";

    it("is cross-referenced whatever the page, and the page's own report comes back", async () => {
      const { watcher, reports } = watching();
      const page = aDoneState({ url: "https://news.example/3" });
      await reports.set(3, page);
      await watcher.select(3, page.url, text);
      expect(await reports.get(3)).toMatchObject({ phase: "selection", text, back: page });
      const reply = await watcher.panel["panel:leave-selection"]({ tabId: 3 }, fromTab(3));
      expect(reply).toEqual(ok(page));
    });

    it("stays in front while the page under it is read anew", async () => {
      const { watcher, reports, badges } = watching();
      await watcher.select(3, "https://news.example/3", text);
      await watcher.content["content:article"](
        { article: anArticle(), verdict, reading: "1" },
        fromTab(3),
      );
      expect(await reports.get(3)).toMatchObject({
        phase: "selection",
        text,
        back: { phase: "done", report: { article: { topicScore: 1.5 } } },
      });
      expect(badges[3]).toBe("selection");
      await watcher.content["content:left-topic"](null, fromTab(3));
      expect(await reports.get(3)).toMatchObject({ phase: "selection", back: null });
    });

    it("makes way for a claim of the page that the reader wants to see whole", async () => {
      const { watcher, reports } = watching();
      await reports.set(3, aDoneState({ url: "https://news.example/3" }));
      await watcher.select(3, "https://news.example/3", text);
      await watcher.content["content:show-all"]({ claim: "1:test/accepted" }, fromTab(3));
      expect(await reports.get(3)).toMatchObject({ phase: "done", focus: "1:test/accepted" });
    });

    it("is shown also where everything is paused, and outlives the pause", async () => {
      const { watcher, reports } = watching({ 3: "on-topic" });
      await reports.set(3, aDoneState({ url: "https://news.example/3" }));
      await watcher.select(3, "https://news.example/3", text);
      await watcher.settingsChanged({ ...DEFAULT_SETTINGS, paused: true });
      expect(await reports.get(3)).toMatchObject({ phase: "selection", back: { phase: "paused" } });
      await watcher.settingsChanged(DEFAULT_SETTINGS);
      expect(await reports.get(3)).toMatchObject({
        phase: "selection",
        back: { phase: "analysing" },
      });
    });

    it("leaves a page of which nothing was known to be looked at", async () => {
      const { watcher } = watching({ 3: "not-article" });
      await watcher.select(3, "https://news.example/3", text);
      const reply = await watcher.panel["panel:leave-selection"]({ tabId: 3 }, fromTab(3));
      expect(reply).toMatchObject({ value: { phase: "not-article" } });
    });
  });

  it("keeps what the page said before and says no more", async () => {
    const { watcher, reports } = watching();
    const before = aDoneState({ url: "https://news.example/3" });
    await reports.set(3, before);
    const lost = before.report.claims.map(({ id }) => id);
    await watcher.content["content:placed"]({ lost }, fromTab(3));
    await watcher.content["content:article"](
      { article: anArticle(), verdict, reading: "1" },
      fromTab(3),
    );
    const after = await reports.get(3);
    expect(after).toMatchObject({
      lost: before.report.claims.map(({ claim, sentence }) => ({ claim, sentence })),
    });
  });

  it("opens a surface at the claim that the reader wants to see whole, once", async () => {
    const { watcher, reports } = watching();
    await reports.set(3, aDoneState());
    await watcher.content["content:show-all"]({ claim: "1:test/accepted" }, fromTab(3));
    expect(await reports.get(3)).toMatchObject({ focus: "1:test/accepted" });
    await watcher.panel["panel:focused"]({ tabId: 3 }, fromTab(3));
    expect(await reports.get(3)).toMatchObject({ focus: null });
  });

  it("says in words what the card beside a sentence shows, and nothing more", async () => {
    const { watcher, reports } = watching();
    const state = aDoneState();
    const [claim] = state.report.claims;
    await reports.set(3, state);
    const reply = await watcher.content["content:card"]({ claims: [claim?.id ?? ""] }, fromTab(3));
    const [card] = reply.ok ? reply.value.claims : [];
    expect(card).toMatchObject({
      statement: claim?.statement,
      standingName: "Corroborated and in conflict",
    });
    expect(card?.reports.map(({ kind }) => kind)).toEqual([
      "conflicting",
      "corroborated",
      "differing",
    ]);
    expect(card?.counts).toMatch(/1 origin corroborates, 1 conflicts/);
  });
});
