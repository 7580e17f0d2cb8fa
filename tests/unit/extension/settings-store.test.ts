import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#lib/extension/settings.ts';
import { createSettingsStore } from '#lib/extension/settings-store.ts';
import { createFakeStorage } from './fake-storage.ts';

describe('settings', () => {
  it('reads the defaults from empty storage', async () => {
    expect(await createSettingsStore(createFakeStorage()).read()).toEqual(defaultSettings);
  });

  it('stores only what differs from the defaults', async () => {
    const storage = createFakeStorage();
    const store = createSettingsStore(storage);
    await store.write({ delay: 600, theme: 'auto' });
    expect(storage.items()).toEqual({ 'setting:delay': 600 });
    await store.write({ delay: defaultSettings.delay });
    expect(storage.items()).toEqual({});
  });

  it('keeps changes that two screens make at the same time', async () => {
    const storage = createFakeStorage();
    const [options, popup] = [createSettingsStore(storage), createSettingsStore(storage)];
    await Promise.all([options.write({ theme: 'dark' }), popup.write({ sitesOff: ['example.com'] })]);
    expect(await options.read()).toMatchObject({ theme: 'dark', sitesOff: ['example.com'] });
  });

  it('reads a value it does not understand as the default, and leaves it stored', async () => {
    const storage = createFakeStorage({
      'setting:theme': 'sepia',
      'setting:fromNewerVersion': 1,
      'setting:delay': 700,
    });
    const settings = await createSettingsStore(storage).read();
    expect(settings).toMatchObject({ theme: 'auto', delay: 700 });
    expect(storage.items()).toHaveProperty('setting:theme', 'sepia');
  });

  it('passes on the error of a full storage and changes nothing', async () => {
    const storage = createFakeStorage({ 'setting:theme': 'dark' });
    storage.failWith(new Error('quota exceeded'));
    const store = createSettingsStore(storage);
    await expect(store.write({ theme: 'light' })).rejects.toThrow('quota exceeded');
    expect(storage.items()).toEqual({ 'setting:theme': 'dark' });
  });

  it('tells watchers all settings after a change, until they stop', async () => {
    const storage = createFakeStorage();
    const store = createSettingsStore(storage);
    const seen: string[] = [];
    const stop = new AbortController();
    store.watch(({ theme }) => seen.push(theme), stop.signal);
    await store.write({ theme: 'dark' });
    await expect.poll(() => seen).toEqual(['dark']);
    stop.abort();
    await store.write({ theme: 'light' });
    await store.read();
    expect(seen).toEqual(['dark']);
  });

  it('tells a watcher what changed since it read them, and nothing when nothing did', async () => {
    const storage = createFakeStorage();
    const store = createSettingsStore(storage);
    const known = await store.read();
    await store.write({ theme: 'dark' });
    const seen: string[] = [];
    const stop = new AbortController();
    const get = vi.spyOn(storage.local, 'get');
    store.watch(({ theme }) => seen.push(theme), stop.signal, known);
    await expect.poll(() => seen).toEqual(['dark']);
    expect(get).toHaveBeenCalledOnce();
    store.watch(({ theme }) => seen.push(`again ${theme}`), stop.signal, await store.read());
    await store.write({ theme: 'light' });
    await expect.poll(() => seen).toEqual(['dark', 'light', 'again light']);
    stop.abort();
  });
});
