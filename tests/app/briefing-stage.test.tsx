import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BriefingPanel } from '#app/briefing/BriefingPanel.tsx';
import { VIEWS } from '#app/views.ts';
import { slideWords } from '#i18n/slides/slides.ts';
import { LANGUAGES, type Language } from '#i18n/language.ts';
import { readBriefing, writeBriefing, type BriefingItem } from '#model/briefing.ts';
import { createBriefing } from '#state/briefing.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { open } from '#tests/views/harness.tsx';

const item = (figure: string, own: Partial<BriefingItem> = {}): BriefingItem => ({
  id: figure,
  search: '?view=research',
  figure,
  caption: '',
  data: '',
  ...own,
});

/** The panel over a briefing that this device has kept. */
async function openWith(items: readonly BriefingItem[], language: Language = 'en') {
  createBriefing(() => window.localStorage)
    .getState()
    .replace(items);
  const wording = wordingOf(language);
  open(<BriefingPanel wording={wording} onClose={() => {}} />, `?view=research&tray=yes&lang=${language}`);
  const words = slideWords(wording);
  const stage = async () => within(await screen.findByRole('region', { name: words.slides }, { timeout: 10_000 }));
  return { words, stage, user: userEvent.setup(), wording };
}

const kept = () => createBriefing(() => window.localStorage).getState();

// The first that needs the code of a view would wait for it to be compiled.
beforeAll(async () => {
  await VIEWS.research.figures();
}, 120_000);
beforeEach(() => window.localStorage.clear());

describe('the stage of a briefing', () => {
  it.each(LANGUAGES)(
    'shows the slides one at a time and counts them before anything is written (%s)',
    async (language) => {
      const { words, stage, user } = await openWith([item('months'), item('direction')], language);
      const on = await stage();
      const strip = within(on.getByRole('list', { name: words.chooseSlide }));
      await waitFor(() => expect(strip.getAllByRole('button').length).toBeGreaterThan(3));
      const count = strip.getAllByRole('button').length;
      expect(on.getByText(words.slideCount(count))).toBeInTheDocument();
      expect(screen.getByText(words.pptxHint(count), { exact: false })).toBeInTheDocument();
      expect(on.getByRole('button', { name: words.previousSlide })).toBeDisabled();
      await user.click(on.getByRole('button', { name: words.nextSlide }));
      const shown = on.getByRole('img').getAttribute('aria-label');
      expect(shown).toMatch(/2/);
      await user.keyboard('{Enter}');
      expect(on.getByRole('img').getAttribute('aria-label')).not.toBe(shown);
    },
  );

  it('sets two figures on one slide, and keeps the layout and the headline', async () => {
    const { words, stage, user, wording } = await openWith([item('months'), item('direction'), item('heatmap')]);
    const on = await stage();
    await user.click(
      (await screen.findAllByRole('button', { name: /^Show the slide of/ }, { timeout: 10_000 }))[0] ?? document.body,
    );
    const strip = within(on.getByRole('list', { name: words.chooseSlide }));
    const before = strip.getAllByRole('button').length;
    await user.click(on.getByRole('radio', { name: words.layouts.beside }));
    await waitFor(() => expect(strip.getAllByRole('button')).toHaveLength(before - 1));
    await user.type(on.getByRole('textbox', { name: words.headline }), 'My headline');
    await waitFor(() => expect(on.getByRole('img', { name: /: My headline$/ })).toBeInTheDocument());
    expect(kept().items[0]?.slide).toEqual({ layout: 'beside', headline: 'My headline', isDivided: false });
    const reading = readBriefing(writeBriefing(kept().items, kept().deck), () => 'x');
    expect(reading.ok && reading.items[0]?.slide?.headline).toBe('My headline');
    await user.click(screen.getByRole('button', { name: wording.say.briefing.undo }));
    expect(on.getByRole('textbox', { name: words.headline })).toHaveValue('');
  });

  it('says that the last item needs another for a layout of two', async () => {
    const { words, stage, user } = await openWith([item('months')]);
    const on = await stage();
    await user.click(on.getByRole('button', { name: words.nextSlide }));
    await user.click(on.getByRole('radio', { name: words.layouts.comparison }));
    expect(await on.findByText(words.needsTwo)).toBeInTheDocument();
  });

  it('takes what stands on every slide, and shows it', async () => {
    const { words, stage, user } = await openWith([item('months')]);
    const on = await stage();
    await user.type(on.getByRole('textbox', { name: words.deckFields.title }), 'Report');
    await user.type(on.getByRole('textbox', { name: words.deckFields.classification }), 'Internal');
    await waitFor(() => expect(on.getByRole('img', { name: /: Report$/ })).toBeInTheDocument());
    expect(kept().deck).toMatchObject({ title: 'Report', classification: 'Internal' });
    await user.click(on.getByRole('button', { name: words.nextSlide }));
    await waitFor(() => expect(on.getByRole('img').textContent).toContain('Internal'));
  });

  it('is not there for an empty briefing', async () => {
    const { words, wording } = await openWith([]);
    expect(await screen.findByText(wording.say.briefing.empty)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: words.slides })).toBeNull();
  });
});
