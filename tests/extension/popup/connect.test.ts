/** What joins the list to the browser: what it shows at once, and how it follows a page. */
import { afterEach, describe, expect, it } from "vitest";
import { tabReports } from "../../../extension/background/tab-reports.ts";
import type { TabState } from "../../../extension/background/tab-state.ts";
import {
  type Connection,
  connectTab,
  type PopupActions,
  type PopupBrowser,
  type PopupModel,
  tabOfPopup,
} from "../../../extension/popup/connect.ts";
import { fakeEvent, fakeRuntime, fakeStorage, fromTab } from "../fake-browser.ts";
import { aDoneState } from "../page-report.ts";

const TAB = 7;

describe("the list's connection", () => {
  let life = new AbortController();
  afterEach(() => life.abort());

  function setUp({ surface = "popup" as Connection["surface"], refuses = false } = {}) {
    life = new AbortController();
    const runtime = fakeRuntime();
    const session = fakeStorage();
    const local = fakeStorage();
    const sync = fakeStorage();
    const sent: unknown[] = [];
    let time = 1_000_000;
    let answer: TabState = { phase: "not-article", url: "https://news.example/" };
    const record = (message: unknown, reply: unknown) => {
      sent.push(message);
      return Promise.resolve({ ok: true, value: reply });
    };
    const browser = {
      runtime: {
        ...runtime,
        sendMessage: (message: unknown) => record(message, answer),
        openOptionsPage: async () => undefined,
      },
      tabs: {
        query: async () => [{ id: TAB }],
        sendMessage: (_: number, message: unknown) => record(message, { found: true }),
        create: async () => ({}),
        onUpdated: fakeEvent(),
      },
      permissions: {
        contains: async () => true,
        request: async () => true,
        onAdded: fakeEvent(),
        onRemoved: fakeEvent(),
      },
      storage: { session, sync, local },
    } as unknown as PopupBrowser;
    const shown: PopupModel[] = [];
    let actions: PopupActions | undefined;
    const connect = () =>
      connectTab(
        browser,
        {
          tabId: TAB,
          surface,
          windowId: 1,
          signal: life.signal,
          now: () => time,
          writeToClipboard: async () => {
            if (refuses) throw new Error("not allowed");
          },
          close: () => undefined,
        },
        (model, does) => {
          shown.push(model);
          actions = does;
        },
      );
    const until = async (isRight: (model: PopupModel) => boolean) => {
      await expect.poll(() => shown.some(isRight), { interval: 1 }).toBe(true);
    };
    return {
      connect,
      until,
      runtime,
      session,
      local,
      shown,
      sent,
      browser,
      actions: () => actions as PopupActions,
      last: () => shown.at(-1),
      pass: (ms: number) => {
        time += ms;
      },
      answerWith: (state: TabState) => {
        answer = state;
      },
    };
  }

  const inView = (claim: string) => ({ type: "content:in-view", payload: { claim } });
  const asked = (sent: unknown[]) => sent.map((message) => (message as { type: string }).type);

  it("shows what is known without asking anybody", async () => {
    const list = setUp();
    await tabReports(list.session).set(TAB, aDoneState());
    list.connect();
    await list.until(({ state }) => state?.phase === "done");
    expect(list.sent).toEqual([]);
  });

  it("asks where nothing is known, and again when the tab has loaded another page", async () => {
    const list = setUp();
    list.connect();
    await list.until(({ state }) => state?.phase === "not-article");
    list.answerWith({ phase: "other-subject", url: "https://news.example/2" });
    (list.browser.tabs.onUpdated as unknown as ReturnType<typeof fakeEvent>).fire(TAB, {
      status: "complete",
    });
    await list.until(({ state }) => state?.phase === "other-subject");
  });

  it("keeps what the page says for the next visit, and shows with what it compares", async () => {
    const list = setUp();
    await tabReports(list.session).set(TAB, aDoneState());
    list.connect();
    await list.until(({ reading }) => Object.keys(reading?.before ?? {}).length === 2);
    list.actions().forgetReading();
    await expect.poll(() => list.last()?.reading, { interval: 1 }).toBeUndefined();
    expect(await list.local.get()).toEqual({});
  });

  it("lets a panel, and no popup, be told which claim is in view", async () => {
    const popup = setUp();
    await tabReports(popup.session).set(TAB, aDoneState());
    popup.connect();
    await popup.until(({ state }) => state?.phase === "done");
    expect(asked(popup.sent)).not.toContain("reader:follow");
    await expect(popup.runtime.deliver(inView("0:a"), fromTab(TAB))).rejects.toThrow();
    life.abort();

    const panel = setUp({ surface: "panel" });
    await tabReports(panel.session).set(TAB, aDoneState());
    panel.connect();
    await panel.until(({ state }) => state?.phase === "done");
    expect(asked(panel.sent)).toContain("reader:follow");
    await panel.runtime.deliver(inView("0:a"), fromTab(TAB));
    expect(panel.last()?.inView).toBe("0:a");
  });

  it("answers pages of other tabs, since silence would end their following, but stays where it is", async () => {
    const panel = setUp({ surface: "panel" });
    await tabReports(panel.session).set(TAB, aDoneState());
    panel.connect();
    await panel.until(({ state }) => state?.phase === "done");
    expect(await panel.runtime.deliver(inView("0:a"), fromTab(8))).toMatchObject({ ok: true });
    expect(panel.last()?.inView).toBeUndefined();
  });

  it("stays at the claim that was chosen while the page scrolls to it", async () => {
    const panel = setUp({ surface: "panel" });
    await tabReports(panel.session).set(TAB, aDoneState());
    panel.connect();
    await panel.until(({ state }) => state?.phase === "done");
    expect(await panel.actions().goTo("5:chosen")).toBe(true);
    await panel.runtime.deliver(inView("2:passed"), fromTab(TAB));
    expect(panel.last()?.inView).toBe("5:chosen");
    panel.pass(5_000);
    await panel.runtime.deliver(inView("2:passed"), fromTab(TAB));
    expect(panel.last()?.inView).toBe("2:passed");
  });

  it("says when the browser lets nothing be copied", async () => {
    const list = setUp({ refuses: true });
    await tabReports(list.session).set(TAB, aDoneState());
    list.connect();
    await list.until(({ state }) => state?.phase === "done");
    expect(await list.actions().copy("text")).toBe(false);
  });

  it("shows nothing of a tab that it left", async () => {
    const list = setUp();
    await tabReports(list.session).set(TAB, aDoneState());
    list.connect();
    await list.until(({ reading }) => reading !== undefined);
    life.abort();
    const count = list.shown.length;
    await tabReports(list.session).set(TAB, { phase: "paused", url: "https://news.example/" });
    expect(list.shown).toHaveLength(count);
  });
});

describe("the popup's tab", () => {
  const query = async () => [{ id: 3 }] as never;

  it("is the one in the address, else the active one", async () => {
    expect(await tabOfPopup("?tab=12", { query })).toBe(12);
    expect(await tabOfPopup("", { query })).toBe(3);
    expect(await tabOfPopup("?tab=x", { query })).toBe(3);
  });
});
