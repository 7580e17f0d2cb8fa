/** Classroom mode: quotes on a question without their attribution. Pupils guess who says them how, reveal, and compare. */

import { useState } from 'preact/hooks';
import type { ViewProps } from '#components/compare/view-props.ts';
import { SelectField } from '#components/form/SelectField.tsx';
import { Switch } from '#components/form/Switch.tsx';
import { framingColours } from '#components/framing-colours.ts';
import { PackText, packWords } from '#components/PackText.tsx';
import { listNames } from '#components/wording.ts';
import { idIn, refIn } from '#lib/compare/compare-state.ts';
import { type Exercise, type Guess, noProgress, type Progress, viewExercise } from '#lib/compare/view-exercise.ts';
import { say } from './classroom-wording.ts';
import { Hidden } from './Hidden.tsx';
import { RiddleCard } from './RiddleCard.tsx';
import { TeacherHints } from './TeacherHints.tsx';

export function Classroom({
  pack,
  filter,
  state,
  onChange,
}: Pick<ViewProps, 'pack' | 'filter' | 'state' | 'onChange'>) {
  const chosen = idIn(pack, state.question);
  const question = pack.questions.find(({ id }) => id === chosen) ?? pack.questions[0];
  return (
    <div class="classroom">
      <div class="classroom-head">
        {question && (
          <SelectField
            label={say('question')}
            choices={pack.questions.map(({ id, text }) => [id, packWords(text)])}
            value={question.id}
            onChange={(id) => onChange({ question: refIn(pack, id) })}
          />
        )}
        <button type="button" class="button" onClick={() => onChange({ classroom: false })}>
          {say('leave')}
        </button>
      </div>
      <p class="name-line">{say('name-line')}</p>
      <p class="soft">{say('lead')}</p>
      <div class="classroom-options">
        <Switch label={say('hide-names')} on={!state.names} onChange={(on) => onChange({ names: !on })} />
      </div>
      {/* Another question, or other sources, and the numbers stand for other quotes. */}
      {question && (
        <Play
          key={`${question.id} ${JSON.stringify(filter)}`}
          pack={pack}
          filter={filter}
          question={question.id}
          showsNames={state.names}
        />
      )}
    </div>
  );
}

interface PlayProps extends Pick<ViewProps, 'pack' | 'filter'> {
  readonly question: string;
  readonly showsNames: boolean;
}

function Play({ pack, filter, question, showsNames }: PlayProps) {
  const [progress, setProgress] = useState<Progress>(noProgress);
  const exercise = viewExercise(pack, question, filter, progress, showsNames);
  if (exercise === null) return null;
  const guess = (number: number, now: Guess) =>
    setProgress((before) => ({ ...before, guesses: new Map([...before.guesses, [number, now]]) }));
  const reveal = (number: number) =>
    setProgress((before) => ({ ...before, revealed: new Set([...before.revealed, number]) }));
  return (
    <>
      <h2>
        <PackText>
          <Hidden text={exercise.text} />
        </PackText>
      </h2>
      <div class="classroom-tools">
        <button
          type="button"
          class="button"
          disabled={exercise.isAllRevealed}
          onClick={() => setProgress((before) => ({ ...before, all: true }))}
        >
          {say('reveal-all')}
        </button>
        <button type="button" class="button-quiet" onClick={() => setProgress(noProgress)}>
          {say('again')}
        </button>
        <button type="button" class="button-quiet" onClick={() => window.print()}>
          {say('print')}
        </button>
        <Score score={exercise.score} />
      </div>
      <TeacherHints pack={pack} filter={filter} question={question} />
      <p class="speakers">
        {say('speakers', { names: listNames([say('outlet-itself'), ...exercise.holders.map(({ name }) => name)]) })}
      </p>
      {exercise.framings.map((framing) => (
        <section key={framing.index} class="classroom-framing" style={framingColours(framing.index)}>
          <h3>
            <PackText>
              <Hidden text={framing.label} />
            </PackText>
          </h3>
          <ol>
            {framing.riddles.map((riddle) => (
              <RiddleCard
                key={riddle.number}
                riddle={riddle}
                holders={exercise.holders}
                onGuess={(now) => guess(riddle.number, now)}
                onReveal={() => reveal(riddle.number)}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** How often a guess and the source say the same; nothing while nothing can be compared. */
function Score({ score: { holder, voice } }: Pick<Exercise, 'score'>) {
  return (
    <p role="status" class="classroom-score">
      {holder.of + voice.of > 0 &&
        say('score', { holder: holder.same, holders: holder.of, voice: voice.same, voices: voice.of })}
    </p>
  );
}
