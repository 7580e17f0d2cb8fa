/** How many colours tokens.css has for framings. */
const palette = 8;

/** Custom properties that colour a framing by its place in the question; the colour tells framings apart and nothing else. */
export function framingColours(index: number): Record<'--framing' | '--framing-tint', string> {
  const place = index % palette;
  return { '--framing': `var(--framing-${place})`, '--framing-tint': `var(--framing-${place}-tint)` };
}
