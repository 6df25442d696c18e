/** Records by their ids: `byId(measures).get('alignment')`. */
export function byId<Row extends { readonly id: string }>(records: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(records.map((record) => [record.id, record]));
}
