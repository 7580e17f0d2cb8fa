import { brokers } from './ceasefire.fixture.ts';
import type { Fixtures } from './fixture.ts';
import { MiniTimeline, type TimelineMark } from './MiniTimeline.tsx';

const marks: readonly TimelineMark[] = brokers.framings.flatMap(({ index, label, quotes }) =>
  quotes.map(({ id, said, source }) => ({ key: id, date: said ?? source.published, index, label })),
);

export const fixtures: Fixtures = {
  'days and months of one question': () => <MiniTimeline marks={marks} />,
  'one day': () => <MiniTimeline marks={marks.slice(0, 1)} />,
  'known to the year': () => (
    <MiniTimeline
      marks={[
        { key: 'simla', date: '1972', index: 1, label: 'Simla Agreement' },
        { key: 'ceasefire', date: '2025-05-10', index: 0, label: 'Ceasefire' },
      ]}
    />
  ),
  'all framings in a row': () => (
    <MiniTimeline
      marks={[0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({
        key: String(index),
        date: `2025-0${index + 1}-10`,
        index,
        label: `Framing ${index + 1}`,
      }))}
    />
  ),
};
