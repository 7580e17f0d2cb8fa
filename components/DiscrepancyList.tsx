import type { EntityView } from '#lib/pack/views.ts';
import { PackText } from './PackText.tsx';
import { say } from './parts-wording.ts';
import { QuoteBlock } from './QuoteBlock.tsx';

/** Facts that the sources give differently, account beside account, folded. */
export function DiscrepancyList({ discrepancies }: { readonly discrepancies: EntityView['discrepancies'] }) {
  if (discrepancies.length === 0) return null;
  return (
    <details class="discrepancies fold">
      <summary>
        <h3>{say('discrepancies', { n: discrepancies.length })}</h3>
      </summary>
      {discrepancies.map(({ about, accounts }) => (
        <section key={about} class="discrepancy">
          <h4>
            <PackText>{about}</PackText>
          </h4>
          <ul>
            {accounts.map(({ text, quotes }) => (
              <li key={text}>
                <p>
                  <PackText>{text}</PackText>
                </p>
                {quotes.map((quote) => (
                  <QuoteBlock key={quote.id} quote={quote} />
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
