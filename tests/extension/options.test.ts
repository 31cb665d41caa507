import { describe, expect, it } from "vitest";
import { followAccess } from "../../extension/access.ts";
import { listPacks } from "../../extension/background/list-packs.ts";
import { welcome } from "../../extension/background/welcome.ts";
import {
  connectOptions,
  type OptionsActions,
  type OptionsBrowser,
  type OptionsModel,
} from "../../extension/options/connect.ts";
import { contrastOf } from "../../extension/options/contrast.ts";
import { siteInWords } from "../../extension/options/site-in-words.ts";
import { failed, ok } from "../../extension/result.ts";
import { DEFAULT_SETTINGS, loadSettings } from "../../extension/settings.ts";
import { fakeEvent, fakeStorage } from "./fake-browser.ts";

/** Permissions that a test grants and takes away. */
function fakePermissions(granted: boolean) {
  const area = {
    granted,
    onAdded: fakeEvent<[object]>(),
    onRemoved: fakeEvent<[object]>(),
    contains: async () => area.granted,
    request: async () => true,
    hasListener: () => false,
  };
  return area;
}

function opened({ sync = fakeStorage(), own = "chrome-extension://x/" } = {}) {
  const permissions = fakePermissions(true);
  const local = fakeStorage();
  const tabs: unknown[] = [];
  const browser = {
    runtime: {
      getURL: (path: string) => own + path,
      sendMessage: async () => ok({ packs: [], refused: [] }),
    },
    tabs: { create: async (tab: unknown) => void tabs.push(tab) },
    permissions,
    commands: {
      getAll: async () => [
        { name: "next-claim", shortcut: "Alt+Shift+J" },
        { name: "pause", shortcut: "" },
      ],
    },
    storage: {
      sync,
      local: { clear: async () => local.remove(Object.keys(await local.get(null))) },
    },
  };
  const shown: OptionsModel[] = [];
  let actions: OptionsActions | undefined;
  const life = new AbortController();
  const ready = connectOptions(
    browser as unknown as OptionsBrowser,
    (model, given) => {
      shown.push(model);
      actions = given;
    },
    life.signal,
  );
  return {
    ...{ browser, life, local, permissions, ready, shown, sync, tabs },
    model: () => shown.at(-1) as OptionsModel,
    act: () => actions as OptionsActions,
  };
}

describe("the options page", () => {
  it("shows a change at once and says when it is stored", async () => {
    const { act, model, ready, sync } = opened();
    await ready;
    act().change({ paused: true });
    expect(model().settings.paused).toBe(true);
    expect(model().notice).toBeUndefined();
    await expect.poll(() => model().notice?.kind).toBe("saved");
    expect((await loadSettings(sync)).paused).toBe(true);
  });

  it("takes a change back that could not be stored, and says why", async () => {
    const { act, model, ready } = opened({ sync: fakeStorage({ quota: 10 }) });
    await ready;
    act().change({ paused: true });
    await expect
      .poll(() => model().notice)
      .toMatchObject({ kind: "failed", message: "quota exceeded" });
    expect(model().settings).toEqual(DEFAULT_SETTINGS);
  });

  it("names the commands with their keys", async () => {
    const { model, ready } = opened();
    await ready;
    await expect
      .poll(() => model().shortcuts)
      .toEqual([
        { name: "next-claim", keys: "Alt+Shift+J" },
        { name: "pause", keys: "" },
      ]);
  });

  it("opens the browser's page for shortcuts where there is a way to", async () => {
    const chromium = opened();
    await chromium.ready;
    chromium.act().openShortcuts?.();
    expect(chromium.tabs).toEqual([{ url: "chrome://extensions/shortcuts" }]);
    const without = opened({ own: "moz-extension://x/" });
    await without.ready;
    expect(without.act().openShortcuts).toBeUndefined();
  });

  it("shows nothing more once it is closed", async () => {
    const { act, life, ready, shown, sync } = opened();
    await ready;
    life.abort();
    const before = shown.length;
    act().change({ order: "page" });
    await expect.poll(async () => (await loadSettings(sync)).order).toBe("page");
    expect(shown).toHaveLength(before);
  });
});

describe("access to pages", () => {
  it("is looked at first and after each change, until the page is left", async () => {
    const permissions = fakePermissions(true);
    const life = new AbortController();
    const seen: boolean[] = [];
    followAccess(
      permissions as unknown as Parameters<typeof followAccess>[0],
      (granted) => seen.push(granted),
      life.signal,
    );
    await expect.poll(() => seen).toEqual([true]);
    permissions.granted = false;
    permissions.onRemoved.fire({});
    await expect.poll(() => seen).toEqual([true, false]);
    life.abort();
    expect(permissions.onRemoved.size + permissions.onAdded.size).toBe(0);
  });
});

describe("a site in a reader's words", () => {
  it.each([
    ["example.org", "example.org"],
    ["  WWW.Example.org ", "example.org"],
    ["https://news.example.org/a?b", "news.example.org"],
    ["example.org/section", "example.org"],
    ["localhost:8080", "localhost"],
    ["новини.укр", "xn--b1amarcd.xn--j1amh"],
    ["", undefined],
    ["example", undefined],
    ["no site", undefined],
    ["about:blank", undefined],
    ["ftp://example.org", undefined],
  ])("%s is %s", (words, site) => {
    expect(siteInWords(words)).toBe(site);
  });
});

describe("contrast", () => {
  it("is 21 from black to white, 1 to itself, and the same either way", () => {
    expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrastOf("#178a70", "#178a70")).toBe(1);
    expect(contrastOf("#ffffff", "#767676")).toBeCloseTo(contrastOf("#767676", "#ffffff"));
    // The palest grey that text on white may have: https://webaim.org/articles/contrast/
    expect(contrastOf("#767676", "#ffffff")).toBeGreaterThan(4.5);
    expect(contrastOf("#777777", "#ffffff")).toBeLessThan(4.5);
  });
});

describe("the packs of the options page", () => {
  it("are refused with the reason where they cannot be opened", async () => {
    const pack = { pack: "packs/a.json", reason: "format 7" };
    expect(await listPacks(async () => ({ packs: [], refused: [pack] }))).toEqual(
      ok({ packs: [], refused: [pack] }),
    );
    const broken = async () => {
      throw new Error("packs/a.json: format 7");
    };
    expect(await listPacks(broken)).toEqual(
      failed("packs", "open the packs: packs/a.json: format 7"),
    );
  });
});

describe("the first-run page", () => {
  it("opens after an installation, and after nothing else", async () => {
    const opened: unknown[] = [];
    const runtime = { getURL: (path: string) => `own:${path}` };
    const tabs = { create: async (tab: unknown) => opened.push(tab) as never };
    await welcome("update", runtime, tabs);
    await welcome("browser_update", runtime, tabs);
    expect(opened).toEqual([]);
    await welcome("install", runtime, tabs);
    expect(opened).toEqual([{ url: "own:extension/welcome/index.html" }]);
  });
});
