/** The list of claims, as the popup and the side panel show it: one view for each state of a tab. */

import { packSummaries } from "../built-in.ts";
import { restsOn } from "../settings.ts";
import type { PopupActions, PopupModel } from "./connect.ts";
import { PackFoot } from "./PackFoot.tsx";
import { ReportView } from "./ReportView.tsx";
import { StateNotice } from "./StateNotice.tsx";
import { TopBar } from "./TopBar.tsx";

/** Shows a tab's state between the bar and what the packs can know. */
export function Popup({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const { state, settings } = model;
  const rests = state && restsOn(settings, state.url);
  const shown = state?.phase === "done" && !rests ? state : undefined;
  return (
    <>
      <TopBar model={model} actions={actions} />
      {shown ? (
        // Another page starts with its list closed and nothing searched for.
        <ReportView key={shown.url} state={shown} model={model} actions={actions} />
      ) : (
        <StateNotice phase={rests ?? state?.phase} model={model} actions={actions} />
      )}
      <PackFoot
        packs={shown?.report.packs ?? packSummaries}
        refused={shown?.report.refused ?? []}
      />
    </>
  );
}
