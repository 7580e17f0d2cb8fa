/** Who says on the page what a question's framings say, and which of them nobody brings up. Pure. */
import type { PositionView, QuestionOnPage, Stance } from '#lib/framing/view-page.ts';
import type { FramingView, QuestionView } from '#lib/pack/views.ts';

/** One who takes, passes on or rejects a framing, with the sentences. */
export interface Voice {
  readonly stance: Stance;
  readonly holder: PositionView['holder'];
  readonly teller: PositionView['teller'];
  readonly positions: readonly PositionView[];
}

export interface VoicedFraming extends Pick<FramingView, 'id' | 'label' | 'index'> {
  readonly voices: readonly Voice[];
}

/** The first voices of each stance, for a glance: many who agree must not hide the one who does not. */
export function leadingVoices(voices: readonly Voice[], most = 3): readonly Voice[] {
  const byStance = Map.groupBy(voices, ({ stance }) => stance);
  return [...byStance.values()].flatMap((some) => some.slice(0, most));
}

/** Framings that somebody on the page says something of, in the question's order. */
export function voicedFramings({ framings }: QuestionView, onPage: QuestionOnPage): readonly VoicedFraming[] {
  return framings.flatMap(({ id, label, index }) => {
    const said = onPage.said.filter(({ framing }) => framing.id === id);
    const voices = said.flatMap(({ stance, positions }) => {
      const byHolder = Map.groupBy(positions, ({ holder, teller }) => JSON.stringify([holder, teller]));
      return [...byHolder.values()].flatMap((own) =>
        own[0] ? [{ stance, holder: own[0].holder, teller: own[0].teller, positions: own }] : [],
      );
    });
    return voices.length > 0 ? [{ id, label, index, voices }] : [];
  });
}
