import { say } from '#components/compare/compare-wording.ts';
import type { SourceDetail } from '#lib/compare/describe-source.ts';

/** In whose voice the article's quotes stand: a bar with its numbers beside it. */
export function VoiceShare({ voices, of }: Pick<SourceDetail, 'voices'> & { readonly of: number }) {
  return (
    <section class="voices">
      <h3>{say('voices')}</h3>
      {/* The list says the same in words. */}
      <div class="voice-bar" aria-hidden="true">
        {voices.map(({ voice, count }) => (
          <span key={voice} class={`voice voice-${voice}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul>
        {voices.map(({ voice, count }) => (
          <li key={voice}>
            <span class={`voice-key voice voice-${voice}`} aria-hidden="true" />
            {say(`voice.${voice}`)} <span class="count">{say('share', { n: count, of })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
