import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { useGo } from '#state/atlas-context.tsx';
import { useKnownIds } from '#state/known-ids.ts';
import { markPlace } from '#views/EvidenceOf.tsx';
import { useSources } from '#views/use-sources.ts';
import { laidPage, type BodyProps } from '#views/view-page.tsx';
import { Card, type CardSpec } from './card.ts';
import { HONORS, honorLabel } from './charts.ts';
import type { Context } from './context.ts';
import { view } from './figures.ts';
import { groupsTable } from './GroupsTable.tsx';
import { Derivation, HonorContradiction } from './HonorWords.tsx';
import './groups.css';

const GroupPanel = lazy(() => import('./GroupPanel.tsx'));

/** The groups view: who does the work, what their honours rest on, and how the list changed. */
export default laidPage({
  view,
  lede: ledeOf,
  filters: (context) => {
    const { shown, table, wording } = context;
    const { summary } = wording.say.groups;
    return {
      slices: [context],
      summary: summary(shown.length, table.rows.length),
    };
  },
  titleOf,
  waiting: {
    className: 'groups-grid',
    skeletons: [
      { height: 460, className: 'groups-wide' },
      { height: 460, className: 'groups-narrow' },
      { height: 900, className: 'groups-full' },
    ],
  },
  Card,
  Body: GroupsBody,
});

type Drawn = ReturnType<typeof view.specsIn>;

function GroupsBody({ context, specs, card, cards }: BodyProps<Context, Drawn, CardSpec>): ReactNode {
  const go = useGo();
  const sourceOf = useSources();
  const { wording, table, open, totals, reading } = context;
  useKnownIds(useMemo(() => ({ groupPanel: (id) => table.rows.some((group) => group.id === id) }), [table]));
  return (
    <>
      <div className="groups-grid">
        <div className="groups-wide groups-stack">
          {specs.honors !== null && totals !== null && reading?.ok === true ? (
            card(specs.honors, {
              controls: <Derivation totals={totals} split={reading.split} wording={wording} />,
            })
          ) : (
            <HonorContradiction faults={reading?.ok === false ? reading.faults : null} wording={wording} />
          )}
          {card(specs['honor-cells'])}
        </div>
        <div className="groups-narrow groups-stack">
          {card(specs['group-types'])}
          {card(specs['group-cities'])}
        </div>
        <div className="groups-full">{card(specs['group-flow'])}</div>
        <groupsTable.Card context={context} />
        {specs.findings !== null && <div className="groups-full">{card(specs.findings)}</div>}
      </div>
      {open !== undefined && (
        <Suspense>
          <GroupPanel
            key={open.id}
            context={context}
            group={open}
            charts={[specs['group-directions'], specs['group-months']].filter((spec) => spec !== null)}
            cards={cards}
            sourceOf={sourceOf}
            onClose={() => go({ groupPanel: '' })}
          />
        </Suspense>
      )}
    </>
  );
}

/** What a mark is called in the head of its evidence. */
function titleOf(context: Context, spec: ChartSpec, mark: Mark): string {
  const { wording, changes } = context;
  const words = wording.say.groups;
  const place = markPlace(spec, mark);
  const value = mark.value ?? 0;
  if (spec.kind === 'upset') return words.honors.evidenceTitle(place, value);
  if (spec.kind === 'statements') {
    const item = spec.items.find(({ key }) => key === mark.key);
    const honor = HONORS.find((each) => each === item?.group);
    return honor === undefined ? place : words.cells.evidenceTitle(honorLabel(context, honor), item?.heading ?? place);
  }
  if (spec.kind === 'flow') {
    const change = changes.find(({ id }) => id === mark.key);
    if (change === undefined) return words.flow.evidenceTitle(place, value);
    return words.flow.evidenceOne(wording.name(change.name), words.flow.lanes[change.change]);
  }
  const isOfPapers = spec.figure === 'group-directions' || spec.figure === 'group-months';
  return (isOfPapers ? words.page : words).evidenceTitle(place, value);
}

function ledeOf({ wording, totals, figures }: Context): string {
  const words = wording.say.groups;
  const bar = figures.get('anchor-paper-bar')?.value;
  return totals === null || bar === undefined ? words.ledeUnknown : words.lede({ ...totals, bar });
}
