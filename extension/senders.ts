/** Who may send what: the checks that the listeners make before they act on a message. */
import type { Runtime } from "./browser.ts";
import type { Sender } from "./messages.ts";

/** The part of `browser.runtime` that tells our own pages and scripts from others. */
export type OwnRuntime = Pick<Runtime.Static, "id" | "getURL">;

/** Our own script in the top frame of a tab; never an extension page, even one open in a tab. */
export function isOurContentScript(runtime: OwnRuntime) {
  return (from: Sender): boolean =>
    from.id === runtime.id &&
    from.tab?.id !== undefined &&
    from.frameId === 0 &&
    !isOwnPage(runtime, from);
}

/** One of the extension's own pages: the popup, also when it is open in a tab. */
export function isOurPage(runtime: OwnRuntime) {
  return (from: Sender): boolean => from.id === runtime.id && isOwnPage(runtime, from);
}

/** Anything of ours but a script in a page: the background or an extension page. */
export function isOurExtension(runtime: OwnRuntime) {
  return (from: Sender): boolean =>
    from.id === runtime.id && (from.tab === undefined || isOwnPage(runtime, from));
}

function isOwnPage(runtime: OwnRuntime, from: Sender): boolean {
  return from.url?.startsWith(runtime.getURL("")) ?? false;
}
