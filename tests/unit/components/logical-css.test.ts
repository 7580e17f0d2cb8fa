import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What says left or right, and so is wrong in a language that runs the other way. */
const physical = [
  /(?<![\w-])(?:left|right)\s*:/u,
  /(?<![\w-])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/u,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/u,
  /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/u,
];

/** `margin: 1px 2px 3px 4px` with sides that differ. Borders are left out: signs are drawn with them and turned. */
const shorthand = /(?<![\w-])(?:margin|padding|inset)\s*:\s*([^;}]+)/gu;

function physicalIn(css: string): readonly string[] {
  const lines = css.split('\n').filter((line) => physical.some((pattern) => pattern.test(line)));
  const uneven = [...css.matchAll(shorthand)].flatMap(([all, value = '']) => {
    const [, second, , fourth] = splitValue(value);
    return fourth !== undefined && fourth !== second ? [all] : [];
  });
  return [...lines, ...uneven].map((found) => found.trim());
}

/** Parts at the spaces that no bracket holds. */
function splitValue(value: string): readonly string[] {
  let depth = 0;
  const parted = [...value].map((char) => {
    depth += Number(char === '(') - Number(char === ')');
    return depth === 0 && /\s/u.test(char) ? '\n' : char;
  });
  return parted.join('').split(/\n+/u).filter(Boolean);
}

describe('style sheets say start and end, never left and right', () => {
  const sheets = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => `${folder}/${file}`),
  );

  it.each(sheets)('%s', (sheet) => {
    expect(physicalIn(readFileSync(sheet, 'utf8'))).toEqual([]);
  });

  it.each([
    'left: 0',
    'margin-left: 1px',
    'text-align: right',
    'padding: var(--space-3) var(--space-2) 0 var(--space-4)',
    'margin: 0 calc(1px + (2px)) 0 3px',
  ])('finds “%s”', (planted) => {
    expect(physicalIn(`p {\n  ${planted};\n}`)).toEqual([expect.stringContaining(planted.split(':')[0] ?? '')]);
  });

  it.each([
    'inset-inline-start: 0',
    'padding: 1px 2px 3px',
    'margin: 1px calc(2px) 3px calc(2px)',
    'text-align: start',
  ])('lets “%s” be', (fine) => {
    expect(physicalIn(`p {\n  ${fine};\n}`)).toEqual([]);
  });
});
