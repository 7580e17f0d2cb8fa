import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FromScreen } from '#lib/extension/messages.ts';
import { defaultSettings, type Settings } from '#lib/extension/settings.ts';
import { applyChange, changeBetween, joinChanges } from '#lib/extension/settings-change.ts';

const settings = (some: Partial<Settings>): Settings => ({ ...defaultSettings, ...some });
const off = (...sitesOff: string[]) => settings({ sitesOff });

describe('a change of settings', () => {
  it('is made of what differs', () => {
    const change = changeBetween(off('a.example'), settings({ sitesOff: ['b.example'], theme: 'dark' }));
    expect(change).toEqual({
      before: { sitesOff: ['a.example'], theme: 'auto' },
      after: { sitesOff: ['b.example'], theme: 'dark' },
    });
  });

  it('keeps what others added to the same list meanwhile, and what they took from it', () => {
    const change = changeBetween(off('a.example', 'b.example'), off('a.example', 'c.example'));
    expect(applyChange(off('a.example', 'b.example', 'd.example'), change)).toEqual({
      sitesOff: ['a.example', 'd.example', 'c.example'],
    });
    expect(applyChange(off('b.example'), change)).toEqual({ sitesOff: ['c.example'] });
  });

  it('puts back a list that nobody else has touched in its own order', () => {
    const change = changeBetween(off('b.example'), off('a.example', 'b.example'));
    expect(applyChange(off('b.example'), change)).toEqual({ sitesOff: ['a.example', 'b.example'] });
  });

  it('stands above what others set where there is one value', () => {
    const change = changeBetween(settings({ theme: 'auto' }), settings({ theme: 'dark' }));
    expect(applyChange(settings({ theme: 'light' }), change)).toEqual({ theme: 'dark' });
  });

  it('knows a hidden finding by what it holds', () => {
    const finding = (words: string) => ({
      question: 'orla-dam/level',
      framing: 'low',
      mode: 'reports' as const,
      words,
    });
    const hidden = (...words: string[]) => settings({ findingsHidden: words.map(finding) });
    const change = changeBetween(hidden('one', 'two'), hidden('two'));
    expect(applyChange(hidden('one', 'two', 'three'), change)).toEqual({
      findingsHidden: [finding('two'), finding('three')],
    });
  });
});

describe('two changes in one', () => {
  it('lead from what the first saw to what the second wants', () => {
    const [none, one, two] = [off(), off('a.example'), settings({ sitesOff: ['a.example', 'b.example'], delay: 200 })];
    expect(joinChanges(changeBetween(none, one), changeBetween(one, two))).toEqual(changeBetween(none, two));
  });

  it('keep what only one of them is about', () => {
    const first = changeBetween(settings({ theme: 'light' }), settings({ theme: 'dark' }));
    const second = changeBetween(settings({ delay: 100 }), settings({ delay: 200 }));
    expect(joinChanges(first, second)).toEqual({
      before: { theme: 'light', delay: 100 },
      after: { theme: 'dark', delay: 200 },
    });
  });
});

describe('the message that asks for a change', () => {
  const message = { type: 'change-settings', before: { sitesOff: [] }, after: { sitesOff: ['a.example'] } };

  it('is taken as it is meant', () => {
    expect(v.parse(FromScreen, message)).toEqual(message);
  });

  it.each<[string, unknown]>([
    ['has a setting that is impossible', { ...message, after: { theme: 'sepia' } }],
    ['has a setting without a value', { ...message, after: { theme: undefined } }],
    ['does not say what was before', { ...message, before: undefined }],
  ])('is dropped when it %s', (_, sent) => {
    expect(v.safeParse(FromScreen, sent).success).toBe(false);
  });
});
