/** Shown once, after installing: one thing to try, and where to find the rest. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { LanguageCode } from '#lib/text/interface-language.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { pickSample } from './sample.ts';
import { TryIt } from './TryIt.tsx';
import { say } from './welcome-wording.ts';

interface WelcomeProps {
  readonly packs: readonly CompiledPack[];
  /** Milliseconds the pointer rests on a mark before its card opens. */
  readonly delay: number;
  readonly onLanguage: (language: LanguageCode) => void;
  readonly onOpenOptions: () => void;
}

const pointers = ['read', 'popup', 'options'] as const;

export function Welcome({ packs, delay, onLanguage, onOpenOptions }: WelcomeProps) {
  const view = pickSample(packs);
  return (
    <div class="welcome-page">
      <main class="welcome">
        <header class="welcome-header">
          <h1>{say('title')}</h1>
          <LanguageSwitch onChoose={onLanguage} />
        </header>
        <p class="welcome-lead">{say('lead')}</p>
        {view && <TryIt view={view} of={packs[0]?.sources.length ?? 0} delay={delay} />}
        <section class="next" aria-labelledby="next">
          <h2 id="next">{say('next')}</h2>
          <ul class="pointers">
            {pointers.map((pointer) => (
              <li key={pointer}>
                <h3>{say(`next-${pointer}-title`)}</h3>
                <p>{say(`next-${pointer}`)}</p>
                {pointer === 'options' && (
                  <button type="button" class="button" onClick={onOpenOptions}>
                    {say('open-options')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
        <p class="soft promise">{say('promise')}</p>
      </main>
    </div>
  );
}
