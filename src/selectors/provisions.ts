import { readLegalPlace } from '#lib/legal-place.ts';
import type { Wording } from '#i18n/wording.ts';
import { agreementLevel, agreementLevels, onlyDraftOf } from '#model/agreement.ts';
import { synonymsOf } from '#model/synonyms.ts';
import { tableOf } from '#model/table.ts';
import { draftsIn, lawRows, type Draft, type LawRow } from './law-rows.ts';
import { selector } from './memo.ts';
import type { Filters } from './slice.ts';

export const lawFilters = selector(['law-drafts'], (snapshot): Filters<LawRow> => ({
  dimensions: [
    {
      id: 'agreement',
      words: (wording) => ({
        label: wording.say.law.agreement.facet,
        levels: (level) => agreementName(level, draftsIn(snapshot), wording),
      }),
      levelsOf: ({ agreement }) => [agreementLevel(agreement)],
      order: agreementLevels(draftsIn(snapshot).map(({ id }) => id)),
    },
  ],
  textField: 'lawText',
}));

function agreementName(level: string, drafts: readonly Draft[], { say, text }: Wording): string {
  const own = say.law.agreement;
  const only = drafts.find(({ id }) => id === onlyDraftOf(level));
  if (only !== undefined) return own.only(text(only.short));
  switch (level) {
    case 'shared':
    case 'none':
      return own[level](drafts.length);
    case 'some':
    case 'open':
      return own[level];
    default:
      return level;
  }
}

export const lawTable = selector(['provision-cells', 'law-drafts', 'provisions'], (snapshot) =>
  tableOf(lawRows(snapshot), lawFilters(snapshot).dimensions, wordsOf),
);

function wordsOf(row: LawRow): string[] {
  const own = ownWords(row);
  return [...own, ...synonymsOf(own.join('\n'))];
}

function ownWords({ provision, cells }: LawRow): string[] {
  const texts = [
    provision.label,
    provision.short,
    provision.explanation,
    ...cells.flatMap(({ summary, oddity }) => [summary, oddity]),
  ];
  const places = cells.flatMap(({ articles, related }) => [...articles, ...related]);
  const numbers = places.flatMap((spelled) => {
    const place = readLegalPlace(spelled);
    const unit = place?.unit === 'chapter' ? '章' : '条';
    return (place?.spans ?? []).flatMap(({ from, to }) => [`第${from}${unit} 第${from}—${to}${unit}`, `${from}–${to}`]);
  });
  return [
    ...texts.flatMap((text) => (text === null ? [] : [text.en, text.zh])),
    ...places,
    ...numbers,
    provision.endnote,
  ];
}
