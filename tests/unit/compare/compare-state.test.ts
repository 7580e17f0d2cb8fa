import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompareState,
  changeState,
  compareViews,
  formatState,
  idIn,
  initialState,
  isLookAround,
  laneKinds,
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
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const ref = fc.option(fc.stringMatching(/^[a-z0-9-]{1,20}\/[a-z0-9-]{1,20}$/u));
    const state = fc.record({
      view: fc.constantFrom(...compareViews),
      question: ref,
      entity: ref,
      holder: ref,
      source: ref,
      term: ref,
      lanes: fc.constantFrom(...laneKinds),
      table: fc.boolean(),
      zoom: fc.option(fc.tuple(day, day).map((days) => days.sort().join('/'))),
      classroom: fc.boolean(),
      names: fc.boolean(),
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
    '#lanes=roads',
    '#zoom=2025-05-01',
    '#zoom=2025-02-31/2025-03-02',
    '#zoom=2025-06-01/2025-05-01',
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

describe('a change', () => {
  const zoomed: CompareState = { ...initialState, view: 'timeline', lanes: 'source', zoom: '2025-05-01/2025-06-30' };

  it('keeps what is in view of the timeline while it is the same picture', () => {
    expect(changeState(zoomed, { lanes: 'framing', table: true }).zoom).toBe(zoomed.zoom);
    expect(changeState(zoomed, { question: 'war/who-won' })).toEqual({
      ...zoomed,
      question: 'war/who-won',
      zoom: null,
    });
    expect(changeState(zoomed, { holder: 'war/king', zoom: '2025-05-01/2025-05-31' }).zoom).toBe(
      '2025-05-01/2025-05-31',
    );
  });

  it('is only a look around where nothing but the view of the timeline moves', () => {
    expect(isLookAround({ zoom: null })).toBe(true);
    expect([isLookAround({ lanes: 'source' }), isLookAround({ zoom: null, table: true })]).toEqual([false, false]);
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
