import { useId, useMemo, useState, type ReactNode } from 'react';
import { frozenEmbed, liveEmbed } from '#charts/export/embed-code.ts';
import type { Provenance } from '#charts/export/compose.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { keysOf } from '#lib/keys-of.ts';
import type { Wording } from '#i18n/wording.ts';
import { SidePanel } from '#ui/SidePanel.tsx';
import './embed.css';

type Props = {
  readonly spec: ChartSpec;
  readonly provenance: Provenance;
  /** The address of the figure alone. */
  readonly liveAddress: string;
  readonly wording: Wording;
  readonly onClose: () => void;
};

/** The code that puts a figure into another page, live or frozen, to be copied. */
export function EmbedDialog({ spec, provenance, liveAddress, wording, onClose }: Props): ReactNode {
  const say = wording.say.embed;
  const [kind, setKind] = useState<keyof typeof say.kinds>('live');
  const [outcome, setOutcome] = useState('');
  const id = useId();
  const code = useMemo(
    () => (kind === 'live' ? liveEmbed(spec, liveAddress) : frozenEmbed(spec, provenance, wording)),
    [kind, spec, liveAddress, provenance, wording],
  );
  const copy = (): void => {
    navigator.clipboard.writeText(code).then(
      () => setOutcome(say.copied),
      () => setOutcome(say.notCopied),
    );
  };
  return (
    <SidePanel title={`${say.title}: ${spec.title}`} closeLabel={say.close} layer={2} onClose={onClose}>
      <div className="embed-dialog">
        <p>{say.intro}</p>
        <fieldset>
          <legend>{say.kind}</legend>
          {keysOf(say.kinds).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={id}
                checked={kind === each}
                aria-describedby={`${id}${each}`}
                onChange={() => {
                  setKind(each);
                  setOutcome('');
                }}
              />
              <span>
                {say.kinds[each]}
                <small id={`${id}${each}`}>{say.kindHints[each]}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <label className="embed-code">
          {say.code}
          <textarea readOnly rows={8} spellCheck={false} value={code} onFocus={(event) => event.target.select()} />
        </label>
        <p className="embed-actions">
          <button type="button" className="button button--primary" onClick={copy}>
            {say.copy}
          </button>
          <span role="status">{outcome}</span>
        </p>
      </div>
    </SidePanel>
  );
}
