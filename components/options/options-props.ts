import type { Settings } from '#lib/extension/settings.ts';
import type { Change } from './settings-history.ts';

/** What every section of the options page gets. */
export interface SectionProps {
  readonly settings: Settings;
  readonly onChange: (change: Change) => void;
}

/** The sections in their order on the page, with the settings that each of them can reset. */
export const sections = {
  sources: ['filter'],
  sites: ['sitesOff', 'sitesAdded'],
  hidden: ['entitiesOff'],
  findings: ['lens', 'findingsHidden'],
  marks: ['marks'],
  opening: ['trigger', 'modifier', 'delay'],
  look: ['theme', 'textSize'],
  shortcuts: [],
  reset: [],
  made: [],
  privacy: [],
} as const satisfies Record<string, readonly (keyof Settings)[]>;

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as SectionId[];
