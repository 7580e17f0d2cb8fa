/** Names of a source's facets in the reader's language. */

import { sayKind } from '#components/kind-wording.ts';
import { nameCountry, nameLanguage } from '#components/name-codes.ts';
import type { CompiledSource } from '#lib/pack/compiled.ts';
import type { Facet } from './filter-switches.ts';
import { say } from './options-wording.ts';

export function countryName(code: string | null): string {
  return code ? nameCountry(code) : say('country-unknown');
}

/** A facet's value as the reader sees it. */
export function facetName(facet: Facet, value: string): string {
  if (facet === 'countries') return countryName(value);
  return facet === 'kinds' ? sayKind(`source-kind.${value as CompiledSource['kind']}`) : value;
}

/** All that a source can be found by in the table. */
export function sourceTexts({
  publisher,
  title,
  byline,
  country,
  kind,
  published,
  language,
}: CompiledSource): string[] {
  return [
    publisher,
    title,
    byline ?? '',
    countryName(country),
    facetName('kinds', kind),
    published,
    nameLanguage(language),
  ];
}
