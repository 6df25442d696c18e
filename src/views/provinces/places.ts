/** Where a jurisdiction lies among the others, from the upper left: north is up, east is right, and no more is meant. */
type Place = { readonly row: number; readonly column: number };

const PLACES: Readonly<Record<string, Place>> = {
  beijing: { row: 0, column: 1 },
  anhui: { row: 1, column: 0 },
  shanghai: { row: 1, column: 2 },
  zhejiang: { row: 2, column: 2 },
  fujian: { row: 3, column: 1 },
  guangdong: { row: 3, column: 0 },
};

const COLUMNS = 3;

/** A place for each of some jurisdictions; those that have none of their own follow below, row after row. */
export function placesOf(ids: readonly string[]): ReadonlyMap<string, Place> {
  const known = ids.filter((id) => Object.hasOwn(PLACES, id));
  const below = 1 + Math.max(-1, ...known.map((id) => PLACES[id]?.row ?? -1));
  const others = ids.filter((id) => !known.includes(id));
  return new Map([
    ...known.flatMap((id) => (PLACES[id] === undefined ? [] : [[id, PLACES[id]] as const])),
    ...others.map((id, at) => [id, { row: below + Math.floor(at / COLUMNS), column: at % COLUMNS }] as const),
  ]);
}
