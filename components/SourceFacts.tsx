import type { SourceView } from '#lib/pack/views.ts';
import { sayKind } from './kind-wording.ts';
import { nameCountry } from './name-codes.ts';
import { PackText } from './PackText.tsx';

/** What is known of a source's date beyond itself, its kind and its country, as the end of a SourceLine. The card has no use for it. */
export function SourceFacts({ source: { publishedNote, kind, country } }: { readonly source: SourceView }) {
  return (
    <>
      {publishedNote && (
        <>
          {' ('}
          <PackText>{publishedNote}</PackText>)
        </>
      )}
      {` · ${sayKind(`source-kind.${kind}`)} · ${country ? nameCountry(country) : sayKind('no-country')}`}
    </>
  );
}
