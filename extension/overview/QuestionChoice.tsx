/** Chooses one of the questions. */
import type { DisputeView } from "../../src/crossref/overview/disputes.ts";
import { useTexts } from "../ui/texts-context.ts";

interface QuestionChoiceProps {
  disputes: readonly DisputeView[];
  chosen: string;
  choose: (question: string) => void;
}

/** Shows the questions by thread, those of the reader's article first. */
export function QuestionChoice({ disputes, chosen, choose }: QuestionChoiceProps) {
  const texts = useTexts();
  const groups = new Map<string, DisputeView[]>();
  for (const dispute of disputes) {
    const name = dispute.onPage ? texts.say("inThisArticle") : dispute.thread;
    groups.set(name, [...(groups.get(name) ?? []), dispute]);
  }
  return (
    <label class="field-label question-choice">
      {texts.say("columnQuestion")}
      <select
        class="field"
        dir="auto"
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {[...groups].map(([name, members]) => (
          <optgroup key={name} label={name}>
            {members.map(({ id, question }) => (
              <option key={id} value={id}>
                {question}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
