import type { ReactNode } from 'react';
import { featuresOf, tally } from '#model/coded-matrix.ts';
import { smallestCovers } from '#model/set-cover.ts';
import { PlainCard } from '#ui/PlainCard.tsx';
import { filtersInWords } from './charts.ts';
import { jurisdictionList, jurisdictionName, measureList, statesOf, type Context } from './context.ts';

const MOST_CHOICES = 6;

type Props = { readonly context: Context; readonly onCompare: (ids: readonly string[]) => void };

/** The smallest sets of jurisdictions that have every measure between them, and what nobody has. */
export function Coverage({ context, onCompare }: Props): ReactNode {
  const { shown, wording } = context;
  const { say } = wording;
  const own = say.provinces.cover;
  const sets = shown.things.map((key) => ({ key, members: featuresOf(shown, key) }));
  const { choices, uncovered } = smallestCovers(shown.features, sets);
  const size = choices[0]?.length ?? 0;
  const total = shown.features.length;
  const covered = total - uncovered.length;
  const title =
    size === 0 ? own.titleNone : covered === total ? own.title(size, total) : own.titlePart(size, covered, total);
  const bringing = (choice: readonly string[], thing: string): string[] =>
    featuresOf(shown, thing).filter((feature) =>
      choice.every((other) => other === thing || shown.stateAt(other, feature) !== 'yes'),
    );
  const unknown = uncovered.filter((feature) => tally(statesOf(shown, shown.things, [feature])).coded === 0);
  const filters = filtersInWords(context);
  return (
    <PlainCard id="cover" title={title} subtitle={own.subtitle} className="provinces-half">
      <div className="card-body provinces-cover">
        {size > 0 && <p>{own.choices(choices.length)}</p>}
        {size > 0 && (
          <ol>
            {choices.slice(0, MOST_CHOICES).map((choice) => (
              <li key={choice.join('+')}>
                <strong>{jurisdictionList(context, choice)}</strong>
                <ul>
                  {choice.map((thing) => {
                    const alone = bringing(choice, thing);
                    return alone.length === 0 ? null : (
                      <li key={thing}>{own.brings(jurisdictionName(context, thing), measureList(context, alone))}</li>
                    );
                  })}
                </ul>
                {choice.length > 1 && (
                  <button type="button" className="button" onClick={() => onCompare(choice)}>
                    {own.compare}
                  </button>
                )}
              </li>
            ))}
          </ol>
        )}
        {choices.length > MOST_CHOICES && <p>{say.faults.more(choices.length - MOST_CHOICES)}</p>}
        <p>
          {uncovered.length === 0 ? own.uncoveredNone : own.uncovered(measureList(context, uncovered))}
          {unknown.length > 0 &&
            ` ${say.provinces.compare.sentence.unclear(measureList(context, unknown), unknown.length)}`}
        </p>
      </div>
      <footer className="card-foot">
        {filters !== '' && <p>{filters}</p>}
        <p className="card-source">
          <span>{say.figure.source(say.provinces.sourceLine)}</span>
          <span>{say.provinces.summary(shown.things.length, context.matrix.things.length, total)}</span>
        </p>
      </footer>
    </PlainCard>
  );
}
