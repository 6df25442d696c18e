import { describe, expect, it } from 'vitest';
import type { SlopeSpec } from '#charts/kinds/slope/spec.ts';
import { START, type ViewState } from '#state/fields.ts';
import { periodWithin } from '#views/research/periods.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

async function periods(patch: Partial<ViewState> = {}, language: 'en' | 'zh' = 'en'): Promise<SlopeSpec> {
  const specs = await figuresIn('research', language, { ...START, ...patch });
  const spec = specs.find(({ figure }) => figure === 'periods');
  if (spec?.kind !== 'slope') throw new Error('The two periods are not drawn');
  return spec;
}

const valuesOf = ({ lines }: SlopeSpec): Record<string, string> =>
  Object.fromEntries(lines.map(({ key, from, to }) => [key, `${from.shown} → ${to.shown}`]));

describe('the two periods of the research view', () => {
  // Counted by hand from the table of papers of the published edition.
  it('are those of the report until a reader moves them', async () => {
    const spec = await periods();
    expect(valuesOf(spec)).toMatchObject({ robustness: '1.1 → 7.5', alignment: '1.9 → 6.2' });
    expect(spec.title).toMatch(/^Robustness .* from 1\.1 to 7\.5 /);
    expect(spec.lines.find(({ key }) => key === 'robustness')?.to.count).toBe(45);
  });

  it('open the papers behind each end', async () => {
    for (const { from, to } of (await periods()).lines) {
      expect(from.rows()).toHaveLength(from.count);
      expect(to.rows()).toHaveLength(to.count);
    }
  });

  it('hold shares that add up to one where every paper has one direction', async () => {
    const spec = await periods({ periodsAs: 'share' });
    const sums = (['from', 'to'] as const).map((end) =>
      spec.lines.reduce((sum, line) => sum + (line[end].value ?? 0), 0),
    );
    for (const sum of sums) expect(sum).toBeGreaterThan(0.9);
    for (const sum of sums) expect(sum).toBeLessThanOrEqual(1 + 1e-9);
    expect(spec.title).toContain('%');
  });

  it('follow the filters, but not those on their own lines and on months', async () => {
    const plain = await periods();
    const own = await periods({
      direction: { include: ['alignment'], exclude: [] },
      months: { include: ['2024-02'], exclude: [] },
    });
    expect(valuesOf(own)).toEqual(valuesOf(plain));
    const few = await periods({ origin: { include: ['report'], exclude: [] } });
    expect(valuesOf(few)).not.toEqual(valuesOf(plain));
  });

  it('say that no share is known of no paper', async () => {
    const spec = await periods({ periodsAs: 'share', text: 'no paper says this' });
    for (const { from, to } of spec.lines) expect([from.value, to.value]).toEqual([null, null]);
  });

  it('say that no paper matches, and not that nothing grew, where the filters leave none', async () => {
    const { finding } = wordingOf('en').say.research.periods;
    expect((await periods({ text: 'zzzz' })).title).toBe(finding.empty);
    expect((await periods({ periodB: { from: '2023-06', to: '2023-06' } })).title).toBe(finding.nobody);
  });

  it('note that a month is partial where a period reaches it', async () => {
    const partial = /^May 2024 is partial/;
    expect((await periods()).notes.filter((note) => partial.test(note))).toEqual([]);
    const late = await periods({ periodB: { from: '2024-05', to: '2024-05' } });
    expect(late.notes.filter((note) => partial.test(note))).toHaveLength(1);
  });

  it.each([
    [
      { from: '2020-01', to: '2023-05' },
      { from: '2023-04', to: '2023-05' },
    ],
    [
      { from: '2030-01', to: '2031-05' },
      { from: '2023-04', to: '2023-06' },
    ],
    [
      { from: '2023-05', to: '2023-05' },
      { from: '2023-05', to: '2023-05' },
    ],
  ])('%j keep to the months that there are', (chosen, within) => {
    expect(periodWithin(chosen, ['2023-04', '2023-05', '2023-06'])).toEqual(within);
  });
});
