import { PackText } from '#components/PackText.tsx';
import { formatNumber } from '#components/wording.ts';
import { say } from './concordance-wording.ts';
import { VariantButton } from './VariantButton.tsx';
import type { VariantTableProps } from './VariantTable.tsx';

/** The same counts where a table would be squeezed: under each variant those who write it. */
export function VariantList({ concordance: { sources, variants }, hasPage, only, onOnly }: VariantTableProps) {
  return (
    <ul class="variant-list" aria-label={say('table')}>
      {variants.map(({ text, counts, total, onPage }) => (
        <li key={text}>
          <VariantButton variant={text} only={only} onOnly={onOnly} />
          <span class="count">{formatNumber(total)}</span>
          <ul>
            {hasPage && onPage > 0 && (
              <li class="on-page">
                {say('page')} <span class="count">{formatNumber(onPage)}</span>
              </li>
            )}
            {counts.map((count, at) =>
              count === 0 ? null : (
                <li key={sources[at]?.id}>
                  <PackText>{sources[at]?.publisher}</PackText> <span class="count">{formatNumber(count)}</span>
                </li>
              ),
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}
