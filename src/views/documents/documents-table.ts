import { textsOf } from '#i18n/wording.ts';
import { compareDates } from '#lib/partial-date.ts';
import { levelName } from '#selectors/dimension.ts';
import { bindingLevel, type Document } from '#selectors/documents.ts';
import { recordTable } from '#views/record-table.tsx';
import { framing, issuersOf, type Context } from './context.ts';

/** The documents that pass every filter, as a table, the newest first; a row opens the document with its sources. */
export const documentsTable = recordTable<Context, Document, Pick<Context, 'bodies'>>({
  id: 'documents-table',
  fields: { sort: 'documentsSort', hidden: 'documentsHidden' },
  sliceOf: (context) => context,
  words: ({ documents }) => ({ ...documents.table, empty: documents.finding.nobody }),
  evidence: 'register',
  framing,
  beside: ({ bodies }) => ({ bodies }),
  columns: (words, beside) => {
    const { wording } = words;
    const { say, name, text, format } = wording;
    const { columns: labels } = say.documents.table;
    const { facets, confidences, undated } = say.documents;
    return [
      {
        id: 'date',
        label: labels.date,
        width: 140,
        isPinned: true,
        value: ({ date }) => date,
        compare: (one, other) => compareDates(one.date, other.date),
        cell: ({ date }) => (date === null ? undated : format.date(date)),
      },
      { id: 'title', label: labels.title, width: 380, value: ({ title }) => name(title) },
      { id: 'number', label: labels.number, width: 160, value: ({ number }) => number },
      {
        id: 'type',
        label: facets.documentType,
        width: 150,
        value: ({ type }) => levelName(words, 'documentType', type),
      },
      {
        id: 'level',
        label: facets.documentLevel,
        width: 120,
        value: ({ level }) => levelName(words, 'documentLevel', level),
      },
      {
        id: 'jurisdiction',
        label: labels.jurisdiction,
        width: 130,
        value: ({ jurisdiction }) => textsOf(wording, jurisdiction)[0] ?? null,
      },
      {
        id: 'issuers',
        label: facets.documentIssuer,
        width: 260,
        value: (document) =>
          document.issuers.length === 0 || beside === undefined ? null : issuersOf({ ...beside, wording }, document),
      },
      {
        id: 'binding',
        label: facets.documentBinding,
        width: 130,
        value: (document) => levelName(words, 'documentBinding', bindingLevel(document)),
      },
      { id: 'status', label: labels.status, width: 220, value: ({ status }) => text(status) },
      {
        id: 'effect',
        label: labels.effect,
        width: 130,
        value: ({ effect }) => effect,
        compare: (one, other) => compareDates(one.effect, other.effect),
        cell: ({ effect }) => (effect === null ? '' : format.date(effect)),
      },
      {
        id: 'topics',
        label: facets.documentTopic,
        width: 240,
        value: ({ topics }) =>
          topics.length === 0 ? null : format.list(topics.map((topic) => levelName(words, 'documentTopic', topic))),
      },
      {
        id: 'period',
        label: facets.documentPeriod,
        width: 150,
        value: ({ period }) => levelName(words, 'documentPeriod', period),
      },
      {
        id: 'named',
        label: facets.documentNamed,
        width: 130,
        value: ({ named }) => levelName(words, 'documentNamed', named ? 'named' : 'not-named'),
      },
      {
        id: 'confidence',
        label: labels.confidence,
        width: 120,
        value: ({ confidence }) => (confidence === null ? null : confidences[confidence]),
      },
    ];
  },
});
