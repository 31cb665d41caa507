/** What a reader switches from here, and the way to the options. */
import { type Settings, siteOf } from "../settings.ts";
import { useTexts } from "../ui/texts-context.ts";
import type { PopupActions } from "./connect.ts";

interface SwitchesProps {
  /** Address of the page. */
  url: string;
  settings: Settings;
  actions: Pick<PopupActions, "change" | "openOptions">;
}

/** Shows the switches; a page without a site has none for it. */
export function Switches({ url, settings, actions }: SwitchesProps) {
  const texts = useTexts();
  const site = siteOf(url);
  return (
    <div class="switches" id="switches">
      <Switch
        label={texts.say("highlightsSetting")}
        on={settings.highlights}
        turn={(highlights) => actions.change({ highlights })}
      />
      {site !== undefined && (
        <Switch
          label={texts.say("offHereSetting", site)}
          on={settings.offSites.includes(site)}
          turn={(off) => actions.change({ offSites: withSite(settings.offSites, site, off) })}
        />
      )}
      <Switch
        label={texts.say("pausedSetting")}
        on={settings.paused}
        turn={(paused) => actions.change({ paused })}
      />
      <button type="button" class="link" onClick={actions.openOptions}>
        {texts.say("welcomeOptions")}
      </button>
    </div>
  );
}

/** The sites that are off, with a site put to it or taken from it. */
export function withSite(sites: readonly string[], site: string, off: boolean): string[] {
  const others = sites.filter((one) => one !== site);
  return off ? [...others, site] : others;
}

interface SwitchProps {
  label: string;
  on: boolean;
  turn: (on: boolean) => void;
}

function Switch({ label, on, turn }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
