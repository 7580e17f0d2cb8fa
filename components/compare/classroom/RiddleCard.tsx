import { useEffect, useRef } from 'preact/hooks';
import { SelectField } from '#components/form/SelectField.tsx';
import { QuoteBlock } from '#components/QuoteBlock.tsx';
import { type Answer, type Exercise, type Guess, outletItself, type Riddle } from '#lib/compare/view-exercise.ts';
import type { Voice } from '#lib/pack/source-schema.ts';
import { say } from './classroom-wording.ts';
import { Hidden } from './Hidden.tsx';

interface RiddleCardProps {
  readonly riddle: Riddle;
  readonly holders: Exercise['holders'];
  readonly onGuess: (guess: Guess) => void;
  readonly onReveal: () => void;
}

const voices: readonly Voice[] = ['outlet', 'quoted', 'reported', 'headline'];
const notChosen = '';

/** One quote to guess about, then with its answer beside the guess. */
export function RiddleCard({ riddle, holders, onGuess, onReveal }: RiddleCardProps) {
  const { number, words, lang, answer } = riddle;
  return (
    <li class="riddle">
      <h4>{say('riddle', { n: number })}</h4>
      {answer === null ? (
        <>
          <blockquote lang={lang} dir="auto">
            <Hidden text={words} />
          </blockquote>
          <GuessForm riddle={riddle} holders={holders} onGuess={onGuess} onReveal={onReveal} />
        </>
      ) : (
        <Revealed answer={answer} riddle={riddle} holders={holders} />
      )}
    </li>
  );
}

function GuessForm({ riddle: { guess }, holders, onGuess, onReveal }: RiddleCardProps) {
  return (
    <div class="riddle-guess">
      <GuessField
        label={say('holder')}
        choices={[[outletItself, say('outlet-itself')], ...holders.map(({ id, name }) => [id, name] as const)]}
        guess={guess.holder}
        onGuess={(holder) => onGuess({ ...guess, holder })}
      />
      <GuessField
        label={say('voice')}
        choices={voices.map((voice) => [voice, say(`voice.${voice}`)])}
        guess={guess.voice}
        onGuess={(voice) => onGuess({ ...guess, voice: voices.find((each) => each === voice) ?? null })}
      />
      <button type="button" class="button" onClick={onReveal}>
        {say('reveal')}
      </button>
    </div>
  );
}

interface GuessFieldProps {
  readonly label: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly guess: string | null;
  readonly onGuess: (guess: string | null) => void;
}

/** Something to guess; on paper the guess, or a line to write it on. */
function GuessField({ label, choices, guess, onGuess }: GuessFieldProps) {
  const written = choices.find(([value]) => value === guess)?.[1] ?? '';
  return (
    <>
      <SelectField
        label={label}
        choices={[[notChosen, say('not-chosen')], ...choices]}
        value={guess ?? notChosen}
        onChange={(chosen) => onGuess(chosen === notChosen ? null : chosen)}
      />
      <p class="guess-on-paper">
        {label} <span>{written}</span>
      </p>
    </>
  );
}

interface RevealedProps extends Pick<RiddleCardProps, 'riddle' | 'holders'> {
  readonly answer: Answer;
}

function Revealed({ answer, riddle: { number, guess }, holders }: RevealedProps) {
  const box = useRef<HTMLElement>(null);
  // The button that was pressed has gone: what it revealed takes its place.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  const nameHolder = (id: string) =>
    id === outletItself ? say('outlet-itself') : (holders.find((holder) => holder.id === id)?.name ?? id);
  const rows = [
    ['holder', guess.holder && nameHolder(guess.holder), nameHolder(answer.holder)],
    ['voice', guess.voice && say(`voice.${guess.voice}`), say(`voice.${answer.quote.voice}`)],
  ] as const;
  return (
    <section ref={box} class="riddle-answer" tabIndex={-1} aria-label={say('revealed', { n: number })}>
      <QuoteBlock quote={answer.quote} context="sentence" />
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('your-guess')}</th>
            <th scope="col">{say('the-source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, guessed, said]) => (
            <tr key={what}>
              <th scope="row">{say(what)}</th>
              <td>{guessed ? <bdi>{guessed}</bdi> : <span class="soft">{say('no-guess')}</span>}</td>
              <td>
                <bdi>{said}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
