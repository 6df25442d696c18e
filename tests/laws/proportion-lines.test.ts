import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SvgNode } from '#charts/export/svg.ts';
import { flowLayout } from '#charts/kinds/flow/layout.ts';
import type { FlowLink, FlowSpec } from '#charts/kinds/flow/spec.ts';
import { isTall, placeTags, timelineLayout, type PlacedEvent } from '#charts/kinds/timeline/layout.ts';
import type { TimelineEvent, TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { monthsBetween } from '#lib/partial-date.ts';
import { screenOf, svgOf } from '#tests/fixtures/drawn.ts';
import { everySpec, expectOnScale } from '#tests/fixtures/every-spec.ts';
import { mark, SPECS } from '#tests/fixtures/specs.ts';

// Places in time and lines between lists are in proportion to what they stand for: in layouts, in files, on the screen.

const palette = PALETTES.light;
const styleOf = (element: Element | null): string => element?.getAttribute('style') ?? '';
const percentIn = (element: Element | null, name: string): number =>
  Number(new RegExp(`(?:^|;)${name}:[^;%]*?([\\d.]+)(?:%|cqi)`).exec(styleOf(element))?.[1]);
const shapes = (nodes: readonly SvgNode[], tag: string): SvgNode['attributes'][] =>
  nodes.flatMap((node) => (node.tag === tag ? [node.attributes] : []));

describe('events on an axis of time', () => {
  const [sample] = SPECS.timeline.events;
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = fc
    .record({
      year: fc.integer({ min: 2018, max: 2025 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      parts: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ year, month, day, parts }) =>
      parts === 0 ? null : [year, two(month), two(day)].slice(0, parts).join('-'),
    );
  const random: fc.Arbitrary<TimelineSpec> = fc
    .array(fc.record({ date, lane: fc.constantFrom('a', 'b'), isAfterReport: fc.boolean() }), { maxLength: 20 })
    .map((events) => ({
      ...SPECS.timeline,
      from: '2019-03',
      to: '2024-05',
      ticks: ['2019-03', '2021-01', '2024-01'].map((month) => ({ month, label: month })),
      events: events.map((each, at): TimelineEvent => ({ ...sample, ...mark(`e${at}`, 1), ...each, label: `E${at}` })),
    }));
  const placedIn = (spec: TimelineSpec): PlacedEvent[] => timelineLayout(spec).lanes.flatMap(({ placed }) => placed);
  const firstDay = (text: string): string => `${text}-01-01`.slice(0, 10);
  const lastDay = (text: string): string => `${text}${'-12-31'.slice(text.length - 4)}`.slice(0, 10);
  /** The months of the axis that a date may lie in. */
  const monthsOf = ({ from, to }: TimelineSpec, text: string): number =>
    monthsBetween(from, to).filter((month) => month >= text.slice(0, 7) && month.startsWith(text.slice(0, 7))).length;

  it('stand in order of time, as long as the doubt about their date, and none is lost', () => {
    everySpec('timeline', random, (spec) => {
      const count = monthsBetween(spec.from, spec.to).length;
      for (const { lane, placed, undated } of timelineLayout(spec).lanes) {
        const own = spec.events.filter((event) => event.lane === lane.key);
        const held = [...placed.map(({ event }) => event), ...undated];
        expect(new Set(held)).toEqual(new Set(own));
        expect(held).toHaveLength(own.length);
        for (const { event, start, end, centre } of placed) {
          const text = event.date ?? '';
          expect(start >= 0 && end <= 1).toBe(true);
          expect(centre).toBeCloseTo((start + end) / 2, 9);
          expect((end - start) * count).toBeCloseTo(text.length === 10 ? 0 : monthsOf(spec, text), 6);
          for (const other of placed) {
            const isBefore = lastDay(text) < firstDay(other.event.date ?? '');
            if (isBefore) expect(centre).toBeLessThan(other.centre);
          }
        }
        for (const { date: text } of undated) if (text !== null) expect(monthsOf(spec, text)).toBe(0);
      }
      const { ticks } = timelineLayout(spec);
      ticks.forEach(({ month, place }) =>
        expect(place * count).toBeCloseTo(monthsBetween(spec.from, month).length - 1, 6),
      );
    });
  });

  it('are drawn there in files, on the scale of the ticks', () => {
    everySpec('timeline', random, (spec) => {
      if (isTall(spec)) return;
      const { nodes } = svgOf(spec);
      const placed = placedIn(spec);
      const { ticks } = timelineLayout(spec);
      const marks = shapes(nodes, 'circle').filter((circle) => circle['r'] === 9);
      const lines = shapes(nodes, 'line').filter((line) => line['x1'] === line['x2']);
      expectOnScale(
        [...lines.map((line) => Number(line['x1'])), ...marks.map((circle) => Number(circle['cx']))],
        [...ticks.map(({ place }) => place), ...placed.map(({ centre }) => centre)],
      );
      const spans = placed.filter(({ precision }) => precision !== 'day');
      const bars = shapes(nodes, 'rect').slice(-spans.length);
      if (spans.length > 0)
        bars.forEach((bar, at) => {
          const { start = 0, end = 0 } = spans[at] ?? {};
          const scale = (Number(bars[0]?.['width']) || 1) / ((spans[0]?.end ?? 0) - (spans[0]?.start ?? 0));
          if (Number(bar['width']) > 4 && Number(bars[0]?.['width']) > 4)
            expect(Number(bar['width'])).toBeCloseTo((end - start) * scale, 4);
          expect(Number(bar['x']) + Number(bar['width']) / 2).toBeCloseTo(
            Number(marks[placed.findIndex((each) => each === spans[at])]?.['cx']),
            0,
          );
        });
      const fills = marks.map((circle) => circle['fill'] === palette.surface);
      expect(fills).toEqual(placed.map(({ event }) => event.isAfterReport));
    });
  });

  it('have tags that cover no other, each in its lane', () => {
    const width = (words: string): number => words.length * 6;
    everySpec('timeline', random, (spec) => {
      const events = spec.events.map((event) => ({ ...event, tag: event.label }));
      for (const { placed } of timelineLayout({ ...spec, events }).lanes)
        for (const tall of [false, true]) {
          const tags = placeTags(placed, 600, width, tall);
          for (const tag of tags) {
            const half = width(tag.words) / 2;
            expect(tag.middle - half).toBeGreaterThanOrEqual(-1e-9);
            expect(tag.middle + half).toBeLessThanOrEqual(600 + 1e-9);
            const near = tags.filter(
              (other) =>
                other !== tag &&
                other.row === tag.row &&
                Math.abs(other.middle - tag.middle) < half + width(other.words) / 2,
            );
            expect(near).toEqual([]);
          }
        }
    });
  });

  it('are joined from the first to the last of a lane, from the start where some came before the axis', () => {
    const joined = random.map((spec): TimelineSpec => ({ ...spec, isJoined: true }));
    everySpec('timeline', joined, (spec) => {
      const threads = [...screenOf(spec).querySelectorAll('.timeline-lane')].map((lane) =>
        lane.querySelector('.timeline-thread'),
      );
      timelineLayout(spec).lanes.forEach(({ placed, undated }, at) => {
        const thread = threads[at] ?? null;
        const places = [...(undated.length > 0 ? [0] : []), ...placed.map(({ centre }) => centre)];
        expect(thread !== null).toBe(spec.isJoined === true && places.length > 1);
        if (thread === null) return;
        const [first, last] = [Math.min(...places), Math.max(...places)];
        expect(Math.abs(percentIn(thread, 'left') - 100 * first)).toBeLessThan(0.006);
        expect(Math.abs(percentIn(thread, 'width') - 100 * (last - first))).toBeLessThan(0.006);
      });
      const lines = shapes(svgOf(spec).nodes, 'path').filter(({ stroke }) => stroke === palette.lineStrong);
      const count = timelineLayout(spec).lanes.filter(
        ({ placed, undated }) => placed.length > 1 || (placed.length === 1 && undated.length > 0),
      ).length;
      expect(lines).toHaveLength(spec.isJoined === true ? count : 0);
    });
  });

  it('stand alone where the rest are ticks, on the screen and in files, each in its place', () => {
    const told = random.map((spec): TimelineSpec => ({
      ...spec,
      line: { date: spec.from, label: 'A day' },
      events: spec.events.map((event, at) => ({ ...event, isTick: at % 2 === 0, tag: event.label })),
    }));
    everySpec('timeline', told, (spec) => {
      if (!isTall(spec)) return;
      const placed = placedIn(spec);
      const points = placed.filter(({ event }) => event.isTick !== true);
      const screen = screenOf(spec);
      expect(screen.querySelectorAll('.timeline-event')).toHaveLength(points.length);
      expect(screen.querySelectorAll('.timeline-minor')).toHaveLength(placed.length - points.length);
      const marks = shapes(svgOf(spec).nodes, 'circle').filter((circle) => circle['r'] === 5.5);
      const places = marks.map((circle) => Number(circle['cx']));
      if (points.length > 1)
        expectOnScale(
          places,
          points.map(({ centre }) => centre),
        );
    });
  });

  it('are drawn there on the screen, apart or gathered', () => {
    everySpec('timeline', random, (spec) => {
      if (isTall(spec)) return;
      const screen = screenOf(spec);
      const { ticks, lanes } = timelineLayout(spec);
      const lefts = (selector: string, root: ParentNode): number[] =>
        [...root.querySelectorAll(selector)].map((element) => percentIn(element, 'left'));
      expectOnScale(
        [...lefts('.timeline-axis span', screen), 0, 100],
        [...ticks.map(({ place }) => Math.round(place * 10_000) / 10_000), 0, 1],
      );
      [...screen.querySelectorAll('.timeline-lane')].forEach((lane, at) => {
        const { placed = [], undated = [] } = lanes[at] ?? {};
        expect(lane.querySelectorAll('.timeline-undated-event')).toHaveLength(undated.length);
        const events = [...lane.querySelectorAll('.timeline-event')];
        const labels = placed.map(({ event }) => [event.when, event.label, event.detail].filter(Boolean).join(', '));
        let next = 0;
        for (const event of events) {
          const label = event.getAttribute('aria-label') ?? '';
          while (next < labels.length && !label.startsWith(labels[next] ?? '')) next += 1;
          const { start = 0, end = 0, centre = -1, precision } = placed[next] ?? {};
          expect(Math.abs(percentIn(event, 'left') - 100 * centre)).toBeLessThan(0.006);
          const long = percentIn(event.querySelector('span'), 'width');
          if (precision !== 'day') expect(Math.abs(long - 100 * (end - start))).toBeLessThan(0.006);
          next += 1;
        }
        const gathered = [...lane.querySelectorAll('.timeline-cluster')].map(({ textContent }) => Number(textContent));
        expect(events.length + gathered.reduce((sum, count) => sum + count, 0)).toBe(placed.length);
        if (spec.isClustered !== true) expect(gathered).toEqual([]);
        // What is gathered stands in the middle of its events: together they weigh the same.
        const weight = lefts('.timeline-event', lane).reduce((sum, left) => sum + left, 0);
        const clusters = lefts('.timeline-cluster', lane).reduce(
          (sum, left, index) => sum + left * (gathered[index] ?? 0),
          0,
        );
        const all = placed.reduce((sum, { centre }) => sum + 100 * centre, 0);
        expect(Math.abs(weight + clusters - all)).toBeLessThan(0.01 * (placed.length + 1));
      });
    });
  });
});

describe('a flow from list to list', () => {
  const end = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null, freq: 3 });
  const [kept] = SPECS.flow.lanes;
  const random: fc.Arbitrary<FlowSpec> = fc
    .array(
      fc.array(fc.record({ from: end, to: end, isInferred: fc.boolean(), value: fc.integer({ min: 1, max: 4 }) }), {
        maxLength: 6,
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((lanes) => ({
      ...SPECS.flow,
      from: ['a', 'b', 'c'].map((key) => ({ key, label: `before ${key}`, target: null, choice: 'neutral' })),
      to: ['a', 'b', 'c'].map((key) => ({ key, label: `after ${key}`, target: null, choice: 'neutral' })),
      lanes: lanes.map((links, lane) => ({
        ...kept,
        key: `lane ${lane}`,
        links: links.map(({ value, ...link }, at): FlowLink => ({
          ...kept.links[0],
          ...mark(`${lane}/${at}`, value),
          ...link,
        })),
      })),
    }));
  const placed = (spec: FlowSpec) =>
    flowLayout(spec).flatMap(({ bundles }) =>
      bundles.flatMap(({ links, ...bundle }) => links.map((link) => ({ ...link, bundle, count: links.length }))),
    );

  it('has a line for each item as thick as its value, evenly spread in what it leads to', () => {
    everySpec('flow', random, (spec) => {
      const links = placed(spec);
      expect(new Set(links.map(({ link }) => link))).toEqual(new Set(spec.lanes.flatMap((lane) => lane.links)));
      for (const { link, thickness, from, bundle, place, count } of links) {
        expect(thickness / (links[0]?.thickness ?? 1)).toBeCloseTo((link.value ?? 1) / (links[0]?.link.value ?? 1), 9);
        expect(from?.key ?? null).toBe(link.from);
        expect(bundle.to?.key ?? null).toBe(link.to);
        expect(bundle.fate === 'gone').toBe(link.to === null);
        expect((place * count) % 1).toBeCloseTo(0.5, 9);
      }
    });
  });

  it('is drawn so in files and on the screen', () => {
    everySpec('flow', random, (spec) => {
      const links = placed(spec);
      const lines = shapes(svgOf(spec).nodes, 'path').filter((path) => !/^M\S+ \S+V/.test(String(path['d'])));
      expect(lines.map((line) => line['stroke-width'])).toEqual(links.map(({ thickness }) => thickness));
      expect(lines.map((line) => line['stroke-dasharray'] !== undefined)).toEqual(
        links.map(({ link }) => link.isInferred),
      );
      const strokes = [...screenOf(spec).querySelectorAll('.flow-ribbon path')].filter(
        (path) => !/^M\S+ \S+(V|h)/.test(path.getAttribute('d') ?? ''),
      );
      expect(strokes.map((path) => Number(path.getAttribute('stroke-width')))).toEqual(
        links.map(({ thickness }) => thickness),
      );
      strokes.forEach((path, at) => {
        const { place = 0 } = links[at] ?? {};
        expect(path.getAttribute('d')).toMatch(new RegExp(`^M\\d+ ${100 * place}[CH]`));
      });
      // Lines of one bundle begin in the order of its items and end at one height.
      lines.forEach((line, at) => {
        const [, y = ''] = /^M\S+ ([\d.]+)/.exec(String(line['d'])) ?? [];
        const [, before = ''] = /^M\S+ ([\d.]+)/.exec(String(lines[at - 1]?.['d'])) ?? [];
        if (at > 0) expect(Number(y)).toBeGreaterThan(Number(before));
      });
    });
  });

  it('says in sight and aloud what is not known, never 0', () => {
    const lanes = SPECS.flow.lanes.map((lane) => ({ ...lane, before: mark('x', null), after: mark('y', null) }));
    const spec: FlowSpec = { ...SPECS.flow, lanes, fromTotal: mark('from', null), toTotal: mark('to', null) };
    const counts = [...screenOf(spec).querySelectorAll('.flow-count')];
    expect(counts).toHaveLength(6);
    for (const count of counts) {
      expect(count.textContent).toBe('not known');
      expect(count.getAttribute('aria-label')).toMatch(/: not known\./);
    }
    const { texts } = svgOf(spec);
    expect(texts.filter((text) => text === 'not known')).toHaveLength(2);
    expect(texts.filter((text) => text.endsWith('not known → not known'))).toHaveLength(2);
  });
});
