import { useMemo, type ReactNode } from 'react';
import { NO_CLAUSE } from '#model/clause.ts';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { writeEvidenceAddress } from '#state/evidence-address.ts';
import { useWording } from '#state/use-wording.ts';
import { FilterBar } from '#ui/FilterBar.tsx';
import { facetMenus } from '#views/facet-menus.ts';
import { FigurePage, FigurePageWaiting } from '#views/FigurePage.tsx';
import { useFilterHistory } from '#views/use-filter-history.ts';
import { useKnownLevels } from '#views/use-known-levels.ts';
import { Card } from './card.ts';
import { entryOf } from './entries.ts';
import { evidenceTitle } from './evidence-title.ts';
import { datasets, figuresOfScene, sceneOf } from './figures.ts';
import { pageFinding } from './findings.ts';
import { MeetingsTable } from './MeetingsTable.tsx';
import { levelLabel, MEETING_COLUMNS, type Scene } from './scene.ts';
import './international.css';

const NO_FILTERS = {
  dialogueTrack: NO_CLAUSE,
  dialogueFocus: NO_CLAUSE,
  dialogueName: NO_CLAUSE,
  stepForum: NO_CLAUSE,
  contributorGroup: NO_CLAUSE,
  internationalText: '',
};
const HEIGHTS = [380, 480, 420];

/** The view of international governance: dialogues, steps, and who worked on two standards. */
export default function International(): ReactNode {
  const wording = useWording();
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const viewState = useViewState();
  const scene = useMemo(() => sceneOf(snapshot, viewState, wording), [snapshot, viewState, wording]);
  return scene === null ? (
    <FigurePageWaiting view="international" datasets={datasets} wording={wording} heights={HEIGHTS} />
  ) : (
    <InternationalPage scene={scene} />
  );
}

function InternationalPage({ scene }: { readonly scene: Scene }): ReactNode {
  const { wording } = scene;
  const go = useGo();
  useKnownLevels(
    useMemo(
      () => [
        { table: scene.meetings, clauses: scene.meetingClauses },
        { table: scene.steps, clauses: scene.stepClauses },
        { table: scene.contributors, clauses: scene.contributorClauses },
      ],
      [scene],
    ),
  );
  const specs = useMemo(() => figuresOfScene(scene), [scene]);
  return (
    <FigurePage
      view="international"
      finding={pageFinding(scene)}
      lede={wording.say.international.lede}
      Card={Card}
      specs={Object.values(specs)}
      wording={wording}
      recordById={(id) => entryOf(scene, id)}
      titleOf={(spec, mark) => evidenceTitle(spec, mark, wording)}
      filters={<Filters scene={scene} />}
    >
      <MeetingsTable
        scene={scene}
        onEvidence={(mark) => go({ evidence: writeEvidenceAddress({ figure: specs.dialogues.figure, mark }) })}
      />
    </FigurePage>
  );
}

function Filters({ scene }: { readonly scene: Scene }): ReactNode {
  const go = useGo();
  const history = useFilterHistory();
  const { wording, viewState, shownMeetings, shownSteps, meetings, steps } = scene;
  const say = wording.say.international;
  const menus = useMemo(() => {
    const { viewState: clauses } = scene;
    const labels = scene.wording.say.international.facets;
    const shared = { clauses, labels, nameOf: (column: string, level: string) => levelLabel(scene, column, level) };
    return [
      ...facetMenus({ ...shared, columns: MEETING_COLUMNS, table: scene.meetings, facets: scene.meetingFacets }),
      ...facetMenus({ ...shared, columns: ['stepForum'], table: scene.steps, facets: scene.stepFacets }),
      ...facetMenus({
        ...shared,
        columns: ['contributorGroup'],
        table: scene.contributors,
        facets: scene.contributorFacets,
      }),
    ];
  }, [scene]);
  return (
    <FilterBar
      facets={menus}
      text={viewState.internationalText}
      textLabel={say.search}
      wording={wording}
      summary={say.summary(shownMeetings.length, meetings.rows.length, shownSteps.length, steps.rows.length)}
      {...history}
      onClause={(column, clause) => go({ [column]: clause })}
      onText={(internationalText) => go({ internationalText })}
      onReset={() => go(NO_FILTERS)}
    />
  );
}
