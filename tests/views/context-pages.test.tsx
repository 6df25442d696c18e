import { screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createBriefing } from '#state/briefing.ts';
import { open } from '#tests/views/harness.tsx';
import Experts from '#views/experts/Experts.tsx';
import Industry from '#views/industry/Industry.tsx';
import Opinion from '#views/opinion/Opinion.tsx';
import Timeline from '#views/timeline/Timeline.tsx';

let leave = (): void => {};
afterEach(() => leave());

async function visit(page: ReactElement, search: string, changes: Record<string, string | null> = {}) {
  const opened = open(page, search, changes);
  leave = opened.unbind;
  await waitFor(() => expect(document.querySelector('[data-figure]')).not.toBeNull());
  return { ...opened, user: userEvent.setup() };
}

describe('industry', () => {
  it('opens a body with its ties and their sources', async () => {
    const { user } = await visit(<Industry />, '?view=industry&lang=en');
    const plot = screen.getByRole('group', { name: /AIIA is overseen by 4 central departments and CSAC by 1$/ });
    await user.click(
      within(plot).getByRole('button', { name: /^CAICT, Think tank\. MIIT oversees CAICT; CAICT works closely/ }),
    );
    const panel = await screen.findByRole('dialog', { name: 'CAICT' });
    expect(panel).toHaveTextContent('MIIT oversees CAICT');
    expect(panel).toHaveTextContent('endnote 37');
    expect(window.location.search).toContain('evidence=oversight:caict');
  });

  it('is a table too, line by line', async () => {
    await visit(<Industry />, '?view=industry&lang=en&table=oversight');
    const table = screen.getByRole('table', { name: /AIIA is overseen/ });
    expect(within(table).getAllByRole('row', { name: /^MIIT oversees AIIA inferred/ })).toHaveLength(1);
    expect(within(table).getAllByRole('row', { name: /^CAICT works closely with AIIA/ })).toHaveLength(1);
  });

  it('narrows the disclosures to labs, in the address as well', async () => {
    const { user } = await visit(<Industry />, '?view=industry&lang=en');
    await user.click(screen.getByRole('radio', { name: 'Labs with a model' }));
    expect(screen.getByRole('group', { name: /^None of 3 Chinese labs/ })).toBeVisible();
    expect(window.location.search).toContain('disclosures=labs');
  });
});

describe('what labs and companies disclose', () => {
  it('is a list of what is said of each, and one entry for all that is not', async () => {
    const { user } = await visit(<Industry />, '?view=industry&lang=en');
    const plot = screen.getByRole('group', { name: /^None of 7 Chinese labs and companies/ });
    const zhipu = within(plot)
      .getByRole('heading', { name: /^Zhipu AI.*: 3 claimed, 1 missing, 12 not said$/ })
      .closest('section');
    if (zhipu === null) throw new Error('no list');
    const said = within(zhipu).getAllByRole('listitem');
    expect(said).toHaveLength(5);
    expect(said[3]).toHaveTextContent('Missing, says the report');
    expect(said[4]).toHaveTextContent(/^Not said: 12 of 16 practices/);
    await user.click(within(zhipu).getByRole('button', { name: /^Tests of frontier risks/ }));
    expect(window.location.search).toContain('evidence=disclosures:zhipu-chatglm-rlhf/frontier-risk-testing');
  });

  it('says the finding once, and not again over the first card', async () => {
    await visit(<Industry />, '?view=industry&lang=en');
    // The page is there before what it can do without, of which its finding is.
    await screen.findByRole('heading', { level: 1, name: /content and data security/ });
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(new Set(headings).size).toBe(headings.length);
  });
});

