import { useId, useState } from 'preact/hooks';
import { coveringSite } from '#lib/extension/site.ts';
import { say } from './options-wording.ts';
import { readTypedSite } from './site-list.ts';

interface AddSiteProps {
  /** Sites that are on the list already. */
  readonly listed: readonly string[];
  readonly off: readonly string[];
  readonly onAskForSite: (site: string) => Promise<boolean>;
  readonly onAdd: (site: string) => void;
}

/** Why a site was not added. */
interface Refusal {
  readonly because: 'empty' | 'not-a-site' | 'browser-page' | 'listed' | 'is-off' | 'refused';
  readonly site: string;
}

export function AddSite({ listed, off, onAskForSite, onAdd }: AddSiteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const submit = async (event: Event) => {
    event.preventDefault();
    const read = readTypedSite(typed);
    const wrong = read.ok ? whyNot(read.site, listed, off) : { because: read.because, site: typed };
    setRefusal(wrong);
    if (!read.ok || wrong !== null) return;
    // Nothing may be awaited before this: browsers take the request only while the click is being handled.
    if (await onAskForSite(read.site)) {
      onAdd(read.site);
      setTyped('');
    } else {
      setRefusal({ because: 'refused', site: read.site });
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
          aria-invalid={refusal !== null}
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
        {refusal && say(`site-${refusal.because}`, { site: refusal.site })}
      </p>
    </form>
  );
}

/** Why a site need not be added; null when it can be. */
function whyNot(site: string, listed: readonly string[], off: readonly string[]): Refusal | null {
  if (coveringSite(site, off) !== null) return { because: 'is-off', site };
  return coveringSite(site, listed) === null ? null : { because: 'listed', site };
}
