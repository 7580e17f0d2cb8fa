import type { Fixtures } from '#components/fixture.ts';

export interface Part {
  /** `FramingBlock`, `form/controls` */
  readonly name: string;
  readonly load: () => Promise<Fixtures>;
}

const folder = '/components/';
const ending = '.fixture.tsx';
const files = import.meta.glob<{ readonly fixtures: Fixtures }>('/components/**/*.fixture.tsx');

/** Every part that has a fixture beside it, by name; those that the others are made of first. */
export const parts: readonly Part[] = Object.entries(files)
  .map(([path, file]) => ({
    name: path.slice(folder.length, -ending.length),
    load: async () => (await file()).fixtures,
  }))
  .sort((a, b) => depth(a.name) - depth(b.name) || a.name.localeCompare(b.name));

function depth(name: string): number {
  return name.split('/').length;
}
