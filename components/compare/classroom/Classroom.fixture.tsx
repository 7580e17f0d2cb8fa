import '#components/compare/compare.css';
import { brokersRef, comparePack, viewProps } from '#components/compare/compare-pack.fixture.ts';
import { type Fixtures, ignore } from '#components/fixture.ts';
import { noProgress, type Riddle, viewExercise } from '#lib/compare/view-exercise.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { Classroom } from './Classroom.tsx';
import { RiddleCard } from './RiddleCard.tsx';

/** Two quotes will do. */
const few = { ...showAllSources, sources: ['jadetimes', 'training-by-himanshu', 'hour24'] };
const exercise = viewExercise(
  comparePack,
  'who-brokered-the-ceasefire',
  showAllSources,
  { ...noProgress, all: true },
  true,
);
const riddles = exercise?.framings.flatMap((framing) => framing.riddles) ?? [];
const revealed = { ...(riddles[1] as Riddle), guess: { holder: 'pakistan', voice: 'reported' as const } };

export const fixtures: Fixtures = {
  'to be guessed': () => <Classroom {...viewProps({ question: brokersRef, classroom: true })} filter={few} />,
  'a guess beside what the source says': () => (
    <ol class="classroom">
      <RiddleCard riddle={revealed} holders={exercise?.holders ?? []} onGuess={ignore} onReveal={ignore} />
    </ol>
  ),
};
