/** The popup in a real browser: every state, in light and dark, by mouse, keyboard and axe. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TabState } from "../../extension/background/tab-state.ts";
import { aDoneState, aPageReport } from "../extension/page-report.ts";
import { type Driver, listedClaims, startDriver } from "./driver.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** No browser gives a tab this number so soon; the popup takes it from its address. */
const TAB = 4_000_000;

const done = aDoneState();
const nothing = aDoneState({ report: { ...aPageReport(), claims: [] } });
const url = "https://page.example/";
const states: Record<string, TabState> = {
  analysing: { phase: "analysing", url },
  "no article": { phase: "not-article", url },
  "another subject": { phase: "other-subject", url },
  "not allowed": { phase: "not-allowed", url },
  failed: { phase: "failed", url, error: { code: "packs", message: "the pack is broken" } },
  "nothing matched": nothing,
  "cross-referenced": done,
};

describe("the popup", () => {
  let driver: Driver;
  let popup: Page;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
  });

  afterAll(async () => {
    await driver?.close();
  });

  async function open(state: TabState): Promise<void> {
    await driver.setState(TAB, state);
    popup = await driver.popupOf(TAB);
    await popup.setViewport({ width: 384, height: 560 });
    await popup.waitForSelector("h1");
  }

  async function violations(): Promise<string[]> {
    await popup.evaluate(AXE);
    return popup.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const { violations: found } = await checker.run();
      return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);
    });
  }

  for (const [name, state] of Object.entries(states)) {
    it(`is accessible and fits its width: ${name}`, async () => {
      await open(state);
      await popup.evaluate(() => {
        for (const head of document.querySelectorAll<HTMLElement>(".claim-head")) head.click();
      });
      if (state === done) await popup.waitForSelector(".claim-body .report");
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      for (const scheme of ["light", "dark"]) {
        await popup.emulateMediaFeatures([
          { name: "prefers-color-scheme", value: scheme },
          { name: "prefers-reduced-motion", value: "reduce" },
        ]);
        expect(await violations(), scheme).toEqual([]);
      }
      for (const width of [384, 320]) {
        await popup.setViewport({ width, height: 560 });
        const overflow = await popup.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `at ${width} px`).toBe(0);
      }
      await popup.close();
    });
  }

  it("offers to try again after an error, and then finds out anew", async () => {
    await open({ phase: "failed", url, error: { code: "unexpected", message: "broken" } });
    await popup.click(".action");
    // There is no such tab, which is what a fresh look finds.
    await popup.waitForFunction(() => !document.body.textContent?.includes("broken"));
    await popup.close();
  });

  it("opens from the toolbar for the active tab, at its full width", async () => {
    await driver.control.bringToFront();
    const opened = driver.browser.waitForTarget((target) =>
      target.url().endsWith("extension/popup/index.html"),
    );
    await driver.openToolbarPopup();
    popup = await (await opened).asPage();
    await popup.waitForSelector(".notice-closed");
    await popup.waitForFunction(() => innerWidth >= 384 && innerWidth < 440);
    const unused = await popup.evaluate(
      () => document.documentElement.clientWidth - document.body.offsetWidth,
    );
    expect(unused).toBe(0);
    await popup.close();
  });

  it("is walked by keyboard alone", async () => {
    await open(done);
    const claims = await listedClaims(popup);
    expect(claims.length).toBeGreaterThan(1);
    const focused = () =>
      popup.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 400) ?? "");
    await popup.keyboard.press("Tab");
    expect(await focused()).toContain(claims[0]?.statement);
    await popup.keyboard.press("ArrowDown");
    expect(await focused()).toContain(claims[1]?.statement);
    await popup.keyboard.press("Enter");
    await popup.waitForSelector('.claim:nth-child(2) .claim-head[aria-expanded="true"]');
    await popup.keyboard.press("Tab");
    expect(await focused()).toBe("Show on the page");
    await popup.keyboard.press("Tab");
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe("A");
    await popup.close();
  });

  it("sets each report under its stance with outlet, date, speaker and reason", async () => {
    await open(done);
    await popup.click(".claim:first-child .claim-head");
    await popup.waitForSelector(".group");
    const groups = await popup.$$eval(".claim:first-child .group", (all) =>
      all.map((group) => [
        group.querySelector("h3")?.textContent,
        ...[...group.querySelectorAll(".report")].map((report) => report.textContent),
      ]),
    );
    expect(groups).toHaveLength(3);
    const [corroborating, conflicting, differing] = groups.map((group) => group.join(" | "));
    expect(corroborating).toMatch(/Corroborating.*1 independent origin.*Agency One.*same day/s);
    expect(corroborating).toMatch(/also carried by 2 outlets/);
    expect(conflicting).toMatch(/In conflict.*Paper Two.*2 days later.*Said by the mayor/s);
    expect(conflicting).toMatch(/35 dead here · 21 there/);
    expect(differing).toMatch(
      /Differs, not in conflict.*Paper Three.*about Apr 13.*earlier count/s,
    );
    await popup.close();
  });
});
