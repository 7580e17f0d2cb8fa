import { beforeAll, describe, expect, it } from 'vitest';
import { viewMatrix } from '#lib/compare/view-matrix.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileBundled } from '#tests/unit/framing/bundled-pack.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileBundled('may-2025-conflict');
});

const view = (scope: { question?: string; entity?: string } = {}, hidden: readonly string[] = []) =>
  viewMatrix(pack, { ...showAllSources, sources: hidden }, { question: null, entity: null, ...scope });
const mediation = { question: 'who-brokered-the-ceasefire' };

describe('the matrix', () => {
  it('has the shown sources as columns in order of date, and a row for each question', () => {
    const { sources, rows } = view();
    expect(sources.map(({ id }) => id)).toEqual([
      'education-post',
      'jadetimes',
      'think-tank-journal',
      'training-by-himanshu',
      'hour24',
    ]);
    expect(rows.map(({ id }) => id)).toEqual(pack.questions.map(({ id }) => id));
    for (const { cells } of rows) expect(cells.map(({ source }) => source.id)).toEqual(sources.map(({ id }) => id));
  });

  it('holds every quote that bears on a question once, in its source’s cell', () => {
    const quotes = view().rows.flatMap(({ id, cells }) =>
      cells.flatMap(({ source, framings }) =>
        framings.flatMap((framing) => framing.quotes.map((quote) => [id, framing.id, source.id, quote.id].join())),
      ),
    );
    const evidence = pack.evidence.flatMap(({ id, source, supports }) =>
      supports ? [[supports.question, supports.framing, source, id].join()] : [],
    );
    expect(quotes.sort()).toEqual(evidence.sort());
  });

  it('tells what a source takes itself from what it relays, and from what is rejected in it', () => {
    const [row] = view(mediation).rows;
    const inSource = (id: string) =>
      row?.cells
        .find(({ source }) => source.id === id)
        ?.framings.map((framing) => [framing.id, framing.stances.map(({ stance, count }) => `${stance} ${count}`)]);
    expect(inSource('jadetimes')).toEqual([['us-brokered', ['takes 1', 'relays 1']]]);
    expect(inSource('training-by-himanshu')?.[0]).toEqual(['us-brokered', ['relays 5', 'rejects 4']]);
    expect(inSource('hour24')).toEqual([['china-mediated', ['relays 3']]]);
  });

  it('has the framings of a question in the order of cards and lists', () => {
    const ids = (framings: readonly { readonly id: string }[] | undefined) => framings?.map(({ id }) => id);
    for (const { id, framings } of view().rows)
      expect(ids(framings)).toEqual(ids(describeQuestion(pack, id, showAllSources)?.framings));
    expect(ids(view(mediation).rows[0]?.framings)).toEqual(['bilateral', 'us-brokered', 'china-mediated']);
  });

  it('leaves the cell of a silent source empty', () => {
    const [row] = view({ question: 'who-came-out-ahead' }).rows;
    const silent = row?.cells.filter(({ framings }) => framings.length === 0).map(({ source }) => source.id);
    expect(silent).toEqual(['jadetimes', 'hour24']);
  });

  it('keeps to one question, or to those about an entity', () => {
    expect(view(mediation).rows.map(({ id }) => id)).toEqual(['who-brokered-the-ceasefire']);
    const about = pack.questions.filter(({ entities }) => entities.includes('ishaq-dar')).map(({ id }) => id);
    expect(view({ entity: 'ishaq-dar' }).rows.map(({ id }) => id)).toEqual(about);
    expect(view({ entity: 'nobody' }).rows).toEqual([]);
  });

  it('counts the framings that the filter takes away, and keeps the colours of the others', () => {
    const [row] = view(mediation, ['hour24', 'jadetimes', 'think-tank-journal', 'training-by-himanshu']).rows;
    expect(row?.framings.map(({ id, index }) => [id, index])).toEqual([['bilateral', 1]]);
    expect(row?.hiddenFramings).toBe(2);
  });

  it('has no columns when every source is hidden', () => {
    expect(
      view(
        {},
        pack.sources.map(({ id }) => id),
      ).sources,
    ).toEqual([]);
  });
});
