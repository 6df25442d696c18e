import * as z from 'zod/mini';
import { defineDataset, type Upgrade } from '#data/dataset.ts';
import { count, id, later, name, partialDate, refs, text, webAddress, words } from '#data/fields.ts';

const link = z.strictObject({ what: text, url: webAddress, kind: z.enum(['text', 'translation', 'commentary']) });

export const lawDrafts = defineDataset({
  id: 'law-drafts',
  record: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('draft'),
      id,
      name,
      short: text,
      lead: name,
      leadPeople: z.array(name),
      participants: z.nullable(z.strictObject({ count, meaning: text, note: z.nullable(text), refs })),
      standing: text,
      note: z.nullable(text),
      ...later,
      refs,
    }),
    z.strictObject({
      kind: z.literal('version'),
      id,
      draft: id,
      version: words,
      date: z.nullable(partialDate),
      note: z.nullable(text),
      links: z.array(link),
      ...later,
      refs,
    }),
  ]),
  references: [{ field: 'draft', dataset: 'law-drafts' }],
  upgrades: [takeVersionsOut],
});

const rows = z.array(
  z.looseObject({
    id: z.string(),
    versions: z.array(z.looseObject({ version: z.string(), afterReport: z.boolean() })),
  }),
);

/** Version 1 kept the versions of a draft inside it, and said of each whether it came after the report. */
function takeVersionsOut(file: Parameters<Upgrade>[0]): ReturnType<Upgrade> {
  const records = z.parse(rows, file['records']).flatMap(({ versions, ...draft }) => [
    { kind: 'draft', ...draft },
    ...versions.map(({ afterReport, ...version }) => ({
      kind: 'version',
      id: `${draft.id}-${version.version.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-')}`,
      draft: draft.id,
      ...version,
      ...(afterReport ? { period: 'after' } : {}),
      ...('refs' in version || !('refs' in draft) ? {} : { refs: draft['refs'] }),
    })),
  ]);
  return { ...file, records };
}
