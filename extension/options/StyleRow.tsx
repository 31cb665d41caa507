/** The highlight of one standing. */
import type { Standing } from "../../src/crossref/types.ts";
import { type HighlightStyle, LINES } from "../settings.ts";
import type { TextKey } from "../texts.ts";
import { StandingName, StandingSign } from "../ui/StandingMark.tsx";
import { useTexts } from "../ui/texts-context.ts";
import { Switch } from "./Switch.tsx";

const LINE_NAMES: Record<HighlightStyle["line"], TextKey> = {
  solid: "lineSolid",
  double: "lineDouble",
  dotted: "lineDotted",
  dashed: "lineDashed",
  wavy: "lineWavy",
  none: "lineNone",
};

interface StyleRowProps {
  standing: Standing;
  style: HighlightStyle;
  shown: boolean;
  /** Whether the colour is hard to see on a light and on a dark page. */
  faint: { light: boolean; dark: boolean };
  show: (on: boolean) => void;
  /** Called with every colour that the reader tries. */
  pick: (colour: string) => void;
  set: (style: HighlightStyle) => void;
}

/** Shows the standing's sign and name, and what can be set of it. */
export function StyleRow({ standing, style, shown, faint, show, pick, set }: StyleRowProps) {
  const texts = useTexts();
  const name = `style-${standing}`;
  return (
    <fieldset class="style" aria-labelledby={name}>
      <span class="style-name" id={name}>
        <StandingSign kind={standing} />
        <StandingName kind={standing} spoken={false} />
      </span>
      <Switch on={shown} set={show}>
        {texts.say("stylesShown")}
      </Switch>
      <label class="choice">
        <input
          type="color"
          value={style.colour}
          onInput={(event) => pick(event.currentTarget.value)}
          onChange={(event) => set({ ...style, colour: event.currentTarget.value })}
        />
        <span>{texts.say("stylesColour")}</span>
      </label>
      <label class="choice">
        <span>{texts.say("stylesLine")}</span>
        <select
          class="field"
          value={style.line}
          onChange={(event) => {
            const line = LINES.find((one) => one === event.currentTarget.value);
            if (line) set({ ...style, line });
          }}
        >
          {LINES.map((line) => (
            <option key={line} value={line}>
              {texts.say(LINE_NAMES[line])}
            </option>
          ))}
        </select>
      </label>
      {(faint.light || faint.dark) && (
        <p class="hint">{texts.say(faint.light ? "colourFaintLight" : "colourFaintDark")}</p>
      )}
    </fieldset>
  );
}
