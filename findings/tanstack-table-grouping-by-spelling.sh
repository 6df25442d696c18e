#!/usr/bin/env bash
# @tanstack/table-core 9.3.1: rows are grouped by how their values are spelt, not by what they are.
#
# Expected: the package's types say of getGroupingValue that it "returns the value used to group rows", and of a grouped
# row's `groupingValue` that it is "the unique/shared value for the groupingColumnId for all of the rows in this group".
# So two moments, or an unknown (null) and the word "null", are two groups, and a group of numbers has a number for its
# value.
# Happens: the key of a group is `${value}` (createGroupedRowModel). A Date is spelt without its milliseconds, so moments
# of one second are one group; null and "null", 1 and "1", true and "true" are one group; all objects are the one group
# "[object Object]". The grouped row's getValue() then answers with the value of its first row alone, and its
# groupingValue is the spelling, so never a number, a Date or null. getGroupingValue() does not help: what it returns is
# spelt as well.
# Met when the tables' own grouping was weighed against the library's (decision 29).
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @tanstack/table-core@9.3.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import * as core from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';

const { columnGroupingFeature, constructTable, createGroupedRowModel, tableFeatures } = core;

function groupsOf(values, getGroupingValue) {
  const table = constructTable({
    features: tableFeatures({
      coreReactivityFeature: storeReactivityBindings(),
      columnGroupingFeature,
      groupedRowModel: createGroupedRowModel(),
    }),
    data: values.map((value) => ({ value })),
    columns: [{ id: 'value', accessorFn: ({ value }) => value, ...(getGroupingValue && { getGroupingValue }) }],
    state: { grouping: ['value'] },
  });
  return table.getGroupedRowModel().rows;
}

const second = Date.UTC(2024, 4, 1, 12);
const cases = {
  'two moments of one second': [new Date(second), new Date(second + 500)],
  'null and "null"': [null, 'null'],
  '1 and "1"': [1, '1'],
  'two objects': [{ id: 1 }, { id: 2 }],
};
const entry = createRequire(import.meta.url).resolve('@tanstack/table-core/package.json');
console.log(`table-core ${JSON.parse(readFileSync(entry, 'utf8')).version}`);
let isSame = true;
for (const [name, values] of Object.entries(cases)) {
  const [plain, chosen] = [groupsOf(values), groupsOf(values, ({ value }) => value)].map((rows) => rows.length);
  const distinct = new Set(values).size;
  console.log(`${name}: expected ${distinct} groups, seen ${plain}, by getGroupingValue ${chosen}`);
  isSame &&= plain === 1 && chosen === 1;
}
const [years] = groupsOf([2024, 2024]);
console.log(`groupingValue of a group of 2024: expected the number, seen ${typeof years.groupingValue} ${years.groupingValue}`);
isSame &&= years.groupingValue === '2024' && years.getValue('value') === 2024;
if (!isSame) {
  console.log('CHANGED: this no longer happens');
  process.exitCode = 1;
}
JS
node try.mjs
