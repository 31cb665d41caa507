/** The toolbar button: how many claims of the tab's page other reports speak to, and how it stands. */
import type { Action } from "../browser.ts";
import { type ShownSettings, shownReport } from "../shown-claims.ts";
import type { Texts } from "../texts.ts";
import { pageStateOf, type TabState } from "./tab-state.ts";

/** The part of `browser.action` that the badge needs. */
export type BadgeAction = Pick<
  Action.Static,
  "setBadgeText" | "setBadgeBackgroundColor" | "setBadgeTextColor" | "setTitle" | "setIcon"
>;

/** Colours of the badge, as in `extension/ui/tokens.css`. */
const COLOUR = { conflict: "#b4441f", calm: "#1f4e5f", text: "#ffffff" };

/** Sizes in which every icon is packaged, in pixels. */
const ICON_SIZES = [16, 32, 48] as const;

/** Shows a tab's state on the button; without a state, or without claims, the badge is empty. */
export async function showBadge(
  action: BadgeAction,
  texts: Texts,
  tabId: number,
  state: TabState | undefined,
  settings: ShownSettings,
): Promise<void> {
  const page = pageStateOf(state);
  const totals = page?.phase === "done" ? shownReport(page.report, settings).totals : undefined;
  const claims = totals?.claims ?? 0;
  const conflicting = totals?.conflicting ?? 0;
  const rests = page?.phase === "paused" || page?.phase === "off-here";
  const icon = rests ? "paused" : conflicting > 0 ? "conflict" : claims > 0 ? "found" : "idle";
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text: claims === 0 ? "" : String(claims) }),
      action.setBadgeBackgroundColor({
        tabId,
        color: conflicting > 0 ? COLOUR.conflict : COLOUR.calm,
      }),
      action.setBadgeTextColor?.({ tabId, color: COLOUR.text }),
      action.setTitle({ tabId, title: titleOf(claims, conflicting, rests, texts) }),
      action.setIcon({
        tabId,
        path: Object.fromEntries(
          ICON_SIZES.map((size) => [size, `/assets/icons/${icon}-${size}.png`]),
        ),
      }),
    ]);
  } catch {
    // The tab was closed in the meantime; its badge went with it.
  }
}

function titleOf(claims: number, conflicting: number, rests: boolean, texts: Texts): string {
  if (rests) return texts.say("actionPaused");
  if (claims === 0) return texts.say("actionTitle");
  return `${texts.count("claimsFound", claims)}, ${texts.count("claimsInConflict", conflicting)}`;
}
