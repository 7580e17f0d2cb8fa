import { useState } from 'preact/hooks';
import type { SentencePlace } from '#lib/framing/view-page.ts';
import { stepPlace } from './page-summary.ts';
import type { Voice } from './page-voices.ts';
import { say } from './popup-wording.ts';

interface VoiceButtonProps {
  readonly voice: Voice;
  /** The framing's. */
  readonly label: string;
  readonly onJump: (place: SentencePlace) => void;
}

/** Who says it, in words that need no manual. Pressed, it goes to the sentence; again, to the next one. */
export function VoiceButton({ voice, label, onJump }: VoiceButtonProps) {
  const { positions } = voice;
  const [visited, setVisited] = useState<number | null>(null);
  const visit = () => {
    const next = stepPlace(positions.length, visited === null ? null : Math.min(visited, positions.length - 1), 1);
    setVisited(next);
    const position = positions[next];
    if (position) onJump(position.place);
  };
  const n = positions.length;
  const shown = n > 1 ? say('voice-times', { words: wordsOf(voice), n }) : wordsOf(voice);
  return (
    <button
      type="button"
      class="voicing"
      aria-label={say('voice-of', { words: shown, label, n })}
      title={positions[0]?.sentence}
      onClick={visit}
    >
      {shown}
    </button>
  );
}

function wordsOf({ stance, holder, teller }: Voice): string {
  if (stance === 'takes') return say('voice-takes');
  if (holder === null) return say(`voice-${stance}-somebody`);
  if (holder.isOutlet) return say(`voice-${stance}-page`);
  const { name } = holder;
  return teller === null ? say(`voice-${stance}`, { name }) : say(`voice-${stance}-told`, { name, teller });
}
