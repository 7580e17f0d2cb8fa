import { say } from '#components/compare/compare-wording.ts';
import type { Stance } from '#lib/framing/view-page.ts';

type AnyStance = Stance | 'left-out';

interface StancesProps {
  readonly stances: readonly { readonly stance: AnyStance; readonly count: number }[];
}

/** What a source or a page does with a framing, and how often: a sign and a word for each, never the colour alone. */
export function Stances({ stances }: StancesProps) {
  return (
    <span class="cell-stances">
      {stances.map(({ stance, count }) => (
        <span key={stance} class={`cell-stance position-${stance}`}>
          <span class="position-dot" aria-hidden="true" />
          {say('stance-count', { stance: say(`stance.${stance}`), n: count })}
        </span>
      ))}
    </span>
  );
}

const explained: readonly Stance[] = ['takes', 'relays', 'rejects'];

/** What the signs mean. `opens`: framings are buttons. */
export function StanceLegend({ opens }: { readonly opens: boolean }) {
  return (
    <ul class="stance-legend">
      {explained.map((stance) => (
        <li key={stance} class={`position-${stance}`}>
          <span class="position-dot" aria-hidden="true" />
          <b>{say(`stance.${stance}`)}</b> {say(`legend.${stance}`)}
        </li>
      ))}
      {opens && <li>{say('legend.open')}</li>}
    </ul>
  );
}
