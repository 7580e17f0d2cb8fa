/** A question: who says what on the page at a glance; on opening, the framings of the corpus with the page's sentences. */
import { useState } from 'preact/hooks';
import { CompareButton } from '#components/CompareButton.tsx';
import { FramingBlock } from '#components/FramingBlock.tsx';
import { framingColours } from '#components/framing-colours.ts';
import { InPack, PackText } from '#components/PackText.tsx';
import type { PageEvents } from '#components/page-events.ts';
import { SilenceRow } from '#components/SilenceRow.tsx';
import type { PageQuestion } from './page-questions.ts';
import { leadingVoices, voicedFramings } from './page-voices.ts';
import { say } from './popup-wording.ts';
import { VoiceButton } from './VoiceButton.tsx';

interface PageQuestionRowProps {
  readonly question: PageQuestion;
  readonly events: PageEvents;
  readonly onCompare: () => void;
}

export function PageQuestionRow({ question, events, onCompare }: PageQuestionRowProps) {
  const { view, onPage } = question;
  const [open, setOpen] = useState(false);
  return (
    <InPack language={view.language}>
      <details class="fold page-question" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h3>
            <PackText>{view.text}</PackText>
          </h3>
        </summary>
        {open && (
          <div class="page-framings">
            {view.framings.map((framing) => (
              <FramingBlock key={framing.id} framing={framing} onPage={onPage ?? undefined} pageEvents={events} />
            ))}
            <SilenceRow sources={view.silent} />
          </div>
        )}
      </details>
      <CompareButton question={view.text} onCompare={onCompare} />
      {!open && <Glance question={question} events={events} onUnfold={() => setOpen(true)} />}
    </InPack>
  );
}

interface GlanceProps extends Pick<PageQuestionRowProps, 'question' | 'events'> {
  readonly onUnfold: () => void;
}

/** Nothing where the page says nothing: the question then stands among those left out. */
function Glance({ question: { view, onPage }, events, onUnfold }: GlanceProps) {
  if (onPage === null || onPage.said.length === 0) return null;
  const { leftOut } = onPage;
  return (
    <div class="glance">
      <ul>
        {voicedFramings(view, onPage).map(({ id, label, index, voices }) => (
          <li key={id} class="voiced" style={framingColours(index)}>
            <PackText>{label}</PackText>
            <span class="voicings">
              {leadingVoices(voices).map((voice) => (
                <VoiceButton
                  key={`${voice.stance} ${voice.holder?.name}`}
                  voice={voice}
                  label={label}
                  onJump={events.jump}
                />
              ))}
              <MoreVoices n={voices.length - leadingVoices(voices).length} onUnfold={onUnfold} />
            </span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <p class="unvoiced">
          {say('left-out-here', { n: leftOut.length })}{' '}
          {leftOut.map(({ id, label }, at) => (
            <span key={id}>
              {at > 0 && ' · '}
              <PackText>{label}</PackText>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function MoreVoices({ n, onUnfold }: { readonly n: number; readonly onUnfold: () => void }) {
  if (n === 0) return null;
  return (
    <button type="button" class="voicing" onClick={onUnfold}>
      {say('more-voices', { n })}
    </button>
  );
}
