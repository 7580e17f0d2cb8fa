/** How sentences are tinted: a veil of the framing's colour behind the words. Nothing moves, and no word changes colour. */

/**
 * The framings' colours of components/tokens.css as red, green, blue: for dark words on a light ground, and for light
 * words on a dark one. A test keeps the two files together.
 */
export const lensColours: readonly (readonly [onLight: string, onDark: string])[] = [
  ['#2749a2', '#7fb7ff'],
  ['#8a6000', '#ffcf76'],
  ['#5a0a61', '#d477b7'],
  ['#0b7486', '#a0edfc'],
  ['#3e464c', '#b9c4d5'],
  ['#744215', '#b8936f'],
  ['#7157c9', '#a38bf0'],
  ['#a44b5f', '#d896a1'],
];

/** Of 255: strong enough to be seen, weak enough to read through. */
export const veil = { light: 0x2a, dark: 0x48 } as const;

export type Ground = keyof typeof veil;

/** Name in `CSS.highlights` of a framing's sentences, by its place in the question. */
export function lensName(index: number, ground: Ground): string {
  return `sidelight-lens-${index % lensColours.length}-${ground}`;
}

/** Name of the sentence that the reader has just been taken to. */
export const flashName = 'sidelight-flash';

const hex = (alpha: number) => alpha.toString(16).padStart(2, '0');
const rules = lensColours.flatMap(([onLight, onDark], index) => [
  `::highlight(${lensName(index, 'light')}) { background-color: ${onLight}${hex(veil.light)}; }`,
  `::highlight(${lensName(index, 'dark')}) { background-color: ${onDark}${hex(veil.dark)}; }`,
]);
const names = lensColours.flatMap((_, index) => [lensName(index, 'light'), lensName(index, 'dark')]);

export const lensStyle = `
@media screen { ${rules.join(' ')} }
@media screen and (forced-colors: active) {
  ${names.map((name) => `::highlight(${name})`).join(', ')} { background-color: Mark; color: MarkText; }
}`;

/** The accent of our screens; it goes by itself. */
export const flashStyle = `
@media screen { ::highlight(${flashName}) { background-color: #8a7bf066; } }
@media screen and (forced-colors: active) {
  ::highlight(${flashName}) { background-color: Highlight; color: HighlightText; }
}`;
