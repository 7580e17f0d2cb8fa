import { describe, expect, it } from 'vitest';
import { compareSettings } from '#components/options/compare-settings.ts';
import { defaultSettings, type Settings } from '#lib/extension/settings.ts';

describe('what a restore would change', () => {
  it('is nothing where nothing differs', () => {
    expect(compareSettings(defaultSettings, structuredClone(defaultSettings))).toEqual([]);
  });

  it('is told by section: single values with both of them, lists by what comes and goes', () => {
    const now = { ...defaultSettings, on: false, sitesOff: ['a.example', 'b.example'] };
    const then = {
      ...defaultSettings,
      theme: 'dark' as const,
      sitesOff: ['b.example', 'c.example', 'd.example'],
      filter: { ...defaultSettings.filter, kinds: ['opinion'], from: '2031' },
    };
    expect(compareSettings(now, then)).toEqual([
      { section: null, changes: [{ field: 'on', type: 'value', from: false, to: true }] },
      {
        section: 'sources',
        changes: [
          { field: 'kinds', type: 'list', added: ['opinion'], removed: [] },
          { field: 'from', type: 'value', from: null, to: '2031' },
        ],
      },
      {
        section: 'sites',
        changes: [{ field: 'sitesOff', type: 'list', added: ['c.example', 'd.example'], removed: ['a.example'] }],
      },
      { section: 'look', changes: [{ field: 'theme', type: 'value', from: 'auto', to: 'dark' }] },
    ]);
  });

  it('leaves no setting out', () => {
    const then = {
      on: false,
      filter: { sources: ['a'], publishers: ['b'], countries: ['IN'], kinds: ['news'], from: '2030', until: '2031' },
      sitesOff: ['a.example'],
      sitesAdded: ['b.example'],
      allSites: true,
      entitiesOff: ['p/a'],
      findingsHidden: [{ question: 'p/q', framing: 'f', mode: 'reports', words: 'w' }],
      lens: true,
      marks: 'page',
      trigger: 'click',
      modifier: 'Shift',
      delay: 0,
      language: 'ur',
      theme: 'dark',
      textSize: 200,
    } as const satisfies Record<keyof Settings, unknown>;
    const changed = compareSettings(defaultSettings, structuredClone(then) as unknown as Settings);
    const { filter, ...rest } = then;
    const fields = changed.flatMap(({ changes }) => changes.map(({ field }) => field));
    expect(new Set(fields)).toEqual(new Set(Object.keys({ ...filter, ...rest })));
  });
});
