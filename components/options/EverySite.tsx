/** The switch that lets Sidelight look at every page. */
import { useState } from 'preact/hooks';
import { Switch } from '#components/form/Switch.tsx';
import type { AskForSites, SectionProps } from './options-props.ts';
import { say } from './options-wording.ts';

interface EverySiteProps extends SectionProps {
  readonly onAskForSites: AskForSites;
}

export function EverySite({ settings: { allSites }, onChange, onAskForSites }: EverySiteProps) {
  const [refused, setRefused] = useState(false);
  const change = async (on: boolean) => {
    setRefused(false);
    // Nothing may be awaited before this: browsers take the request only while the click is being handled.
    if (on && !(await onAskForSites([], true))) return setRefused(true);
    onChange({ patch: { allSites: on }, what: () => say(on ? 'did-all-sites-on' : 'did-all-sites-off') });
  };
  return (
    <div class="every-site">
      <Switch label={say('all-sites')} hint={say('all-sites-hint')} on={allSites} onChange={(on) => void change(on)} />
      <p class="fault" role="alert">
        {refused && say('all-sites-refused')}
      </p>
    </div>
  );
}
