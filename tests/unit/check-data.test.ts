import { describe, expect, it } from 'vitest';
import { checkLockFile, checkNewsSites } from '#scripts/check-data.ts';

const site = (host: string) => ({ host, name: 'A paper', region: 'europe', country: null, languages: ['en'] });
const sites = (...hosts: string[]) => ({ note: 'How to change it', sites: hosts.map(site) });

describe('the list of news sites', () => {
  it('is sound when every host stands once, in order', () => {
    expect(checkNewsSites(sites('a-paper.com', 'a.com', 'b.co.uk'))).toEqual([]);
  });

  it.each([
    ['a host out of order', sites('b.com', 'a.com'), 'a.com stands after b.com: sort by host'],
    ['a host listed twice', sites('a.com', 'a.com'), 'a.com is listed twice'],
    ['a host below another', sites('a.com', 'news.a.com'), 'news.a.com is covered by a.com'],
    ['an address for a host', sites('https://a.com/'), /^sites\.0\.host: write a host/u],
    ['www.', sites('www.a.com'), /^sites\.0\.host: write a host/u],
    ['an unknown field', { ...sites('a.com'), extra: true }, /^extra: /u],
  ])('refuses %s', (_, list, fault) => {
    expect(checkNewsSites(list)).toEqual([expect.stringMatching(fault)]);
  });
});

describe('the lock file', () => {
  const packages = {
    'node_modules/linter': { version: '1.0.0', optionalDependencies: { 'linter-linux': '1.0.0' } },
    'node_modules/linter-linux': { version: '1.0.0' },
  };

  it('is sound when it lists every optional package', () => {
    expect(checkLockFile({ packages })).toEqual([]);
  });

  it('finds an optional package nested below its dependant', () => {
    const nested = { ...packages['node_modules/linter-linux'] };
    const { 'node_modules/linter': linter } = packages;
    const tree = { 'node_modules/linter': linter, 'node_modules/linter/node_modules/linter-linux': nested };
    expect(checkLockFile({ packages: tree })).toEqual([]);
  });

  it('misses an optional package that npm left out', () => {
    const { 'node_modules/linter': linter } = packages;
    expect(checkLockFile({ packages: { 'node_modules/linter': linter } })).toEqual([
      'linter-linux, optional for node_modules/linter, has no entry',
    ]);
  });

  it('refuses the address of a registry', () => {
    const resolved = 'https://registry.example/linter.tgz';
    expect(checkLockFile({ packages: { 'node_modules/x': { version: '1.0.0', resolved } } })).toEqual([
      `node_modules/x names a registry: ${resolved}`,
    ]);
  });
});
