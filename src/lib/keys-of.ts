/** The keys of a record with their own type. Only for records that hold no more keys than their type says. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the type of a closed record's keys
  return Object.keys(record) as Key[];
}
