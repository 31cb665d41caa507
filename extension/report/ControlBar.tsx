/** What a reader switches most, one click away: highlights, this site, everything; and the other pages. */
import { siteOf } from "../settings.ts";
import type { TextKey } from "../texts.ts";
import { useTexts } from "../ui/texts-context.ts";
import type { SurfaceProps } from "./Surface.tsx";

/** Line drawings on a 16 by 16 grid. */
const ICON = {
  highlights: "M3 13h10M4.5 10l5-7 2.5 1.8-5 7-3 .7z",
  site: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M3.9 3.9l8.2 8.2",
  pause: "M5.5 3v10M10.5 3v10",
  panel: "M2 3h12v10H2zM10 3v10",
  overview: "M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11",
  options: "M2.5 4.5h7M12.5 4.5h1M2.5 11.5h1M6.5 11.5h7M11 3v3M5 10v3",
} as const;

/** Shows the controls; a switch says whether it is on. */
export function ControlBar({ model, actions }: SurfaceProps) {
  const texts = useTexts();
  const { settings, state } = model;
  const site = siteOf(state?.url ?? "");
  const isOff = site !== undefined && settings.offSites.includes(site);
  return (
    <nav class="controls" aria-label={texts.say("controls")}>
      <Control
        icon="highlights"
        label="highlightsSetting"
        short="highlightsShort"
        pressed={settings.highlights}
        run={() => actions.change({ highlights: !settings.highlights })}
      />
      {site !== undefined && (
        <Control
          icon="site"
          label="offHereSetting"
          short="offHereShort"
          value={site}
          pressed={isOff}
          run={() => actions.setSiteOff(!isOff)}
        />
      )}
      <Control
        icon="pause"
        label="pausedSetting"
        short="pausedShort"
        pressed={settings.paused}
        run={() => actions.change({ paused: !settings.paused })}
      />
      <span class="controls-gap" />
      {actions.openPanel && <Control icon="panel" label="openPanel" run={actions.openPanel} />}
      <Control icon="overview" label="openOverview" run={actions.openOverview} />
      <Control icon="options" label="openOptions" run={actions.openOptions} />
    </nav>
  );
}

interface ControlProps {
  icon: keyof typeof ICON;
  label: TextKey;
  /** What the label has in place of `$1`. */
  value?: string;
  /** Words on the button; without them it has its drawing alone. */
  short?: TextKey;
  pressed?: boolean;
  run: () => void;
}

function Control({ icon, label, value = "", short, pressed, run }: ControlProps) {
  const texts = useTexts();
  const name = texts.say(label, value);
  return (
    <button
      type="button"
      class={`control control-${icon}`}
      aria-label={short ? undefined : name}
      aria-pressed={pressed}
      title={name}
      onClick={run}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICON[icon]} />
      </svg>
      {short && <span>{texts.say(short)}</span>}
    </button>
  );
}
