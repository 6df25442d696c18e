import { useMemo, type ReactNode } from 'react';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { DISCLOSURE_KINDS } from '#state/fields/industry.ts';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import { TogglePicker } from '#ui/TogglePicker.tsx';
import { FigurePage, FigurePageWaiting } from '#views/FigurePage.tsx';
import { Card } from './card.ts';
import { entryOf, titleOf } from './entries.ts';
import { datasets, figuresOfScene } from './figures.ts';
import { oversightFinding } from './oversight.ts';
import { sceneOf, type Scene } from './scene.ts';

/** The view of industry: who oversees the alliances, what committees do, and what labs and companies disclose. */
export default function Industry(): ReactNode {
  const wording = useWording();
  useDatasets(datasets);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const viewState = useViewState();
  const scene = useMemo(() => sceneOf(snapshot, viewState, wording), [snapshot, viewState, wording]);
  if (scene !== null) return <IndustryPage scene={scene} />;
  return <FigurePageWaiting view="industry" datasets={datasets} wording={wording} heights={[560, 320, 760, 260]} />;
}

function IndustryPage({ scene }: { readonly scene: Scene }): ReactNode {
  const { wording } = scene;
  const specs = useMemo(() => figuresOfScene(scene), [scene]);
  const extras = useMemo(() => ({ disclosures: { controls: <DisclosureKinds scene={scene} /> } }), [scene]);
  return (
    <FigurePage
      view="industry"
      finding={oversightFinding(scene)}
      lede={wording.say.industry.lede}
      Card={Card}
      specs={specs}
      wording={wording}
      extras={extras}
      recordById={(id) => entryOf(scene, id)}
      titleOf={titleOf}
    />
  );
}

function DisclosureKinds({ scene: { wording, viewState } }: { readonly scene: Scene }): ReactNode {
  const go = useGo();
  const say = wording.say.industry.disclosures;
  return (
    <div className="figure-page-controls">
      <TogglePicker
        label={say.show}
        value={viewState.disclosureKind}
        options={DISCLOSURE_KINDS.map((value) => ({ value, label: say.kinds[value] }))}
        onPick={(disclosureKind) => go({ disclosureKind })}
      />
    </div>
  );
}
