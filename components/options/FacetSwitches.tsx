/** Switches for all sources of a publisher, country or kind together. */
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { type Facet, facetValue, switchFacet } from './filter-switches.ts';
import { type FramingSources, listLosses } from './impact.ts';
import { say } from './options-wording.ts';
import type { Change } from './settings-history.ts';
import { type FacetChoice, facetChoices, type SourceRow } from './source-rows.ts';
import { facetName } from './source-words.ts';

interface FacetSwitchesProps {
  readonly facet: Facet;
  readonly rows: readonly SourceRow[];
  readonly framings: FramingSources;
  readonly filter: SourceFilter;
  readonly onChange: (filter: SourceFilter, what: Change['what']) => void;
}

export function FacetSwitches({ facet, rows, framings, filter, onChange }: FacetSwitchesProps) {
  const choices = facetChoices(rows, filter, facet);
  const name = say(facet);
  const turn = (value: string, on: boolean) =>
    onChange(switchFacet(filter, facet, [value], on), () =>
      say(on ? 'did-facet-on' : 'did-facet-off', { value: facetName(facet, value) }),
    );
  const turnAll = (on: boolean) =>
    onChange(
      switchFacet(
        filter,
        facet,
        choices.map(({ value }) => value),
        on,
      ),
      () => say(on ? 'did-facet-all-on' : 'did-facet-all-off', { facet: say(facet) }),
    );
  return (
    <fieldset class="facet">
      <legend>{name}</legend>
      {choices.map((choice) => (
        <FacetSwitch
          key={choice.value}
          label={facetName(facet, choice.value)}
          choice={choice}
          loses={choice.on ? listLosses(framings, idsOf(rows, facet, choice.value)).length : 0}
          onTurn={(on) => turn(choice.value, on)}
        />
      ))}
      <div class="button-row">
        <button
          type="button"
          class="button-quiet"
          aria-label={say('facet-all-on-of', { facet: name })}
          disabled={choices.every(({ on }) => on)}
          onClick={() => turnAll(true)}
        >
          {say('facet-all-on')}
        </button>
        <button
          type="button"
          class="button-quiet"
          aria-label={say('facet-all-off-of', { facet: name })}
          disabled={choices.every(({ on }) => !on)}
          onClick={() => turnAll(false)}
        >
          {say('facet-all-off')}
        </button>
      </div>
    </fieldset>
  );
}

function idsOf(rows: readonly SourceRow[], facet: Facet, value: string): ReadonlySet<string> {
  return new Set(rows.filter(({ source }) => facetValue(source, facet) === value).map(({ source }) => source.id));
}

interface FacetSwitchProps {
  readonly label: string;
  readonly choice: FacetChoice;
  /** Framings that would lose their last source. */
  readonly loses: number;
  readonly onTurn: (on: boolean) => void;
}

function FacetSwitch({ label, choice: { on, shown, of }, loses, onTurn }: FacetSwitchProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      <span>
        <bdi>{label}</bdi>
        {loses > 0 && <small>{say('facet-loses', { n: loses })}</small>}
      </span>
      <span class="count" aria-hidden="true">
        {say('facet-count', { n: shown, of })}
      </span>
      <span class="visually-hidden">{say('facet-count-long', { n: shown, of })}</span>
    </label>
  );
}
