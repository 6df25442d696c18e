import { textsOf } from '#i18n/wording.ts';
import type { ReactNode } from 'react';
import { BarsFigure } from '#charts/kinds/bars/Figure.tsx';
import { ColumnsFigure } from '#charts/kinds/columns/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { ColumnsSpec } from '#charts/kinds/columns/spec.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Group } from '#selectors/groups.ts';
import { cardOf } from '#ui/card-of.tsx';
import type { SourceLookup } from '#ui/evidence.ts';
import { SidePanel } from '#ui/SidePanel.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { TermsIn } from '#ui/TermsIn.tsx';
import type { useCardActions } from '#views/use-card-actions.ts';
import { useCards } from '#views/use-cards.tsx';
import { honorLabel } from './charts.ts';
import { personName, State } from './GroupsTable.tsx';
import { PapersLink } from './PapersLink.tsx';
import { findingWords } from '#views/findings-figure.ts';
import type { Context } from './context.ts';
import './group-panel.css';

const PaperCard = cardOf(drawingOf({ bars: BarsFigure, columns: ColumnsFigure }));

type Props = {
  readonly context: Context;
  readonly group: Group;
  readonly charts: readonly (BarsSpec | ColumnsSpec)[];
  readonly cards: ReturnType<typeof useCardActions>;
  readonly sourceOf: SourceLookup;
  readonly onClose: () => void;
};

/** All that is known of one group, and what is not. */
export default function GroupPanel({ context, group, charts, cards, sourceOf, onClose }: Props): ReactNode {
  const { wording } = context;
  const card = useCards(PaperCard, wording, cards);
  const { say, name, text } = wording;
  const words = say.groups.page;
  const papers = context.papersOf.get(group.id) ?? [];
  const named = papers.filter(({ origin }) => origin === 'report').length;
  const refs = [...group.refs, ...group.anchors.flatMap((anchor) => anchor.refs)];
  return (
    <SidePanel title={name(group.name)} closeLabel={say.figure.close} onClose={onClose}>
      <div className="group-panel">
        <Facts context={context} group={group} />
        {group.note !== null && (
          <p className="group-panel-note">
            <TermsIn text={text(group.note)} />
          </p>
        )}
        <Honors context={context} group={group} />
        <section>
          <h3>{words.papers}</h3>
          <p>{words.papersLead(papers.length, named, papers.length - named)}</p>
          {papers.length > 0 && (
            <p>
              <PapersLink group={group.id} className="button">
                {words.papersLink}
              </PapersLink>
            </p>
          )}
          {papers.length > 0 && charts.map((spec) => card(spec))}
        </section>
        <section>
          <h3>{words.anchors}</h3>
          {group.anchors.length === 0 ? (
            <p>{words.noAnchors}</p>
          ) : (
            <ul className="group-panel-anchors">
              {group.anchors.map((anchor) => (
                <li key={anchor.name.en}>
                  {personName(anchor.name)}
                  {anchor.basis === 'inferred' && <small className="groups-inferred"> {say.groups.inferred}</small>}
                </li>
              ))}
            </ul>
          )}
          <p className="group-panel-small">{words.anchorsNote}</p>
        </section>
        <section>
          <h3>{words.sources}</h3>
          <SourceList refs={refs} sourceOf={sourceOf} wording={wording} />
        </section>
      </div>
    </SidePanel>
  );
}

type PartProps = { readonly context: Context; readonly group: Group };

function Facts({ context, group }: PartProps): ReactNode {
  const { wording } = context;
  const { say, name, text } = wording;
  const words = say.groups.page;
  const isChinese = wording.language === 'zh';
  const mark = (basis: 'report' | 'inferred'): ReactNode =>
    basis === 'inferred' && <small className="groups-inferred"> {say.groups.inferred}</small>;
  const place = group.cityName === null ? levelName(context, 'groupCity', group.city) : text(group.cityName);
  return (
    <section>
      <h3>{words.facts}</h3>
      <dl className="group-panel-facts">
        <div>
          <dt>{isChinese ? words.englishName : words.chineseName}</dt>
          <dd lang={isChinese ? 'en' : group.name.zh === null ? undefined : 'zh-Hans'}>
            {isChinese ? group.name.en : (group.name.zh ?? words.noChineseName)}
          </dd>
        </div>
        <div>
          <dt>{words.parent}</dt>
          <dd>
            <TermsIn text={name(group.parent)} />
          </dd>
        </div>
        <div>
          <dt>{words.type}</dt>
          <dd>
            {say.groups.type[group.type]}
            {mark(group.typeBasis)}
          </dd>
        </div>
        <div>
          <dt>{words.city}</dt>
          <dd>
            {place}
            {mark(group.cityBasis)}
            {group.city === 'not-on-chart' && (
              <small className="group-panel-small">
                {say.groups.cities.footnote(findingWords(context, 'bytedance-off-chart'))}
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.status}</dt>
          <dd>{say.groups.status[group.status]}</dd>
        </div>
        <div>
          <dt>{words.basis}</dt>
          <dd>
            {say.groups.basis[group.membership]}
            {mark(group.membership)}
          </dd>
        </div>
        {group.url !== null && (
          <div>
            <dt>{words.website}</dt>
            <dd>
              <a href={group.url} target="_blank" rel="noreferrer noopener">
                {words.openWebsite}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Honors({ context, group }: PartProps): ReactNode {
  const { wording } = context;
  const { say, text, format } = wording;
  const words = say.groups.honors;
  const conferences = context.figures.get('award-conferences');
  const meaning = {
    bestPaper: conferences === undefined ? null : words.selfReported(format.number(conferences.value)),
    topTwoPercent: textsOf(wording, context.figures.get('groups-top-two-percent')?.note ?? null)[0] ?? null,
  };
  return (
    <section>
      <h3>{say.groups.page.honors}</h3>
      <ul className="group-panel-honors">
        {(['bestPaper', 'topTwoPercent'] as const).map((honor) => {
          const { value, note } = group.honors[honor];
          return (
            <li key={honor}>
              <p>
                <strong>{honorLabel(context, honor)}</strong> <State state={value} wording={wording} />
              </p>
              {meaning[honor] !== null && <p className="group-panel-small">{meaning[honor]}</p>}
              {note !== null && (
                <p className="group-panel-note">
                  <TermsIn text={say.groups.cells.fact(text(note))} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="group-panel-small">{words.limits}</p>
    </section>
  );
}
