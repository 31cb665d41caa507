/** The popup: one view for each thing that can be known of a tab. */
import type { TabState } from "../background/tab-state.ts";
import type { ErrorCode } from "../result.ts";
import type { TextKey } from "../texts.ts";
import { useTexts } from "../ui/texts-context.ts";
import type { PopupActions, PopupModel } from "./connect.ts";
import { Notice } from "./Notice.tsx";
import { ReportView } from "./ReportView.tsx";

/** Shows a tab's state. */
export function Popup({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const { state, settings } = model;
  if (state?.phase === "done") {
    return <ReportView report={state.report} settings={settings} actions={actions} />;
  }
  return <StateNotice state={state} retry={actions.retry} />;
}

const FAILED: Record<ErrorCode, TextKey> = {
  unreadable: "failedUnreadable",
  packs: "failedPacks",
  gone: "failedGone",
  "not-allowed": "notAllowedText",
  refused: "failedUnexpected",
  unexpected: "failedUnexpected",
};

interface StateNoticeProps {
  state: Exclude<TabState, { phase: "done" }> | undefined;
  retry: () => void;
}

function StateNotice({ state, retry }: StateNoticeProps) {
  const texts = useTexts();
  switch (state?.phase) {
    case undefined:
      return <Notice kind="waiting" title="" text="" />;
    case "analysing":
      return (
        <Notice
          kind="waiting"
          title={texts.say("analysingTitle")}
          text={texts.say("analysingText")}
        />
      );
    case "not-article":
      return (
        <Notice
          kind="no-article"
          title={texts.say("notArticleTitle")}
          text={texts.say("notArticleText")}
        />
      );
    case "other-subject":
      return (
        <Notice
          kind="elsewhere"
          title={texts.say("otherSubjectTitle")}
          text={texts.say("otherSubjectText")}
        />
      );
    case "not-allowed":
      return (
        <Notice
          kind="closed"
          title={texts.say("notAllowedTitle")}
          text={texts.say("notAllowedText")}
        />
      );
    case "failed":
      return (
        <Notice
          kind="failed"
          title={texts.say("failedTitle")}
          text={texts.say(FAILED[state.error.code])}
          details={state.error.message}
          action={{ label: texts.say("tryAgain"), run: retry }}
        />
      );
  }
}
