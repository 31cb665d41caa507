/** A paragraph of a made-up page with one highlighted sentence of each standing. */
import type { Standing } from "../../src/crossref/types.ts";
import { highlightLook } from "../highlight-look.ts";
import { type HighlightStyle, type Settings, STANDINGS } from "../settings.ts";
import type { TextKey } from "../texts.ts";
import { useTexts } from "../ui/texts-context.ts";

const SENTENCES: Record<Standing, TextKey> = {
  both: "sampleBoth",
  conflicting: "sampleConflicting",
  corroborated: "sampleCorroborated",
  mentioned: "sampleMentioned",
};

interface SampleProps {
  on: "light" | "dark";
  /** Colour of the page, `#rrggbb`. */
  paper: string;
  styles: Settings["styles"];
  /** Standings that are highlighted. */
  shown: readonly Standing[];
}

/** Shows the paragraph. */
export function Sample({ on, paper, styles, shown }: SampleProps) {
  const texts = useTexts();
  return (
    <figure class="sample">
      <figcaption>{texts.say(on === "light" ? "previewLight" : "previewDark")}</figcaption>
      <p class={`sample-${on}`} style={{ backgroundColor: paper }}>
        {STANDINGS.map((standing) => (
          <span key={standing}>
            <span
              data-sample={standing}
              style={shown.includes(standing) ? styleOf(styles[standing]) : {}}
            >
              {texts.say(SENTENCES[standing])}
            </span>{" "}
          </span>
        ))}
      </p>
    </figure>
  );
}

/** As the highlights on a page are drawn. */
function styleOf(style: HighlightStyle): Record<string, string> {
  return { ...highlightLook(style), textUnderlineOffset: "0.2em" };
}
