/** Saves what is shown, a question, everything about a name, or the whole pack, as a file. */
import { formatDate } from '#components/format-date.ts';
import { say as sayPart } from '#components/parts-wording.ts';
import { listNames } from '#components/wording.ts';
import { collectExport, type ExportScope, type PackExport } from '#lib/compare/collect-export.ts';
import {
  type ExportFormat,
  type ExportWords,
  exportFormats,
  fileName,
  fileTypes,
  writeExport,
} from '#lib/compare/write-export.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { say } from './cite-wording.ts';
import { saveFile } from './save-file.ts';
import { today } from './today.ts';

interface ExportMenuProps {
  readonly pack: CompiledPack;
  readonly filter: SourceFilter;
  readonly scope: ExportScope;
}

export function ExportMenu({ pack, filter, scope }: ExportMenuProps) {
  const save = (format: ExportFormat) => {
    const data = collectExport(pack, filter, scope, today());
    saveFile(fileName(data, format), fileTypes[format].type, writeExport(data, format, exportWords(data)));
  };
  const about = scope.question !== null ? 'question' : scope.entity !== null ? 'entity' : 'pack';
  return (
    <ActionMenu
      class="button"
      label={say('export')}
      name={say(`export.${about}`)}
      actions={exportFormats.map((format) => [format, say(`format.${format}`)])}
      onChoose={save}
    />
  );
}

function exportWords({ pack, sources, exported }: PackExport): ExportWords {
  return {
    undisputed: sayPart('undisputed'),
    sources: say('sources'),
    details: ({ holder, voice, mode, said, claimedOrigin, supersedes }, source) =>
      [
        holder.role,
        sayPart(`voice.${voice}` as 'voice.outlet'),
        mode === 'rejects' || mode === 'reports' ? sayPart(`mode.${mode}`) : null,
        said === null || said === source?.published ? null : sayPart('said', { date: formatDate(said) }),
        claimedOrigin === null ? null : sayPart('origin', { origin: claimedOrigin }),
        supersedes.length === 0 ? null : sayPart('supersedes'),
      ].filter((part) => part !== null),
    date: formatDate,
    alsoIn: (publishers) => sayPart('also-in', { names: listNames(publishers) }),
    silent: (publishers) => sayPart('silent', { names: listNames(publishers) }),
    basis: say('basis', {
      n: sources.length,
      title: pack.title,
      version: pack.version,
      date: formatDate(exported),
    }),
  };
}
