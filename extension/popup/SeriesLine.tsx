/** A figure that changed in time, as a dated line: each value on its day, the page's own set off. */
import { dateInWords } from "../dates.ts";
import { useTexts } from "../ui/texts-context.ts";
import type { Series } from "./series.ts";

/** Shows a series in the order of time. */
export function SeriesLine({ series }: { series: Series }) {
  const texts = useTexts();
  return (
    <section class="series">
      <h3 dir="auto">{series.question}</h3>
      <ol>
        {series.points.map(({ label, order, on }) => (
          <li key={`${label} ${on}`} class={`series-${order}`}>
            <b dir="auto">{label}</b>
            <span>
              {order === "here"
                ? texts.say("seriesHere")
                : on !== null
                  ? dateInWords(on, texts.language)
                  : texts.say(order === "earlier" ? "seriesEarlier" : "seriesLater")}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
