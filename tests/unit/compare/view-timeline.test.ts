import { beforeAll, describe, expect, it } from 'vitest';
import type { Lanes } from '#lib/compare/compare-state.ts';
import { type TimelineScope, viewTimeline } from '#lib/compare/view-timeline.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileBundled } from '#tests/unit/framing/bundled-pack.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileBundled('may-2025-conflict');
});

const anything: TimelineScope = { question: null, entity: null, holder: null };
const mediation: TimelineScope = { ...anything, question: 'who-brokered-the-ceasefire' };
const view = (scope: Partial<TimelineScope>, lanes: Lanes = 'holder', hidden: readonly string[] = []) =>
  viewTimeline(pack, { ...showAllSources, sources: hidden }, { ...anything, ...scope }, lanes);

describe('how Pakistan’s line on mediation moved', () => {
  it('goes from thanks to the US in May 2025 over a rejection in September to China’s claim in January 2026', () => {
    const { statements } = view({ ...mediation, holder: 'pakistan' });
    const line = statements.filter(({ replacedBy, quote }) => replacedBy !== null || quote.supersedes.length > 0);
    expect(line.map(({ date, dated, framing, quote }) => [date, dated, framing.id, quote.mode])).toEqual([
      ['2025-05', 'said', 'us-brokered', 'reports'],
      ['2025-09', 'said', 'us-brokered', 'rejects'],
      ['2026-01-03', 'published', 'china-mediated', 'reports'],
    ]);
  });

  it.each(['holder', 'framing', 'source'] as const)('is joined from mark to mark in lanes by %s', (lanes) => {
    const { lanes: drawn, replacements } = view(mediation, lanes);
    const marks = drawn.flatMap((lane) => lane.marks);
    const markOf = (quote: string) =>
      marks.find(({ statements }) => statements.some((each) => each.quote.id === quote))?.id;
    expect(replacements).toEqual([
      { older: markOf('jade-pakistan-thanks-us'), newer: markOf('himanshu-pakistan-rejects-claim') },
      { older: markOf('himanshu-pakistan-rejects-claim'), newer: markOf('hour24-pakistan-backs-china') },
    ]);
  });

  it('is cut where the reader hides the source in the middle', () => {
    const { replacements, statements } = view(mediation, 'holder', ['training-by-himanshu']);
    expect(replacements).toEqual([]);
    expect(statements.every(({ replacedBy }) => replacedBy === null)).toBe(true);
  });
});

describe('viewTimeline', () => {
  it('gives a month the whole month and a day the day', () => {
    const { lanes } = view({ ...mediation, holder: 'pakistan' });
    const spanOf = (id: string) => lanes.flatMap(({ marks }) => marks).find((mark) => mark.id === id)?.span;
    expect(spanOf('jade-pakistan-thanks-us')).toEqual({ start: Date.UTC(2025, 4, 1), end: Date.UTC(2025, 5, 1) });
    expect(spanOf('hour24-pakistan-backs-china')).toEqual({ start: Date.UTC(2026, 0, 3), end: Date.UTC(2026, 0, 4) });
  });

  it('has one lane for each framing of a question, each holder, or each source', () => {
    expect(
      view(mediation, 'framing')
        .lanes.map(({ id }) => id)
        .sort(),
    ).toEqual(['bilateral', 'china-mediated', 'us-brokered']);
    expect(view(mediation, 'source').lanes.map(({ id }) => id)).toEqual([
      'education-post',
      'jadetimes',
      'think-tank-journal',
      'training-by-himanshu',
      'hour24',
    ]);
    expect(view(mediation).lanes.map(({ id }) => id)).toContain('tahir-andrabi');
  });

  it('parts by question where lanes by framing are asked of several questions', () => {
    const { lanes, isOneQuestion } = view({ entity: 'wang-yi' }, 'framing');
    expect(isOneQuestion).toBe(false);
    expect(lanes.map(({ id }) => id)).toContain('what-was-chinas-part');
  });

  it('loses no statement, whatever the lanes', () => {
    const all = pack.evidence.filter(({ supports }) => supports !== null).length;
    for (const lanes of ['holder', 'framing', 'source'] as const) {
      const drawn = view({}, lanes).lanes.flatMap(({ marks }) => marks.flatMap(({ statements }) => statements));
      expect(new Set(drawn.map(({ quote }) => quote.id)).size).toBe(all);
    }
  });

  it('keeps what was long before, or known only to the year, apart, so that it does not squeeze or cover the picture', () => {
    const { events, otherEvents } = view({});
    const ids = otherEvents.map(({ id }) => id);
    expect(ids).toContain('simla-agreement-signed');
    expect(ids).toContain('treaty-suspended');
    expect(events.map(({ id }) => id)).toContain('ceasefire-announced');
  });

  it('has only the events that share an entity with the question', () => {
    const ids = view(mediation).events.map(({ id }) => id);
    expect(ids).toContain('pakistan-backs-chinas-claim');
    expect(ids).not.toContain('seven-delegations');
  });

  it('leaves out events that only hidden sources tell of', () => {
    const { events } = view({}, 'holder', ['hour24']);
    expect(events.map(({ id }) => id)).not.toContain('pakistan-backs-chinas-claim');
  });

  it('shows nothing, and no time, when every source is hidden', () => {
    const { statements, lanes, events, span } = view(
      {},
      'holder',
      pack.sources.map(({ id }) => id),
    );
    expect({ statements, lanes, events, span }).toEqual({ statements: [], lanes: [], events: [], span: null });
  });
});
