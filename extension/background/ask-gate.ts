/** Asks the gate in a tab's page what it sees; puts the gate there where it is missing. */
import type { Scripting } from "../browser.ts";
import type { PageJudgement } from "../content/judge-page.ts";
import { onceKey } from "../content/once-key.ts";

const GATE = "extension/content/gate.js";

/** The part of `browser.scripting` that asking needs. */
export type ScriptRunner = Pick<Scripting.Static, "executeScript">;

/**
 * What kind of page a tab shows now; `null` where no script of ours may run. The gate does not listen
 * for messages: that would cost every page that is opened more than the gate's whole work.
 */
export async function askGate(
  scripting: ScriptRunner,
  tabId: number,
): Promise<PageJudgement | null> {
  try {
    return (
      (await answerOf(scripting, tabId)) ??
      ((await awaken(scripting, tabId)) ? await answerOf(scripting, tabId) : null)
    );
  } catch {
    return null;
  }
}

/** Puts the gate into a page that was open before the extension was; says whether it could. */
export async function awaken(scripting: ScriptRunner, tabId: number): Promise<boolean> {
  try {
    await scripting.executeScript({ target: topFrame(tabId), files: [GATE] });
    return true;
  } catch {
    return false;
  }
}

async function answerOf(scripting: ScriptRunner, tabId: number): Promise<PageJudgement | null> {
  const [answer] = await scripting.executeScript({
    target: topFrame(tabId),
    // Runs in the page, where nothing of this file exists.
    func: (key: string) =>
      (globalThis as unknown as Record<symbol, (() => unknown) | undefined>)[Symbol.for(key)]?.(),
    args: [onceKey("gate")],
  });
  return (answer?.result as PageJudgement | null | undefined) ?? null;
}

const topFrame = (tabId: number) => ({ tabId, frameIds: [0] });
