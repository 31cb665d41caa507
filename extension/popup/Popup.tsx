/** The list of claims, as the popup and the side panel show it: one view for each state of a tab. */
import { packSummaries } from "../built-in.ts";
import { restsOn } from "../settings.ts";
import type { PopupActions, PopupModel } from "./connect.ts";
import { PackFoot } from "./PackFoot.tsx";
import { ReportView } from "./ReportView.tsx";
import { SelectionView } from "./SelectionView.tsx";
import { StateNotice } from "./StateNotice.tsx";
import { TopBar } from "./TopBar.tsx";

/** Shows a tab's state between the bar and what the packs can know. */
export function Popup({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const { state, settings } = model;
  const rests = state && restsOn(settings, state.url);
  const report = !rests && state && "report" in state ? state.report : undefined;
  return (
    <>
      <TopBar model={model} actions={actions} />
      {rests || !report ? (
        <StateNotice phase={rests ?? state?.phase} model={model} actions={actions} />
      ) : state?.phase === "selection" ? (
        <SelectionView key={state.text} state={state} model={model} actions={actions} />
      ) : (
        state?.phase === "done" && (
          // Another page starts with its list closed and nothing searched for.
          <ReportView key={state.url} state={state} model={model} actions={actions} />
        )
      )}
      <PackFoot packs={report?.packs ?? packSummaries} refused={report?.refused ?? []} />
    </>
  );
}
