/** Names of settings and of their values, for sentences that tell of them outside their own section. */
import { findEntity, languageOf } from '#components/find-entity.ts';
import { formatDate } from '#components/format-date.ts';
import type { Settings } from '#lib/extension/settings.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Entry, Field, SingleValue } from './compare-settings.ts';
import { facetValue } from './filter-switches.ts';
import { nameChoice } from './language-choice.ts';
import { say } from './options-wording.ts';
import { facetName } from './source-words.ts';

/** The message that names each setting. */
const names = {
  on: 'master',
  sources: 'articles-hidden',
  publishers: 'publishers-hidden',
  countries: 'countries-hidden',
  kinds: 'kinds-hidden',
  from: 'date-from',
  until: 'date-until',
  sitesOff: 'sites-off',
  sitesAdded: 'sites-added',
  allSites: 'all-sites',
  entitiesOff: 'names-not-marked',
  findingsHidden: 'findings-hidden',
  lens: 'lens',
  marks: 'marks',
  trigger: 'trigger-legend',
  modifier: 'modifier-legend',
  delay: 'delay',
  language: 'language',
  theme: 'theme-legend',
  textSize: 'text-size',
} as const satisfies Record<Field, Parameters<typeof say>[0]>;

export const settingName = (field: Field): string => say(names[field]);

/** A single value in words: "Dark", "300 milliseconds", "off". */
export function settingValue(field: Field, value: SingleValue): string {
  if (value === null) return say('value-no-limit');
  if (typeof value === 'boolean') return say(value ? 'value-on' : 'value-off');
  switch (field) {
    case 'from':
    case 'until':
      return formatDate(String(value));
    case 'delay':
      return say('delay-value', { n: value });
    case 'textSize':
      return say('text-size-value', { n: value });
    case 'marks':
      return say(`marks-${value as Settings['marks']}`);
    case 'trigger':
      return say(`trigger-${value as Settings['trigger']}`);
    case 'language':
      return nameChoice(value as Settings['language']);
    case 'theme':
      return say(`theme-${value as Settings['theme']}`);
    default:
      return String(value);
  }
}

export interface EntryWords {
  readonly text: string;
  /** Of the text, where it is not ours and known. */
  readonly language?: string | undefined;
}

/** An entry of a setting that is a list, by the name that the packs have for it. */
export function nameEntry(packs: readonly CompiledPack[], field: Field, entry: Entry): EntryWords {
  if (typeof entry !== 'string') return { text: entry.words };
  const sources = packs.flatMap((pack) => pack.sources);
  switch (field) {
    case 'sources': {
      const source = sources.find(({ id }) => id === entry);
      return source ? { text: `${source.publisher}: ${source.title}`, language: source.language } : { text: entry };
    }
    case 'countries':
    case 'kinds':
      return { text: sources.some((source) => facetValue(source, field) === entry) ? facetName(field, entry) : entry };
    case 'entitiesOff': {
      const name = findEntity(packs, entry)?.name;
      return name === undefined ? { text: entry } : { text: name, language: languageOf(packs, entry) };
    }
    default:
      return { text: entry };
  }
}
