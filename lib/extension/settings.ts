/** The reader's settings: schema, defaults, and what is stored (only what differs from the defaults). Pure; storage is in settings-store.ts. */
import * as v from 'valibot';
import { keptWords, mostHidden } from '#lib/framing/hidden-findings.ts';
import { languageCodes } from '#lib/text/interface-language.ts';

const strings = v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(2_000));
const partialDate = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u)));

/** A finding that the reader has called wrong (lib/framing/hidden-findings.ts). */
export const HiddenFinding = v.object({
  question: v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u)),
  framing: v.pipe(v.string(), v.maxLength(200)),
  mode: v.picklist(['endorses', 'reports', 'rejects']),
  words: v.pipe(v.string(), v.maxLength(keptWords)),
});

export const Settings = v.object({
  /** The master switch. */
  on: v.fallback(v.boolean(), true),
  /** What is listed is switched off (see lib/pack/source-filter.ts). */
  filter: v.fallback(
    v.object({
      sources: v.fallback(strings, []),
      publishers: v.fallback(strings, []),
      countries: v.fallback(strings, []),
      kinds: v.fallback(strings, []),
      from: v.fallback(partialDate, null),
      until: v.fallback(partialDate, null),
    }),
    { sources: [], publishers: [], countries: [], kinds: [], from: null, until: null },
  ),
  /** Hosts on which Sidelight is off, and hosts the reader added to the bundled list. */
  sitesOff: v.fallback(strings, []),
  sitesAdded: v.fallback(strings, []),
  /** Every page is looked at, as far as the browser permits it. */
  allSites: v.fallback(v.boolean(), false),
  /** Entities the reader does not want marked (`pack/entity`). */
  entitiesOff: v.fallback(strings, []),
  findingsHidden: v.fallback(v.pipe(v.array(HiddenFinding), v.maxLength(mostHidden)), []),
  /** Tints the sentences that decided what a page says. */
  lens: v.fallback(v.boolean(), false),
  marks: v.fallback(v.picklist(['every', 'section', 'page']), 'section'),
  trigger: v.fallback(v.picklist(['hover', 'click', 'modifier']), 'hover'),
  modifier: v.fallback(v.picklist(['Alt', 'Control', 'Shift']), 'Alt'),
  /** Milliseconds the pointer rests on a mark before the card opens. */
  delay: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_000)), 300),
  /** Of the interface; `auto` is the browser's. */
  language: v.fallback(v.picklist(['auto', ...languageCodes]), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Per cent of the normal text size in cards and screens. */
  textSize: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(80), v.maxValue(200)), 100),
});

export type Settings = v.InferOutput<typeof Settings>;

export const defaultSettings: Settings = v.parse(Settings, {});
