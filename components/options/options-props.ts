import type { Settings } from '#lib/extension/settings.ts';
import type { Change } from './settings-history.ts';

/** What every section of the options page gets. */
export interface SectionProps {
  readonly settings: Settings;
  readonly onChange: (change: Change) => void;
}

/** Asks the browser for access to sites; resolves to whether it was given. Called straight from the click. */
export type AskForSites = (sites: readonly string[], allSites: boolean) => Promise<boolean>;

/** The sections in their order on the page, with the settings that each of them can reset. */
export const sections = {
  sources: ['filter'],
  sites: ['sitesOff', 'sitesAdded', 'allSites'],
  hidden: ['entitiesOff'],
  findings: ['lens', 'findingsHidden'],
  marks: ['marks'],
  opening: ['trigger', 'modifier', 'delay'],
  look: ['language', 'theme', 'textSize'],
  shortcuts: [],
  backup: [],
  reset: [],
  made: [],
  privacy: [],
} as const satisfies Record<string, readonly (keyof Settings)[]>;

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as SectionId[];
