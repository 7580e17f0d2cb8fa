/** The state of the screen, kept in the address' hash: back, forward and reload are the browser's own. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type CompareState, changeState, formatState, isLookAround, parseState } from '#lib/compare/compare-state.ts';

export function useAddress(): readonly [CompareState, (patch: Partial<CompareState>) => void] {
  const [state, setState] = useState(() => parseState(location.hash));
  useEffect(() => {
    const screen = new AbortController();
    window.addEventListener('hashchange', () => setState(parseState(location.hash)), { signal: screen.signal });
    return () => screen.abort();
  }, []);
  const change = useCallback((patch: Partial<CompareState>) => {
    const next = changeState(parseState(location.hash), patch);
    if (!isLookAround(patch)) {
      location.hash = formatState(next);
      return;
    }
    history.replaceState(history.state, '', `#${formatState(next)}`);
    setState(next);
  }, []);
  return [state, change];
}
