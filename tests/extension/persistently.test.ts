import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { persistently } from "../../extension/content/persistently.ts";
import { failed, ok, type Result } from "../../extension/result.ts";

type Ping = { ping: { payload: null; reply: string } };

describe("persistently", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function outcome(replies: Result<string>[], installed = true) {
    let calls = 0;
    const call = persistently<Ping>(
      async () => replies[calls++] ?? failed("gone", "nobody"),
      () => installed,
    );
    const reply = call("ping", null);
    await vi.runAllTimersAsync();
    return { reply: await reply, calls };
  }

  it("asks again where the worker was stopped before it answered", async () => {
    const { reply, calls } = await outcome([failed("gone", "channel closed"), ok("pong")]);
    expect(reply).toEqual(ok("pong"));
    expect(calls).toBe(2);
  });

  it("gives up in the end", async () => {
    const { reply, calls } = await outcome([]);
    expect(reply).toMatchObject({ ok: false, error: { code: "gone" } });
    expect(calls).toBe(4);
  });

  it("does not ask again where the answer is a failure, or the extension is gone", async () => {
    expect((await outcome([failed("packs", "broken")])).calls).toBe(1);
    expect((await outcome([], false)).calls).toBe(1);
  });
});
