import type { ReactNode } from 'react';
import { NO_CLAUSE } from '#model/clause.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Paper } from '#selectors/papers.ts';
import { useGo } from '#state/atlas-context.tsx';
import { OutwardLink } from '#ui/OutwardLink.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { useSources } from '#views/use-sources.ts';
import type { Context } from './context.ts';

type Props = { readonly row: Paper; readonly context: Context };

/** Everything that is known of one paper. */
export function PaperDetails({ row: paper, context }: Props): ReactNode {
  const sourceOf = useSources();
  const go = useGo();
  const { wording } = context;
  const { say, text, name } = wording;
  const labels = say.research.table.columns;
  const { table } = say.research;
  const { direction, groups } = paper;
  const similar = {
    direction: direction === null ? NO_CLAUSE : { include: [direction], exclude: [] },
    group: groups.length === 0 ? NO_CLAUSE : { include: groups, exclude: [] },
    papersOpen: '',
  };
  return (
    <div className="paper-details">
      <div>
        {paper.description !== null && <p>{text(paper.description)}</p>}
        <h3>{labels.authors}</h3>
        <p lang="en">{paper.authors.length === 0 ? say.figure.gap : paper.authors.join(', ')}</p>
        {!paper.authorsComplete && <p>{table.authorsMore}</p>}
        <h3>{labels.institutions}</h3>
        <p>{paper.institutions.length === 0 ? say.figure.gap : paper.institutions.map(name).join(', ')}</p>
        {paper.venue !== null && (
          <>
            <h3>{labels.venue}</h3>
            <p lang="en">{paper.venue}</p>
          </>
        )}
        {paper.basisNote !== null && (
          <>
            <h3>{table.whyDirection}</h3>
            <p>
              {direction === null ? say.research.unknownDirection : levelName(context, 'direction', direction)}
              {' · '}
              {text(paper.basisNote)}
            </p>
          </>
        )}
        {paper.origin === 'collected' && (
          <>
            <h3>{table.secondSource}</h3>
            <p>{paper.checked === null ? table.unchecked : checks(paper.checked, table)}</p>
            {paper.checked !== null && <SourceList refs={paper.checked.refs} sourceOf={sourceOf} wording={wording} />}
          </>
        )}
        {paper.note !== null && (
          <>
            <h3>{say.figure.note}</h3>
            <p>{text(paper.note)}</p>
          </>
        )}
        <p className="paper-details-actions">
          {paper.arxiv !== null && paper.url !== null && (
            <OutwardLink className="button" href={paper.url} size={14}>
              {table.arxiv}
            </OutwardLink>
          )}
          <button type="button" className="button" onClick={() => go(similar)}>
            {table.moreLikeThis}
          </button>
        </p>
      </div>
      <div>
        <h3>{say.figure.sources}</h3>
        <SourceList refs={paper.refs} sourceOf={sourceOf} wording={wording} />
      </div>
    </div>
  );
}

/** What of a paper a second source was found to say, as “date: confirmed · institutions: none found”. */
function checks(
  { date, institutions, groups }: NonNullable<Paper['checked']>,
  { columns, check, between }: Context['wording']['say']['research']['table'],
): string {
  return [
    between(columns.date, check[date]),
    between(columns.institutions, check[institutions]),
    between(columns.groups, check[groups]),
  ].join(' · ');
}
