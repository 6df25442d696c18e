/** What a record says of a key that came from data: `constructor` is a key like any other, and not what every record has. */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
