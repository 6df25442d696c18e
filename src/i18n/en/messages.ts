import { experts } from './experts.ts';
import { industry } from './industry.ts';
import { opinion } from './opinion.ts';
import { timeline } from './timeline.ts';
import { overview } from './overview.ts';
import { glossary } from './glossary.ts';
import { data } from './data.ts';
import { alt } from './alt.ts';
import { briefing } from './briefing.ts';
import { embed } from './embed.ts';
import { search } from './search.ts';
import { shortcuts } from './shortcuts.ts';
import { exports } from './exports.ts';
import { faults } from './faults.ts';
import { figure } from './figure.ts';
import { filters } from './filters.ts';
import { international } from './international.ts';
import { law } from './law.ts';
import { groups } from './groups.ts';
import { provinces } from './provinces.ts';
import { research } from './research.ts';
import { shell } from './shell.ts';
import { standards } from './standards.ts';
import { table } from './table.ts';

export const en = {
  experts,
  industry,
  opinion,
  timeline,
  data,
  glossary,
  overview,
  shortcuts,
  search,
  briefing,
  embed,
  alt,
  exports,
  faults,
  figure,
  filters,
  international,
  law,
  groups,
  provinces,
  research,
  shell,
  standards,
  table,
};
