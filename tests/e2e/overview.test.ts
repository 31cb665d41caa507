/** The overview in Chromium: every view and control, by mouse and by keyboard, and what it saves. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CompiledPack } from "../../src/store/compiled-pack.ts";
import { aPageReport } from "../extension/page-report.ts";
import { faultsOf } from "./accessibility.ts";
import { type Driver, startDriver, until } from "./driver.ts";
import { storeSettings } from "./stored.ts";

const OVERVIEW = "extension/overview/index.html";
/** No browser gives a tab this number so soon. */
const TAB = 4_100_000;

/** The pack as it was built; what the page shows is compared with it. */
const pack = JSON.parse(readFileSync("dist/chrome/packs/peace-talks.json", "utf8")) as CompiledPack;
const counted = pack.disputes.find(
  ({ kind, positions }) =>
    kind === "superseded" &&
    positions.every(({ claims }) => claims.some((at) => pack.claims[at]?.kind === "figure")),
);

/** An article that makes two claims of the pack, one of them in a count that rose. */
function articleOnThePack() {
  const report = aPageReport();
  const claims = [counted?.positions.at(-1)?.claims[0] ?? 0, 1].map((at) => pack.claims[at]);
  return {
    ...report,
    claims: report.claims.map((claim, at) => ({
      ...claim,
      claim: `${pack.topic.id}/${claims[at]?.id}`,
      statement: claims[at]?.statement ?? "",
    })),
  };
}

