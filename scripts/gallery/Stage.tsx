import type { ComponentChild } from 'preact';
import type { Fixtures } from '#components/fixture.ts';

interface StageProps {
  readonly fixtures: Fixtures;
  /** Without names, for pictures that are compared. */
  readonly bare?: boolean;
}

/** The states of one part, one below the other. */
export function Stage({ fixtures, bare = false }: StageProps) {
  return (
    <div class="stage">
      {Object.entries(fixtures).map(([name, show]) => (
        <section key={name} class="state-on-stage" aria-label={name}>
          {!bare && <h2>{name}</h2>}
          <Shown show={show} />
        </section>
      ))}
    </div>
  );
}

/** As a component, so that its look is read when it is drawn. */
function Shown({ show }: { readonly show: () => ComponentChild }) {
  return <>{show()}</>;
}
