/** How claims are highlighted, with a sample that follows every move. */
import { useState } from "preact/hooks";
import type { Standing } from "../../src/crossref/types.ts";
import { DEFAULT_SETTINGS, type HighlightStyle, type Settings, STANDINGS } from "../settings.ts";
import { useTexts } from "../ui/texts-context.ts";
import { contrastOf, LEAST_CONTRAST } from "./contrast.ts";
import { Sample } from "./Sample.tsx";
import { Section } from "./Section.tsx";
import { StyleRow } from "./StyleRow.tsx";
import { Switch } from "./Switch.tsx";

/** Paper of the two samples; also what most light and dark pages come close to. */
const PAPER = { light: "#ffffff", dark: "#16191c" } as const;

interface StylesProps {
  settings: Pick<Settings, "highlights" | "shown" | "styles">;
  change: (change: Partial<Settings>) => void;
}

/** Shows a row for each standing and the samples. */
export function Styles({ settings, change }: StylesProps) {
  const texts = useTexts();
  const { highlights, shown } = settings;
  // While a colour is being picked it is shown, and stored when the reader has chosen.
  const [picked, setPicked] = useState<{ standing: Standing; colour: string }>();
  const styles = { ...settings.styles };
  if (picked) styles[picked.standing] = { ...styles[picked.standing], colour: picked.colour };

  function set(standing: Standing, style: HighlightStyle): void {
    setPicked(undefined);
    change({ styles: { ...settings.styles, [standing]: style } });
  }

  function show(standing: Standing, on: boolean): void {
    change({ shown: STANDINGS.filter((one) => (one === standing ? on : shown.includes(one))) });
  }

  const lines = shown.map((standing) => styles[standing].line);
  return (
    <Section title="sectionHighlights">
      <Switch on={highlights} set={(on) => change({ highlights: on })}>
        {texts.say("highlightsSetting")}
      </Switch>
      <div class="styles">
        {STANDINGS.map((standing) => (
          <StyleRow
            key={standing}
            standing={standing}
            style={styles[standing]}
            shown={shown.includes(standing)}
            faint={{
              light: contrastOf(styles[standing].colour, PAPER.light) < LEAST_CONTRAST,
              dark: contrastOf(styles[standing].colour, PAPER.dark) < LEAST_CONTRAST,
            }}
            show={(on) => show(standing, on)}
            pick={(colour) => setPicked({ standing, colour })}
            set={(style) => set(standing, style)}
          />
        ))}
      </div>
      <p class="hint" role="status">
        {new Set(lines).size < lines.length && texts.say("lineShared")}
      </p>
      <div class="samples">
        <Sample on="light" paper={PAPER.light} styles={styles} shown={highlights ? shown : []} />
        <Sample on="dark" paper={PAPER.dark} styles={styles} shown={highlights ? shown : []} />
      </div>
      <div>
        <button
          type="button"
          class="button"
          onClick={() => {
            const { styles: usual, shown: all } = DEFAULT_SETTINGS;
            change({ styles: { ...usual }, shown: [...all], highlights: true });
          }}
        >
          {texts.say("stylesUsual")}
        </button>
      </div>
    </Section>
  );
}
