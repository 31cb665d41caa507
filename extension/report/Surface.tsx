/** Popup and panel: one view for each thing that can be known of a tab. */
import { ControlBar } from "./ControlBar.tsx";
import type { SurfaceActions, SurfaceModel } from "./connect.ts";
import { ReportView } from "./ReportView.tsx";
import { StateNotice } from "./StateNotice.tsx";

/** Everything that the parts of a surface take. */
export interface SurfaceProps {
  model: SurfaceModel;
  actions: SurfaceActions;
}

/** Shows a tab's state, and below it what the reader can switch. */
export function Surface({ model, actions }: SurfaceProps) {
  const { state } = model;
  const hasReport = state?.phase === "done" || state?.phase === "selection";
  return (
    <>
      <div class="content">
        {hasReport ? (
          <ReportView state={state} model={model} actions={actions} />
        ) : (
          <StateNotice state={state} actions={actions} />
        )}
      </div>
      <ControlBar model={model} actions={actions} />
    </>
  );
}
