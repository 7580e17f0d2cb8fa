import { useId, useState } from 'preact/hooks';
import { coveringSite } from '#components/covering-site.ts';
import { say } from './options-wording.ts';
import { readTypedSite } from './site-list.ts';

interface AddSiteProps {
  /** Sites that are on the list already. */
  readonly listed: readonly string[];
  readonly off: readonly string[];
  readonly onAskForSite: (site: string) => Promise<boolean>;
  readonly onAdd: (site: string) => void;
}

export function AddSite({ listed, off, onAskForSite, onAdd }: AddSiteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');

  const submit = async (event: Event) => {
    event.preventDefault();
    const read = readTypedSite(typed);
    const wrong = read.ok ? whyNot(read.site, listed, off) : say(`site-${read.because}`);
    setFault(wrong);
    if (!read.ok || wrong !== '') return;
    // Nothing may be awaited before this: browsers take the request only while the click is being handled.
    if (await onAskForSite(read.site)) {
      onAdd(read.site);
      setTyped('');
    } else {
      setFault(say('site-refused', { site: read.site }));
    }
  };

  return (
    <form class="add-site" noValidate onSubmit={submit}>
      <div class="field">
        <label for={id}>{say('add-site')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-hint ${id}-fault`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button-main">
        {say('add')}
      </button>
      <p id={`${id}-hint`} class="hint">
        {say('add-site-hint')}
      </p>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault}
      </p>
    </form>
  );
}

/** Why a site need not be added; '' when it can be. */
function whyNot(site: string, listed: readonly string[], off: readonly string[]): string {
  if (coveringSite(site, off) !== null) return say('site-is-off', { site });
  return coveringSite(site, listed) === null ? '' : say('site-listed', { site });
}
