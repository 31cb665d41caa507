import { describe, expect, it } from "vitest";
import { leavesPage } from "../../extension/background/leaves-page.ts";

const known = { phase: "not-article", url: "https://news.example/a?x=1#top" } as const;

describe("leaving a page", () => {
  it("is another address, whether loaded or set by the page", () => {
    expect(leavesPage({ status: "loading", url: "https://news.example/b" }, known)).toBe(true);
    expect(leavesPage({ url: "https://news.example/a?x=2" }, known)).toBe(true);
  });

  it("is loading the same address again", () => {
    expect(leavesPage({ status: "loading" }, known)).toBe(true);
    expect(leavesPage({ status: "loading", url: known.url }, known)).toBe(true);
  });

  it("is not a jump within the page, nor the end of loading", () => {
    expect(leavesPage({ status: "loading", url: "https://news.example/a?x=1#end" }, known)).toBe(
      false,
    );
    expect(leavesPage({ status: "complete" }, known)).toBe(false);
  });

  it("is nothing where nothing is known", () => {
    expect(leavesPage({ status: "loading", url: "https://news.example/b" }, undefined)).toBe(false);
  });
});
