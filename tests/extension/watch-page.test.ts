// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchPage, whenShown } from "../../extension/content/watch-page.ts";

const LONG = "A paragraph that is long enough to be worth another look at the page.";

describe("watching a page", () => {
  let life: AbortController;
  let hidden: boolean;

  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    hidden = false;
    vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
    document.body.innerHTML = "<main></main>";
  });

  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Adds a text, and lets the observer hear of it. */
  async function add(text: string): Promise<void> {
    document
      .querySelector("main")
      ?.append(Object.assign(document.createElement("p"), { textContent: text }));
    await vi.advanceTimersByTimeAsync(1);
  }

  function show(isShown: boolean): void {
    hidden = !isShown;
    document.dispatchEvent(new Event("visibilitychange"));
  }

  it("looks once at a burst of changes, after the page is quiet", async () => {
    const check = vi.fn(() => true);
    watchPage(document, check, life.signal);
    for (let at = 0; at < 5; at++) await add(LONG);
    expect(check).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it("looks at a page that is never quiet, too", async () => {
    const check = vi.fn(() => true);
    watchPage(document, check, life.signal);
    for (let at = 0; at < 30; at++) {
      await add(LONG);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(check).toHaveBeenCalled();
  });

  it("passes over clocks and counters", async () => {
    const check = vi.fn(() => true);
    watchPage(document, check, life.signal);
    await add("12:04:33");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(check).not.toHaveBeenCalled();
  });

  it("does nothing while the tab is hidden, and catches up when it is shown", async () => {
    const check = vi.fn(() => true);
    watchPage(document, check, life.signal);
    await add(LONG);
    show(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(check).not.toHaveBeenCalled();
    show(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it("catches up with what changed while the tab was hidden", async () => {
    const check = vi.fn(() => true);
    watchPage(document, check, life.signal);
    show(false);
    await add(LONG);
    await add(LONG);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(check).not.toHaveBeenCalled();
    show(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it("does not look at a page that did not change while the tab was hidden", async () => {
    const check = vi.fn(() => true);
    watchPage(document, check, life.signal);
    show(false);
    show(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(check).not.toHaveBeenCalled();
  });

  it("hears a figure of the article change, where it passes over a clock elsewhere", async () => {
    const check = vi.fn(() => true);
    document.body.innerHTML = "<main><p>It was <b>35</b> in all.</p></main><i>12:04</i>";
    const figure = document.querySelector("b") as HTMLElement;
    const clock = document.querySelector("i") as HTMLElement;
    watchPage(document, check, life.signal, {
      holds: (node) => document.querySelector("main")?.contains(node) ?? false,
      roots: () => [],
    });
    clock.textContent = "12:05";
    await vi.advanceTimersByTimeAsync(5_000);
    expect(check).not.toHaveBeenCalled();
    figure.textContent = "34";
    await vi.advanceTimersByTimeAsync(5_000);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it("looks ever more seldom where looking finds nothing new", async () => {
    const check = vi.fn(() => false);
    watchPage(document, check, life.signal);
    const looksIn = async (seconds: number) => {
      check.mockClear();
      for (let at = 0; at < seconds; at++) {
        await add(LONG);
        await vi.advanceTimersByTimeAsync(999);
      }
      return check.mock.calls.length;
    };
    const early = await looksIn(20);
    await looksIn(60);
    expect(await looksIn(20)).toBeLessThan(early);
  });

  it("never looks while a look is still going on, but once more after it", async () => {
    let finish = (_news: boolean) => {};
    const check = vi.fn(
      () =>
        new Promise<boolean>((resolve) => {
          finish = resolve;
        }),
    );
    watchPage(document, check, life.signal);
    await add(LONG);
    await vi.advanceTimersByTimeAsync(1_000);
    await add(LONG);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(check).toHaveBeenCalledTimes(1);
    finish(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it("says that a page is back from the back/forward cache", async () => {
    const check = vi.fn((_returned: boolean) => true);
    watchPage(document, check, life.signal);
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(check).toHaveBeenCalledWith(true);
  });

  it("looks at a page that is back, though a look from before it was left never ends", async () => {
    const check = vi.fn((returned: boolean) => (returned ? true : new Promise<boolean>(() => {})));
    watchPage(document, check, life.signal);
    await add(LONG);
    await vi.advanceTimersByTimeAsync(1_000);
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(check.mock.calls).toEqual([[false], [true]]);
    await add(LONG);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(check).toHaveBeenCalledTimes(3);
  });

  it("ends with its signal", async () => {
    const check = vi.fn(() => true);
    watchPage(document, check, life.signal);
    await add(LONG);
    life.abort();
    await add(LONG);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(check).not.toHaveBeenCalled();
  });

  it("puts off the first look until the page is shown", () => {
    const then = vi.fn();
    hidden = true;
    whenShown(document, then);
    expect(then).not.toHaveBeenCalled();
    show(true);
    expect(then).toHaveBeenCalledTimes(1);
  });
});
