import { describe, expect, it } from 'vitest';
import { compareSettings } from '#components/options/compare-settings.ts';
import { defaultSettings } from '#lib/extension/settings.ts';

describe('what a restore would change', () => {
  it('is nothing where nothing differs', () => {
    expect(compareSettings(defaultSettings, structuredClone(defaultSettings))).toEqual([]);
  });

  it('is told for single values with both of them, for lists and the filter by what comes and goes', () => {
    const now = { ...defaultSettings, sitesOff: ['a.example', 'b.example'] };
    const then = {
      ...defaultSettings,
      theme: 'dark' as const,
      sitesOff: ['b.example', 'c.example', 'd.example'],
      filter: { ...defaultSettings.filter, kinds: ['opinion'], from: '2031' },
    };
    expect(compareSettings(now, then)).toEqual([
      { key: 'filter', type: 'list', added: 2, removed: 0 },
      { key: 'sitesOff', type: 'list', added: 2, removed: 1 },
      { key: 'theme', type: 'value', from: 'auto', to: 'dark' },
    ]);
  });
});
