/** Starts the popup: for the active tab, or for the tab named in `?tab=`. */
import { render } from "preact";
import { browser } from "../browser.ts";
import { textsFrom } from "../texts.ts";
import { TextsContext } from "../ui/texts-context.ts";
import { connectPopup, tabOfPopup } from "./connect.ts";
import { Popup } from "./Popup.tsx";

const root = document.getElementById("popup");
const texts = textsFrom(browser.i18n);
document.documentElement.lang = texts.language;
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir") || "ltr";
document.documentElement.classList.toggle("in-tab", location.search !== "");

tabOfPopup(location.search, browser.tabs).then((tabId) => {
  if (!root || tabId === undefined) return;
  connectPopup(browser, tabId, (model, actions) =>
    render(
      <TextsContext.Provider value={texts}>
        <Popup model={model} actions={actions} />
      </TextsContext.Provider>,
      root,
    ),
  );
});
