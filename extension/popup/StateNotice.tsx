/** What stands in the place of the list where there is none, and what the reader can do. */
import type { TabState } from "../background/tab-state.ts";
import type { ErrorCode } from "../result.ts";
import { type Settings, siteOf } from "../settings.ts";
import type { TextKey } from "../texts.ts";
import { AccessNotice } from "../ui/AccessNotice.tsx";
import { useTexts } from "../ui/texts-context.ts";
import type { PopupActions, PopupModel } from "./connect.ts";
import { Notice, type NoticeKind } from "./Notice.tsx";
import { withSite } from "./Switches.tsx";

const FAILED: Record<ErrorCode, TextKey> = {
  unreadable: "failedUnreadable",
  packs: "failedPacks",
  gone: "failedGone",
  "not-allowed": "notAllowedText",
  refused: "failedUnexpected",
  unexpected: "failedUnexpected",
};

/** Phases that a reader can do nothing about, or nothing here. */
const PLAIN = {
  analysing: { kind: "waiting", title: "analysingTitle", text: "analysingText" },
  "not-article": { kind: "no-article", title: "notArticleTitle", text: "notArticleText" },
  "other-subject": { kind: "elsewhere", title: "otherSubjectTitle", text: "otherSubjectText" },
  "not-allowed": { kind: "closed", title: "notAllowedTitle", text: "notAllowedText" },
} as const satisfies Partial<
  Record<TabState["phase"], { kind: NoticeKind; title: TextKey; text: TextKey }>
>;

interface StateNoticeProps {
  /** `undefined` until something is known. */
  phase: TabState["phase"] | undefined;
  model: PopupModel;
  actions: PopupActions;
}

/** Shows the notice of a phase. */
export function StateNotice({ phase, model, actions }: StateNoticeProps) {
  const texts = useTexts();
  const { state, settings } = model;
  switch (phase) {
    case undefined:
    case "done":
    case "selection":
      return <Notice kind="waiting" title="" text="" />;
    case "paused":
      return (
        <Notice
          kind="paused"
          title={texts.say("pausedTitle")}
          text={texts.say("pausedHint")}
          action={{ label: texts.say("goOn"), run: () => actions.change({ paused: false }) }}
        />
      );
    case "off-here":
      return <OffHere url={state?.url ?? ""} settings={settings} change={actions.change} />;
    case "on-demand":
      return (
        <Notice
          kind="page"
          title={texts.say("onDemandTitle")}
          text={texts.say("onDemandText")}
          action={{ label: texts.say("readThisPage"), run: actions.readNow }}
        />
      );
    case "failed": {
      const error = state?.phase === "failed" ? state.error : undefined;
      return (
        <Notice
          kind="failed"
          title={texts.say("failedTitle")}
          text={texts.say(FAILED[error?.code ?? "unexpected"])}
          details={error?.message ?? ""}
          action={{ label: texts.say("tryAgain"), run: actions.retry }}
        />
      );
    }
    case "not-allowed":
      if (!model.access) return <AccessNotice ask={actions.askForAccess} />;
  }
  const { kind, title, text } = PLAIN[phase];
  return <Notice kind={kind} title={texts.say(title)} text={texts.say(text)} />;
}

interface OffHereProps {
  url: string;
  settings: Settings;
  change: PopupActions["change"];
}

function OffHere({ url, settings, change }: OffHereProps) {
  const texts = useTexts();
  const site = siteOf(url) ?? "";
  return (
    <Notice
      kind="paused"
      title={texts.say("offHereTitle", site)}
      text={texts.say("offHereText")}
      action={{
        label: texts.say("switchOnHere"),
        run: () => change({ offSites: withSite(settings.offSites, site, false) }),
      }}
    />
  );
}
