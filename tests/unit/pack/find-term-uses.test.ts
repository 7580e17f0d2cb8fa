import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTermUses, type TermForms, type TermVariantForms } from '#lib/pack/find-term-uses.ts';

const variant = (text: string, forms: string[] = [text], except: string[] = [], near: string[] = []) => {
  return { text, forms, except, near };
};
const term = (variants: readonly TermVariantForms[], near: string[] = [], rivals: string[] = []) => {
  return { variants, near, rivals };
};
const usesOf = (forms: TermForms, text: string) =>
  findTermUses(forms, text).map((use) => [forms.variants[use.variant]?.text, text.slice(use.start, use.end)]);
const uses = (variants: readonly TermVariantForms[], text: string) => usesOf(term(variants), text);

describe('findTermUses', () => {
  it('takes the longest variant where several overlap', () => {
    const variants = [variant('Upper Vale'), variant('Karvia-held Upper Vale')];
    expect(uses(variants, 'Upper Vale, or Karvia-held Upper Vale')).toEqual([
      ['Upper Vale', 'Upper Vale'],
      ['Karvia-held Upper Vale', 'Karvia-held Upper Vale'],
    ]);
  });

  it('leaves out what an exception covers', () => {
    expect(uses([variant('truce', ['truce'], ['truce line'])], 'The truce line moved; the truce held.')).toEqual([
      ['truce', 'truce'],
    ]);
  });

  it('lets the exception of one variant be another', () => {
    const variants = [variant('truce', ['truce'], ['brokered truce']), variant('brokered truce')];
    expect(uses(variants, 'The brokered truce, a truce.')).toEqual([
      ['brokered truce', 'brokered truce'],
      ['truce', 'truce'],
    ]);
  });

  it('does not mind capitals, dashes, quotation marks or white space', () => {
    const variants = [variant("Karvia's so-called “peace plan”")];
    expect(uses(variants, 'KARVIA’S SO‑CALLED  "peace\nplan"')).toHaveLength(1);
  });

  it('matches whole words only, also with marks of other scripts', () => {
    expect(uses([variant('raid')], 'raids, air-raid, afraid, raid’s')).toEqual([
      ['raid', 'raid'],
      ['raid', 'raid'],
    ]);
    expect(uses([variant('बाढ')], 'बाढ़ और बाढ')).toEqual([['बाढ', 'बाढ']]);
  });

  it('finds words in scripts without spaces', () => {
    expect(uses([variant('停火')], '双方宣布停火后')).toEqual([['停火', '停火']]);
  });

  it('never reads a form as a pattern', () => {
    expect(uses([variant('(a+)+$')], 'aaaa (a+)+$ .')).toEqual([['(a+)+$', '(a+)+$']]);
  });

  it('counts a use only where its sentence, or the one before, has a word that must be near', () => {
    const breach = term([variant('breach')], ['Orla', 'gates']);
    expect(usesOf(breach, 'The breach came at night. Orla Dam held. The breach was wide. A breach of trust.')).toEqual([
      ['breach', 'breach'],
    ]);
    expect(usesOf(breach, 'The breach in the gates')).toHaveLength(1);
    expect(usesOf(breach, 'A gatesman saw the breach')).toEqual([]);
  });

  it('asks more of a variant that has its own words to be near', () => {
    const end = term([variant('truce', ['truce'], [], ['Orla', 'Karvia']), variant('ceasefire')]);
    expect(usesOf(end, 'A truce. A ceasefire. Karvia kept the truce.')).toEqual([
      ['ceasefire', 'ceasefire'],
      ['truce', 'truce'],
    ]);
  });

  it('counts no use in a sentence that speaks of something else', () => {
    const flood = term([variant('flood')], [], ['Mirna']);
    expect(usesOf(flood, 'The flood at Mirna came first. This flood was worse.')).toEqual([['flood', 'flood']]);
  });

  it('gives spans in order that do not overlap, each equal to a form', () => {
    const words = fc
      .array(fc.constantFrom('dam', 'Orla', 'Dam', '-', ' ', '’s', 'x', '.'), { maxLength: 30 })
      .map((list) => list.join(''));
    const variants = [variant('dam', ['dam', 'dams']), variant('orla dam'), variant('orla', ['orla'], ['orla-dam'])];
    fc.assert(
      fc.property(words, (text) => {
        let last = 0;
        for (const { start, end, variant: at } of findTermUses(term(variants), text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(variants[at]?.forms.map((form) => form.replaceAll(' ', ''))).toContain(
            text.slice(start, end).toLowerCase().replaceAll(/\s/gu, ''),
          );
          last = end;
        }
      }),
    );
  });

  it('misses nothing by looking only for forms whose words the text has', () => {
    const forms = ['truce', 'cease-fire', 'J&K', 'İzmir', 'café', '停火', 'बाढ', '(a+)+$', 'Karvia’s plan'];
    const variants = forms.map((form) => variant(form));
    const piece = fc.oneof(
      fc.constantFrom(...forms, ...forms.map((form) => form.toUpperCase())),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    const everything: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        // An underscore and invisible signs are letters to the list of words and none to the forms.
        const text = pieces.join('').replaceAll(/[_\p{Cf}]/gu, ' ');
        expect(findTermUses(term(variants), text)).toEqual(findTermUses(term(variants), text, everything));
      }),
      { numRuns: 1_000 },
    );
  });
});
