import { packs } from 'virtual:sidelight/packs';
import type { CompiledPack } from '#lib/pack/compiled.ts';

/** The pack on the conflict of May 2025, as it ships. */
export const conflictPack = packs.find(({ info }) => info.id === 'may-2025-conflict') as CompiledPack;
