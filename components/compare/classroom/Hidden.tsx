import type { HiddenText } from '#lib/compare/hide-names.ts';
import { say } from './classroom-wording.ts';

/** A text with a bar wherever a name was taken out. The name is not there to be found, by any means. */
export function Hidden({ text }: { readonly text: HiddenText }) {
  return (
    <>
      {text.map((run, at) =>
        run === null ? (
          <span key={`hidden ${at}`} class="hidden-name" role="img" aria-label={say('hidden-name')} />
        ) : (
          run
        ),
      )}
    </>
  );
}
