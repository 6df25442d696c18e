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
  await screen.findByRole('heading', { level: 1, name: /^Safety is a minority of the research directions/ });
  return { ...opened, user: userEvent.setup() };
}

describe('the view of standards, filings and funding', () => {
  it('says how many directions of each call are on safety, and opens the call', async () => {
    const { user } = await visit();
    const card = screen.getByRole('region', { name: /puts 2 of 6, 1 of 11 and 1 of 19 research directions/ });
    expect(card).toHaveTextContent('the shares say nothing about sums');
    await user.click(within(card).getByRole('button', { name: /^Dec 2023: 3 million RMB.*: 2 of 6/ }));
    const panel = await screen.findByRole('dialog', { name: /^Dec 2023: 3 million RMB.*: 2 of 6$/ });
    expect(panel).toHaveTextContent('3 million RMB (~$400,000)');
  });

  it('lists what the standard asks for, item by item', async () => {
    await visit();
    const card = screen.getByRole('region', { name: /^China’s generative AI standard asks for a check of 4,000/ });
    expect(card).toHaveTextContent('at least 96%');
    expect(card).toHaveTextContent('no threshold');
  });

  it('sums the filings up on demand, and keeps that in the address', async () => {
    const { user } = await visit();
    expect(
      screen.getByRole('region', { name: /largest batch of algorithm filings came in Apr 2024: 394 of 940/ }),
    ).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Summed up' }));
    expect(
      screen.getByRole('region', { name: /^5 batches of filings in China add up to 940 algorithms/ }),
    ).toBeVisible();
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
    const table = screen.getByRole('table', { name: 'All AI standards and evaluations in China' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(
      screen.getByRole('region', { name: /^All of 2 AI standards and evaluations in China are published/ }),
    ).toBeVisible();
  });

  it('shows what came after the report apart', async () => {
    await visit();
    expect(
      screen.getByRole('region', {
        name: /of 8 AI standards and evaluations in China are published/,
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('region', {
        name: /^1,112 generative AI services were filed in China by 31 Aug(ust)? 2026, 302 by/,
      }),
    ).toBeVisible();
  });

  it('shows what came after the report alone on wish', async () => {
    const opened = open(<Standards />, '?view=standards&lang=en&standard-period=after&filed=after');
    leave = opened.unbind;
    expect(await screen.findByText(/^0 of 8 entries on standards, and (\d+) of \1 after the report$/)).toBeVisible();
    expect(
      screen.getByRole('region', { name: /^All \d+ Chinese AI standards and evaluations shown came after the report/ }),
    ).toBeVisible();
  });

  it('speaks Chinese', async () => {
    const opened = open(<Standards />, '?view=standards&lang=zh');
    leave = opened.unbind;
    await screen.findByRole('heading', {
      level: 1,
      name: /^国家自然科学基金委员会的3份项目指南中，安全都只占研究方向的少数/,
    });
    expect(screen.getAllByText(/不低于 96%/)[0]).toBeVisible();
    expect(screen.getByText('超过 900')).toBeVisible();
  });

  it('names the file that fails', async () => {
    const opened = open(<Standards />, '?view=standards&lang=en', { '2024-spring/funding.json': null });
    leave = opened.unbind;
    expect(await screen.findByRole('alert')).toHaveTextContent('funding.json');
  });
});
