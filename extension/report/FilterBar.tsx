/** Search, filters and order of the list of claims. */
import { useId } from "preact/hooks";
import type { ClaimOrder } from "../../src/crossref/order.ts";
import type { PageClaim, Totals } from "../../src/crossref/types.ts";
import type { TextKey } from "../texts.ts";
import { useTexts } from "../ui/texts-context.ts";
import { type ClaimFilter, outletsOf } from "./filter-claims.ts";

interface FilterBarProps {
  claims: readonly PageClaim[];
  totals: Totals;
  filter: ClaimFilter;
  setFilter: (filter: ClaimFilter) => void;
  order: ClaimOrder;
  setOrder: (order: ClaimOrder) => void;
}

/** Shows what the list can be narrowed to; kinds that the page lacks are left out. */
export function FilterBar({ claims, totals, filter, setFilter, order, setOrder }: FilterBarProps) {
  const texts = useTexts();
  const ids = useId();
  const number = new Intl.NumberFormat(texts.language);
  const kinds: { standing: ClaimFilter["standing"]; label: TextKey; count: number }[] = [
    { standing: "all", label: "filterAll", count: totals.claims },
    { standing: "conflicting", label: "standingConflicting", count: totals.conflicting },
    { standing: "corroborated", label: "standingCorroborated", count: totals.corroborated },
    { standing: "mentioned", label: "standingMentioned", count: totals.mentioned },
    { standing: "single", label: "filterSingle", count: totals.singleSource },
  ];
  return (
    <search class="filter">
      <fieldset class="chips">
        <legend class="unseen">{texts.say("filterLabel")}</legend>
        {kinds
          .filter(({ count, standing }) => count > 0 || standing === filter.standing)
          .map(({ standing, label, count }) => (
            <label key={standing} class={`chip chip-${standing}`}>
              <input
                type="radio"
                class="unseen"
                name={`${ids}-standing`}
                checked={filter.standing === standing}
                onChange={() => setFilter({ ...filter, standing })}
              />
              <span>
                {texts.say(label)} <b>{number.format(count)}</b>
              </span>
            </label>
          ))}
      </fieldset>
      <div class="filter-row">
        <input
          type="search"
          aria-label={texts.say("searchLabel")}
          placeholder={texts.say("searchShort")}
          value={filter.query}
          onInput={(event) => setFilter({ ...filter, query: event.currentTarget.value })}
        />
        <select
          aria-label={texts.say("filterOutlet")}
          value={filter.outlet}
          onChange={(event) => setFilter({ ...filter, outlet: event.currentTarget.value })}
        >
          <option value="">{texts.say("filterAnyOutlet")}</option>
          {outletsOf(claims).map((outlet) => (
            <option key={outlet} value={outlet}>
              {outlet}
            </option>
          ))}
        </select>
        <select
          aria-label={texts.say("orderSetting")}
          value={order}
          onChange={(event) => setOrder(event.currentTarget.value as ClaimOrder)}
        >
          <option value="conflicts-first">{texts.say("orderConflictsShort")}</option>
          <option value="page">{texts.say("orderPageShort")}</option>
        </select>
      </div>
    </search>
  );
}
