/** Which claims are listed, and in which order. */
import { useState } from "preact/hooks";
import { SHOWN } from "../../src/match/thresholds.ts";
import type { Settings } from "../settings.ts";
import { useTexts } from "../ui/texts-context.ts";
import { Choice } from "./Choice.tsx";
import { Section } from "./Section.tsx";

const ORDERS = { "conflicts-first": "orderConflicts", page: "orderPage" } as const;

/** The engine shows nothing below; from here on a least score makes a difference. In percent. */
const LOWEST = Math.round(Math.min(...Object.values(SHOWN)) * 100);
const HIGHEST = 95;

interface ListingProps {
  settings: Pick<Settings, "order" | "leastScore">;
  change: (change: Partial<Settings>) => void;
}

/** Shows the order and the least score. */
export function Listing({ settings, change }: ListingProps) {
  const texts = useTexts();
  const [moved, setMoved] = useState<number>();
  const percent = moved ?? Math.max(LOWEST, Math.round(settings.leastScore * 100));
  const inWords =
    percent > LOWEST
      ? texts.say(
          "scoreFrom",
          new Intl.NumberFormat(texts.language, { style: "percent" }).format(percent / 100),
        )
      : texts.say("scoreAll");
  return (
    <Section title="sectionList">
      <Choice
        name="order"
        title="orderSetting"
        values={ORDERS}
        chosen={settings.order}
        choose={(order) => change({ order })}
      />
      <div>
        <label for="score">{texts.say("scoreSetting")}</label>
        <div class="slider">
          <input
            id="score"
            type="range"
            min={LOWEST}
            max={HIGHEST}
            step={5}
            value={percent}
            aria-valuetext={inWords}
            aria-describedby="score-hint"
            onInput={(event) => setMoved(event.currentTarget.valueAsNumber)}
            onChange={(event) => {
              const chosen = event.currentTarget.valueAsNumber;
              setMoved(undefined);
              change({ leastScore: chosen > LOWEST ? chosen / 100 : 0 });
            }}
          />
          <output for="score">{inWords}</output>
        </div>
        <p class="hint" id="score-hint">
          {texts.say("scoreHint")}
        </p>
      </div>
    </Section>
  );
}
