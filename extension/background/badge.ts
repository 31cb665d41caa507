/** The number on the toolbar button: how many claims of the tab's page other reports speak to. */
import type { Action } from "../browser.ts";
import type { Texts } from "../texts.ts";
import type { TabState } from "./tab-state.ts";

/** The part of `browser.action` that the badge needs. */
export type BadgeAction = Pick<
  Action.Static,
  "setBadgeText" | "setBadgeBackgroundColor" | "setBadgeTextColor" | "setTitle"
>;

/** Colours of the badge, as in `extension/ui/tokens.css`. */
const COLOUR = { conflict: "#b4441f", calm: "#1f4e5f", text: "#ffffff" };

/** Shows a tab's state on the button; without a state, or without claims, the badge is empty. */
export async function showBadge(
  action: BadgeAction,
  texts: Texts,
  tabId: number,
  state: TabState | undefined,
): Promise<void> {
  const totals = state?.phase === "done" ? state.report.totals : undefined;
  const claims = totals?.claims ?? 0;
  const conflicting = totals?.conflicting ?? 0;
  const title =
    claims === 0
      ? texts.say("actionTitle")
      : `${texts.count("claimsFound", claims)}, ${texts.count("claimsInConflict", conflicting)}`;
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text: claims === 0 ? "" : String(claims) }),
      action.setBadgeBackgroundColor({
        tabId,
        color: conflicting > 0 ? COLOUR.conflict : COLOUR.calm,
      }),
      action.setBadgeTextColor?.({ tabId, color: COLOUR.text }),
      action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed in the meantime; its badge went with it.
  }
}
