/** The state of the screen, kept in the address' hash: back, forward and reload are the browser's own. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type CompareState, formatState, parseState } from '#lib/compare/compare-state.ts';

export function useAddress(): readonly [CompareState, (patch: Partial<CompareState>) => void] {
  const [state, setState] = useState(() => parseState(location.hash));
  useEffect(() => {
    const screen = new AbortController();
    window.addEventListener('hashchange', () => setState(parseState(location.hash)), { signal: screen.signal });
    return () => screen.abort();
  }, []);
  const change = useCallback((patch: Partial<CompareState>) => {
    location.hash = formatState({ ...parseState(location.hash), ...patch });
  }, []);
  return [state, change];
}
