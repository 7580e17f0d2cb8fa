import { describe, expect, it } from 'vitest';
import { leadingEntities, markedEntities, stepPlace } from '#components/popup/page-summary.ts';

const frame = (number: number, entities: readonly [entity: string, mentions: number[]][]) => ({
  frame: number,
  report: {
    url: 'https://news.example/',
    title: '',
    state: 'active' as const,
    published: null,
    entities: entities.map(([entity, mentions]) => ({ entity, text: `${entity} in frame ${number}`, mentions })),
  },
});
const report = {
  off: false,
  frames: [
    frame(0, [
      ['p/treaty', [0, 3]],
      ['p/river', [1]],
      ['p/minister', [2]],
    ]),
    frame(7, [
      ['p/river', [0, 1, 2]],
      ['p/dam', [3]],
    ]),
  ],
};

describe('marked entities', () => {
  it('are listed once each, in order of first mention over all frames', () => {
    expect(markedEntities(report).map(({ ref }) => ref)).toEqual(['p/treaty', 'p/river', 'p/minister', 'p/dam']);
  });

  it('keep the words of their first mention and the frame of every mention', () => {
    expect(markedEntities(report)[1]).toEqual({
      ref: 'p/river',
      text: 'p/river in frame 0',
      places: [
        { frame: 0, mention: 1 },
        { frame: 7, mention: 0 },
        { frame: 7, mention: 1 },
        { frame: 7, mention: 2 },
      ],
    });
  });

  it('lead the page by their mentions, the one named first before its equals', () => {
    expect(leadingEntities(markedEntities(report)).map(({ ref }) => ref)).toEqual([
      'p/river',
      'p/treaty',
      'p/minister',
    ]);
  });

  it('keep an entity called like a property of every object', () => {
    const odd = { off: false, frames: [frame(0, [['p/constructor', [0]]])] };
    expect(markedEntities(odd)).toHaveLength(1);
  });
});

describe('stepping through mentions', () => {
  it('starts at the first going forward and at the last going back', () => {
    expect([stepPlace(4, null, 1), stepPlace(4, null, -1)]).toEqual([0, 3]);
  });

  it('goes around both ends', () => {
    expect([stepPlace(4, 3, 1), stepPlace(4, 0, -1), stepPlace(1, 0, 1)]).toEqual([0, 3, 0]);
  });
});
