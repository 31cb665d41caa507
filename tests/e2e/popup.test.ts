/** The popup in a real browser: every state, in light and dark, by mouse, keyboard and axe. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TabState } from "../../extension/background/tab-state.ts";
import { anEntry } from "../builders.ts";
import { aDoneState, aPageReport } from "../extension/page-report.ts";
import { faultsOf } from "./accessibility.ts";
import { type Driver, listedClaims, startDriver, until } from "./driver.ts";

/** No browser gives a tab this number so soon; the popup takes it from its address. */
const TAB = 4_000_000;

const url = "https://page.example/";
const report = aPageReport();
const [disputed, agreed] = report.claims;
if (!disputed || !agreed) throw new Error("the sample has two claims");
const rich = {
  ...report,
  alsoReported: [
    {
      claim: "test/also",
      statement: "Two towns asked for help on the same day.",
      thread: "Thread",
      entries: [anEntry({ report: "one" }), anEntry({ report: "two" })],
      origins: 2,
    },
  ],
  refused: [{ pack: "packs/torn.json", reason: "no JSON" }],
};
const done = aDoneState({
  report: rich,
  lost: [{ claim: "test/old", statement: "An old count.", sentence: "Twenty-one were killed." }],
});
const silent = { ...report, claims: [] };
const states: Record<string, TabState> = {
  analysing: { phase: "analysing", url },
  "no article": { phase: "not-article", url },
  "another subject": { phase: "other-subject", url },
  "not allowed": { phase: "not-allowed", url },
  paused: { phase: "paused", url },
  "off for the site": { phase: "off-here", url },
  failed: { phase: "failed", url, error: { code: "packs", message: "the pack is broken" } },
  "nothing matched": aDoneState({ report: silent }),
  "newer than the pack": aDoneState({
    report: { ...silent, article: { ...report.article, published: "2026-03-01" } },
  }),
  "cross-referenced": done,
  "a selection": { phase: "selection", url, text: "Chosen words.", report, back: done },
};

