import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Source } from '#model/source.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { EvidencePanel } from '#ui/EvidencePanel.tsx';
import type { Evidence } from '#ui/evidence.ts';

const REPORT: Source = {
  id: 'report',
  title: { en: 'A Report', zh: null },
  publisher: { en: 'An Institute', zh: null },
  date: '2024-05-14',
  url: 'https://example.org/report.pdf',
  kind: 'report',
};
const EVIDENCE: Evidence = {
  title: 'Fines · CUPL draft',
  entries: [
    {
      id: 'cupl/fines',
      heading: 'Fines · CUPL draft',
      fact: 'Whoever refuses to correct a violation can be fined up to RMB 1 million.',
      passages: [{ label: 'Read Articles 82, 83', url: 'https://example.org/law' }],
      lines: ['Yes, Articles 82, 83'],
      refs: [
        { source: 'report', at: 'section 4.1' },
        { source: 'report', at: 'endnote 57' },
      ],
    },
  ],
  refs: [],
  notes: ['The drafts are not official.'],
};

function show(): HTMLElement {
  render(
    <EvidencePanel
      evidence={EVIDENCE}
      sourceOf={(id) => (id === 'report' ? REPORT : undefined)}
      wording={wordingOf('en')}
      onClose={() => {}}
    />,
  );
  return screen.getByRole('dialog');
}

/** Whether the first of some words stands before the others. */
function expectOrder(panel: HTMLElement, words: readonly string[]): void {
  const places = words.map((each) => panel.textContent?.indexOf(each) ?? -1);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
}

it('says the fact first, then where it stands, and last what holds of the whole figure', () => {
  const panel = show();
  expectOrder(panel, [
    'Whoever refuses to correct',
    'Read Articles 82, 83',
    'Yes, Articles 82, 83',
    'section 4.1 · endnote 57',
    'A Report',
    'The drafts are not official.',
  ]);
});

it('links the words of a law that are cited to their text', () => {
  const link = within(show()).getByRole('link', { name: /Read Articles 82, 83/u });
  expect(link).toHaveAttribute('href', 'https://example.org/law');
});

it('copies a footnote with section, endnote and the day of access', async () => {
  vi.setSystemTime(new Date('2026-11-30T12:00:00Z'));
  const user = userEvent.setup();
  const panel = show();
  await user.click(within(panel).getByRole('button', { name: 'Plain' }));
  await within(panel).findByText('Copied');
  expect(await navigator.clipboard.readText()).toBe(
    'An Institute, A Report, 14 May 2024, section 4.1, endnote 57, https://example.org/report.pdf (accessed 30 November 2026).',
  );
  await user.click(within(panel).getByRole('button', { name: 'BibLaTeX' }));
  await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('urldate = {2026-11-30}'));
  await user.click(within(panel).getByRole('button', { name: 'GB/T 7714—2025' }));
  await waitFor(async () =>
    expect(await navigator.clipboard.readText()).toContain('2024-05-14：section 4.1, endnote 57'),
  );
  vi.useRealTimers();
});
