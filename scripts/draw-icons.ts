/** Draws the PNG icons of the manifest from public/icons/sidelight.svg. They are made at build and not kept in git. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../public/icons/', import.meta.url);

/** Writes `public/icons/<size>.png`, in pixels a side, for each size that browsers ask for. */
export function drawIcons(): void {
  const svg = readFileSync(new URL('sidelight.svg', folder));
  for (const size of [16, 32, 48, 96, 128]) {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render();
    writeFileSync(new URL(`${size}.png`, folder), image.asPng());
  }
}

if (import.meta.main) drawIcons();
