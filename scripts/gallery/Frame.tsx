import { useEffect, useRef } from 'preact/hooks';
import type { Look } from './looks.ts';

/** One look in a document of its own, because themes, text size and width belong to a document; as high as what it shows. */
export function Frame({ part, look }: { readonly part: string; readonly look: Look }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const fit = new ResizeObserver(([body]) => {
      if (body) current.style.height = `${Math.ceil(body.target.getBoundingClientRect().height) + 1}px`;
    });
    const watch = () => current.contentDocument && fit.observe(current.contentDocument.body);
    current.addEventListener('load', watch);
    return () => {
      fit.disconnect();
      current.removeEventListener('load', watch);
    };
  }, []);
  const query = new URLSearchParams({ part, look: look.id });
  return (
    <figure class="gallery-frame" style={{ inlineSize: `${look.width}px` }}>
      <figcaption>{look.title}</figcaption>
      <iframe ref={frame} src={`./part.html?${query}`} title={`${part || 'All parts'}: ${look.title}`} />
    </figure>
  );
}
