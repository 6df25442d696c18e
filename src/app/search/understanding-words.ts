import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Name } from '#lib/bilingual.ts';
import type { Request } from '#model/request.ts';

/** A request as it was understood, in a sentence: “Research: direction Robustness; months Jan 2024 to May 2024”. */
export function requestWords(request: Request, snapshot: Snapshot, wording: Wording): string {
  const { say, format } = wording;
  const own = say.search;
  const nameOf = (records: readonly { readonly id: string; readonly label: Name }[]) => {
    const labels = new Map(records.map(({ id, label }) => [id, wording.name(label)]));
    return (id: string): string => labels.get(id) ?? id;
  };
  const part = (name: string, ids: readonly string[], label: (id: string) => string): string[] =>
    ids.length === 0 ? [] : [own.part(name, format.list(ids.map(label)))];
  const understood = (parts: readonly string[]): string =>
    own.understood(say.shell.views[request.view], parts.length === 0 ? own.everything : parts.join(own.partJoin));
  switch (request.view) {
    case 'provinces': {
      const provinces = (snapshot.jurisdictions?.records ?? []).map(({ id, name }) => ({ id, label: name }));
      return understood([
        ...part(own.compare, request.compare, nameOf(provinces)),
        ...part(own.measures, request.measures, nameOf(snapshot.measures?.records ?? [])),
      ]);
    }
    case 'research': {
      const { facets, city } = say.research;
      const groups = (snapshot.groups?.records ?? []).map(({ id, short }) => ({ id, label: short }));
      const cities: Readonly<Record<string, string>> = city;
      const { months } = request;
      const [first, last] = [months?.[0], months?.at(-1)];
      return understood([
        ...part(facets.direction, request.directions, nameOf(snapshot.directions?.records ?? [])),
        ...part(facets.group, request.groups, nameOf(groups)),
        ...part(facets.city, request.cities, (id) => cities[id] ?? id),
        ...(first === undefined || last === undefined
          ? []
          : [own.part(facets.months, own.months(format.month(first), format.month(last)))]),
      ]);
    }
  }
}
