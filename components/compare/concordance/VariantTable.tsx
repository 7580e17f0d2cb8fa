import { Published, Publisher } from '#components/SourceLine.tsx';
import { formatNumber } from '#components/wording.ts';
import type { Concordance } from '#lib/compare/view-concordance.ts';
import { say } from './concordance-wording.ts';
import { VariantButton } from './VariantButton.tsx';

export interface VariantTableProps {
  readonly concordance: Concordance;
  readonly hasPage: boolean;
  /** The variant whose lines are shown alone. */
  readonly only: string | null;
  readonly onOnly: (variant: string | null) => void;
}

/** Variants × sources, with counts; none is a dash, so that numbers stand out. */
export function VariantTable({ concordance, hasPage, only, onOnly }: VariantTableProps) {
  const { sources, variants } = concordance;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section class="variant-table" tabIndex={0} aria-label={say('table')}>
      <table>
        <caption class="visually-hidden">{say('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('variant')}</th>
            {sources.map((source) => (
              <th key={source.id} scope="col">
                <span class="source">
                  <Publisher source={source} />
                </span>
                <small>
                  <Published source={source} />
                </small>
              </th>
            ))}
            <th scope="col">{say('total')}</th>
            {hasPage && (
              <th scope="col" class="on-page">
                {say('page')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {variants.map(({ text, counts, total, onPage }) => (
            <tr key={text}>
              <th scope="row">
                <VariantButton variant={text} only={only} onOnly={onOnly} />
              </th>
              {counts.map((count, at) => (
                <Count key={sources[at]?.id} count={count} />
              ))}
              <Count count={total} />
              {hasPage && <Count count={onPage} class="on-page" />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Count({ count, ...look }: { readonly count: number; readonly class?: string }) {
  return <td {...look}>{count > 0 ? formatNumber(count) : <span class="none">–</span>}</td>;
}
