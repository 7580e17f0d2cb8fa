/** The reader's settings: what each can be, and its default. Pure; storage is in settings-store.ts, files are read in backup.ts. */
import * as v from 'valibot';
import { keptWords, mostHidden } from '#lib/framing/hidden-findings.ts';
import { languageCodes } from '#lib/text/interface-language.ts';

const strings = v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(2_000));
const partialDate = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u)));
const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A finding that the reader has called wrong (lib/framing/hidden-findings.ts). */
export const HiddenFinding = v.object({
  question: v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u)),
  framing: v.pipe(v.string(), v.maxLength(200)),
  mode: v.picklist(['endorses', 'reports', 'rejects']),
  words: v.pipe(v.string(), v.maxLength(keptWords)),
});

/** What is listed is switched off (see lib/pack/source-filter.ts). */
export const filterParts = {
  sources: strings,
  publishers: strings,
  countries: strings,
  kinds: strings,
  from: partialDate,
  until: partialDate,
};

/** What each setting can be. */
export const settingValues = {
  /** The master switch. */
  on: v.boolean(),
  filter: v.object(filterParts),
  /** Hosts on which Sidelight is off, and hosts the reader added to the bundled list. */
  sitesOff: strings,
  sitesAdded: strings,
  /** Every page is looked at, as far as the browser permits it. */
  allSites: v.boolean(),
  /** Entities the reader does not want marked (`pack/entity`). */
  entitiesOff: strings,
  findingsHidden: v.pipe(v.array(HiddenFinding), v.maxLength(mostHidden)),
  /** Tints the sentences that decided what a page says. */
  lens: v.boolean(),
  marks: v.picklist(['every', 'section', 'page']),
  trigger: v.picklist(['hover', 'click', 'modifier']),
  modifier: v.picklist(['Alt', 'Control', 'Shift']),
  /** Milliseconds the pointer rests on a mark before the card opens. */
  delay: wholeNumber(0, 3_000),
  /** Of the interface; `auto` is the browser's. */
  language: v.picklist(['auto', ...languageCodes]),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** Per cent of the normal text size in cards and screens. */
  textSize: wholeNumber(80, 200),
};

const possible = v.object(settingValues);
export type Settings = v.InferOutput<typeof possible>;

export const defaultSettings: Settings = {
  on: true,
  filter: { sources: [], publishers: [], countries: [], kinds: [], from: null, until: null },
  sitesOff: [],
  sitesAdded: [],
  allSites: false,
  entitiesOff: [],
  findingsHidden: [],
  lens: false,
  marks: 'section',
  trigger: 'hover',
  modifier: 'Alt',
  delay: 300,
  language: 'auto',
  theme: 'auto',
  textSize: 100,
};

/** Settings from any object: what is missing or impossible, be it a part of the filter, is read as its default. */
export const Settings = forgiving(
  { ...settingValues, filter: forgiving(filterParts, defaultSettings.filter) },
  defaultSettings,
);

function forgiving<Value extends object>(values: v.ObjectEntries, defaults: Value): v.GenericSchema<unknown, Value> {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    v.fallback(value, defaults[name as keyof Value]),
  ]);
  return v.object(Object.fromEntries(entries)) as unknown as v.GenericSchema<unknown, Value>;
}
