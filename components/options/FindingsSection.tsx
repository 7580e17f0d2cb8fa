/** What is found on pages: the lens, and the findings that the reader has called wrong, with the way back for each. */
import { Switch } from '#components/form/Switch.tsx';
import { type HiddenFinding, keyOfFinding, restoreFinding } from '#lib/framing/hidden-findings.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { SectionProps } from './options-props.ts';
import { say } from './options-wording.ts';
import { Section } from './Section.tsx';

export function FindingsSection(props: SectionProps & { readonly packs: readonly CompiledPack[] }) {
  const { settings, onChange, packs } = props;
  const restore = (finding: HiddenFinding) =>
    onChange({
      patch: { findingsHidden: [...restoreFinding(settings.findingsHidden, finding)] },
      what: () => say('did-restore'),
    });
  return (
    <Section id="findings" lead={say('findings-lead')} resets={props}>
      <Switch
        label={say('lens')}
        hint={say('lens-hint')}
        on={settings.lens}
        onChange={(lens) => onChange({ patch: { lens }, what: () => say(lens ? 'did-lens-on' : 'did-lens-off') })}
      />
      <h3>{say('findings-hidden')}</h3>
      {settings.findingsHidden.length === 0 && <p class="soft">{say('findings-hidden-none')}</p>}
      <ul class="rows">
        {settings.findingsHidden.map((finding) => (
          <li key={keyOfFinding(finding)} class="row">
            <span>
              <q dir="auto">{finding.words}</q>{' '}
              <small>
                <Finding packs={packs} finding={finding} />
              </small>
            </span>
            <button
              type="button"
              class="button"
              aria-label={say('restore-finding', { words: finding.words.slice(0, 80) })}
              onClick={() => restore(finding)}
            >
              {say('restore')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface FindingProps {
  readonly packs: readonly CompiledPack[];
  readonly finding: HiddenFinding;
}

/** What the finding said: question, stance and framing; their ids where no pack has them any more. */
function Finding({ packs, finding: { question, framing, mode } }: FindingProps) {
  const pack = packs.find(({ info }) => question.startsWith(`${info.id}/`));
  const asked = pack?.questions.find(({ id }) => question === `${pack.info.id}/${id}`);
  const label = asked?.framings.find(({ id }) => id === framing)?.label ?? framing;
  return (
    <>
      <bdi lang={pack?.info.language}>{asked?.text ?? question}</bdi> · {say(`finding-stance-${mode}`)}:{' '}
      <bdi lang={pack?.info.language}>{label}</bdi>
    </>
  );
}
