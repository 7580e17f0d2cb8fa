import { readdirSync, readFileSync } from 'node:fs';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import type { Lexicon } from '#lib/match/lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { Mention } from '#lib/match/types.ts';
import type { Block } from '#lib/text/block.ts';
import type { Outcome } from '#tests/mentions/outcome.ts';
import { pickHoldout } from '#tests/mentions/pick-holdout.ts';
import { loadPack } from './load-pack.ts';

/** A labelled article of tests/fixtures/mentions/sentences. `nth` counts a text's occurrences over all blocks, from 1. */
export interface LabelledCase {
  readonly id: string;
  readonly pack?: string;
  readonly blocks: readonly {
    readonly text: string;
    readonly lang?: string;
    readonly kind?: Block['kind'];
    readonly article?: number;
  }[];
  readonly marks: readonly { readonly entity: string; readonly text: string; readonly nth?: number }[];
  /** Look-alikes: none of these may be marked. Anything else that is marked counts as one, too. */
  readonly not?: readonly { readonly text: string; readonly nth?: number }[];
}

const folder = new URL('../../fixtures/mentions/sentences/', import.meta.url);

export function readCases(): LabelledCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as LabelledCase[]);
}

const holdout = await pickHoldout(readCases().map(({ id }) => id));

const lexicons = new Map<string, Lexicon>();
function lexiconOf(pack: string): Lexicon {
  const lexicon = lexicons.get(pack) ?? compileLexicon([loadPack(pack)]);
  lexicons.set(pack, lexicon);
  return lexicon;
}

/** Runs one case. A mark is right when entity, text and place all are. */
export function tryCase(labelled: LabelledCase): Outcome {
  const pack = labelled.pack ?? 'may-2025-conflict';
  const blocks = labelled.blocks.map(
    ({ text, lang = '', kind = 'paragraph', article = 0 }): Block => ({ text, lang, kind, article }),
  );
  const found = new Set(findMentions(lexiconOf(pack), blocks).map((mention) => describe(blocks, mention)));
  const expected = labelled.marks.map(({ entity, text, nth = 1 }) => {
    const { block, start } = place(blocks, text, nth);
    return describe(blocks, { entity: `${pack}/${entity}`, block, start, end: start + text.length });
  });
  return {
    id: labelled.id,
    holdout: holdout.has(labelled.id),
    expected: expected.length,
    missed: expected.filter((mark) => !found.has(mark)),
    lookAlikes: labelled.not?.length ?? 0,
    wrong: [...found].filter((mark) => !expected.includes(mark)),
  };
}

function describe(blocks: readonly Block[], { entity, block, start, end }: Mention): string {
  return `${entity} ${block}:${start} ${blocks[block]?.text.slice(start, end)}`;
}

function place(
  blocks: readonly Block[],
  text: string,
  nth: number,
): { readonly block: number; readonly start: number } {
  let left = nth;
  for (const [block, { text: whole }] of blocks.entries()) {
    for (let start = whole.indexOf(text); start >= 0; start = whole.indexOf(text, start + 1)) {
      left--;
      if (left === 0) return { block, start };
    }
  }
  throw new Error(`The case has no ${nth}. "${text}".`);
}
