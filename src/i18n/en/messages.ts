import { exports } from './exports.ts';
import { faults } from './faults.ts';
import { figure } from './figure.ts';
import { filters } from './filters.ts';
import { law } from './law.ts';
import { groups } from './groups.ts';
import { provinces } from './provinces.ts';
import { research } from './research.ts';
import { shell } from './shell.ts';
import { table } from './table.ts';

export const en = { exports, faults, figure, filters, law, groups, provinces, research, shell, table };
