import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { distance, eyes, linear } from './eyes.ts';

type Theme = 'light' | 'dark';

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\);/gu)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

function colour(name: string, theme: Theme): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token ${name}`);
  return token[theme];
}

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

const surfaces = ['--surface', '--surface-sunk', '--surface-raised'];
const framings = Array.from({ length: 8 }, (_, index) => `--framing-${index}`);

describe.each<Theme>(['light', 'dark'])('tokens, %s', (theme) => {
  test.each(['--ink', '--ink-soft', '--accent', '--caution', ...framings])(
    '%s can be read on every surface',
    (name) => {
      for (const surface of surfaces) {
        expect(contrast(colour(name, theme), colour(surface, theme)), surface).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test.each([
    ...framings.map((name) => [name, `${name}-tint`]),
    ['--on-accent', '--accent'],
    ['--caution', '--caution-tint'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(framings)('all text can be read on the tint of %s', (name) => {
    for (const text of ['--ink', '--ink-soft', '--accent']) {
      expect(contrast(colour(text, theme), colour(`${name}-tint`, theme)), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('edges of controls stand out from every surface', () => {
    for (const surface of surfaces) {
      expect(contrast(colour('--line-strong', theme), colour(surface, theme)), surface).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.entries(eyes))('framings look different to eyes with %s', (_, seen) => {
    const colours = framings.map((name) => colour(name, theme));
    const distances = colours.flatMap((a, at) => colours.slice(at + 1).map((b) => distance(a, b, seen)));
    // Twice what is just noticeable side by side (about 2).
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(4);
  });
});