describe("the overview", () => {
  let driver: Driver;
  let page: Page;
  const downloads = mkdtempSync(join(tmpdir(), "second-source-"));

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    const session = await driver.browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", {
      behavior: "allow",
      downloadPath: downloads,
    });
    await driver.setState(TAB, {
      phase: "done",
      url: "https://page.example/",
      report: articleOnThePack(),
    });
    page = await driver.extensionPage(OVERVIEW);
    await page.setViewport({ width: 1000, height: 800 });
  });

  afterAll(async () => {
    await driver?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** Opens a view anew, for the article or for the pack. */
  async function open(hash = "", query = ""): Promise<void> {
    const [address = ""] = page.url().split(/[?#]/);
    // Another hash alone would not load the page again.
    await page.goto("about:blank");
    await page.goto(`${address}${query}${hash}`);
    await page.waitForSelector(
      '[role="tabpanel"] :is(.matrix .cell, .picture svg, .question, table)',
    );
    await page.bringToFront();
  }

  beforeEach(() => open());

  async function control(role: string, name: string): Promise<ElementHandle> {
    const found = await page.waitForSelector(`aria/${name}[role="${role}"]`);
    if (!found) throw new Error(`no ${role} named ${name}`);
    return found;
  }

  /** Chooses in the select with a name. */
  async function choose(name: string, option: string): Promise<void> {
    const select = await control("combobox", name);
    await select.evaluate((element, wanted) => {
      const { options } = element as HTMLSelectElement;
      const found = [...options].find(({ label }) => label === wanted);
      if (!found) throw new Error(`no option ${wanted}`);
      (element as HTMLSelectElement).value = found.value;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    }, option);
  }

  const summary = () => page.$eval('[role="status"]', (element) => element.textContent ?? "");
  const statements = () =>
    page.$$eval(".matrix .statement", (all) => all.map(({ textContent }) => textContent ?? ""));
  const focused = () =>
    page.evaluate(
      () =>
        document.activeElement?.getAttribute("aria-label") ??
        document.activeElement?.textContent ??
        "",
    );

  for (const [name, hash, query] of [
    ["the matrix", "#view=matrix", ""],
    ["the matrix of an article", "#view=matrix", `?tab=${TAB}`],
    ["the matrix as a table", "#view=matrix&as=table", `?tab=${TAB}`],
    ["a count over time", `#view=timeline&question=${pack.topic.id}/${counted?.id}`, `?tab=${TAB}`],
    [
      "statements over time",
      `#view=timeline&question=${pack.topic.id}/${pack.disputes.find(({ kind }) => kind === "polarity")?.id}`,
      "",
    ],
    ["the timeline as a table", "#view=timeline&as=table", ""],
    ["the questions", "#view=disputes", `?tab=${TAB}`],
    ["the questions as a table", "#view=disputes&as=table", ""],
  ] as const) {
    it(`is accessible and fits, in every way that a reader may see it: ${name}`, async () => {
      await open(hash, query);
      // Of a hundred questions that are built alike, those of one thread will do.
      if (hash.includes("disputes")) await choose("Thread", pack.threads[0] ?? "");
      expect(await faultsOf(page)).toEqual([]);
    });
  }

  it("goes from view to view by the arrow keys, and each can be linked to", async () => {
    await page.focus('[role="tab"][aria-selected="true"]');
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector(".picture svg");
    expect(page.url()).toContain("#view=timeline");
    expect(await focused()).toBe("Over time");
    await page.keyboard.press("End");
    await page.waitForSelector(".question");
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector(".matrix");
    await page.goBack();
    await page.waitForSelector(".question");
    await (await control("tab", "Over time")).click();
    await page.waitForSelector(".picture svg");
  });

  it("has every claim of the pack, of which only those in sight are drawn", async () => {
    expect(await summary()).toContain(`${pack.claims.length} claims`);
    const rows = await page.$eval(".matrix", (table) => table.getAttribute("aria-rowcount"));
    expect(Number(rows)).toBeGreaterThan(pack.claims.length);
    expect((await statements()).length).toBeLessThan(80);
    await page.$eval(".matrix-box", (box) => box.scrollTo(0, box.scrollHeight));
    const last = Number(rows);
    await page.waitForSelector(`tr[aria-rowindex="${last}"]`);
  });

  it("keeps the heads of rows and columns in place", async () => {
    const place = (selector: string) =>
      page.$eval(selector, (element) => {
        const { x, y } = element.getBoundingClientRect();
        return { x: Math.round(x), y: Math.round(y) };
      });
    const corner = await place(".corner");
    const column = await place(".matrix thead th:nth-child(2)");
    const claim = await place(".matrix tbody .claim-head");
    await page.$eval(".matrix-box", (box) => box.scrollBy(300, 400));
    await until(
      () => place(".matrix thead th:nth-child(2)"),
      ({ x }) => x === column.x - 300,
    );
    expect(await place(".corner")).toEqual(corner);
    expect((await place(".matrix thead th:nth-child(2)")).y).toBe(column.y);
    expect((await place(".matrix tbody .claim-head")).x).toBe(claim.x);
  });

  it("sorts, filters and says how many are left", async () => {
    await choose("Sort by", "Conflicts");
    const most = await page.$eval(".matrix .counts", (element) => element.textContent ?? "");
    expect(most).toMatch(/say otherwise/);
    const thread = pack.threads[0] ?? "";
    await choose("Thread", thread);
    const inThread = pack.claims.filter((claim) => claim.thread === 0).length;
    await until(summary, (text) => text.startsWith(`${inThread} claim`));
    const names = await page.$$eval(".group-name", (all) => all.map((one) => one.textContent));
    expect(names).toEqual([thread]);
    await choose("Thread", "All");
    await choose("Stance", "Asserts and denies");
    await until(summary, (text) => !text.startsWith(`${inThread} claim`));
    await page.waitForSelector(".cell.stance-both");
    await choose("Stance", "All");
    const outlet = await page.$eval(
      ".matrix thead th:nth-child(2)",
      (head) => head.textContent ?? "",
    );
    await choose("Outlet", outlet);
    await until(summary, (text) => !text.startsWith(`${pack.claims.length} claims`));
    await choose("Outlet", "All");
    const words = pack.claims[3]?.statement ?? "";
    await (await control("searchbox", "Words")).type(words);
    await until(statements, (left) => left.length === 1 && left[0] === words);
    await (await control("searchbox", "Words")).type(" nowhere to be found");
    await page.waitForSelector(".state");
    expect(await page.$(".matrix")).toBeNull();
  });

  it("is walked by the arrow keys and shows the reports behind a place", async () => {
    await page.focus('.matrix button[tabindex="0"]');
    const first = await focused();
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toMatch(/: .+, \d+ reports?$/);
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe(first);
    for (let line = 0; line < 40; line += 1) await page.keyboard.press("ArrowDown");
    const below = await focused();
    expect(below).not.toBe(first);
    const inSight = await page.evaluate(() => {
      const box = document.querySelector(".matrix-box")?.getBoundingClientRect();
      const heads = document.querySelector(".matrix thead")?.getBoundingClientRect();
      const here = document.activeElement?.getBoundingClientRect();
      return box && heads && here && here.top >= heads.bottom - 1 && here.bottom <= box.bottom + 1;
    });
    expect(inSight).toBe(true);
    await page.keyboard.down("Control");
    await page.keyboard.press("Home");
    await page.keyboard.up("Control");
    expect(await focused()).toBe(first);
    await page.keyboard.press("ArrowRight");
    const place = await focused();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open] .reports a[href^=http]");
    expect(await page.$eval("dialog", (box) => box.textContent ?? "")).toContain(
      place.split(":")[0],
    );
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { hidden: true });
    expect(await focused()).toBe(place);
    await page.click(".matrix .claim-head button");
    await page.waitForSelector("dialog[open] .reports");
    expect(await faultsOf(page)).toEqual([]);
    await (await control("button", "Close")).click();
    await page.waitForSelector("dialog", { hidden: true });
  });

  it("links a report at the sentence, in the matrix and among the questions", async () => {
    const claim = pack.claims.find(({ id }) => id === "sumy-killed-35");
    const link =
      '[href*="strategianews.net"][href$="#:~:text=Russian%20forces%20have%20intensified,over%20100%20injured"]';
    await (await control("searchbox", "Words")).type(claim?.statement ?? "");
    await until(statements, (left) => left.length === 1);
    await page.click(".matrix .claim-head button");
    await page.waitForSelector(`dialog[open] .stance-asserts ${link}`);
    const asked = pack.disputes.find(({ positions }) =>
      positions.some(({ claims }) => claims.some((at) => pack.claims[at] === claim)),
    );
    await open(`#view=disputes&question=${pack.topic.id}/${asked?.id}`);
    await page.waitForSelector(`.question.chosen .holders ${link}`);
  });

  it("shows an article's claims beside the outlets, and all claims on request", async () => {
    await open("", `?tab=${TAB}`);
    expect(await page.$eval("h1", (head) => head.textContent)).toBe(aPageReport().article.title);
    await until(summary, (text) => text.startsWith("2 claims"));
    expect((await page.$$(".page-cell .cell")).length).toBe(2);
    await choose("Claims of", "All reports here");
    await until(summary, (text) => text.startsWith(`${pack.claims.length} claims`));
  });

  it("draws a count over time with the article's place, and says the same in a table", async () => {
    if (!counted) throw new Error("the pack has no count that rose");
    await open(`#view=timeline&question=${pack.topic.id}/${counted.id}`, `?tab=${TAB}`);
    expect(await page.$eval("h2", (head) => head.textContent)).toBe(counted.question);
    const texts = await page.$$eval(".picture text", (all) => all.map((one) => one.textContent));
    expect(texts).toContain("This article");
    for (const { label } of counted.positions) expect(texts).toContain(label);
    await (await control("button", "As a table")).click();
    await page.waitForSelector(".data");
    const reports = counted.positions.flatMap(({ claims }) =>
      claims.flatMap((at) => pack.claims[at]?.assertions.filter(({ denies }) => !denies) ?? []),
    );
    const lines = await page.$$eval(".data tbody tr", (rows) => rows.length);
    expect(lines).toBeGreaterThan(1);
    expect(lines).toBeLessThanOrEqual(reports.length);
    await (await control("button", "As a table")).click();
    await page.waitForSelector(".picture svg");
    const other = pack.disputes.find(({ kind }) => kind === "polarity");
    await choose("Question", other?.question ?? "");
    await until(
      () => page.$eval("h2", (head) => head.textContent),
      (text) => text === other?.question,
    );
  });

  it("lists every question with positions, holders and what is no conflict", async () => {
    await open("#view=disputes");
    const asked = pack.disputes.length;
    await until(summary, (text) => text === `${asked} questions`);
    expect((await page.$$(".question")).length).toBe(asked);
    expect((await page.$$(".pair")).length).toBe(pack.compatible.length);
    expect(await page.$eval(".because", (line) => line.textContent)).toMatch(
      /^\s*Not a conflict, because/,
    );
    const dispute = pack.disputes[0];
    await (await control("searchbox", "Words")).type(dispute?.question ?? "");
    await until(
      async () => (await page.$$(".question")).length,
      (left) => left === 1,
    );
    const positions = await page.$$eval(".position h3", (all) => all.map((one) => one.textContent));
    expect(positions.sort()).toEqual(dispute?.positions.map(({ label }) => label).sort());
    await (await control("link", "Show over time")).click();
    await page.waitForSelector(".picture svg");
    expect(await page.$eval("h2", (head) => head.textContent)).toBe(dispute?.question);
  });

  /** Presses a button and gives the file that the browser saves. */
  async function saved(format: "SVG" | "PNG" | "CSV", fileName: string): Promise<Buffer> {
    const path = join(downloads, fileName);
    rmSync(path, { force: true });
    await (await control("button", format)).click();
    await until(
      async () => existsSync(path),
      (there) => there,
    );
    return readFileSync(path);
  }

  it("saves what is shown as SVG, PNG and CSV", async () => {
    await choose("Thread", pack.threads[0] ?? "");
    const inThread = pack.claims.filter((claim) => claim.thread === 0);
    await until(summary, (text) => text.startsWith(`${inThread.length} claim`));
    const svg = String(await saved("SVG", "second-source-matrix.svg"));
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg).toContain(pack.threads[0]?.replace("&", "&amp;"));
    expect(svg).not.toContain("var(--");
    const png = await saved("PNG", "second-source-matrix.png");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(700);
    const csv = String(await saved("CSV", "second-source-matrix.csv"));
    expect(csv).toMatch(/^\ufeffThread,Claim,Outlet,Stance/);
    for (const { statement } of inThread.slice(0, 5))
      expect(csv).toContain(statement.split(",")[0]);
    await open("#view=timeline");
    expect(String(await saved("SVG", "second-source-timeline.svg"))).toContain("<circle");
    expect((await saved("PNG", "second-source-timeline.png")).length).toBeGreaterThan(5000);
    expect(String(await saved("CSV", "second-source-timeline.csv"))).toMatch(
      /^\ufeffDate,Position/,
    );
    await open("#view=disputes");
    expect(String(await saved("CSV", "second-source-questions.csv"))).toMatch(/^\ufeffQuestion,/);
  });

  it("is laid out from right to left for a language written so", async () => {
    await storeSettings(page, { language: "ar" });
    await until(
      () => page.evaluate(() => document.documentElement.dir),
      (direction) => direction === "rtl",
    );
    const head = await page.$eval(".corner", (corner) => corner.getBoundingClientRect().right);
    const column = await page.$eval(
      ".matrix thead th:nth-child(2)",
      (th) => th.getBoundingClientRect().right,
    );
    expect(column).toBeLessThan(head);
    await page.focus('.matrix button[tabindex="0"]');
    const first = await focused();
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).not.toBe(first);
    await storeSettings(page);
  });

  it("puts every claim on paper", async () => {
    await open("", `?tab=${TAB}`);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const lines = await page.$$eval(".data tbody tr", (rows) => rows.length);
    expect(lines).toBe(2);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.waitForSelector(".matrix");
  });
});
