/** Links to the sections, the one in view marked. */
import { useEffect, useState } from 'preact/hooks';
import { type SectionId, sectionIds } from './options-props.ts';
import { say } from './options-wording.ts';

export function SectionNav() {
  const current = useSectionInView();
  return (
    <nav class="section-nav" aria-label={say('nav')}>
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {say(id)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The first section that reaches into the upper part of the window. */
function useSectionInView(): SectionId {
  const [current, setCurrent] = useState<SectionId>('sources');
  useEffect(() => {
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        }
        const first = sectionIds.find((id) => inView.has(id));
        if (first !== undefined) setCurrent(first);
      },
      { rootMargin: '-10% 0px -60% 0px' },
    );
    for (const section of document.querySelectorAll('section.section')) observer.observe(section);
    return () => observer.disconnect();
  }, []);
  return current;
}
