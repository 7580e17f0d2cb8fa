import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PositionRules } from '#lib/pack/position-schema.ts';
import {
  Discrepancy,
  Entity,
  EvidenceFile,
  PackEvent,
  PackInfo,
  Question,
  Source,
  Term,
  Topic,
} from '#lib/pack/source-schema.ts';
import { invalidPacks } from './fixture-packs.ts';

const page = readFileSync(new URL('../../../docs/pack-format.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n(.*?)```/gsu)].map(([, json = '']) => JSON.parse(json) as unknown);
const schemas = [
  PackInfo,
  v.array(Source),
  v.array(Entity),
  Topic,
  v.array(Question),
  EvidenceFile,
  v.array(Term),
  PositionRules,
  v.array(PackEvent),
  v.array(Discrepancy),
];

/** Names of all keys that a value or schema has, however deep. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [Array.isArray(value) ? '' : key, ...keysOf(inner)]);
}

function keysOfSchema(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { entries, item, wrapped, pipe } = schema as {
    entries?: object;
    item?: unknown;
    wrapped?: unknown;
    pipe?: unknown[];
  };
  const own = Object.entries(entries ?? {}).flatMap(([key, inner]) => [key, ...keysOfSchema(inner)]);
  return [...own, ...keysOfSchema(item), ...keysOfSchema(wrapped), ...(pipe ?? []).slice(1).flatMap(keysOfSchema)];
}

describe('docs/pack-format.md', () => {
  it('gives an example of every file that the schema accepts', () => {
    expect(examples).toHaveLength(schemas.length);
    for (const [at, schema] of schemas.entries()) {
      const { success, issues } = v.safeParse(schema as v.GenericSchema, examples[at]);
      expect([success, issues?.map(({ message }) => message)]).toEqual([true, undefined]);
    }
  });

  it('shows every key of the format', () => {
    const shown = new Set(examples.flatMap(keysOf));
    const known = schemas.flatMap(keysOfSchema);
    expect(known.length).toBeGreaterThan(60);
    expect(known.filter((key) => !shown.has(key))).toEqual([]);
  });

  it('knows the message of every invalid fixture', () => {
    const table = page.slice(page.indexOf('| message |'), page.indexOf('Warnings:'));
    const patterns = [...table.matchAll(/`([^`]+)`/gu)].map(
      ([, words = '']) => new RegExp(words.replaceAll(/[()[\].*+?]/gu, '\\$&').replaceAll('…', '.*'), 'u'),
    );
    for (const { name, overlay } of invalidPacks) {
      const faults = readFileSync(`${overlay}/faults.txt`, 'utf8');
      expect(
        patterns.some((pattern) => pattern.test(faults)),
        name,
      ).toBe(true);
    }
  });
});
