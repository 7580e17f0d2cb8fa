import type { SourceView } from '#lib/pack/views.ts';
import { formatDate } from './format-date.ts';
import { say } from './parts-wording.ts';
import { locale } from './wording.ts';

const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });

export interface SourceLineProps {
  readonly source: SourceView;
  /** `full` adds kind and country. */
  readonly detail?: 'short' | 'full';
}

/** Who published it and when, with a link to the article. */
export function SourceLine({ source, detail = 'short' }: SourceLineProps) {
  const { publisher, title, url, published, publishedNote, kind, country } = source;
  return (
    <p class="source">
      {isWebAddress(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer" title={say('open-article', { title })}>
          {publisher}
        </a>
      ) : (
        publisher
      )}
      {' · '}
      <time datetime={published}>{formatDate(published)}</time>
      {detail === 'full' && (
        <>
          {publishedNote && ` (${publishedNote})`}
          {` · ${say(`source-kind.${kind}`)} · ${country ? countries.of(country) : say('no-country')}`}
        </>
      )}
    </p>
  );
}

/** Packs may come from strangers: anything but a web address stays text. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//u.test(url);
}
