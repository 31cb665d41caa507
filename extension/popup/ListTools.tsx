/** What narrows and orders the list, and steps through it. */
import { useEffect, useRef } from "preact/hooks";
import type { PageClaim } from "../../src/crossref/types.ts";
import type { Settings } from "../settings.ts";
import type { TextKey } from "../texts.ts";
import { IconButton } from "../ui/Icon.tsx";
import { useTexts } from "../ui/texts-context.ts";
import {
  CLAIM_KINDS,
  type ClaimFilter,
  type ClaimKind,
  countOfKind,
  outletsOf,
} from "./find-claims.ts";

interface ListToolsProps {
  /** Every claim of the page. */
  claims: readonly PageClaim[];
  /** How many of them the list shows. */
  shown: number;
  filter: ClaimFilter;
  setFilter: (change: Partial<ClaimFilter>) => void;
  order: Settings["order"];
  setOrder: (order: Settings["order"]) => void;
  /** Steps to the next claim, or with -1 to the one before. */
  step: (by: 1 | -1) => void;
  searching: boolean;
  setSearching: (on: boolean) => void;
}

const KIND: Record<ClaimKind, TextKey> = {
  conflicting: "standingConflicting",
  corroborated: "standingCorroborated",
  single: "kindSingle",
  differing: "kindDiffering",
};

/** Shows the kinds with their counts; searching, outlet and order open below. */
export function ListTools(props: ListToolsProps) {
  const texts = useTexts();
  const { claims, filter, setFilter, step, searching, setSearching } = props;
  const kinds = CLAIM_KINDS.map((kind) => ({ kind, count: countOfKind(claims, kind) }));
  const digits = new Intl.NumberFormat(texts.language);
  return (
    <div class="tools">
      <div class="tools-step">
        <IconButton
          icon="search"
          label={texts.say("searchAndOrder")}
          run={() => setSearching(!searching)}
          opens={{ id: "search-tools", open: searching }}
        />
        <IconButton icon="previous" label={texts.say("previousClaim")} run={() => step(-1)} />
        <IconButton icon="next" label={texts.say("nextClaim")} run={() => step(1)} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset lets nothing flow around the buttons. */}
      <div class="chips" role="group" aria-label={texts.say("filterByKind")}>
        {[{ kind: "all" as const, count: claims.length }, ...kinds]
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <button
              key={kind}
              type="button"
              class={`chip chip-${kind}`}
              aria-pressed={filter.kind === kind}
              onClick={() => setFilter({ kind })}
            >
              {texts.say(kind === "all" ? "kindAll" : KIND[kind])} <b>{digits.format(count)}</b>
            </button>
          ))}
      </div>
      {searching && <SearchTools {...props} />}
      <p role="status" class="unseen">
        {props.shown < claims.length && texts.count("claimsShown", props.shown)}
      </p>
    </div>
  );
}

function SearchTools({ claims, filter, setFilter, order, setOrder }: ListToolsProps) {
  const texts = useTexts();
  const field = useRef<HTMLInputElement>(null);
  // The reader opened the search to type into it.
  useEffect(() => field.current?.focus(), []);
  return (
    <search class="search-tools" id="search-tools">
      <input
        type="search"
        class="field field-search"
        ref={field}
        aria-label={texts.say("searchClaims")}
        placeholder={texts.say("searchClaims")}
        value={filter.query}
        onInput={(event) => setFilter({ query: event.currentTarget.value })}
      />
      <select
        class="field"
        aria-label={texts.say("filterByOutlet")}
        value={filter.outlet}
        onChange={(event) => setFilter({ outlet: event.currentTarget.value })}
      >
        <option value="">{texts.say("everyOutlet")}</option>
        {outletsOf(claims, texts.language).map((outlet) => (
          <option key={outlet} value={outlet}>
            {outlet}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={texts.say("orderSetting")}
        value={order}
        onChange={(event) =>
          setOrder(event.currentTarget.value === "page" ? "page" : "conflicts-first")
        }
      >
        <option value="conflicts-first">{texts.say("orderConflicts")}</option>
        <option value="page">{texts.say("orderPage")}</option>
      </select>
    </search>
  );
}
