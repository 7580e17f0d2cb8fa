/** How eyes without one kind of cone see a colour, and how far apart two colours look. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Linear sRGB seen without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
export const eyes: Readonly<Record<'all cones' | 'protanopia' | 'deuteranopia' | 'tritanopia', Matrix>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** From sRGB (Björn Ottosson, 2020). */
const cones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const lab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Linear sRGB channels, 0 to 1, of a colour like `#2749a2`. */
export function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Distance of two colours in Oklab, lightness from 0 to 100, as the given eyes see them. */
export function distance(a: string, b: string, seen: Matrix): number {
  const [x, y] = [a, b].map((hex) => apply(lab, map(apply(cones, map(apply(seen, linear(hex)), clamp)), Math.cbrt)));
  return 100 * Math.hypot(...[0, 1, 2].map((axis) => (x?.[axis] ?? 0) - (y?.[axis] ?? 0)));
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

function map([a, b, c]: Triple, change: (value: number) => number): Triple {
  return [change(a), change(b), change(c)];
}

function apply([first, second, third]: Matrix, [a, b, c]: Triple): Triple {
  const row = ([x, y, z]: Triple) => x * a + y * b + z * c;
  return [row(first), row(second), row(third)];
}
