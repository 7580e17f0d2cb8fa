import type { Fixtures } from './fixture.ts';
import { StateNote } from './StateNote.tsx';

const button = (
  <button type="button" class="button">
    Try again
  </button>
);

export const fixtures: Fixtures = {
  empty: () => (
    <StateNote kind="empty" title="Nothing to mark here">
      <p>This page names nobody and nothing that our sources write about.</p>
    </StateNote>
  ),
  loading: () => <StateNote kind="loading">Looking at this page …</StateNote>,
  alone: () => (
    <StateNote kind="empty" heading title="Sidelight cannot run here">
      <p>This is a page of the browser itself. No extension may read it.</p>
    </StateNote>
  ),
  failed: () => (
    <StateNote kind="error" title="Sidelight is not answering" actions={button}>
      <p>It may have been updated a moment ago. Reload the page, or try again.</p>
    </StateNote>
  ),
};
