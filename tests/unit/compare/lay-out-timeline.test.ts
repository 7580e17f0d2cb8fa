import { beforeAll, describe, expect, it } from 'vitest';
import { layOutTimeline, type TimelineLayout } from '#lib/compare/lay-out-timeline.ts';
import type { PlacedMark } from '#lib/compare/place-lane.ts';
import { day } from '#lib/compare/time-span.ts';
import type { Room } from '#lib/compare/timeline-room.ts';
import { type TimelineView, viewTimeline } from '#lib/compare/view-timeline.ts';
import { fitAll, zoomAt } from '#lib/compare/zoom.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileBundled } from '#tests/unit/framing/bundled-pack.ts';

let pack: CompiledPack;
let mediation: TimelineView;
let everything: TimelineView;
const scope = { question: 'who-brokered-the-ceasefire', entity: null, holder: null };
beforeAll(async () => {
  pack = await compileBundled('may-2025-conflict');
  mediation = viewTimeline(pack, showAllSources, scope, 'holder');
  everything = viewTimeline(pack, showAllSources, { ...scope, question: null }, 'source');
});

const rem = 16;
const lay = (timeline: TimelineView, room: Partial<Room> = {}): TimelineLayout =>
  layOutTimeline(timeline, {
    width: 800,
    names: 200,
    rem,
    view: fitAll(timeline.span ?? { start: 0, end: day }),
    dir: 'ltr',
    widthOf: (text) => text.length * 7,
    widthOfName: (text) => text.length * 7,
    labelOf: ({ statements }) => statements[0]?.framing.label ?? '',
    tickLabelOf: ({ time }) => new Date(time).toISOString().slice(0, 7),
    ...room,
  });
const marksOf = ({ lanes }: TimelineLayout) => lanes.flatMap(({ marks }) => marks);
const find = (layout: TimelineLayout, date: string) =>
  marksOf(layout).find(({ mark }) => mark.date === date) as PlacedMark;

