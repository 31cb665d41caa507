/** Every control of the list of claims, by mouse and by keyboard, on an article of the newsroom. */
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Newsroom, startNewsroom } from "../../scripts/demo/newsroom.ts";
import { passageLink } from "../../src/crossref/passage-link.ts";
import { anEntry } from "../builders.ts";
import {
  type Driver,
  highlightsOf,
  listedClaims,
  startDriver,
  until,
  waitForHighlights,
} from "./driver.ts";
import { aFullState } from "./list-states.ts";
import { keepOnDevice, keptOnDevice, storedSettings, storeSettings } from "./stored.ts";

const TAB = 4_000_001;

describe("the list of claims", () => {
  let driver: Driver;
  let newsroom: Newsroom;
  let article: Page;
  let popup: Page;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    newsroom = await startNewsroom();
    article = await driver.open(`${newsroom.url}sumy`);
    await waitForHighlights(article);
    popup = await driver.popup(article);
    // Node takes the origin of such an address for none.
    const [origin = ""] = popup.url().split("/extension/");
    const context = driver.browser.defaultBrowserContext();
    await context.overridePermissions(origin, ["clipboard-read", "clipboard-write"]);
  });

  afterAll(async () => {
    await driver?.close();
    await newsroom?.close();
  });

  beforeEach(async () => {
    await storeSettings(popup);
    await popup.reload();
    await popup.setViewport({ width: 384, height: 600 });
    await popup.waitForSelector(".claim-head");
    await popup.bringToFront();
  });

  /** The control whose name for screen readers is `name`, of its kind. */
  async function control(role: string, name: string): Promise<ElementHandle> {
    const found = await popup.waitForSelector(`aria/${name}[role="${role}"]`);
    if (!found) throw new Error(`no ${role} named ${name}`);
    return found;
  }

  const press = async (role: string, name: string) => (await control(role, name)).click();

  /** Presses Tab until the control has the focus, as a reader without a mouse does. */
  async function tabTo(role: string, name: string): Promise<void> {
    const wanted = await control(role, name);
    for (let stops = 0; stops < 80; stops += 1) {
      await popup.keyboard.press("Tab");
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`the ${role} ${name} is not reached by keyboard`);
  }

  const openClaims = () =>
    popup.$$eval('.claim-head[aria-expanded="true"] .claim-statement', (all) =>
      all.map((one) => one.textContent ?? ""),
    );
  const statements = async () => (await listedClaims(popup)).map(({ statement }) => statement);
  const focused = () => popup.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const scrolled = () => article.evaluate(() => Math.round(scrollY));
  const untilStored = (field: "highlights" | "paused" | "order", value: unknown) =>
    until(
      async () => (await storedSettings(popup))[field],
      (stored) => stored === value,
    );

  it("is walked by keyboard: arrows, Home, End, and Enter to open and close", async () => {
    const all = await statements();
    await popup.focus(".claim-head");
    await popup.keyboard.press("ArrowDown");
    expect(await focused()).toContain(all[1]);
    await popup.keyboard.press("End");
    expect(await focused()).toContain(all.at(-1));
    await popup.keyboard.press("Home");
    expect(await focused()).toContain(all[0]);
    await popup.keyboard.press("Enter");
    await until(openClaims, (open) => open.join() === all[0]);
    await popup.keyboard.press("Tab");
    expect(await focused()).toBe("Show on the page");
    await popup.keyboard.press("Tab");
    expect(await focused()).toBe("Copy for the desk");
    await popup.focus(".claim-head");
    await popup.keyboard.press("Enter");
    await until(openClaims, (open) => open.length === 0);
  });

  it("keeps what has the focus clear of what stands above the list", async () => {
    await popup.focus(".claim:last-child .claim-head");
    for (;;) {
      await popup.keyboard.press("ArrowUp");
      const [first, hidden] = await popup.evaluate(() => {
        const head = document.activeElement;
        const tools = document.querySelector(".tools")?.getBoundingClientRect();
        const { top = 0 } = head?.getBoundingClientRect() ?? {};
        return [head === document.querySelector(".claim-head"), top < (tools?.bottom ?? 0)];
      });
      expect(hidden).toBe(false);
      if (first) break;
    }
  });

  it("takes the page to a claim when it is opened, and again at a press", async () => {
    await popup.click(".claim:last-child .claim-head");
    const place = await until(scrolled, (y) => y > 0);
    await article.evaluate(() => scrollTo(0, 0));
    await press("button", "Show on the page");
    await until(scrolled, (y) => y === place || y > 0);
    await until(
      () => highlightsOf(article),
      (drawn) => drawn.flash !== undefined,
    );
  });

  it("steps to the next and the previous claim, by mouse and by keyboard", async () => {
    const all = await statements();
    await press("button", "Next claim");
    await until(openClaims, (open) => open.join() === all[0]);
    await press("button", "Next claim");
    await until(openClaims, (open) => open.join() === all[1]);
    await tabTo("button", "Previous claim");
    await popup.keyboard.press("Enter");
    await until(openClaims, (open) => open.join() === all[0]);
    await popup.keyboard.press("Enter");
    await until(openClaims, (open) => open.join() === all.at(-1));
  });

  it("is narrowed to a kind, which says how many there are", async () => {
    const chip = (start: string) =>
      popup.$$eval(
        ".chip",
        (chips, wanted) => chips.find((one) => one.textContent?.startsWith(wanted))?.textContent,
        start,
      );
    const name = await chip("In conflict");
    const count = Number(name?.match(/\d+/)?.[0]);
    await press("button", name ?? "");
    const conflicts = await listedClaims(popup);
    expect(conflicts).toHaveLength(count);
    for (const { standing } of conflicts) expect(standing.toLowerCase()).toContain("in conflict");
    await tabTo("button", (await chip("All")) ?? "");
    await popup.keyboard.press("Space");
    await until(statements, (all) => all.length > count);
  });

  it("is searched with a letter wrong, and says when nothing fits", async () => {
    await press("button", "Search, outlet and order");
    await popup.waitForSelector("input[type=search]:focus");
    await popup.keyboard.type("patriott");
    await until(statements, (all) => all.length < 4 && /Patriot/.test(all.join()));
    await popup.keyboard.type(" volcano");
    await popup.waitForSelector(".none-shown");
    const status = await popup.$eval('.tools [role="status"]', (line) => line.textContent);
    expect(status).toBe("0 claims shown");
    await tabTo("button", "Search, outlet and order");
    await popup.keyboard.press("Enter");
    await until(statements, (all) => all.length > 10);
  });

  it("is narrowed to the claims beside which an outlet stands", async () => {
    await tabTo("button", "Search, outlet and order");
    await popup.keyboard.press("Enter");
    await popup.select('select[aria-label="Outlet"]', "The Moscow Times");
    const narrowed = await until(statements, (all) => all.length < 10);
    expect(narrowed.length).toBeGreaterThan(0);
    await popup.click(".claim-head");
    await popup.waitForSelector(".group");
    for (;;) {
      const more = await popup.$(".more");
      if (!more) break;
      await more.click();
    }
    const outlets = await popup.$$eval(".report, .copies li", (all) =>
      all.map((one) => one.textContent ?? "").join(" "),
    );
    expect(outlets).toContain("The Moscow Times");
  });

  it("links a report at the sentence in which it says what stands there", async () => {
    await press("button", "Search, outlet and order");
    await popup.select('select[aria-label="Outlet"]', "Strategia News");
    await until(statements, (all) => all.length < 10);
    await popup.click(".claim-head");
    await popup.waitForSelector(".group");
    for (let more = await popup.$(".more"); more; more = await popup.$(".more")) await more.click();
    const links = await popup.$$eval('a[href^="https://strategianews.net/"]', (all) =>
      all.map(({ href }) => href),
    );
    // The first and last words of the report's one sentence on the strike on Sumy.
    expect(links).toEqual([
      expect.stringMatching(/#:~:text=Russian%20forces%20have%20intensified,over%20100%20injured$/),
    ]);
  });

  it("opens a report there", async () => {
    const state = aFullState();
    const passage = { from: "a 30-day ceasefire, on", to: "Mr Trump on 18" };
    const link = passageLink(`${newsroom.url}walkout`, passage);
    const claims = state.report.claims.map((claim) => ({
      ...claim,
      corroborating: [anEntry({ report: "courier", link })],
    }));
    await driver.setState(TAB, { ...state, report: { ...state.report, claims } });
    const list = await driver.popupOf(TAB);
    await (await list.waitForSelector(".claim-head"))?.click();
    const opened = driver.browser.waitForTarget((target) => target.url().includes("/walkout"));
    await (await list.waitForSelector('.report a[href*="/walkout"]'))?.click();
    const report = await (await opened).asPage();
    const inSight = () =>
      report.evaluate(() => {
        const paragraphs = [...document.querySelectorAll("p")];
        const said = paragraphs.find((one) => one.textContent?.includes("a 30-day ceasefire, on"));
        const { top = -1, bottom = Infinity } = said?.getBoundingClientRect() ?? {};
        return scrollY > 0 && top >= 0 && bottom <= innerHeight;
      });
    await until(inSight, (seen) => seen);
    await report.close();
    await list.close();
  });

  it("keeps the order that the reader chose", async () => {
    const conflictsFirst = await statements();
    await press("button", "Search, outlet and order");
    await popup.select('select[aria-label="Order"]', "page");
    await untilStored("order", "page");
    const inPageOrder = await until(statements, (all) => all.join() !== conflictsFirst.join());
    await popup.reload();
    expect(await statements()).toEqual(inPageOrder);
    expect([...inPageOrder].sort()).toEqual([...conflictsFirst].sort());
  });

  it("copies a claim and the page for the desk, and says so", async () => {
    const copied = () => popup.evaluate(() => navigator.clipboard.readText());
    await popup.click(".claim-head");
    await press("button", "Copy for the desk");
    await popup.waitForSelector(".claim-tools ::-p-text(Copied)");
    const [first = ""] = await statements();
    expect(await copied()).toMatch(new RegExp(`claim: ${first}.*in conflict with.*https://`, "s"));
    await tabTo("button", "Copy the page for the desk");
    await popup.keyboard.press("Enter");
    await popup.waitForSelector(".toast");
    const page = await copied();
    expect(page).toMatch(/^Horror on Palm Sunday.*claims cross-referenced.*Pack: /s);
    for (const statement of await statements()) expect(page).toContain(statement);
  });

  it("copies the page in the language that the reader chose", async () => {
    await storeSettings(popup, { language: "de" });
    await press("button", "Seite für die Redaktion kopieren");
    await popup.waitForSelector(".toast");
    const page = await popup.evaluate(() => navigator.clipboard.readText());
    expect(page).toMatch(/^Horror on Palm Sunday.*Aussagen abgeglichen: .*Quellen\..*Paket: /s);
    expect(page).not.toMatch(/^ +claim: /m);
  });

  it("switches highlights off and on", async () => {
    await press("button", "Switches and options");
    await press("checkbox", "Highlight claims on the page");
    await untilStored("highlights", false);
    await until(
      () => highlightsOf(article),
      ({ flash: _, ...drawn }) => Object.keys(drawn).length === 0,
    );
    await popup.keyboard.press("Space");
    await untilStored("highlights", true);
    await waitForHighlights(article);
  });

  it("pauses everywhere, and goes on from where it says so", async () => {
    await tabTo("button", "Switches and options");
    await popup.keyboard.press("Enter");
    await tabTo("checkbox", "Pause on every site");
    await popup.keyboard.press("Space");
    await untilStored("paused", true);
    await until(
      () => highlightsOf(article),
      (drawn) => Object.keys(drawn).length === 0,
    );
    await tabTo("button", "Go on");
    await popup.keyboard.press("Enter");
    await popup.waitForSelector(".claim-head", { timeout: 30_000 });
    await waitForHighlights(article);
  });

  it("is switched off for a site, and on again", async () => {
    await press("button", "Switches and options");
    await press("checkbox", "Off on 127.0.0.1");
    await until(
      async () => (await storedSettings(popup)).offSites,
      (sites) => sites?.join() === "127.0.0.1",
    );
    await press("button", "Switch on for this site");
    await popup.waitForSelector(".claim-head", { timeout: 30_000 });
    expect((await storedSettings(popup)).offSites).toEqual([]);
  });

  it("reads a page on demand", async () => {
    await storeSettings(popup, { start: "on-click" });
    const other = await driver.open(`${newsroom.url}minerals`);
    const list = await driver.popup(other);
    const button = await list.waitForSelector('aria/Read this page[role="button"]');
    await button?.focus();
    await list.keyboard.press("Enter");
    await list.waitForSelector(".claim-head", { timeout: 30_000 });
    await list.close();
    await other.close();
  });

  it("opens the options and the big picture of the page", async () => {
    const opened = (path: string) =>
      driver.browser.waitForTarget((target) => target.url().includes(path));
    const options = opened("extension/options/index.html");
    await press("button", "Switches and options");
    await press("button", "Open the options");
    await (await (await options).asPage()).close();
    await popup.bringToFront();
    const picture = opened("extension/overview/index.html?tab=");
    await press("button", "The big picture");
    await (await (await picture).asPage()).close();
  });

  it("says what is hidden by the options", async () => {
    const shown = (await statements()).length;
    await storeSettings(popup, { shown: ["both", "conflicting"] });
    const left = (await until(statements, (all) => all.length < shown)).length;
    const line = await popup.$eval(".none-shown", (note) => note.textContent);
    expect(line).toContain(`${shown - left} claims are hidden by your options.`);
  });

  it("opens at the claim that a card on the page sent the reader to", async () => {
    const state = aFullState();
    const [, wanted] = state.report.claims;
    await driver.setState(TAB, { ...state, focus: wanted?.id ?? null });
    const list = await driver.popupOf(TAB);
    const opened = await list.waitForSelector('.claim-head[aria-expanded="true"]');
    expect(await opened?.evaluate((head) => head.textContent)).toContain(wanted?.statement);
    await list.close();
  });

  it("leaves a selection for the page", async () => {
    const back = aFullState();
    await driver.setState(TAB, { ...back, phase: "selection", text: "35 dead", back });
    const list = await driver.popupOf(TAB);
    const button = await list.waitForSelector('aria/Back to the whole page[role="button"]');
    await button?.focus();
    await list.keyboard.press("Enter");
    await list.waitForFunction(
      (title) => document.querySelector("h1")?.textContent === title,
      {},
      back.report.article.title,
    );
    await list.close();
  });

  it("shows every origin of a side, and who carries the same text", async () => {
    const state = aFullState();
    const [, disputed] = state.report.claims;
    if (!disputed) throw new Error("the report has two claims");
    const origins = ["a", "b", "c", "d", "e"].map((report) => anEntry({ report }));
    const claims = [{ ...disputed, differing: origins }];
    await driver.setState(TAB, { ...state, report: { ...state.report, claims } });
    const list = await driver.popupOf(TAB);
    await (await list.waitForSelector(".claim-head"))?.click();
    const shown = () => list.$$eval(".group-differing .report", (all) => all.length);
    await until(shown, (count) => count === 3);
    await list.focus(".more");
    await list.keyboard.press("Enter");
    await until(shown, (count) => count === 5);
    const copies = await list.waitForSelector(".copies summary");
    await copies?.click();
    const carried = await list.$$eval(".copies[open] a", (all) =>
      all.map((one) => one.textContent),
    );
    expect(carried).toEqual(["Copy A", "Copy B"]);
    await list.close();
  });

  it("tries again after an error, and then finds out anew", async () => {
    await driver.setState(TAB, {
      phase: "failed",
      url: "https://page.example/",
      error: { code: "unexpected", message: "broken" },
    });
    const list = await driver.popupOf(TAB);
    await (await list.waitForSelector(".action"))?.click();
    // There is no such tab, which is what a fresh look finds.
    await list.waitForFunction(() => !document.body.textContent?.includes("broken"));
    await list.close();
  });

  describe("since the page was last read", () => {
    const DAY = 86_400_000;

    /** A visit to the page, and then the page as it is days later. */
    async function returnTo(later: ReturnType<typeof aFullState>): Promise<Page> {
      await driver.setState(TAB, aFullState());
      const first = await driver.popupOf(TAB);
      await first.waitForSelector(".claim-head");
      const [key, reading] = await until(
        async () => Object.entries(await keptOnDevice(first)).at(-1) ?? [],
        (entry) => entry.length === 2,
      );
      await first.close();
      const at = Date.now() - 3 * DAY;
      await keepOnDevice(popup, { [String(key)]: { ...(reading as object), at } });
      await driver.setState(TAB, later);
      const list = await driver.popupOf(TAB);
      await list.waitForSelector(".news");
      return list;
    }

    const clear = () =>
      popup.evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
        ).chrome.storage.local.clear(),
      );

    beforeEach(clear);

    function changedPage(): ReturnType<typeof aFullState> {
      const state = aFullState();
      const [agreed, disputed] = state.report.claims;
      if (!agreed || !disputed) throw new Error("the report has two claims");
      const toll = { kind: "agrees", slot: "figure", here: "36 dead", there: "36" } as const;
      const claims = [
        { ...disputed, reasons: [toll] },
        { ...agreed, id: "3:test/new", claim: "test/new", statement: "The talks go on in May." },
      ];
      return { ...state, report: { ...state.report, claims } };
    }

    it("marks claims that are new and changed, and tells what is gone", async () => {
      const list = await returnTo(changedPage());
      const news = await list.$eval(".news", (line) => line.textContent);
      expect(news).toMatch(/Since you last read this.*1 claim changed, 1 new, and 1 gone/s);
      expect(news).toMatch(/test\/accepted/);
      const tags = await list.$$eval(".claim", (claims) =>
        claims.map((claim) => claim.querySelector(".tag")?.textContent),
      );
      expect(tags).toEqual(["figure: was 35 dead, now 36 dead", "New"]);
      await list.close();
    });

    it("is done with at a press, and stays so", async () => {
      const list = await returnTo(changedPage());
      const done = await list.waitForSelector('aria/Mark as read[role="button"]');
      await done?.focus();
      await list.keyboard.press("Enter");
      await list.waitForSelector(".news", { hidden: true });
      await list.reload();
      await list.waitForSelector(".claim-head");
      await until(
        async () => Object.keys(await keptOnDevice(list)).length,
        (kept) => kept === 1,
      );
      expect(await list.$(".news")).toBeNull();
      await list.close();
    });

    it("is erased at a press", async () => {
      const list = await returnTo(changedPage());
      await (await list.waitForSelector('aria/Forget this page[role="button"]'))?.click();
      await list.waitForSelector(".news", { hidden: true });
      await until(
        () => keptOnDevice(list),
        (kept) => Object.keys(kept).length === 0,
      );
      await list.close();
    });
  });
});
