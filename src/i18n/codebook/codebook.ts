import { acronyms } from './acronyms.ts';
import { commitments } from './commitments.ts';
import { dialogues } from './dialogues.ts';
import { directions } from './directions.ts';
import { documents } from './documents.ts';
import { endnotes } from './endnotes.ts';
import { events } from './events.ts';
import { findings } from './findings.ts';
import { funding } from './funding.ts';
import { groupChanges } from './group-changes.ts';
import { groups } from './groups.ts';
import { jurisdictions } from './jurisdictions.ts';
import { judgements } from './judgements.ts';
import { keyFigures } from './key-figures.ts';
import { lawDrafts } from './law-drafts.ts';
import { measures } from './measures.ts';
import { modelDisclosures } from './model-disclosures.ts';
import { organisations } from './organisations.ts';
import { papers } from './papers.ts';
import { policyCells } from './policy-cells.ts';
import { polls } from './polls.ts';
import { positions } from './positions.ts';
import { provisionCells } from './provision-cells.ts';
import { provisions } from './provisions.ts';
import { redLines } from './red-lines.ts';
import { registrations } from './registrations.ts';
import { relations } from './relations.ts';
import { reportEditions } from './report-editions.ts';
import { signatories } from './signatories.ts';
import { sources } from './sources.ts';
import { standards } from './standards.ts';
import type { CodebookEntry } from './entry.ts';

/** What each dataset of an edition holds, by dataset id. */
export const CODEBOOK: Readonly<Record<string, CodebookEntry>> = {
  judgements,
  'key-figures': keyFigures,
  findings,
  directions,
  papers,
  groups,
  'group-changes': groupChanges,
  jurisdictions,
  measures,
  'policy-cells': policyCells,
  'law-drafts': lawDrafts,
  provisions,
  'provision-cells': provisionCells,
  documents,
  dialogues,
  events,
  funding,
  registrations,
  standards,
  organisations,
  relations,
  'model-disclosures': modelDisclosures,
  positions,
  'red-lines': redLines,
  signatories,
  commitments,
  polls,
  'report-editions': reportEditions,
  acronyms,
  endnotes,
  sources,
};
