/**
 * Every page of the shared data, opened with the extension: the extension throws nowhere, changes
 * nothing and asks for nothing.
 */
import type { CDPSession, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { benchmarkPages, labelledPages } from "../../eval/articles/pages.ts";
import { type Driver, domChanges, highlightedTexts, startDriver, until } from "./driver.ts";
import { type Site, STILL, startSite } from "./site.ts";
import { stateOf } from "./stored.ts";

const OURS = "chrome-extension://";
/** Tabs that are open at a time. */
const TABS = 4;

const benchmark = benchmarkPages();
const labelled = labelledPages();
const missing = benchmark.length === 0 || labelled.length === 0;
if (missing) console.log("The shared pages are not here: the tests on real pages are skipped.");

/** The page whose script brings most of the text. */
const LAZY = "p10";

describe.skipIf(missing)("real pages", () => {
  let driver: Driver;
  let still: Site;
  let running: Site;
  const thrown: string[] = [];

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    const pages = [...benchmark, ...labelled].map(({ id, html }) => [`/${id}`, html]);
    still = await startSite(Object.fromEntries(pages), STILL);
    running = await startSite(Object.fromEntries(pages));
    for (const target of driver.browser.targets()) {
      if (target.type() === "service_worker") await listen(await target.createCDPSession());
    }
  });

  afterAll(async () => {
    await driver?.close();
    await still?.close();
    await running?.close();
  });

  /** Hears of every exception and error in the console that our scripts have a part in. */
  async function listen(session: CDPSession): Promise<void> {
    const note = (entry: object) => {
      const text = JSON.stringify(entry);
      if (text.includes(OURS)) thrown.push(text.slice(0, 500));
    };
    session.on("Runtime.exceptionThrown", note);
    session.on("Runtime.consoleAPICalled", note);
    session.on("Log.entryAdded", note);
    await session.send("Runtime.enable");
    await session.send("Log.enable");
  }

  /** Opens a page and gives, when it is as expected, what there is to complain of. */
  async function complaints(
    url: string,
    isReady: (page: Page) => Promise<boolean>,
    isRight: (highlights: string[]) => boolean,
  ): Promise<string[]> {
    const page = await driver.blank();
    const session = await page.createCDPSession();
    await listen(session);
    const asked: string[] = [];
    session.on("Network.requestWillBeSent", ({ request, initiator }) => {
      const isOurs = JSON.stringify(initiator).includes(OURS);
      if (isOurs && !request.url.startsWith(OURS)) asked.push(`asked for ${request.url}`);
    });
    await session.send("Network.enable");
    await page.goto(url);
    await until(() => isReady(page), Boolean, 60_000);
    const highlights = await highlightedTexts(page);
    const changes = (await domChanges(page)).map((change) => `changed ${change}`);
    await page.close();
    const all = [...changes, ...asked];
    if (!isRight(highlights)) all.push(`highlighted ${JSON.stringify(highlights)}`);
    return all.map((complaint) => `${url}: ${complaint}`);
  }

  /** Opens pages, several at a time. */
  async function inTabs<One>(all: readonly One[], run: (one: One) => Promise<string[]>) {
    const queue = [...all];
    const found: string[] = [];
    const tab = async () => {
      for (let one = queue.shift(); one; one = queue.shift()) found.push(...(await run(one)));
    };
    await Promise.all(Array.from({ length: TABS }, tab));
    return found;
  }

  const judged = async (page: Page) => (await driver.judgement(page)) !== null;
  const read = async (page: Page) =>
    (await stateOf(driver.control, page.url()))?.phase === "done" &&
    (await highlightedTexts(page)).length > 0;

  it("are left exactly as they are where they speak of something else", async () => {
    const found = await inTabs(benchmark, ({ id }) =>
      complaints(still.url(`/${id}`), judged, (highlights) => highlights.length === 0),
    );
    expect(found).toEqual([]);
    expect(thrown).toEqual([]);
  }, 180_000);

  it("are told right where they come near the subject, and highlighted where they are on it", async () => {
    const found = await inTabs(
      labelled.filter(({ id }) => id !== LAZY),
      ({ id, onTopic }) =>
        complaints(
          still.url(`/${id}`),
          onTopic ? read : judged,
          (highlights) => highlights.length > 0 === onTopic,
        ),
    );
    expect(found).toEqual([]);
    expect(thrown).toEqual([]);
  }, 180_000);

  it("are read to the end where a script brings most of the text later", async () => {
    const lazy = labelled.find(({ id }) => id === LAZY);
    const page = await driver.open(running.url(`/${LAZY}`));
    const sentences = await until(
      async () => {
        const state = await stateOf(driver.control, page.url());
        if (state?.phase !== "done") return [];
        const { claims, unmatched } = state.report;
        return [...claims, ...unmatched].map(({ sentence }) => sentence);
      },
      (all) => all.some((sentence) => lazy?.sentences.slice(-4).includes(sentence)),
    );
    expect(sentences.length).toBeGreaterThan(10);
    const shown = await until(
      () => highlightedTexts(page),
      (texts) => texts.some((text) => lazy?.sentences.slice(12).includes(text)),
    );
    expect(shown.length).toBeGreaterThan(3);
    await page.close();
  });
});
