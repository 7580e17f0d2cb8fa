/**
 * The environment of the spec files, which share a browser: what they put on the list is closed when the last of them is done.
 * Vitest has no other hook for that.
 */
declare global {
  var closeAtEnd: (() => Promise<void>)[] | undefined;
}

export default {
  name: 'close-at-end',
  viteEnvironment: 'ssr',
  setup(): { teardown(): Promise<void> } {
    const list: (() => Promise<void>)[] = [];
    globalThis.closeAtEnd = list;
    return {
      async teardown() {
        for (const close of list) await close();
      },
    };
  },
};