describe("the popup", () => {
  let driver: Driver;
  let popup: Page;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
  });
  afterAll(() => driver?.close());

  async function open(state: TabState): Promise<void> {
    await driver.setState(TAB, state);
    popup = await driver.popupOf(TAB);
    await popup.setViewport({ width: 400, height: 600 });
    await popup.waitForSelector("h1, .selected");
  }

  const textOf = (selector: string) =>
    popup.$eval(selector, (found) => found.textContent?.replace(/\s+/g, " ").trim());
  const statements = () => listedClaims(popup).then((all) => all.map((one) => one.statement));

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
      expect(await faultsOf(popup)).toEqual([]);
      await popup.setViewport({ width: 400, height: 600 });
      const overflow = await popup.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await popup.close();
    });
  }

  it("says why it is silent", async () => {
    await open(states["newer than the pack"] as TabState);
    expect(await textOf(".notice")).toMatch(/Newer than the reports.*Jun 30, 2025/);
    await popup.close();
    await open(states["nothing matched"] as TabState);
    expect(await textOf(".notice")).toMatch(/nothing to compare/);
    await popup.close();
  });

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
    const claims = await statements();
    const focused = () =>
      popup.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 400) ?? "");
    for (let at = 0; !(await focused()).includes(claims[0] ?? "") && at < 12; at++) {
      await popup.keyboard.press("Tab");
    }
    expect(await focused()).toContain(claims[0]);
    await popup.keyboard.press("ArrowDown");
    expect(await focused()).toContain(claims[1]);
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
        ...[...group.querySelectorAll(".report")].map((one) => one.textContent),
      ]),
    );
    expect(groups).toHaveLength(3);
    const [conflicting, corroborating, differing] = groups.map((group) => group.join(" | "));
    expect(corroborating).toMatch(/Corroborating.*1 independent origin.*Agency One.*same day/s);
    expect(corroborating).toMatch(/also carried by 2 outlets/);
    expect(conflicting).toMatch(/In conflict.*Paper Two.*2 days later.*Said by the mayor/s);
    expect(conflicting).toMatch(/35 dead here · 21 there/);
    expect(differing).toMatch(
      /Differs, not in conflict.*Paper Three.*about Apr 13.*earlier count/s,
    );
    await popup.close();
  });

  it("finds claims by a word with a slip in it, by stance and by outlet", async () => {
    await open(done);
    const all = await statements();
    await popup.type('input[type="search"]', "pasue");
    await until(statements, (found) => found.length === 1);
    expect(await statements()).toEqual([agreed.statement]);
    expect(await textOf(".found")).toBe("1 of 2 claims");
    await popup.click('input[type="search"]', { count: 3 });
    await popup.keyboard.press("Backspace");
    await until(statements, (found) => found.length === all.length);
    await popup.click(".chip-conflicting");
    await until(statements, (found) => found.length === 1);
    expect(await statements()).toEqual([disputed.statement]);
    await popup.click(".chip-all");
    await popup.select(".filter-row select", "Paper Two");
    await until(statements, (found) => found.length === 1);
    expect(await statements()).toEqual([disputed.statement]);
    await popup.close();
  });

  it("remembers the order of the list", async () => {
    const calm = { ...agreed, id: "calm", index: 0, statement: "Calm claim.", claim: "test/calm" };
    const state = aDoneState({ report: { ...report, claims: [calm, disputed] } });
    await open(state);
    expect(await statements()).toEqual([disputed.statement, calm.statement]);
    await popup.select(".filter-row select:last-child", "page");
    await until(statements, ([first]) => first === calm.statement);
    await popup.close();
    await open(state);
    await until(statements, ([first]) => first === calm.statement);
    await popup.select(".filter-row select:last-child", "conflicts-first");
    await until(statements, ([first]) => first === disputed.statement);
    await popup.close();
  });

  it("copies a claim and the page for the desk, and says so", async () => {
    await open(done);
    await popup.evaluate(() => {
      // A tab in the background may not touch the clipboard; what is written to it is what counts.
      navigator.clipboard.writeText = async (text) => void Object.assign(window, { copied: text });
    });
    const copied = () =>
      popup.evaluate(() => (window as unknown as { copied?: string }).copied ?? "");
    await popup.waitForSelector(".byline .copy button");
    await popup.click(".byline .copy button");
    await popup.waitForFunction(() => document.body.textContent?.includes("Copied"));
    for (const { sentence } of rich.claims) expect(await copied()).toContain(sentence);
    await popup.click(".claim:first-child .claim-head");
    await popup.waitForSelector(".claim-foot button");
    await popup.click(".claim-foot button");
    await until(copied, (text) => !text.includes(agreed.sentence));
    expect(await copied()).toContain(disputed.conflicting[0]?.url);
    await popup.close();
  });

  it("shows what is gone from the page, what it lacks, and which pack was refused", async () => {
    await open(done);
    expect(await textOf(".lost")).toContain("Twenty-one were killed.");
    await popup.click(".fold:has(.also) > summary");
    expect(await textOf(".fold:has(.also)")).toMatch(/not here: 1 claim.*Two towns asked for help/);
    expect(await textOf(".foot")).toContain("packs/torn.json could not be opened");
    await popup.close();
  });

  it("tells where a claim can be contested", async () => {
    const source = { pack: "Test talks", place: "threads/strikes.json:12", homepage: null };
    await open(aDoneState({ report: { ...report, claims: [{ ...disputed, source }] } }));
    await popup.click(".claim-head");
    await popup.waitForSelector(".about");
    expect(await textOf(".about")).toMatch(/Test talks.*threads\/strikes\.json:12/);
    await popup.close();
  });

  it("opens at the claim that the reader wanted to see whole", async () => {
    await open(aDoneState({ focus: agreed.id }));
    const head = `[data-claim="${agreed.id}"] .claim-head`;
    await popup.waitForSelector(`${head}[aria-expanded="true"]`);
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain(
      agreed.statement,
    );
    await popup.close();
  });

  it("shows a selection beside the page's own report, and goes back", async () => {
    await open(states["a selection"] as TabState);
    expect(await textOf(".selected")).toBe("Chosen words.");
    await popup.click(".masthead .link");
    await popup.waitForFunction(
      (title) => document.querySelector("h1")?.textContent === title,
      {},
      report.article.title,
    );
    await popup.close();
  });
});
