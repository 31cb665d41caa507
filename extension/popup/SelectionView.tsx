/** The cross-reference of what the reader selected on the page. */
import { useMemo } from "preact/hooks";
import type { TabState } from "../background/tab-state.ts";
import { shownReport } from "../shown-claims.ts";
import { useTexts } from "../ui/texts-context.ts";
import { ClaimsView } from "./ClaimsView.tsx";
import type { PopupActions, PopupModel } from "./connect.ts";
import { HiddenLine } from "./HiddenLine.tsx";
import { Notice } from "./Notice.tsx";

interface SelectionViewProps {
  state: Extract<TabState, { phase: "selection" }>;
  model: PopupModel;
  actions: PopupActions;
}

/** Shows the selected text, the claims in it, and the way back to the page. */
export function SelectionView({ state, model, actions }: SelectionViewProps) {
  const texts = useTexts();
  const { settings } = model;
  const report = useMemo(() => shownReport(state.report, settings), [state.report, settings]);
  const { claims } = report;
  const hidden = state.report.claims.length - claims.length;
  return (
    <>
      <header class="masthead">
        <h1>{texts.say("selectionTitle")}</h1>
        <blockquote class="selection" dir="auto">
          {state.text}
        </blockquote>
        {claims.length > 0 && <p role="status">{texts.count("claimsFound", claims.length)}</p>}
        <button type="button" class="link" onClick={actions.leaveSelection}>
          {texts.say("backToPage")}
        </button>
      </header>
      {claims.length > 0 ? (
        <ClaimsView report={report} news={undefined} focus={null} model={model} actions={actions} />
      ) : (
        hidden === 0 && (
          <Notice
            inside
            kind="nothing"
            title={texts.say("selectionNothingTitle")}
            text={texts.say("selectionNothingText")}
          />
        )
      )}
      <HiddenLine hidden={hidden} openOptions={actions.openOptions} />
    </>
  );
}
