import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestBackup, readBackup, writeBackup } from '#lib/extension/backup.ts';
import { defaultSettings, type Settings } from '#lib/extension/settings.ts';

const stamp = { made: '2026-01-03', version: '1.2.3' };
const set: Settings = {
  ...defaultSettings,
  sitesAdded: ['courier.example'],
  entitiesOff: ['orla-dam/ana-breuk'],
  filter: { ...defaultSettings.filter, sources: ['karvia-courier'], from: '2031-03' },
  findingsHidden: [{ question: 'orla-dam/gates', framing: 'failed', mode: 'reports', words: 'the gates gave way' }],
  theme: 'dark',
  delay: 0,
};
const faultOf = (text: string) => {
  const read = readBackup(text);
  return read.ok ? null : read.fault;
};
/** A backup with a change made to it by hand. */
const edited = (edit: (file: { settings: Record<string, unknown> } & Record<string, unknown>) => void) => {
  const file = JSON.parse(writeBackup(set, stamp));
  edit(file);
  return JSON.stringify(file);
};

describe('a backup', () => {
  it('brings everything back as it was', () => {
    expect(readBackup(writeBackup(set, stamp))).toEqual({
      ok: true,
      backup: { settings: set, made: '2026-01-03', unknown: [] },
    });
  });

  it('does so for any settings a reader can have', () => {
    const any = fc.record({
      on: fc.boolean(),
      sitesOff: fc.array(fc.string({ maxLength: 300 }), { maxLength: 5 }),
      delay: fc.integer({ min: 0, max: 3_000 }),
      textSize: fc.integer({ min: 80, max: 200 }),
      marks: fc.constantFrom<Settings['marks'][]>('every', 'section', 'page'),
    });
    fc.assert(
      fc.property(any, (some) => {
        const settings = { ...defaultSettings, ...some };
        expect(readBackup(writeBackup(settings, stamp))).toMatchObject({ ok: true, backup: { settings } });
      }),
    );
  });

  it('may leave settings out, which then stand at their defaults', () => {
    const text = edited((file) => {
      file.settings = { theme: 'dark' };
    });
    expect(readBackup(text)).toMatchObject({ ok: true, backup: { settings: { ...defaultSettings, theme: 'dark' } } });
  });

  it('may come from a version with more settings, whose names are told', () => {
    const text = edited((file) => {
      file.settings['glow'] = 3;
    });
    expect(readBackup(text)).toMatchObject({ ok: true, backup: { settings: set, unknown: ['glow'] } });
  });

  it('may begin with a byte order mark, as some editors write it', () => {
    expect(readBackup(`\uFEFF${writeBackup(set, stamp)}`)).toMatchObject({ ok: true });
  });
});

describe('a file that is no backup is refused whole', () => {
  it.each([
    ['an empty file', '', { because: 'empty' }],
    ['white space', ' \n', { because: 'empty' }],
    ['a huge file', `"${'x'.repeat(largestBackup)}"`, { because: 'too-large' }],
    ['other JSON', '{"bookmarks": []}', { because: 'not-a-backup' }],
    ['a list', '[]', { because: 'not-a-backup' }],
    ['null', 'null', { because: 'not-a-backup' }],
    ['settings that are a list', edited((file) => Object.assign(file, { settings: [1] })), { because: 'not-a-backup' }],
    ['no settings', edited((file) => Object.assign(file, { settings: null })), { because: 'not-a-backup' }],
    [
      'a newer form',
      edited((file) => Object.assign(file, { format: 2, version: '9.0' })),
      { because: 'newer', version: '9.0' },
    ],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  it('one whose text is cut off, with the place', () => {
    const text = writeBackup(set, stamp).slice(0, 60);
    expect(faultOf(text)).toEqual({ because: 'not-json', line: 4 });
  });

  it.each([
    ['theme', 'purple', 'settings.theme', '"purple"'],
    ['delay', 99_999, 'settings.delay', '99999'],
    ['on', 'yes', 'settings.on', '"yes"'],
    ['sitesAdded', ['a.example', 7], 'settings.sitesAdded[1]', '7'],
    ['sitesAdded', ['a.example', 'two words'], 'settings.sitesAdded[1]', '"two words"'],
    ['sitesAdded', ['*.example'], 'settings.sitesAdded[0]', '"*.example"'],
    ['sitesAdded', ['https://a.example/'], 'settings.sitesAdded[0]', '"https://a.example/"'],
    ['sitesAdded', { '0': 'a.example' }, 'settings.sitesAdded', '{"0":"a.example"}'],
    ['filter', { sources: [], from: 'yesterday' }, 'settings.filter.from', '"yesterday"'],
    ['filter', { sources: [], colour: 'x' }, 'settings.filter.colour', '"x"'],
    ['findingsHidden', [{ question: 'x' }], 'settings.findingsHidden[0].question', '"x"'],
    ['findingsHidden', [{ question: 'p/q' }], 'settings.findingsHidden[0]', '{"question":"p/q"}'],
  ])('one with an impossible value of %s: %j', (name, value, path, found) => {
    const text = edited((file) => {
      file.settings[name] = value;
    });
    expect(faultOf(text)).toMatchObject({ because: 'wrong-value', path, found });
  });

  it('with the line of an impossible value', () => {
    const text = writeBackup(set, stamp).replace('"dark"', '"purple"');
    const line = text.slice(0, text.indexOf('purple')).split('\n').length;
    expect(faultOf(text)).toEqual({ because: 'wrong-value', line, path: 'settings.theme', found: '"purple"' });
  });

  it('with the line of an impossible entry of a list', () => {
    const text = writeBackup({ ...set, sitesAdded: ['courier.example', 'the courier'] }, stamp);
    const line = text.slice(0, text.indexOf('the courier')).split('\n').length;
    expect(faultOf(text)).toMatchObject({ because: 'wrong-value', line, path: 'settings.sitesAdded[1]' });
  });

  it('and one that is after our prototypes changes nothing in them', () => {
    const text = writeBackup(set, stamp).replace('"settings": {', '"settings": { "__proto__": { "on": false }, ');
    expect(faultOf(text)).toMatchObject({ because: 'not-json' });
    expect(({} as { on?: boolean }).on).toBeUndefined();
  });
});
