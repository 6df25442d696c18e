// The research view's five linked charts and its table as one would write them with dc.js and crossfilter2.
import crossfilter from 'crossfilter2';
import { scaleBand } from 'd3';
import * as dc from 'dc';
import { inventPapers } from '../../scripts/invented-papers.mjs';

const LEAST_ROWS = 50;
const parameters = new URLSearchParams(location.search);
const papers = inventPapers(Number(parameters.get('papers')), parameters.get('groups').split(','));

// As fast as it can be: without the transitions that it has by default.
dc.config.disableTransitions = true;
const universe = crossfilter(papers);
const months = universe.dimension(({ date }) => date?.slice(0, 7) ?? 'unknown');
const monthNames = months
  .group()
  .all()
  .flatMap(({ key }) => (key === 'unknown' ? [] : [key]));
dc.barChart('#months')
  .width(760)
  .height(260)
  .x(scaleBand().domain(monthNames))
  .xUnits(dc.units.ordinal)
  .dimension(months)
  .group(months.group())
  .elasticY(true);
ranked('#direction', ({ direction }) => [direction ?? 'unknown']);
ranked('#group', ({ groups }) => (groups.length > 0 ? groups : ['unknown']));
ranked('#institution', ({ institutionTypes }) => (institutionTypes.length > 0 ? institutionTypes : ['unknown']));
ranked('#city', ({ cities }) => (cities.length > 0 ? cities : ['unknown']));
dc.dataCount('#count').crossfilter(universe).groupAll(universe.groupAll());
dc.dataTable('#papers')
  .dimension(months)
  .size(LEAST_ROWS)
  .showSections(false)
  .sortBy(({ date }) => date ?? '')
  .order((one, other) => (one < other ? 1 : one > other ? -1 : 0))
  .columns(
    ['title', 'date', 'direction', 'groups', 'institutionTypes', 'origin'].map((field) => ({
      label: field,
      format: (paper) => String(paper[field] ?? ''),
    })),
  );
dc.renderAll();
document.documentElement.dataset.ready = 'true';

function ranked(anchor, levelsOf) {
  const dimension = universe.dimension(levelsOf, true);
  const group = dimension.group();
  const order = group
    .all()
    .map(({ key, value }) => ({ key, value }))
    .toSorted(
      (one, other) => Number(one.key === 'unknown') - Number(other.key === 'unknown') || other.value - one.value,
    )
    .map(({ key }) => key);
  dc.rowChart(anchor)
    .width(480)
    .height(30 * order.length + 40)
    .dimension(dimension)
    .group(group)
    .ordering(({ key }) => order.indexOf(key))
    .elasticX(true);
}
