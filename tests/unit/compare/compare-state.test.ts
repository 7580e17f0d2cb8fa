import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompareState,
  compareViews,
  formatState,
  idIn,
  initialState,
  packOf,
  parseState,
} from '#lib/compare/compare-state.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';

const packs = ['floods', 'war'].map((id) => ({ info: { id } }) as CompiledPack);

describe('the address of a comparison', () => {
  it('reads like what it shows', () => {
    const state: CompareState = { ...initialState, view: 'timeline', question: 'war/who-won', classroom: true };
    expect(formatState(state)).toBe('view=timeline&question=war/who-won&classroom=1');
    expect(formatState(initialState)).toBe('');
  });

  it('reads back as what was written', () => {
    const ref = fc.option(fc.stringMatching(/^[a-z0-9-]{1,20}\/[a-z0-9-]{1,20}$/u));
    const state = fc.record({
      view: fc.constantFrom(...compareViews),
      question: ref,
      entity: ref,
      holder: ref,
      source: ref,
      term: ref,
      classroom: fc.boolean(),
    });
    fc.assert(
      fc.property(state, (each) => {
        expect(parseState(`#${formatState(each)}`)).toEqual(each);
      }),
    );
  });

  it.each([
    '',
    '#',
    '#view=nonsense',
    '#question=no-slash',
    '#question=../../etc',
    '#%E0%A4%A',
    '#source=<b>/x',
    '#classroom=yes',
  ])('falls back to the beginning where it is malformed: %s', (hash) => expect(parseState(hash)).toEqual(initialState));

  it('falls back to the beginning whatever it holds, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(compareViews).toContain(parseState(hash).view);
      }),
    );
  });

  it('keeps what it understands beside what it does not', () => {
    expect(parseState('#view=source&source=war/x&question=oops')).toEqual({
      ...initialState,
      view: 'source',
      source: 'war/x',
    });
  });
});

describe('the pack of a comparison', () => {
  it('is that of its references, else the first', () => {
    expect(packOf({ ...initialState, question: 'war/who-won' }, packs)?.info.id).toBe('war');
    expect(packOf({ ...initialState, question: 'gone/who-won' }, packs)?.info.id).toBe('floods');
    expect(packOf(initialState, [])).toBeNull();
  });

  it('owns only what is named after it', () => {
    const [, war] = packs as [CompiledPack, CompiledPack];
    expect([idIn(war, 'war/x'), idIn(war, 'warfare/x'), idIn(war, null)]).toEqual(['x', null, null]);
  });
});
