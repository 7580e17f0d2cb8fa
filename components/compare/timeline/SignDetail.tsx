/** What a sign stands for, beside it: its first words at a glance, all of them once it is pinned. */

import { useEffect, useRef } from 'preact/hooks';
import { CloseButton } from '#components/compare/CloseButton.tsx';
import { framingColours } from '#components/framing-colours.ts';
import { PackText } from '#components/PackText.tsx';
import { QuoteBlock } from '#components/QuoteBlock.tsx';
import type { Statement, TimelineEvent } from '#lib/compare/view-timeline.ts';
import { NamedStance } from './NamedStance.tsx';
import { nameEvent, nameStance } from './name-marks.ts';
import { say } from './timeline-wording.ts';
import type { ElementRoom } from './use-room.ts';

interface SignDetailProps {
  /** The middle of the sign, in pixels of the canvas. */
  readonly at: { readonly x: number; readonly y: number };
  readonly content: { readonly statements: readonly Statement[]; readonly events: readonly TimelineEvent[] };
  readonly room: ElementRoom;
  readonly isOneQuestion: boolean;
  readonly isPinned: boolean;
  readonly onClose: () => void;
}

/** In rem. */
const widest = 24;

export function SignDetail({ at, content, room, isOneQuestion, isPinned, onClose }: SignDetailProps) {
  const { statements, events } = content;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [onClose]);
  useEffect(() => void (isPinned && box.current?.scrollIntoView({ block: 'nearest' })), [isPinned]);
  const shown = isPinned ? statements : statements.slice(0, 1);
  const width = Math.min(widest * room.rem, room.width);
  const left = Math.max(0, Math.min(at.x - width / 3, room.width - width));
  return (
    <div
      ref={box}
      class={isPinned ? 'sign-detail sign-detail-pinned' : 'sign-detail'}
      role="group"
      aria-label={say(isPinned ? 'pinned' : 'looked-at')}
      style={{ left: `${left}px`, top: `${at.y + room.rem}px`, width: `${width}px` }}
    >
      {isPinned && <CloseButton class="close-corner" label={say('close')} onClose={onClose} />}
      {events.map((event) => (
        <p key={event.id} class="timeline-event" dir="auto">
          {nameEvent(event)}
        </p>
      ))}
      {[...Map.groupBy(shown, ({ question }) => question.id).values()].map((own) => (
        <Statements key={own[0]?.question.id} statements={own} hasQuestion={!isOneQuestion} />
      ))}
      {!isPinned && statements.length > 0 && (
        <p class="count">{statements.length > 1 ? say('more-pin', { n: statements.length - 1 }) : say('pin')}</p>
      )}
    </div>
  );
}

interface StatementsProps {
  readonly statements: readonly Statement[];
  readonly hasQuestion: boolean;
}

function Statements({ statements, hasQuestion }: StatementsProps) {
  return (
    <section>
      {hasQuestion && (
        <p class="detail-question">
          <PackText>{statements[0]?.question.text}</PackText>
        </p>
      )}
      {[...Map.groupBy(statements, nameStance)].map(([stance, own]) => (
        <div key={stance} class="framing" style={framingColours(own[0]?.framing.index ?? 0)}>
          <h4>{own[0] && <NamedStance statement={own[0]} />}</h4>
          {own.map(({ quote }) => (
            <QuoteBlock key={quote.id} quote={quote} />
          ))}
        </div>
      ))}
    </section>
  );
}
