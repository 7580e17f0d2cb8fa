/** The border between the content script and mentions.js, which is loaded into the same isolated world when a page has a name on it. */
import type { Lexicon } from '#lib/match/lexicon.ts';
import type { Mention, ScannedBlock } from '#lib/match/types.ts';
import type { Steps } from '#lib/text/steps.ts';
import type { HoverControl, HoverControlOptions } from './hover-control.ts';

export const mentionsKey = '__sidelightMentions';

export interface MentionsModule {
  resolveInSteps(lexicon: Lexicon, blocks: readonly ScannedBlock[]): Steps<readonly Mention[]>;
  createHoverControl(options: HoverControlOptions): HoverControl;
}
