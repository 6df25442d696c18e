import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding, Fix } from '#charts/export/check.ts';
import { SIZES } from '#charts/export/sizes.ts';
import type { Wording } from '#i18n/wording.ts';

type Props = {
  readonly findings: readonly Finding[];
  readonly wording: Wording;
  readonly onFix: (fix: Fix) => void;
};

/** What the check found, each with its remedy where one click can bring it. */
export function ExportCheck({ findings, wording, onFix }: Props): ReactNode {
  const say = wording.say.exports;
  return (
    <section className="export-check" aria-label={say.check} aria-live="polite">
      {findings.length === 0 ? (
        <p>
          <CircleCheck size={16} aria-hidden /> {say.allGood}
        </p>
      ) : (
        <ul>
          {findings.map((finding) => {
            const { fix } = finding;
            const sentence = findingWords(finding, wording);
            return (
              <li key={sentence}>
                <TriangleAlert size={16} aria-hidden />
                <span>{sentence}</span>
                {fix !== null && (
                  <button type="button" className="button" onClick={() => onFix(fix)}>
                    {fixWords(fix, wording)}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

const LONGEST_QUOTE = 40;

function findingWords(finding: Finding, { say }: Wording): string {
  const { findings, sights } = say.exports;
  switch (finding.kind) {
    case 'small-text':
      return findings['small-text'](finding.points.toFixed(1));
    case 'in-parts':
      return findings['in-parts'](finding.count);
    case 'low-contrast':
      return findings['low-contrast'](short(finding.text), finding.ratio.toFixed(1));
    case 'alike':
      return findings.alike(finding.one, finding.other, sights[finding.sight]);
    case 'clipped':
      return findings.clipped(short(finding.text));
    case 'overlap':
      return findings.overlap(short(finding.text), short(finding.other));
    case 'many-series':
      return findings['many-series'](finding.count);
    case 'no-source':
    case 'empty':
    case 'no-glyphs':
    case 'no-fonts':
      return findings[finding.kind];
  }
}

function short(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function fixWords(fix: Fix, { say }: Wording): string {
  const own = say.exports.fixes;
  if (fix.hasFooter === true) return own.footer;
  if (fix.hasLetters === true) return own.letters;
  if (fix.theme === 'light') return own.light;
  if (fix.language !== undefined) return own.language(say.exports.languages[fix.language]);
  if (fix.size === SIZES.portrait) return own.portrait;
  return fix.size === undefined ? say.exports.fix : own.taller(fix.size.height);
}
