import { describe, expect, it } from "vitest";
import { runCommand } from "../../extension/background/commands.ts";
import { SELECTION_ENTRY, selectedText } from "../../extension/background/selection-menu.ts";
import { openSurface } from "../../extension/background/surfaces.ts";
import { ok } from "../../extension/result.ts";
import { loadSettings } from "../../extension/settings.ts";
import { fakeStorage } from "./fake-browser.ts";

/** What a command does in a window whose tab in front is number 3. */
async function effectOf(name: string, settings = fakeStorage()) {
  const steps: unknown[] = [];
  await runCommand(name, {
    tabs: { query: async () => [{ id: 3 }] as never },
    callReader: (async (tabId: number, type: string, payload: unknown) => {
      steps.push([tabId, type, payload]);
      return ok({ found: true });
    }) as Parameters<typeof runCommand>[1]["callReader"],
    settings,
  });
  return { steps, settings: await loadSettings(settings) };
}

describe("shortcuts", () => {
  it("go to the next claim and the one before, in the tab in front", async () => {
    expect((await effectOf("next-claim")).steps).toEqual([[3, "reader:step", { by: 1 }]]);
    expect((await effectOf("previous-claim")).steps).toEqual([[3, "reader:step", { by: -1 }]]);
  });

  it("switch highlights off, and on again", async () => {
    const storage = fakeStorage();
    const off = await effectOf("toggle-highlights", storage);
    expect(off.settings.highlights).toBe(false);
    expect(off.steps).toEqual([]);
    expect((await effectOf("toggle-highlights", storage)).settings.highlights).toBe(true);
  });

  it("do nothing under a name of another version", async () => {
    expect((await effectOf("dance")).steps).toEqual([]);
  });
});

describe("opening a surface", () => {
  const refuses = async () => {
    throw new Error("may only be called in response to a user gesture");
  };

  it("opens the panel where there is one, else the popup", async () => {
    const opened: string[] = [];
    const action = { openPopup: async () => void opened.push("popup") };
    const sidePanel = { open: async () => void opened.push("panel") };
    expect(await openSurface({ action, sidePanel }, 3)).toBe(true);
    expect(await openSurface({ action }, 3)).toBe(true);
    expect(opened).toEqual(["panel", "popup"]);
  });

  it("says so where the browser opens neither", async () => {
    expect(await openSurface({ action: { openPopup: refuses } }, 3)).toBe(false);
    expect(await openSurface({ action: {} }, 3)).toBe(false);
    expect(await openSurface({ action: {}, sidePanel: { open: refuses } }, 3)).toBe(false);
  });
});

describe("the menu's entry for a selection", () => {
  it("takes the selected text, and no more than can be compared in a moment", () => {
    const clicked = { menuItemId: SELECTION_ENTRY, selectionText: "  35 people died.  " };
    expect(selectedText(clicked)).toBe("35 people died.");
    const long = { ...clicked, selectionText: "word ".repeat(100_000) };
    expect(selectedText(long)?.length).toBeLessThanOrEqual(40_000);
  });

  it("leaves empty selections and other entries alone", () => {
    expect(selectedText({ menuItemId: SELECTION_ENTRY, selectionText: " " })).toBeUndefined();
    expect(selectedText({ menuItemId: "other", selectionText: "text" })).toBeUndefined();
  });
});
