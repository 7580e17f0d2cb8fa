/** Looks of our pages and parts, in fonts that are the same on every machine. */
import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-serif';
import '@fontsource-variable/noto-naskh-arabic';
import '@fontsource/noto-nastaliq-urdu';
import '#components/tokens.css';
import '#components/parts.css';
import '#components/page-says.css';
import '#components/mini-timeline.css';
import '#components/state-note.css';
import '#components/form/form.css';
import { applyLook } from '#components/apply-look.ts';
import type { Look } from './looks.ts';

const fonts = {
  '--sans': "'Noto Sans Variable', 'Noto Naskh Arabic Variable'",
  '--serif': "'Noto Serif Variable', 'Noto Sans Variable'",
  '--naskh': "'Noto Naskh Arabic Variable'",
  '--nastaliq': "'Noto Nastaliq Urdu'",
  '--quick': '0ms',
};

/** Puts a look in force on the document, with nothing that moves. */
export function dress({ theme, dir, textSize }: Pick<Look, 'theme' | 'dir' | 'textSize'>): void {
  const root = document.documentElement;
  applyLook({ theme, textSize }, root);
  // Whatever the direction of the language that the parts speak.
  root.dir = dir;
  for (const [name, value] of Object.entries(fonts)) root.style.setProperty(name, value);
}
