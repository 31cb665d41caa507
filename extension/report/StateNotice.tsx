/** What is the matter where there is no report: the state in words, and what the reader can do. */
import type { DoneState, TabState } from "../background/tab-state.ts";
import type { ErrorCode } from "../result.ts";
import type { TextKey } from "../texts.ts";
import { useTexts } from "../ui/texts-context.ts";
import type { SurfaceActions } from "./connect.ts";
import { Notice, type NoticeKind } from "./Notice.tsx";

const FAILED: Record<ErrorCode, TextKey> = {
  unreadable: "failedUnreadable",
  packs: "failedPacks",
  gone: "failedGone",
  "not-allowed": "notAllowedText",
  refused: "failedUnexpected",
  unexpected: "failedUnexpected",
};

/** A state without a report. */
type Plain = Exclude<TabState, DoneState | { phase: "selection" }>;

interface Wording {
  kind: NoticeKind;
  title: TextKey;
  text: TextKey;
  action?: { label: TextKey; run: (actions: SurfaceActions) => void };
}

const WORDING: Record<Plain["phase"], Wording> = {
  analysing: { kind: "waiting", title: "analysingTitle", text: "analysingText" },
  "not-article": { kind: "no-article", title: "notArticleTitle", text: "notArticleText" },
  "other-subject": { kind: "elsewhere", title: "otherSubjectTitle", text: "otherSubjectText" },
  "not-allowed": { kind: "closed", title: "notAllowedTitle", text: "notAllowedText" },
  paused: {
    kind: "resting",
    title: "pausedTitle",
    text: "pausedText",
    action: { label: "goOn", run: (actions) => actions.change({ paused: false }) },
  },
  "off-here": {
    kind: "resting",
    title: "offHereTitle",
    text: "offHereText",
    action: { label: "switchOnHere", run: (actions) => actions.setSiteOff(false) },
  },
  "on-demand": {
    kind: "no-article",
    title: "onDemandTitle",
    text: "onDemandText",
    action: { label: "readNow", run: (actions) => actions.readNow() },
  },
  failed: {
    kind: "failed",
    title: "failedTitle",
    text: "failedUnexpected",
    action: { label: "tryAgain", run: (actions) => actions.retry() },
  },
};

interface StateNoticeProps {
  state: Plain | undefined;
  actions: SurfaceActions;
}

/** Shows the state. */
export function StateNotice({ state, actions }: StateNoticeProps) {
  const texts = useTexts();
  if (!state) return <Notice kind="waiting" title="" text="" />;
  const { kind, title, text, action } = WORDING[state.phase];
  const failed = state.phase === "failed" ? state.error : undefined;
  return (
    <Notice
      kind={kind}
      title={texts.say(title)}
      text={texts.say(failed ? FAILED[failed.code] : text)}
      {...(failed ? { details: failed.message } : {})}
      {...(action
        ? { action: { label: texts.say(action.label), run: () => action.run(actions) } }
        : {})}
    />
  );
}
