/** When articles are read. */
import type { Settings } from "../settings.ts";
import { useTexts } from "../ui/texts-context.ts";
import { Choice } from "./Choice.tsx";
import { Section } from "./Section.tsx";
import { Switch } from "./Switch.tsx";

interface ReadingProps {
  settings: Pick<Settings, "paused" | "start">;
  change: (change: Partial<Settings>) => void;
}

const STARTS = { automatic: "startAutomatic", "on-click": "startOnClick" } as const;

/** Shows the pause and the start of reading. */
export function Reading({ settings, change }: ReadingProps) {
  const texts = useTexts();
  return (
    <Section title="sectionReading">
      <div>
        <Switch on={settings.paused} set={(paused) => change({ paused })}>
          {texts.say("pausedSetting")}
        </Switch>
        <p class="hint">{texts.say("pausedHint")}</p>
      </div>
      <Choice
        name="start"
        title="startSetting"
        values={STARTS}
        chosen={settings.start}
        choose={(start) => change({ start })}
      />
    </Section>
  );
}
