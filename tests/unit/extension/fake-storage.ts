import type { StorageAccess } from '#lib/extension/settings-store.ts';

type Listener = Parameters<StorageAccess['onChanged']['addListener']>[0];

/** `browser.storage` in memory, with a switch to make writes fail. */
export function createFakeStorage(initial: Record<string, unknown> = {}) {
  const stored = new Map(Object.entries(initial));
  const listeners = new Set<Listener>();
  let failure: Error | null = null;
  const changed = (keys: string[]) => {
    for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), 'local');
  };
  return {
    items: () => Object.fromEntries(stored),
    failWith(error: Error | null) {
      failure = error;
    },
    local: {
      async get(keys: string[]) {
        return Object.fromEntries(keys.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)]));
      },
      async set(items: Record<string, unknown>) {
        if (failure) throw failure;
        for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
        changed(Object.keys(items));
      },
      async remove(keys: string[]) {
        for (const key of keys) stored.delete(key);
        changed(keys);
      },
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
}
