import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lensColours, lensName, veil } from '#lib/page/lens-style.ts';
import { linear } from '#tests/unit/components/eyes.ts';

const tokens = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');

it('the lens has the framings’ colours of the screens', () => {
  const framings = [...tokens.matchAll(/--framing-\d: light-dark\((#\w{6}), (#\w{6})\)/gu)].map((match) => [
    match[1],
    match[2],
  ]);
  expect(lensColours).toEqual(framings);
});

it('a framing beyond the eighth has the colour it has on the screens', () => {
  expect(lensName(8, 'light')).toBe(lensName(0, 'light'));
});

describe.each([
  ['light', '#ffffff', '#767676'],
  ['dark', '#000000', '#949494'],
] as const)('on a %s page', (ground, paper, weakest) => {
  it.each(lensColours.map((pair) => pair[ground === 'light' ? 0 : 1]))('words can be read through %s', (colour) => {
    const behind = mix(colour, paper, veil[ground] / 255);
    const strong = ground === 'light' ? '#1a1a1a' : '#e0e0e0';
    expect(contrast(strong, behind)).toBeGreaterThanOrEqual(7);
    // What was barely readable before stays readable as large text is.
    expect(contrast(weakest, behind)).toBeGreaterThanOrEqual(3);
  });
});

function mix(colour: string, ground: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(colour, at) * share + channel(ground, at) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}
