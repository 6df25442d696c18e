import type { ReactNode } from 'react';
import type { MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import { CELL_LOOKS } from '#charts/cell-states.ts';
import { isLater } from '#model/period.ts';
import type { Draft, LawCell } from '#selectors/law-rows.ts';
import { CardFooter } from '#ui/CardFooter.tsx';
import { personName } from './DraftCards.tsx';
import { placeWords, type Context } from './context.ts';
import { versionLabel } from './lineage.ts';
import './reading-view.css';

type Props = {
  readonly context: Context;
  readonly spec: MatrixSpec;
  readonly finding: string;
  readonly lede: string;
  readonly controls: ReactNode;
  readonly onClose: () => void;
};

/** The drafts side by side as a page to hand out: a column each, a provision a row, in words. */
export function ReadingView({ context, spec, finding, lede, controls, onClose }: Props): ReactNode {
  const { say, text } = context.wording;
  const own = say.law.reading;
  return (
    <section className="law-reading" aria-labelledby="law-reading-title">
      <div className="law-reading-tools">
        {controls}
        <button type="button" className="button" onClick={onClose}>
          {own.close}
        </button>
        <button type="button" className="button button--primary" onClick={() => window.print()}>
          {own.print}
        </button>
      </div>
      <header>
        <p className="page-head-section">{own.title}</p>
        <h1 id="law-reading-title">{finding}</h1>
        <p className="law-reading-lede">{lede}</p>
      </header>
      <div className="law-reading-scroll" tabIndex={0} role="region" aria-label={own.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{spec.downLabel}</th>
              {context.drafts.map((draft) => (
                <th key={draft.id} scope="col">
                  <DraftHead draft={draft} context={context} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {context.rows.map(({ provision, cells }, at) => (
              <tr key={provision.id}>
                <th scope="row">
                  {text(provision.label)}
                  <small>
                    {say.figure.reportPlace(provision.endnote)} · {spec.down[at]?.remark?.words}
                  </small>
                </th>
                {cells.map((cell) => (
                  <td key={cell.id} data-state={cell.state}>
                    <CellText cell={cell} context={context} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CardFooter spec={spec} />
    </section>
  );
}

function DraftHead({ draft, context }: { readonly draft: Draft; readonly context: Context }): ReactNode {
  const { say, text, name, format, language } = context.wording;
  const own = say.law.reading;
  const versions = draft.versions.map((version) => {
    const date = version.date === null ? say.law.drafts.undated : format.date(version.date);
    const label = versionLabel(context, version);
    return isLater(version) ? own.versionAfter(label, date) : own.version(label, date);
  });
  const people = draft.leadPeople.map((person) => personName(person, language));
  return (
    <>
      <strong>{text(draft.short)}</strong>
      <small>{[name(draft.lead), ...people].join(' · ')}</small>
      <small>{versions.join(' · ')}</small>
    </>
  );
}

function CellText({ cell, context }: { readonly cell: LawCell; readonly context: Context }): ReactNode {
  const { say, text } = context.wording;
  const own = say.law;
  const isCoded = cell.state === 'yes' || cell.state === 'no';
  return (
    <>
      <p className="law-reading-draft">{text(cell.draft.short)}</p>
      <p className="law-reading-state">
        <span aria-hidden>{CELL_LOOKS[cell.state].glyph}</span> <b>{own.matrix.words[cell.state].long}</b>{' '}
        {placeWords(cell.articles, context.wording)}
        {cell.related.length > 0 && <i> {own.compare(placeWords(cell.related, context.wording))}</i>}
      </p>
      {(cell.summary !== null || isCoded) && <p>{cell.summary === null ? own.reading.noText : text(cell.summary)}</p>}
      {cell.oddity !== null && (
        <p className="law-reading-odd">
          <b>{own.reading.odd}</b> {text(cell.oddity)}
        </p>
      )}
    </>
  );
}
