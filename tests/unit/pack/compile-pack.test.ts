import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFault } from '#lib/pack/fault.ts';
import { compileFolder } from '#scripts/pack-files.ts';
import { compileValidPack, invalidPacks, validPack, withOverlay } from './fixture-packs.ts';

describe('a valid pack', () => {
  it('compiles without a fault or warning', async () => {
    const { faults, warnings } = await compileFolder(validPack);
    expect([...faults, ...warnings].map(formatFault)).toEqual([]);
  });

  it('gives the same bytes every time', async () => {
    expect(JSON.stringify(await compileValidPack())).toBe(JSON.stringify(await compileValidPack()));
  });

  it('ships exact spans of the seeds', async () => {
    const pack = await compileValidPack();
    const seeds = new Map(
      pack.sources.map(({ id }) => [id, readFileSync(join(validPack, 'seeds', `${id}.txt`), 'utf8')]),
    );
    const spans = [...pack.sentences, ...pack.evidence.map((item) => ({ ...item, text: item.quote }))];
    expect(spans.length).toBeGreaterThan(15);
    for (const { source, start, end, text } of spans) expect(seeds.get(source)?.slice(start, end)).toBe(text);
  });

  it('never ships a whole article, nor its furniture', async () => {
    const { shares } = await compileFolder(validPack);
    expect(shares.map(({ source }) => source)).toEqual(['karvia-courier', 'solmark-herald']);
    for (const { share } of shares) expect(share).toBeLessThanOrEqual(0.85);
    expect(JSON.stringify(await compileValidPack())).not.toContain('Related stories');
  });

  it('cuts a long sentence around its quote and knows where', async () => {
    const { sentences, evidence } = await compileValidPack();
    const quote = evidence.find(({ id }) => id === 'courier-hinges');
    const sentence = sentences[quote?.sentence ?? -1];
    expect(sentence).toMatchObject({ cutBefore: false, cutAfter: true });
    expect(sentence?.text).toMatch(
      /^Engineers had warned .* the hinges of the oldest gates were worn, .* could not be moved by hand,$/u,
    );
  });

  it('keeps each sentence once, though several quotes and terms stand in it', async () => {
    const { sentences } = await compileValidPack();
    const places = sentences.map(({ source, start }) => `${source}:${start}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('lists the evidence of a framing by date, a day before its month', async () => {
    const { questions } = await compileValidPack();
    expect(questions[0]?.framings.map(({ evidence }) => evidence)).toEqual([
      ['courier-lie', 'herald-knew', 'herald-headline'],
      ['courier-headline', 'courier-failed', 'courier-hinges', 'herald-undamaged'],
    ]);
  });

  it('counts the variants of terms outside furniture', async () => {
    const { terms, sources } = await compileValidPack();
    const counts = terms.map(({ variants }) => variants.map(({ text, uses }) => [text, uses.length]));
    expect(counts).toEqual([
      [
        ['Orla Dam', 3],
        ['Lower Vesna Barrage', 1],
        ['Vesna dam wall', 0],
      ],
      [
        ['flood', 3],
        ['water attack', 1],
      ],
    ]);
    expect(sources.map(({ length }) => length > 0)).toEqual([true, true]);
  });
});

describe('an invalid pack is refused with the place of its fault', () => {
  it.each(invalidPacks)('$name', async ({ overlay }) => {
    const { pack, faults } = await withOverlay(overlay, compileFolder);
    expect(pack).toBeNull();
    expect(`${faults.map(formatFault).join('\n')}\n`).toBe(readFileSync(join(overlay, 'faults.txt'), 'utf8'));
  });
});
