import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SERVICES } from '#tests/published/report-figures.ts';
import { open } from '#tests/views/harness.tsx';
import Standards from '#views/standards/Standards.tsx';

let leave = (): void => {};
afterEach(() => leave());

async function visit(search = '', changes: Record<string, string | null> = {}) {
  const opened = open(<Standards />, `?view=standards&lang=en${search}`, changes);
  leave = opened.unbind;
  await screen.findByRole('heading', { level: 1, name: /^Safety is a minority of research directions/ });
  return { ...opened, user: userEvent.setup() };
}

describe('the view of standards and funding', () => {
  it('says how many directions of each call are on safety, and opens the call', async () => {
    const { user } = await visit();
    const card = screen.getByRole('region', { name: /^Safety is 2 of 6, 1 of 11 and 1 of 19 research directions/ });
    expect(card).toHaveTextContent('the shares say nothing about sums');
    await user.click(within(card).getByRole('button', { name: /^Dec 2023.*: 2 of 6/ }));
    const panel = await screen.findByRole('dialog', { name: 'Dec 2023: 2 of 6' });
    expect(panel).toHaveTextContent('3 million RMB (~$400,000)');
  });

  it('keeps the sum per project apart from the totals', async () => {
    await visit();
    const card = screen.getByRole('region', { name: /^The largest call total is that of Mar 2024/ });
    const rows = within(card).getAllByRole('listitem');
    expect(rows.map((row) => row.dataset['aside'])).toEqual(['false', 'false', 'true']);
    expect(rows[2]).toHaveTextContent('Mar 2024 with China Unicom: for one project');
  });

  it('sums the filings up on demand, and keeps that in the address', async () => {
    const { user } = await visit();
    expect(
      screen.getByRole('region', { name: /^Apr 2024 brought the largest batch: 394 of 940 algorithms/ }),
    ).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Summed up' }));
    expect(screen.getByRole('region', { name: /^5 batches of filings add up to 940 algorithms/ })).toBeVisible();
    expect(window.location.search).toContain('batches-as=cumulative');
  });

  it('prints the rows of the register as the report does', async () => {
    await visit();
    const table = screen.getByRole('table', { name: 'The rows of the register that the report prints' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(SERVICES.length);
    SERVICES.forEach(([, , model, , company, number], at) => {
      for (const words of [model, company, number]) expect(rows[at]).toHaveTextContent(words);
    });
  });

  it('narrows the standards by a lane, in the chart and in the table', async () => {
    const { user } = await visit();
    await user.click(screen.getByRole('button', { name: 'International' }));
    expect(window.location.search).toContain('standard-level=international');
    expect(screen.getByText(/^2 of 8 entries on standards, and 0 of \d+ after the report$/)).toBeVisible();
    const table = screen.getByRole('table', { name: 'Standards and evaluations' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(screen.getByRole('region', { name: /^All of 2 standards and evaluations are published/ })).toBeVisible();
  });

  it('shows what came after the report apart', async () => {
    await visit();
    expect(
      screen.getByRole('region', {
        name: /of 8 standards and evaluations are published; \d+ more came after the report/,
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('region', {
        name: /^1,112 generative AI services were filed by 31 Aug(ust)? 2026, against 302/,
      }),
    ).toBeVisible();
  });

  it('shows what came after the report alone on wish', async () => {
    const opened = open(<Standards />, '?view=standards&lang=en&standard-period=after&filed=after');
    leave = opened.unbind;
    expect(await screen.findByText(/^0 of 8 entries on standards, and (\d+) of \1 after the report$/)).toBeVisible();
    expect(screen.getByRole('region', { name: /^All \d+ entries shown came after the report/ })).toBeVisible();
  });

  it('speaks Chinese', async () => {
    const opened = open(<Standards />, '?view=standards&lang=zh');
    leave = opened.unbind;
    await screen.findByRole('heading', { level: 1, name: /^3 份项目指南中，安全都只占研究方向的少数/ });
    expect(screen.getByText('不低于 96%')).toBeVisible();
    expect(screen.getByText('超过 900')).toBeVisible();
  });

  it('names the file that fails', async () => {
    const opened = open(<Standards />, '?view=standards&lang=en', { '2024-spring/funding.json': null });
    leave = opened.unbind;
    expect(await screen.findByRole('alert')).toHaveTextContent('funding.json');
  });
});