describe('layOutTimeline', () => {
  it('draws a month as long as a month and a day as a dot', () => {
    const layout = lay(mediation);
    const { left, right } = find(layout, '2025-09');
    const view = fitAll(mediation.span as NonNullable<TimelineView['span']>);
    expect(right - left).toBeCloseTo((30 * day * 800) / (view.end - view.start));
    const dot = find(layout, '2026-01-03');
    expect(dot.right - dot.left).toBeCloseTo(14);
  });

  it('lets time run from right to left where one reads so', () => {
    const [ltr, rtl] = [lay(mediation), lay(mediation, { dir: 'rtl' })];
    const dot = find(ltr, '2025-06-05');
    expect(find(rtl, '2025-06-05').left).toBeCloseTo(800 - dot.right);
    expect(rtl.height).toBe(ltr.height);
  });

  it('keeps the height while one zooms', () => {
    const all = fitAll(mediation.span as NonNullable<TimelineView['span']>);
    expect(lay(mediation, { view: zoomAt(all, 8, all.end, all) }).height).toBe(lay(mediation).height);
  });

  it.each(['ltr', 'rtl'] as const)('lets no mark or label lie on another (%s)', (dir) => {
    for (const width of [500, 800, 1400]) {
      for (const timeline of [mediation, everything]) {
        const boxes = lay(timeline, { dir, width }).lanes.flatMap(({ marks }) => marks.flatMap(boxesOf(dir)));
        for (const [at, a] of boxes.entries()) {
          for (const b of boxes.slice(at + 1)) {
            const isApart = a.y !== b.y || a.right <= b.left + 0.01 || b.right <= a.left + 0.01;
            expect({ a, b, isApart }).toMatchObject({ isApart: true });
          }
        }
      }
    }
  });

  it('shortens a label that has not room enough, between words', () => {
    const placed = marksOf(lay(mediation, { widthOf: (text) => text.length * 20 }));
    const short = placed.filter(({ label }) => label?.lines.at(-1)?.endsWith('…'));
    expect(short.length).toBeGreaterThan(0);
    for (const { label, mark } of short) {
      const kept = label?.lines.join(' ').replace(' …', '') ?? '';
      expect(mark.statements[0]?.framing.label.startsWith(`${kept} `)).toBe(true);
    }
  });

  it('breaks a label in two before it shortens it', () => {
    const texts = marksOf(lay(mediation, { width: 500 })).map(({ label }) => label?.lines);
    expect(texts).toContainEqual(['The United States', 'brokered it']);
  });

  it('makes one sign of events that would lie on one another, and parts them as one zooms', () => {
    const { events } = lay(everything);
    expect(new Set(events.map(({ y }) => y)).size).toBe(2);
    for (const [at, a] of events.entries())
      for (const b of events.slice(at + 1))
        if (a.y === b.y) expect(a.right <= b.left + 0.5 || b.right <= a.left + 0.5).toBe(true);
    const all = fitAll(everything.span as NonNullable<TimelineView['span']>);
    const may = zoomAt(all, 20, Date.UTC(2025, 4, 10), all);
    expect(lay(everything, { view: may }).events.length).toBeGreaterThan(events.length);
    expect(events.flatMap((sign) => sign.events)).toHaveLength(everything.events.length);
  });

  it('lets a curve come down to the first row of a lane, past no other mark', () => {
    const byFraming = viewTimeline(pack, showAllSources, scope, 'framing');
    const layout = lay(byFraming);
    const down = layout.replacements.filter(({ older, newer }) => newer.y > older.y + 2 * rem);
    expect(down).toHaveLength(1);
    for (const { newer } of down) {
      const lane = layout.lanes.find(({ marks }) => marks.includes(newer));
      expect(Math.min(...(lane?.marks ?? []).map(({ y }) => y))).toBe(newer.y);
    }
  });

  it('gives no label to what is out of view', () => {
    const start = Date.UTC(2025, 11, 1);
    const layout = lay(mediation, { view: { start, end: start + 60 * day } });
    expect(find(layout, '2025-09').label).toBeNull();
    expect(find(layout, '2026-01-03').label).not.toBeNull();
  });

  it('joins a statement with what replaced it, below the row, with room in the lane', () => {
    const { replacements, lanes } = lay(mediation);
    expect(replacements).toHaveLength(2);
    for (const { older, newer, arc } of replacements) {
      const lane = lanes.find(({ marks }) => marks.includes(newer));
      expect(older.right).toBeLessThan(newer.left);
      expect(arc.y).toBeGreaterThan(newer.y);
      expect(arc.y).toBeLessThan((lane?.top ?? 0) + (lane?.height ?? 0));
    }
  });

  it('keeps labels of the axis apart', () => {
    for (const width of [300, 500, 800, 1600]) {
      const labelled = lay(everything, { width }).ticks.filter(({ label }) => label !== null);
      expect(labelled.length).toBeGreaterThan(1);
      for (const [at, { x, label }] of labelled.entries()) {
        const next = labelled[at + 1];
        if (next) expect(x + (label ?? '').length * 7).toBeLessThan(next.x);
      }
    }
  });

  it('grows with the reader’s text', () => {
    expect(
      lay(mediation, { rem: 32, width: 1600, names: 400, widthOf: (text) => text.length * 14 }).height,
    ).toBeCloseTo(lay(mediation).height * 2);
  });
});

function boxesOf(dir: 'ltr' | 'rtl') {
  return ({ left, right, y, label }: PlacedMark) => {
    const mark = { what: 'mark', left, right, y };
    if (label === null) return [mark];
    const length = Math.max(...label.lines.map((line) => line.length * 7));
    const isRightward = (label.anchor === 'after') === (dir === 'ltr');
    const from = isRightward ? label.x : label.x - length;
    return [mark, { what: label.lines.join(' '), left: from, right: from + length, y }];
  };
}
