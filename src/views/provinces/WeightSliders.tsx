import { useState, type ReactNode } from 'react';
import { EQUAL_WEIGHT, weightOf, type Weights } from '#model/weighted-index.ts';
import { PlainCard } from '#ui/PlainCard.tsx';
import { measureName, type Context } from './context.ts';
import { stabilityWords } from './weights.ts';

const MOST = 5;
const STEP = 0.5;

type Props = { readonly context: Context; readonly onWeights: (weights: Weights) => void };

/** A slider and a number field for each measure's weight, and whether the order survives them. */
export function WeightSliders({ context, onWeights }: Props): ReactNode {
  const { matrix, viewState, wording } = context;
  const say = wording.say.provinces.weights;
  const { weights } = viewState;
  const set = (feature: string, value: number): void => {
    if (!Number.isFinite(value)) return;
    const weight = Math.min(MOST, Math.max(0, Math.round(value / STEP) * STEP));
    const others = Object.entries(weights).filter(([id]) => id !== feature);
    onWeights(Object.fromEntries(weight === EQUAL_WEIGHT ? others : [...others, [feature, weight]]));
  };
  return (
    <PlainCard
      id="weights"
      title={
        <>
          {say.title} <span className="provinces-badge">{say.badge}</span>
        </>
      }
      subtitle={say.subtitle}
      className="provinces-half"
    >
      <fieldset className="provinces-weights">
        <legend className="visually-hidden">{say.legend}</legend>
        {matrix.features.map((feature) => {
          const name = measureName(context, feature);
          const weight = weightOf(weights, feature);
          return (
            <div key={feature}>
              <span>{name}</span>
              <input
                type="range"
                min={0}
                max={MOST}
                step={STEP}
                value={weight}
                aria-label={say.weight(name)}
                onChange={(event) => set(feature, event.target.valueAsNumber)}
              />
              <WeightField label={say.weightField(name)} weight={weight} onWeight={(value) => set(feature, value)} />
            </div>
          );
        })}
      </fieldset>
      <p className="provinces-stability" role="status">
        {stabilityWords(context)}
      </p>
      <p>
        <button
          type="button"
          className="button"
          disabled={Object.keys(weights).length === 0}
          onClick={() => onWeights({})}
        >
          {say.reset}
        </button>
      </p>
    </PlainCard>
  );
}

type FieldProps = {
  readonly label: string;
  readonly weight: number;
  readonly onWeight: (weight: number) => void;
};

/** A number field that may stand empty while it is typed into; it falls back to the weight in force. */
function WeightField({ label, weight, onWeight }: FieldProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      type="number"
      min={0}
      max={MOST}
      step={STEP}
      value={draft ?? weight}
      aria-label={label}
      onChange={(event) => {
        setDraft(event.target.value);
        onWeight(event.target.valueAsNumber);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
