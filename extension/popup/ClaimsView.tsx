/** The claims with what narrows and steps through them. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { orderClaims } from "../../src/crossref/order.ts";
import type { PageClaim, PageReport } from "../../src/crossref/types.ts";
import type { News } from "../last-read.ts";
import { ClaimList, type ClaimNews } from "./ClaimList.tsx";
import type { PopupActions, PopupModel } from "./connect.ts";
import { EVERY_CLAIM, filterClaims, searchOf } from "./find-claims.ts";
import { ListTools } from "./ListTools.tsx";

interface ClaimsViewProps {
  report: PageReport;
  news: News | undefined;
  /** `PageClaim.id` of the claim to open at, once. */
  focus: string | null;
  model: PopupModel;
  actions: PopupActions;
}

/** Shows the list; every claim in it is closed at first, but for the one to open at. */
export function ClaimsView({ report, news, focus, model, actions }: ClaimsViewProps) {
  const { article, claims } = report;
  const { settings } = model;
  const search = useMemo(() => searchOf(claims), [claims]);
  const [filter, setFilter] = useState(EVERY_CLAIM);
  const [searching, setSearching] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string>();
  const listed = filterClaims(orderClaims(claims, settings.order), filter, search);

  useEffect(() => {
    if (focus === null) return;
    setFilter(EVERY_CLAIM);
    setOpen((before) => new Set([...before, focus]));
    setCurrent(focus);
    actions.focused();
  }, [focus]);

  function choose(claim: PageClaim): void {
    setCurrent(claim.id);
    void actions.goTo(claim.id);
  }

  function toggle(claim: PageClaim): void {
    const isOpen = open.has(claim.id);
    setOpen(new Set(isOpen ? [...open].filter((id) => id !== claim.id) : [...open, claim.id]));
    if (!isOpen) choose(claim);
  }

  /** Opens the next claim alone, so that the list stays short; after the last comes the first. */
  function step(by: 1 | -1): void {
    const at = listed.findIndex(({ id }) => id === (current ?? model.inView));
    const from = at < 0 && by < 0 ? 0 : at;
    const next = listed[(from + by + listed.length) % listed.length];
    if (!next) return;
    setOpen(new Set([next.id]));
    choose(next);
  }

  const newsOfClaim: ClaimNews = ({ id }) => {
    const changes = news?.changed.get(id) ?? [];
    const fresh = news?.fresh.has(id) ?? false;
    return fresh || changes.length > 0 ? { fresh, changes } : undefined;
  };

  return (
    <>
      {claims.length > 1 && (
        <ListTools
          claims={claims}
          shown={listed.length}
          filter={filter}
          setFilter={(change) => setFilter({ ...filter, ...change })}
          order={settings.order}
          setOrder={(order) => actions.change({ order })}
          step={step}
          searching={searching}
          setSearching={(on) => {
            setSearching(on);
            if (!on) setFilter({ ...filter, query: "", outlet: "" });
          }}
        />
      )}
      <ClaimList
        claims={listed}
        article={article}
        open={open}
        toggle={toggle}
        inView={model.inView ?? current}
        news={newsOfClaim}
        goTo={actions.goTo}
        copy={actions.copy}
      />
    </>
  );
}
