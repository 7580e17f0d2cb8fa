/** Every marked entity of the page: choosing one goes to its mention, arrows and arrow keys go through the others. */
import { useState } from 'preact/hooks';
import { spokenLanguage } from '#components/wording.ts';
import { onListKey } from './list-keys.ts';
import { type MentionPlace, stepPlace } from './page-summary.ts';
import { say } from './popup-wording.ts';

export interface NamedEntity {
  readonly ref: string;
  readonly name: string;
  /** Of the name (BCP 47), where a pack gives it. */
  readonly language: string | undefined;
  /** What it is ("Person"), in the reader's words. */
  readonly kind: string;
  readonly places: readonly MentionPlace[];
}

interface MentionListProps {
  readonly entities: readonly NamedEntity[];
  /** Goes to a mention of an entity; `index` counts its mentions from 0. */
  readonly onVisit: (entity: NamedEntity, index: number) => void;
}

export function MentionList({ entities, onVisit }: MentionListProps) {
  const [visited, setVisited] = useState<{ ref: string; index: number } | null>(null);
  const visit = (entity: NamedEntity, index: number) => {
    setVisited({ ref: entity.ref, index });
    onVisit(entity, index);
  };
  return (
    <ul class="mentions" onKeyDown={onListKey}>
      {entities.map((entity) => (
        <MentionRow
          key={entity.ref}
          entity={entity}
          visited={visited?.ref === entity.ref && visited.index < entity.places.length ? visited.index : null}
          onVisit={(index) => visit(entity, index)}
        />
      ))}
    </ul>
  );
}

interface MentionRowProps {
  readonly entity: NamedEntity;
  readonly visited: number | null;
  readonly onVisit: (index: number) => void;
}

function MentionRow({ entity: { name, language, kind, places }, visited, onVisit }: MentionRowProps) {
  const many = places.length > 1;
  const step = (to: 1 | -1) => onVisit(stepPlace(places.length, visited, to));
  const onKey = (event: KeyboardEvent) => {
    const to = stepOfKey(event.key);
    if (!many || to === null) return;
    event.preventDefault();
    step(to);
  };
  return (
    <li class={visited === null ? 'mention' : 'mention mention-visited'}>
      <button type="button" class="mention-name" onClick={() => onVisit(visited ?? 0)} onKeyDown={onKey}>
        <bdi lang={language}>{name}</bdi> <small>{kind}</small>
      </button>
      <span class="mention-steps">
        {many && (
          <button type="button" class="icon-button" aria-label={say('previous', { name })} onClick={() => step(-1)}>
            <span class="chevron chevron-back" />
          </button>
        )}
        <MentionCount count={places.length} visited={visited} />
        {many && (
          <button type="button" class="icon-button" aria-label={say('next', { name })} onClick={() => step(1)}>
            <span class="chevron" />
          </button>
        )}
      </span>
    </li>
  );
}

/** The arrows beside the count point the way that the writing runs. */
function stepOfKey(key: string): 1 | -1 | null {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return (key === 'ArrowRight') === (spokenLanguage().dir === 'ltr') ? 1 : -1;
}

function MentionCount({ count, visited }: { readonly count: number; readonly visited: number | null }) {
  const shown = visited === null ? String(count) : say('place', { n: visited + 1, of: count });
  const spoken = visited === null ? say('mentions', { n: count }) : shown;
  return (
    <span class="mention-count">
      <span aria-hidden="true">{shown}</span>
      <span class="visually-hidden">{spoken}</span>
    </span>
  );
}
