/** Names of settings and of their values, for sentences that tell of them outside their own section. */
import type { Settings } from '#lib/extension/settings.ts';
import { nameChoice } from './language-choice.ts';
import { say } from './options-wording.ts';

/** The message that names each setting. */
const names = {
  on: 'master',
  filter: 'source-filter',
  sitesOff: 'sites-off',
  sitesAdded: 'sites-added',
  allSites: 'all-sites',
  entitiesOff: 'hidden',
  findingsHidden: 'findings-hidden',
  lens: 'lens',
  marks: 'marks',
  trigger: 'trigger-legend',
  modifier: 'modifier-legend',
  delay: 'delay',
  language: 'language',
  theme: 'theme-legend',
  textSize: 'text-size',
} as const satisfies Record<keyof Settings, Parameters<typeof say>[0]>;

export function settingName(key: keyof Settings): string {
  return say(names[key]);
}

/** A single value in words: "Dark", "300 milliseconds", "off". */
export function settingValue(key: keyof Settings, value: string | number | boolean): string {
  if (typeof value === 'boolean') return say(value ? 'value-on' : 'value-off');
  switch (key) {
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