describe('expert views', () => {
  it('tells who names a share, and how firmly', async () => {
    const { user } = await visit(<Experts />, '?view=experts&lang=en');
    await user.click(screen.getByRole('button', { name: /^NI Xingjun, .*Unverified claim.*nearly 20%/ }));
    const panel = await screen.findByRole('dialog', { name: 'NI Xingjun: nearly 20%' });
    expect(panel).toHaveTextContent('the report cannot verify it');
  });

  it('narrows by subject and by words, and speaks Chinese', async () => {
    const { user } = await visit(<Experts />, '?view=experts&lang=zh');
    await user.type(screen.getByRole('searchbox', { name: '搜索姓名与观点' }), '高文');
    expect(screen.getByText('38 条中的 1 条')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('所示1条中国专家观点均属“党政平台”');
  });
});

describe('public opinion', () => {
  it('shows the number among its limits', async () => {
    await visit(<Opinion />, '?view=opinion&lang=en');
    const poll = screen.getByRole('region', { name: /^63% of respondents agree in a Chinese poll/ });
    expect(poll).toHaveTextContent('63%');
    expect(poll).toHaveTextContent('The sample does not represent the population.');
    expect(poll).toHaveTextContent('The report does not say how many people answered.');
  });

  it('names the file that fails', async () => {
    const opened = open(<Opinion />, '?view=opinion&lang=en', { '2024-spring/polls.json': null });
    leave = opened.unbind;
    expect(await screen.findByRole('alert')).toHaveTextContent('polls.json');
  });
});

describe('the timeline', () => {
  it('opens a turning point by its mark, tells it, and steps on by arrow keys', async () => {
    const { user, atlas } = await visit(<Timeline />, '?view=timeline&lang=en');
    const plot = await screen.findByRole('group', { name: /^15 turning points among/ });
    await user.click(within(plot).getByRole('button', { name: /^1 Nov 2023, China signs the Bletchley Declaration/ }));
    expect(atlas.getState().viewState.turningPoint).toBe('bletchley-declaration');
    expect(window.location.search).toContain('point=bletchley-declaration');
    expect(screen.getByRole('region', { name: /^China, 1 Nov 2023: China signs/ })).toBeVisible();
    const list = screen.getByRole('list', { name: 'Turning points' });
    within(list)
      .getByRole('button', { name: /Bletchley Declaration/ })
      .focus();
    await user.keyboard('{ArrowRight}');
    expect(atlas.getState().viewState.turningPoint).toBe('tc260-standard');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(atlas.getState().viewState.turningPoint).toBe('global-ai-governance-initiative');
  });

  it('presents one turning point at a time, until Escape', async () => {
    const { user, atlas } = await visit(<Timeline />, '?view=timeline&lang=en&point=idais-beijing');
    await user.click(await screen.findByRole('button', { name: 'Present' }));
    const stage = await screen.findByRole('dialog', { name: 'Presentation of the turning points' });
    expect(stage).toHaveTextContent('6 of 15');
    await user.keyboard('{ArrowRight}');
    expect(stage).toHaveTextContent('First meeting of the China–US intergovernmental dialogue');
    await user.click(within(stage).getByRole('button', { name: 'Previous' }));
    expect(stage).toHaveTextContent('The second IDAIS meeting');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(atlas.getState().viewState.turningPoint).toBe('idais-beijing');
  });

  it('adds a slide for each turning point to the briefing', async () => {
    const { user, atlas } = await visit(<Timeline />, '?view=timeline&lang=en');
    await user.click(await screen.findByRole('button', { name: 'Add 15 slides to the briefing' }));
    const { items } = createBriefing(() => window.localStorage).getState();
    expect(items.map(({ figure }) => figure)).toEqual(Array.from({ length: 15 }, () => 'turning-point'));
    expect(new Set(items.map(({ search }) => search)).size).toBe(15);
    expect(atlas.getState().viewState.tray).toBe(true);
  });

  it('zooms in and out by its buttons, in the address', async () => {
    const { user } = await visit(<Timeline />, '?view=timeline&lang=en');
    await user.click(screen.getByRole('button', { name: 'All months' }));
    expect(window.location.search).toContain('from=2017-01');
    expect(screen.getByText(/^(\d+) of \1 events, and (\d+) of \2 after the report$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Busy months' }));
    expect(window.location.search).not.toContain('from=');
  });

  it('counts what came after the report apart', async () => {
    await visit(<Timeline />, '?view=timeline&lang=en&domain=domestic');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'AI safety in China, from “Rules for generative AI” (2023) to “AI in the Cybersecurity Law” (2025)',
    );
    expect(screen.getByRole('button', { name: /^Period: / })).toBeVisible();
  });

  it('says so where no turning point is left', async () => {
    await visit(<Timeline />, '?view=timeline&lang=en&domain=domestic&from=2025-06&to=2025-06');
    await screen.findByRole('heading', {
      level: 1,
      name: '2 events on AI safety in China, none of them a turning point',
    });
    expect(screen.getAllByRole('cell', { name: 'After the report' })).toHaveLength(2);
    expect(screen.queryByRole('list', { name: 'Turning points' })).toBeNull();
  });

  it('leads from an event to the view of its subject', async () => {
    const { user, atlas } = await visit(<Timeline />, '?view=timeline&lang=en&event-q=poll&event=the-paper-poll');
    await user.click(await screen.findByRole('link', { name: 'See the view: Public opinion' }));
    expect(atlas.getState().viewState.view).toBe('opinion');
  });
});
