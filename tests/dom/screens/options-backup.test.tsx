import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { writeBackup } from '#lib/extension/backup.ts';
import { defaultSettings, type Settings } from '#lib/extension/settings.ts';
import { filterWith, openOptions } from './open-options.tsx';
import { expectAccessible, textOf, textsOf } from './show-screen.ts';

describe('a backup', () => {
  const choose = async (text: string, name = 'backup.json') =>
    page.getByLabelText(/^Restore from a file/u).upload(new File([text], name, { type: 'application/json' }));
  const file = (settings: Partial<Settings>) =>
    writeBackup({ ...defaultSettings, ...settings }, { made: '2031-03-09', version: '1.2.3' });

  it('holds the settings as they are', async () => {
    const { saveBackup } = openOptions({ settings: { theme: 'dark' } });
    await page.getByRole('button', { name: 'Save a backup' }).click();
    expect(saveBackup).toHaveBeenCalledWith({ ...defaultSettings, theme: 'dark' });
  });

  it('says what it would change, changes it when told so, and can be taken back', async () => {
    const { latest } = openOptions({ settings: { sitesOff: ['a.example'] } });
    await choose(file({ theme: 'dark', ...filterWith({ kinds: ['opinion'] }) }));
    await expect.poll(() => textsOf('#backup h4')).toEqual(['Sources', 'Sites', 'Look']);
    expect(textsOf('#backup .row')).toEqual([
      'Kinds hidden Added: opinion',
      'Sites switched off Taken out: a.example',
      'Colours As the system → Dark',
    ]);
    expect(latest()).toEqual({ ...defaultSettings, sitesOff: ['a.example'] });
    await expectAccessible();
    await page.getByRole('button', { name: 'Restore these settings' }).click();
    expect(latest()).toEqual({ ...defaultSettings, theme: 'dark', ...filterWith({ kinds: ['opinion'] }) });
    await expect.poll(() => textOf('#backup [role=status]')).toContain('Restored. Undo takes it back.');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(latest()).toEqual({ ...defaultSettings, sitesOff: ['a.example'] });
    await expect.poll(() => textOf('#backup [role=status]')).toBe('');
  });

  it('is told of with the names that the packs have, and what it knows no name of as it is', async () => {
    openOptions({ settings: { entitiesOff: ['orla-dam/orla-dam'] } });
    const findingsHidden = [
      { question: 'orla-dam/gates', framing: 'failed', mode: 'reports', words: 'the gates gave way' } as const,
    ];
    const filter = { sources: ['karvia-courier', 'gone'], countries: ['no country'], from: '2031-03' };
    await choose(file({ findingsHidden, ...filterWith(filter) }));
    await expect.poll(() => textsOf('#backup h4')).toEqual(['Sources', 'Hidden names', 'What a page says']);
    const [articles, ...rest] = textsOf('#backup .row');
    expect(articles).toMatch(/^Articles hidden Added: Karvia Courier: .+ gone$/u);
    expect(rest).toEqual([
      'Countries hidden Added: no country',
      'From no limit → Mar 2031',
      'Names not marked Taken out: Orla Dam',
      'Findings you hid Added: the gates gave way',
    ]);
  });

  it('folds long lists', async () => {
    openOptions();
    await choose(file({ sitesOff: Array.from({ length: 20 }, (_, n) => `s${n}.example`) }));
    await expect.poll(() => textsOf('#backup .row summary')).toEqual(['12 more']);
  });

  it('asks the browser for its sites, and leaves them out when that is refused', async () => {
    const onAskForSites = vi.fn(async () => false);
    const { latest } = openOptions({ onAskForSites, settings: { sitesAdded: ['a.example'] } });
    await choose(file({ theme: 'dark', sitesAdded: ['a.example', 'b.example'] }));
    await page.getByRole('button', { name: 'Restore these settings' }).click();
    expect(onAskForSites).toHaveBeenCalledWith(['b.example'], false);
    await expect.poll(() => textOf('#backup [role=status]')).toContain('except for the sites');
    expect(latest()).toEqual({ ...defaultSettings, theme: 'dark', sitesAdded: ['a.example'] });
  });

  it.each([
    ['{"settings": 1', /damaged at line 1: it is not valid JSON there/u],
    ['{"bookmarks": []}', /not a backup of Sidelight/u],
    [file({}).replace('"theme": "auto"', '"theme": "purple"'), /In line \d+, “settings.theme” has "purple"/u],
    [file({ sitesAdded: ['a.example', 'two words'] }), /In line \d+, “settings.sitesAdded\[1\]” has "two words"/u],
    [file({}).replace('"format": 1', '"format": 7'), /newer Sidelight \(1.2.3\)/u],
  ])('that is no good is refused with what is wrong: %s', async (text, words) => {
    const { latest } = openOptions({ settings: { theme: 'dark' } });
    await choose(text, 'old.json');
    await expect.poll(() => textOf('#backup [role=alert]')).toMatch(words);
    expect(textOf('#backup [role=alert]')).toContain('“old.json” was not restored, and nothing was changed.');
    expect(latest()).toEqual({ ...defaultSettings, theme: 'dark' });
  });
});
