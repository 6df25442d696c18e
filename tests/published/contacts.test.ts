import { describe, expect, it } from 'vitest';
import { contactsIn } from '#selectors/contacts.ts';
import { meetingTable, stepTable } from '#selectors/dialogues.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { published } from '#tests/fixtures/published.ts';

// Typed by hand from the records of both editions: who, at which level, last when.
const EXPECTED = [
  ['united-states', 'government', 'Intergovernmental dialogue', '2024-05-14', null, false],
  ['united-states', 'government', 'Meeting of Xi Jinping and Joe Biden', '2023-11-15', '2024-11-16', true],
  ['united-states', 'government', 'Meeting of Xi Jinping and Donald Trump', null, '2026-09-24', false],
  ['united-states', 'government', 'Talks of Wang Yi and Jake Sullivan', '2024-01-26', '2024-08-28', false],
  ['united-states', 'government', 'Visit of Antony Blinken', '2024-04-26', null, true],
  ['united-states', '1.5', 'China–US Track 1.5 dialogue', null, '2026-08', false],
  ['united-states', '2', 'CISS–Brookings', '2024-02', '2026-02-11', true],
  ['united-kingdom', 'government', 'AI Safety Summit, Bletchley Park', '2023-11-01', null, true],
  ['united-kingdom', 'government', 'Intergovernmental dialogue', null, '2025-05-20', false],
  ['france', 'government', 'Joint statement of China and France', '2024-05-06', null, false],
  ['europe', '2', 'CISS–HD', '2023-10-24', '2026-02-10', false],
  ['africa', 'government', 'China–Africa internet forum', '2024-04-02', null, false],
  ['united-nations', 'government', 'UN General Assembly resolutions', '2024-03-21', '2026-02-12', false],
  ['multilateral', 'government', 'AI Safety Summit, Bletchley Park', '2023-11-01', null, true],
  ['scientists', '2', 'IDAIS', '2024-03-10', '2025-07-22', true],
] as const;

const snapshot = { dialogues: published('dialogues'), events: published('events') };
const contacts = contactsIn(meetingTable(snapshot).rows, stepTable(snapshot).rows);

describe('who talks to whom', () => {
  it.each(EXPECTED)('%s, %s: %s', (counterpart, level, label, last, later, onFrontierSafety) => {
    const found = contacts.filter(
      (each) => each.counterpart === counterpart && each.level === level && each.label.en === label,
    );
    expect(found).toMatchObject([{ last, later, onFrontierSafety }]);
  });

  it('has every meeting, and every step that is more than what one side did', () => {
    const behind = new Set(contacts.flatMap(({ records }) => records.map(({ id }) => id)));
    for (const meeting of meetingTable(snapshot).rows) expect(behind.has(meeting.id), meeting.id).toBe(true);
    for (const { id, contact } of stepTable(snapshot).rows) expect(behind.has(id), id).toBe(contact !== null);
  });

  it('says so in its heading', async () => {
    const figures = await figuresIn('international', 'en');
    expect(figures.find(({ figure }) => figure === 'contacts')?.title).toBe(
      'China talks about AI with the United States at every level, with all others at one',
    );
  });
});
