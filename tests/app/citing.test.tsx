import { describe, expect, it } from 'vitest';
import { citedPiece, provenanceAt } from '#app/figure-at.ts';
import { pieceAt } from '#app/briefing/use-drawn-items.ts';
import { withDataHash } from '#data/data-hash.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { cite } from '#model/citation/cite.ts';
import { PAPERS_FILE } from '#model/cited-works.ts';
import { readAddress } from '#state/address.ts';
import { listedEdition, publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { dashboardOf } from '#views/data/Cite.tsx';
import { view as research } from '#views/research/figures.ts';

const edition = await withDataHash(listedEdition());
const source = { figures: research, snapshot: publishedSnapshot(), edition };

describe.each(LANGUAGES)('a figure in a briefing (%s)', (language) => {
  const piece = pieceAt(source, readAddress('?view=research').state, 'months', wordingOf(language));

  it('links to the dashboard in the language of the document', () => {
    expect(readAddress(piece?.provenance.address ?? '').state.language).toBe(language);
  });

  it('cites its many papers by the file that lists them, and the report', () => {
    expect(piece?.refs.map((ref) => ref.source)).toEqual(
      expect.arrayContaining(['concordia-2024-spring', PAPERS_FILE]),
    );
    expect(new Set(piece?.refs.map((ref) => ref.source)).size).toBe(2);
  });
});

it('cites few papers by themselves', () => {
  const { state } = readAddress('?view=research');
  const refs = ['2309.11751', '2310.10683, html version 2'].map((at) => ({ source: 'arxiv', at }));
  const piece = pieceAt(source, state, 'months', wordingOf('en'));
  if (piece === null) throw new Error('no piece');
  const cited = citedPiece({ ...piece, provenance: provenanceAt(source, state), refs }, source);
  expect(cited.refs.map((ref) => ref.source)).toEqual(['arxiv-2309.11751', 'arxiv-2310.10683']);
});

describe('this dashboard', () => {
  const own = dashboardOf(edition, wordingOf);

  it('is cited by its name once, with the day of the edition and of access', () => {
    const [day, month] = [edition.published, edition.published.slice(0, 4)];
    const english = cite(own, [], 'plain', { language: 'en', accessed: '2026-12-24' });
    expect(english.match(/AI Safety in China/g)).toHaveLength(1);
    expect(english).toContain(month);
    expect(english).toContain('(accessed 24 December 2026)');
    const chinese = cite(own, [], 'gbt7714-2025', { language: 'zh', accessed: '2026-12-24' });
    expect(chinese.match(/中国人工智能安全/g)).toHaveLength(1);
    expect(chinese).toContain(`[EB/OL].（${day}）[2026-12-24].`);
  });
});
