import { useMemo, type ReactNode } from 'react';
import { useAtlas } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { markPlace } from '#views/EvidenceOf.tsx';
import { FigurePage, FigurePageWaiting } from '#views/FigurePage.tsx';
import { Card } from './card.ts';
import { datasets, figuresOfScene, pageFinding, sceneOf, type Scene } from './figures.ts';

/** The view of public opinion: one poll, and what it cannot say. */
export default function Opinion(): ReactNode {
  const wording = useWording();
  useDatasets(datasets);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const scene = useMemo(() => sceneOf(snapshot, wording), [snapshot, wording]);
  const specs = useMemo(() => (scene === null ? [] : figuresOfScene(scene)), [scene]);
  if (scene === null) {
    return <FigurePageWaiting view="opinion" datasets={datasets} wording={wording} heights={[420, 260]} />;
  }
  return (
    <FigurePage
      view="opinion"
      finding={pageFinding(scene)}
      lede={wording.say.opinion.lede}
      Card={Card}
      specs={specs}
      wording={wording}
      recordById={(id) => entryOf(scene, id)}
      titleOf={(spec, mark) => {
        const item = spec.kind === 'statements' ? spec.items.find(({ key }) => key === mark.key) : undefined;
        return item?.heading ?? markPlace(spec, mark);
      }}
    />
  );
}

function entryOf(scene: Scene, id: string): EvidenceEntry | null {
  const { text, name, format, say } = scene.wording;
  const poll = scene.polls.find((each) => each.id === id);
  if (poll !== undefined) {
    return {
      id,
      heading: `${name(poll.pollster)}, ${format.date(poll.date)}`,
      lines: [
        say.opinion.asked(text(poll.statement), format.percent(poll.value / 100)),
        text(poll.sample.note),
        ...poll.limits.map(text),
        ...(poll.note === null ? [] : [text(poll.note)]),
      ],
      url: null,
      refs: poll.refs,
    };
  }
  if (scene.under35?.id !== id) return null;
  const { label, printed, value, note, refs } = scene.under35;
  return {
    id,
    heading: text(label),
    lines: [
      printed === undefined ? format.percent(value / 100) : text(printed),
      ...(note === null ? [] : [text(note)]),
    ],
    url: null,
    refs,
  };
}
