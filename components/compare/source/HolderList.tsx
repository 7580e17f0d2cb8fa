import { say } from '#components/compare/compare-wording.ts';
import { PackText } from '#components/PackText.tsx';
import { say as sayPart } from '#components/parts-wording.ts';
import type { SourceDetail } from '#lib/compare/describe-source.ts';

/** Whom an article lets speak, most quotes first. */
export function HolderList({ holders }: Pick<SourceDetail, 'holders'>) {
  return (
    <section class="holders">
      <h3>{say('holders')}</h3>
      {holders.length === 0 && <p class="soft">{say('no-holders')}</p>}
      <ul>
        {holders.map(({ holder: { id, name, role }, count }) => (
          <li key={id}>
            <span>
              <PackText>{name}</PackText>
              {role && (
                <span class="soft">
                  {sayPart('comma')}
                  <PackText>{role}</PackText>
                </span>
              )}
            </span>{' '}
            <span class="count">{say('quotes', { n: count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
