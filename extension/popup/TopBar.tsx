/** The bar above everything: whose window this is, and what is one click away. */
import { useState } from "preact/hooks";
import { pageText } from "../../src/crossref/desk-text.ts";
import { orderClaims } from "../../src/crossref/order.ts";
import { deskWords } from "../desk-words.ts";
import { shownReport } from "../shown-claims.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { IconButton } from "../ui/Icon.tsx";
import { useTexts } from "../ui/texts-context.ts";
import type { PopupActions, PopupModel } from "./connect.ts";
import { Switches } from "./Switches.tsx";

interface TopBarProps {
  model: PopupModel;
  actions: PopupActions;
}

/** Shows the bar; the switches open below it. */
export function TopBar({ model, actions }: TopBarProps) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const { state, settings } = model;
  const report = state?.phase === "done" ? shownReport(state.report, settings) : undefined;
  return (
    <header class="bar">
      <div class="bar-line">
        <span class="brand">
          <svg viewBox="0 0 40 28" aria-hidden="true">
            <circle cx="14" cy="14" r="11" />
            <circle cx="26" cy="14" r="11" />
          </svg>
          {texts.say("extensionName")}
        </span>
        {report && report.claims.length > 0 && (
          <CopyButton
            small
            label={texts.say("copyPage")}
            copy={actions.copy}
            text={() =>
              pageText(
                { ...report, claims: orderClaims(report.claims, settings.order) },
                deskWords(texts),
              )
            }
          />
        )}
        {report && (
          <IconButton
            icon="picture"
            label={texts.say("openPicture")}
            run={actions.openBigPicture}
          />
        )}
        {actions.openPanel && (
          <IconButton icon="panel" label={texts.say("openPanel")} run={actions.openPanel} />
        )}
        <IconButton
          icon="switches"
          label={texts.say("switches")}
          run={() => setOpen(!open)}
          opens={{ id: "switches", open }}
        />
      </div>
      {open && <Switches url={state?.url ?? ""} settings={settings} actions={actions} />}
    </header>
  );
}
