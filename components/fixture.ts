import type { ComponentChild } from 'preact';

/**
 * What `X.fixture.tsx` beside a part exports as `fixtures`: the part in each state worth looking at, under a name that says
 * what is special about it. The gallery shows them (`npm run gallery`); tests/dom/gallery compares them with pictures.
 */
export type Fixtures = Readonly<Record<string, () => ComponentChild>>;

/** For events that a fixture has nobody to tell. */
export const ignore = (): void => undefined;
