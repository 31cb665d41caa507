/** A line at the foot of the window: what became of the last change. */
import { useTexts } from "../ui/texts-context.ts";
import type { Notice } from "./connect.ts";

const DONE = { saved: "saved", erased: "keptErased", reset: "resetDone" } as const;

/** Shows the notice and lets screen readers say it; success fades, failure stays. */
export function NoticeLine({ notice }: { notice: Notice | undefined }) {
  const texts = useTexts();
  return (
    <div class="notice-place" role="status">
      {notice && (
        <p key={notice.at} class={`notice-line notice-${notice.kind}`}>
          {notice.kind === "failed"
            ? texts.say("saveFailed", notice.message)
            : texts.say(DONE[notice.kind])}
        </p>
      )}
    </div>
  );
}
