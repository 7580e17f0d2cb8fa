/** Whose position it is where somebody tells of another's, and who tells it (docs/decisions/who-tells-it.md). */
import type { Speaking } from './discourse.ts';
import { outlet, unplaced } from './findings.ts';
import type { Frame } from './frame.ts';

/** Whether somebody speaks for a side or is it. */
export type SpeaksFor = (voice: string, side: string) => boolean;

/** Whether those whom a pattern names hold it: nobody else says or denies it, or only tells of them ("Dar said that India had refused"). */
export function isHeldByNamed(covering: readonly Frame[], named: string | null, speaksFor: SpeaksFor): boolean {
  const voices = covering.filter(({ kind, part, holder }) => kind !== 'wish' && !part && holder != null);
  return voices.every(({ kind, holder }) => kind === 'say' && named !== null && isOther(holder, named, speaksFor));
}

/** Who tells what another side holds: the outermost who speaks around the holder's own words. */
export function tellerOf(
  covering: readonly Frame[],
  holder: Speaking,
  speaksFor: SpeaksFor,
): { readonly teller?: string } {
  const own = covering.findLastIndex((frame) => frame.holder === holder);
  const outside = covering.slice(own + 1).filter(({ kind, part, tail }) => kind === 'say' && !part && tail !== true);
  const teller = outside.findLast((frame) => frame.holder != null)?.holder;
  return teller != null && isOther(teller, holder, speaksFor) ? { teller } : {};
}

/** Whether somebody is another than a holder, and of another side. */
export function isOther(voice: Speaking | undefined, holder: Speaking, speaksFor: SpeaksFor): boolean {
  const isKnown = voice != null && voice !== outlet && voice !== unplaced && holder !== null && holder !== outlet;
  return isKnown && voice !== holder && !speaksFor(voice, holder) && !speaksFor(holder, voice);
}

/** "Modi said India had never accepted mediation": whoever speaks for their own side holds it, and not the side they speak of. */
export function voiceOf(
  holder: Speaking | undefined,
  covering: readonly Frame[],
  speaksFor: SpeaksFor,
): Speaking | undefined {
  if (holder == null) return holder;
  const voice = covering.findLast(({ kind, part, holder: by }) => kind === 'say' && !part && by != null)?.holder;
  return voice != null && speaksFor(voice, holder) ? voice : holder;
}
