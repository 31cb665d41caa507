/** "Since you last read this": what is kept, and what counts as news. */
import { describe, expect, it } from "vitest";
import {
  forgetReading,
  KEPT,
  markAsRead,
  newsOf,
  noteReading,
  snapshotOf,
  VISIT,
} from "../../extension/last-read.ts";
import type { PageClaim } from "../../src/crossref/types.ts";
import { anEntry } from "../builders.ts";
import { fakeStorage } from "./fake-browser.ts";
import { aPageReport } from "./page-report.ts";

const URL_READ = "https://page.example/article";

function claims(): [PageClaim, PageClaim] {
  const [toll, pause] = aPageReport().claims;
  if (!toll || !pause) throw new Error("the report has two claims");
  return [toll, pause];
}

const withFigure = (claim: PageClaim, here: string): PageClaim => ({
  ...claim,
  reasons: [{ kind: "agrees", slot: "figure", here, there: here }],
});

describe("the news of a page", () => {
  it("is nothing where nothing changed, however it is worded", () => {
    const [toll, pause] = claims();
    const before = snapshotOf([withFigure(toll, "35 dead"), pause]);
    const news = newsOf(before, [withFigure(toll, "35 people"), pause]);
    expect([news.fresh.size, news.changed.size, news.gone.length]).toEqual([0, 0, 0]);
  });

  it("names claims that are new, and with their values those that are gone", () => {
    const [toll, pause] = claims();
    const news = newsOf(snapshotOf([toll]), [pause]);
    expect([...news.fresh]).toEqual([pause.id]);
    expect(news.gone).toEqual([{ claim: toll.claim, values: snapshotOf([toll])[toll.claim] }]);
  });

  it("tells which value of a claim changed", () => {
    const [toll] = claims();
    const news = newsOf(snapshotOf([withFigure(toll, "34 dead")]), [withFigure(toll, "35 dead")]);
    expect(news.changed.get(toll.id)).toEqual([{ slot: "figure", was: "34 dead", now: "35 dead" }]);
    expect(news.fresh.size).toBe(0);
  });

  it("takes a claim that the pack sets beside an earlier one for a change of it", () => {
    const [toll] = claims();
    const early: PageClaim = withFigure(
      { ...toll, id: "0:test/toll-34", claim: "test/toll-34" },
      "34",
    );
    const late = withFigure(
      { ...toll, differing: [anEntry({ report: "old", claim: "test/toll-34" })] },
      "35",
    );
    const news = newsOf(snapshotOf([early]), [late]);
    expect(news.changed.get(late.id)).toEqual([{ slot: "figure", was: "34", now: "35" }]);
    expect(news.gone).toEqual([]);
  });

  it("tells that a claim stands otherwise than before", () => {
    const [, pause] = claims();
    const opposed = { ...pause, conflicting: [anEntry({ report: "later" })] };
    const news = newsOf(snapshotOf([pause]), [opposed]);
    expect(news.changed.get(pause.id)).toEqual([
      { slot: "standing", was: "corroborated", now: "both" },
    ]);
  });
});

describe("what is kept of a page", () => {
  const DAY = 86_400_000;

  it("has neither its address nor its words", async () => {
    const area = fakeStorage();
    await noteReading(area, URL_READ, claims(), DAY);
    const kept = JSON.stringify(await area.get(null));
    expect(kept).not.toContain("page.example");
    for (const { sentence, statement } of claims()) {
      expect(kept).not.toContain(sentence);
      expect(kept).not.toContain(statement);
    }
  });

  it("is compared with the last visit, not with the last look", async () => {
    const area = fakeStorage();
    const [toll, pause] = claims();
    await noteReading(area, URL_READ, [toll], 0);
    const again = await noteReading(area, URL_READ, [toll, pause], VISIT - 1);
    expect(newsOf(again.before, [toll, pause]).fresh.size).toBe(1);
    const later = await noteReading(area, URL_READ, [toll, pause], DAY);
    expect(newsOf(later.before, [toll, pause]).fresh.size).toBe(0);
    expect(later.beforeAt).toBe(VISIT - 1);
  });

  it("is the same page whatever place in it the address names", async () => {
    const area = fakeStorage();
    const [toll, pause] = claims();
    await noteReading(area, URL_READ, [toll], 0);
    const { before } = await noteReading(area, `${URL_READ}#end`, [toll, pause], DAY);
    expect(Object.keys(before)).toEqual([toll.claim]);
  });

  it("is news no more once it is marked as read", async () => {
    const area = fakeStorage();
    const [toll, pause] = claims();
    await noteReading(area, URL_READ, [toll], 0);
    const marked = await markAsRead(area, URL_READ, [toll, pause], DAY);
    expect(newsOf(marked.before, [toll, pause]).fresh.size).toBe(0);
  });

  it("goes at will, and after 90 days by itself, and leaves what is not its own", async () => {
    const area = fakeStorage();
    await area.set({ other: 1 });
    await noteReading(area, URL_READ, claims(), 0);
    await noteReading(area, "https://page.example/second", claims(), 0);
    await forgetReading(area, URL_READ);
    expect(Object.keys(await area.get(null))).toHaveLength(2);
    await noteReading(area, "https://page.example/third", claims(), KEPT + 1);
    expect(Object.keys(await area.get(null))).toHaveLength(2);
    expect(await area.get("other")).toEqual({ other: 1 });
  });
});
