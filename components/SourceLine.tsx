import type { ComponentChildren } from 'preact';
import type { SourceView } from '#lib/pack/views.ts';
import { formatDate } from './format-date.ts';
import { say } from './parts-wording.ts';

export interface SourceLineProps {
  readonly source: SourceView;
  /** What else is known of it (`SourceFacts`). */
  readonly facts?: ComponentChildren;
}

/** Who published it and when, with a link to the article. */
export function SourceLine({ source, facts }: SourceLineProps) {
  return (
    <span class="source">
      <Publisher source={source} />
      {say('comma')}
      <Published source={source} />
      {facts}
    </span>
  );
}

/** The publisher's name, linked to the article. */
export function Publisher({ source: { publisher, title, url, language } }: { readonly source: SourceView }) {
  const name = <bdi lang={language}>{publisher}</bdi>;
  if (!isWebAddress(url)) return name;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={say('open-article', { title })}>
      {name}
    </a>
  );
}

export function Published({ source: { published } }: { readonly source: SourceView }) {
  return <time datetime={published}>{formatDate(published)}</time>;
}

/** Packs may come from strangers: anything but a web address stays text. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//u.test(url);
}
