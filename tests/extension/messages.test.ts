import { describe, expect, it } from "vitest";
import {
  answer,
  callerOf,
  type Handlers,
  type PanelToBackground,
  type ToReader,
  tabCallerOf,
} from "../../extension/messages.ts";
import { failed, ok } from "../../extension/result.ts";
import { isOurContentScript, isOurExtension, isOurPage } from "../../extension/senders.ts";
import { fakeRuntime, fromPopup, fromTab } from "./fake-browser.ts";

const state = { phase: "not-article", url: "https://news.example/" } as const;

const handlers: Handlers<PanelToBackground> = {
  "panel:inspect": async ({ tabId }) => ok({ ...state, url: `tab ${tabId}` }),
  "panel:retry": async () => failed("packs", "no packs"),
  "panel:read-now": async () => ok(state),
  "panel:leave-selection": async () => ok(state),
  "panel:focused": async () => ok(null),
};

function connected() {
  const runtime = fakeRuntime();
  answer<PanelToBackground>(runtime, handlers, isOurPage(runtime));
  const call = callerOf<PanelToBackground>({
    sendMessage: (message: unknown) => runtime.deliver(message, fromPopup()) as Promise<never>,
  });
  return { runtime, call };
}

describe("messages", () => {
  it("bring a call to its handler and the reply back", async () => {
    const { call } = connected();
    expect(await call("panel:inspect", { tabId: 7 })).toEqual(ok({ ...state, url: "tab 7" }));
  });

  it("bring a failure back as data", async () => {
    const { call } = connected();
    expect(await call("panel:retry", { tabId: 7 })).toEqual(failed("packs", "no packs"));
  });

  it("turn what a handler throws into a failure that says what was being done", async () => {
    const runtime = fakeRuntime();
    answer<PanelToBackground>(
      runtime,
      {
        ...handlers,
        "panel:inspect": async () => {
          throw new Error("the tab is gone");
        },
      },
      isOurPage(runtime),
    );
    expect(
      await runtime.deliver({ type: "panel:inspect", payload: { tabId: 1 } }, fromPopup()),
    ).toEqual(failed("unexpected", "panel:inspect: the tab is gone"));
  });

  it("say that nobody answered, where the other side is gone", async () => {
    const call = tabCallerOf<ToReader>({
      sendMessage: async () => {
        throw new Error("Could not establish connection.");
      },
    });
    const reply = await call(3, "reader:go-to", { claim: "x" });
    expect(reply).toMatchObject({ ok: false, error: { code: "gone" } });
  });

  it("leave messages alone that are not of the contract", async () => {
    const { runtime } = connected();
    for (const message of [
      "panel:inspect",
      { type: "toString", payload: null },
      null,
      { type: 1 },
    ]) {
      await expect(runtime.deliver(message, fromPopup())).rejects.toThrow("Receiving end");
    }
  });

  it("refuse a panel's call that comes from a page", async () => {
    const { runtime } = connected();
    const reply = await runtime.deliver(
      { type: "panel:inspect", payload: { tabId: 1 } },
      fromTab(1),
    );
    expect(reply).toMatchObject({ ok: false, error: { code: "refused" } });
  });

  it("stop being answered after the signal", async () => {
    const runtime = fakeRuntime();
    const life = new AbortController();
    answer<PanelToBackground>(runtime, handlers, isOurPage(runtime), life.signal);
    life.abort();
    expect(runtime.onMessage.size).toBe(0);
  });
});

describe("senders", () => {
  const runtime = fakeRuntime();

  it("are content scripts only in the top frame of a tab, and only ours", () => {
    const isContent = isOurContentScript(runtime);
    expect(isContent(fromTab(1))).toBe(true);
    expect(isContent({ ...fromTab(1), frameId: 3 })).toBe(false);
    expect(isContent({ ...fromTab(1), id: "another-extension" })).toBe(false);
    expect(isContent(fromPopup())).toBe(false);
  });

  it("are pages of ours also when the popup is open in a tab", () => {
    const popupInTab = { ...fromTab(4), url: fromPopup().url ?? "" };
    expect(isOurPage(runtime)(popupInTab)).toBe(true);
    expect(isOurContentScript(runtime)(popupInTab)).toBe(false);
    expect(isOurPage(runtime)({ ...fromPopup(), id: "another-extension" })).toBe(false);
  });

  it("may command a page only from the background or a page of ours", () => {
    const mayCommand = isOurExtension(runtime);
    expect(mayCommand({ id: "second-source" })).toBe(true);
    expect(mayCommand(fromPopup())).toBe(true);
    expect(mayCommand(fromTab(2))).toBe(false);
  });
});
