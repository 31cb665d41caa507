/** The popup in Chromium: every state, seen in every way in which a reader may see it. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TabState } from "../../extension/background/tab-state.ts";
import { faultsOf } from "./accessibility.ts";
import { type Driver, startDriver, until } from "./driver.ts";
import { aFullState, HEADLINES, STATES } from "./list-states.ts";
import { storeSettings } from "./stored.ts";

/** No browser gives a tab this number so soon; the popup takes it from its address. */
const TAB = 4_000_000;

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

  /** Opens everything that can be opened. */
  async function unfold(): Promise<void> {
    for (const closed of [".claim-head", ".bar [aria-expanded]", ".tools [aria-expanded]"]) {
      await popup.$$eval(`${closed}[aria-expanded="false"]`, (buttons) => {
        for (const button of buttons) (button as HTMLElement).click();
      });
    }
    await popup.waitForSelector("#switches");
    await popup.$$eval("details", (all) => {
      for (const details of all) details.open = true;
    });
  }

  for (const [name, state] of Object.entries(STATES)) {
    it(`says what is the matter, and is accessible in every view: ${name}`, async () => {
      await open(state);
      const said = () =>
        popup.$eval("main", (main) => {
          const bar = main.querySelector(".bar")?.textContent ?? "";
          return (main.textContent ?? "").replace(bar, "").trim();
        });
      await until(said, (text) => HEADLINES[name]?.test(text) ?? false, 5_000);
      expect(await said()).toMatch(/What Second Source can know here.*reports by.*to.*in English/s);
      await unfold();
      expect(await faultsOf(popup)).toEqual([]);
      await popup.close();
    });
  }

  it("is laid out from right to left for who reads so, with nothing sticking out", async () => {
    await open(aFullState());
    await storeSettings(popup, { language: "ar" });
    await popup.waitForFunction(() => document.documentElement.dir === "rtl");
    await unfold();
    expect(await faultsOf(popup)).toEqual([]);
    const [sign, statement] = await popup.$eval(".claim-head", (head) =>
      [".sign", ".claim-statement"].map(
        (part) => head.querySelector(part)?.getBoundingClientRect().x ?? 0,
      ),
    );
    expect(sign).toBeGreaterThan(statement ?? 0);
    await storeSettings(popup);
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

  it("sets each report under its stance with outlet, date, speaker and reason", async () => {
    await open(aFullState());
    await popup.click(".claim:first-child .claim-head");
    await popup.waitForSelector(".group");
    const groups = await popup.$$eval(".claim:first-child .group", (all) =>
      all.map((group) => [
        group.querySelector("h3")?.textContent,
        ...[...group.querySelectorAll(".report")].map((report) => report.textContent),
      ]),
    );
    expect(groups).toHaveLength(3);
    const [conflicting, corroborating, differing] = groups.map((group) => group.join(" | "));
    expect(conflicting).toMatch(/In conflict.*Paper Two.*2 days later.*Said by the mayor/s);
    expect(conflicting).toMatch(/35 dead here · 21 there/);
    expect(corroborating).toMatch(/Corroborating.*1 independent origin.*Agency One.*same day/s);
    expect(corroborating).toMatch(/also carried by 2 outlets/);
    expect(differing).toMatch(
      /Differs, not in conflict.*Paper Three.*about Apr 13.*earlier count/s,
    );
    await popup.close();
  });

  it("sets a superseded figure on its day, with the page's own among them", async () => {
    await open(aFullState());
    await popup.click(".claim:first-child .claim-head");
    const values = await popup
      .waitForSelector(".series")
      .then(() => popup.$$eval(".series li", (all) => all.map((one) => one.textContent)));
    expect(values).toEqual(["32 deadApr 13, 2025", "35 deadthis page", "36 deadApr 20, 2025"]);
    await popup.close();
  });

  it("says of a claim where it is recorded and how to contest it", async () => {
    await open(aFullState());
    await popup.click(".claim:first-child .claim-head");
    const about = await popup.waitForSelector(".more-about:last-child");
    await about?.evaluate((details) => {
      (details as HTMLDetailsElement).open = true;
    });
    expect(await about?.evaluate((details) => (details as HTMLElement).innerText)).toMatch(
      /test\/toll-35.*Strikes.*How many people died\?.*threads\/strikes\.json:12.*docs\/claim-pack\.md/s,
    );
    await popup.close();
  });

  it("folds what the page lacks, lost and what nobody speaks to below the list", async () => {
    await open(aFullState());
    const folds = await popup.$$eval(".fold", (all) =>
      all.map((fold) => `${fold.querySelector("summary")?.textContent} | ${fold.textContent}`),
    );
    expect(folds).toEqual([
      expect.stringMatching(/^Also reported, not here: 1 claim.*Trains to the town.*eight.*nine/s),
      expect.stringMatching(/^1 claim no longer on this page.*34 people died/s),
      expect.stringMatching(/^1 checkable sentence.*Trains ran late/s),
    ]);
    await popup.close();
  });
});
