import type { ReactNode } from 'react';
import { featuresOf, tally } from '#model/coded-matrix.ts';
import { smallestCovers } from '#model/set-cover.ts';
import { filtersInWords } from './charts.ts';
import { jurisdictionList, jurisdictionName, measureList, type Scene } from './scene.ts';

const MOST_CHOICES = 6;

type Props = { readonly scene: Scene; readonly onCompare: (ids: readonly string[]) => void };

/** The smallest sets of jurisdictions that have every measure between them, and what nobody has. */
export function Coverage({ scene, onCompare }: Props): ReactNode {
  const { shown, wording } = scene;
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
  const unknown = uncovered.filter(
    (feature) => tally(shown.things.map((thing) => shown.stateAt(thing, feature))).coded === 0,
  );
  const filters = filtersInWords(scene);
  return (
    <section className="card provinces-half" aria-labelledby="cover-title">
      <header className="card-head">
        <div>
          <h2 id="cover-title">{title}</h2>
          <p className="card-subtitle">{own.subtitle}</p>
        </div>
      </header>
      <div className="card-body provinces-cover">
        {size > 0 && <p>{own.choices(choices.length)}</p>}
        {size > 0 && (
          <ol>
            {choices.slice(0, MOST_CHOICES).map((choice) => (
              <li key={choice.join('+')}>
                <strong>{jurisdictionList(scene, choice)}</strong>
                <ul>
                  {choice.map((thing) => {
                    const alone = bringing(choice, thing);
                    return alone.length === 0 ? null : (
                      <li key={thing}>{own.brings(jurisdictionName(scene, thing), measureList(scene, alone))}</li>
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
          {uncovered.length === 0 ? own.uncoveredNone : own.uncovered(measureList(scene, uncovered))}
          {unknown.length > 0 &&
            ` ${say.provinces.compare.sentence.unclear(measureList(scene, unknown), unknown.length)}`}
        </p>
      </div>
      <footer className="card-foot">
        {filters !== '' && <p>{filters}</p>}
        <p className="card-source">
          <span>{say.figure.source(say.provinces.sourceLine)}</span>
          <span>{say.provinces.summary(shown.things.length, scene.matrix.things.length, total)}</span>
        </p>
      </footer>
    </section>
  );
}
