/** A part of the options page under its heading. */
import type { ComponentChildren } from "preact";
import type { TextKey } from "../texts.ts";
import { useTexts } from "../ui/texts-context.ts";

interface SectionProps {
  title: TextKey;
  children: ComponentChildren;
}

/** Shows heading and content; the heading names the part for screen readers. */
export function Section({ title, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={title}>
      <h2 id={title}>{useTexts().say(title)}</h2>
      <div class="section-content">{children}</div>
    </section>
  );
}
