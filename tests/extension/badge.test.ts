import { describe, expect, it } from "vitest";
import { type BadgeAction, showBadge } from "../../extension/background/badge.ts";
import type { TabState } from "../../extension/background/tab-state.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../extension/settings.ts";
import { englishTexts } from "./fake-browser.ts";
import { aDoneState, aPageReport } from "./page-report.ts";

const url = "https://page.example/";

/** What the button shows for a state. */
async function buttonFor(state: TabState | undefined, settings: Settings = DEFAULT_SETTINGS) {
  const shown: Record<string, unknown> = {};
  const action = {
    setBadgeText: async ({ text }: { text: string }) => void Object.assign(shown, { text }),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
    setTitle: async ({ title }: { title: string }) => void Object.assign(shown, { title }),
    setIcon: async ({ path }: { path: Record<number, string> }) =>
      void Object.assign(shown, { icon: path[16] }),
  } as unknown as BadgeAction;
  await showBadge(action, englishTexts(), 3, state, settings);
  return shown;
}

const icon = (name: string) => `/assets/icons/${name}-16.png`;

describe("the toolbar button", () => {
  it("is quiet where nothing is known", async () => {
    expect(await buttonFor(undefined)).toMatchObject({ text: "", icon: icon("idle") });
  });

  it("counts claims and shows a conflict", async () => {
    expect(await buttonFor(aDoneState())).toEqual({
      text: "2",
      icon: icon("conflict"),
      title: "2 claims cross-referenced, 1 in conflict",
    });
  });

  it("shows claims without a conflict as found", async () => {
    const report = aPageReport();
    const agreed = {
      ...report,
      claims: report.claims.filter(({ conflicting }) => conflicting.length === 0),
      totals: { ...report.totals, claims: 1, conflicting: 0 },
    };
    const shown = await buttonFor(aDoneState({ report: agreed }));
    expect(shown).toMatchObject({ text: "1", icon: icon("found") });
  });

  it("counts only what the reader wants to see", async () => {
    const strict = await buttonFor(aDoneState(), { ...DEFAULT_SETTINGS, shown: ["corroborated"] });
    expect(strict).toMatchObject({ text: "1", icon: icon("found") });
    const none = await buttonFor(aDoneState(), { ...DEFAULT_SETTINGS, leastScore: 1 });
    expect(none).toMatchObject({ text: "", icon: icon("idle") });
  });

  it("counts the claims where highlights are off", async () => {
    const shown = await buttonFor(aDoneState(), { ...DEFAULT_SETTINGS, highlights: false });
    expect(shown).toMatchObject({ text: "2" });
  });

  for (const phase of ["paused", "off-here"] as const) {
    it(`says that it rests: ${phase}`, async () => {
      expect(await buttonFor({ phase, url })).toMatchObject({ text: "", icon: icon("paused") });
    });
  }

  it("counts the page's claims while a selection is shown", async () => {
    const back = aDoneState();
    const selection: TabState = {
      phase: "selection",
      url,
      text: "…",
      report: { ...back.report, claims: [] },
      back,
    };
    expect(await buttonFor(selection)).toMatchObject({ text: "2" });
  });
});
