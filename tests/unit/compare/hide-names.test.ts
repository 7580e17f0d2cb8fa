import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameHider, hideMore } from '#lib/compare/hide-names.ts';

describe('createNameHider', () => {
  it.each([
    ['Tahir Andrabi endorsed it', ['Tahir Andrabi', 'Andrabi'], [null, ' endorsed it']],
    ['so said Andrabi', ['Andrabi'], ['so said ', null]],
    ['Pakistan’s line; PAKISTAN said', ['Pakistan'], [null, '’s line; ', null, ' said']],
    ['Pakistani sources', ['Pakistan'], ['Pakistani sources']],
    ['the O’Neill paper', ["O'Neill"], ['the ', null, ' paper']],
    ['Delta\n Daily wrote', ['Delta Daily'], [null, ' wrote']],
    ['a (b) c', ['(b)'], ['a ', null, ' c']],
    ['the US told us', ['US'], ['the ', null, ' told us']],
    ['US-brokered', ['US'], [null, '-brokered']],
    ['LAHORE burns', ['Lahore'], [null, ' burns']],
    ['nothing here', [], ['nothing here']],
    ['', ['x'], ['']],
  ])('%j without %j', (text, names, runs) => {
    expect(createNameHider(names)(text)).toEqual(runs);
  });

  it('loses nothing but names, and leaves none', () => {
    const word = fc.constantFrom('Ada', 'Adam', 'Ada Lind', 'x', 'the');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (words, names) => {
        const text = words.join(' ');
        const runs = createNameHider(names)(text);
        const left = runs.filter((run) => run !== null).join('|');
        for (const name of names) expect(` ${left.replaceAll('|', ' ')} `).not.toContain(` ${name} `);
        if (names.length === 0) expect(left).toBe(text);
      }),
    );
  });
});

describe('hideMore', () => {
  it('hides in what is left, and keeps what is hidden', () => {
    const hide = createNameHider(['Lahore']);
    expect(hideMore([null, ' of Lahore said'], hide)).toEqual([null, ' of ', null, ' said']);
  });
});
