/** The options page: everything that a reader can change, each change held at once. */
import { AccessNotice } from "../ui/AccessNotice.tsx";
import { useTexts } from "../ui/texts-context.ts";
import type { OptionsActions, OptionsModel } from "./connect.ts";
import { Kept } from "./Kept.tsx";
import { LanguageAndKeys } from "./LanguageAndKeys.tsx";
import { Listing } from "./Listing.tsx";
import { NoticeLine } from "./NoticeLine.tsx";
import { Packs } from "./Packs.tsx";
import { Reading } from "./Reading.tsx";
import { Sites } from "./Sites.tsx";
import { Styles } from "./Styles.tsx";

interface OptionsProps {
  model: OptionsModel;
  actions: OptionsActions;
}

/** Shows the page. */
export function Options({ model, actions }: OptionsProps) {
  const texts = useTexts();
  const { settings } = model;
  const { change } = actions;
  return (
    <>
      <header>
        <h1>{texts.say("optionsTitle")}</h1>
        <p class="muted">
          {texts.say("optionsLead")} <a href="../welcome/index.html">{texts.say("aboutLink")}</a>
        </p>
      </header>
      {!model.access && <AccessNotice ask={actions.askForAccess} />}
      <Reading settings={settings} change={change} />
      <Sites sites={settings.offSites} change={(offSites) => change({ offSites })} />
      <Styles settings={settings} change={change} />
      <Listing settings={settings} change={change} />
      <Packs packs={model.packs} />
      <LanguageAndKeys
        language={settings.language}
        change={(language) => change({ language })}
        shortcuts={model.shortcuts}
        openShortcuts={actions.openShortcuts}
      />
      <Kept erase={actions.erase} reset={actions.reset} />
      <NoticeLine notice={model.notice} />
    </>
  );
}
