/** Brings further scripts of ours into this frame on first need; they leave what they offer under a key on `globalThis`. */
import type { FrameScript } from '../messages.ts';
import { tell } from './ask-background.ts';

/** Rejects when the frame or the extension is going away. */
export async function loadScript<Offer>(script: FrameScript, key: string): Promise<Offer> {
  await tell({ type: 'load', script });
  const offer = Reflect.get(globalThis, key) as Offer | undefined;
  if (!offer) throw new Error(`${script}.js did not load.`);
  return offer;
}
