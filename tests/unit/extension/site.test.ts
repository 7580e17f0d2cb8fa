import { describe, expect, it } from 'vitest';
import { coveringSite, isSite, patternFor, siteOf } from '#lib/extension/site.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.dawn.com/news/1', 'dawn.com'],
    ['http://edition.cnn.com/', 'edition.cnn.com'],
    ['https://xn--p1ai.example/', 'xn--p1ai.example'],
  ])('%s is %s', (address, site) => expect(siteOf(address)).toBe(site));

  it.each(['chrome://extensions', 'about:blank', 'file:///tmp/a.html', 'not an address', ''])(
    '%s has none',
    (address) => expect(siteOf(address)).toBeNull(),
  );
});

describe('a site that match patterns can be made of', () => {
  it.each(['dawn.com', 'epaper.dawn.com', 'localhost', 'xn--p1ai.example', 'my_site.example'])('is %s', (text) =>
    expect(isSite(text)).toBe(true),
  );

  it.each([
    '',
    '*',
    '*.dawn.com',
    'Dawn.com',
    'www.dawn.com',
    'dawn.com/news',
    'dawn.com:80',
    'a b',
    '.com',
    '1.2',
    '[::1]',
  ])('is not “%s”', (text) => expect(isSite(text)).toBe(false));
});

describe('a list of sites', () => {
  it('covers a site and what lies below it', () => {
    expect(coveringSite('dawn.com', ['bbc.com', 'dawn.com'])).toBe('dawn.com');
    expect(coveringSite('epaper.dawn.com', ['dawn.com'])).toBe('dawn.com');
  });

  it('does not cover names that only end alike', () => {
    expect(coveringSite('notdawn.com', ['dawn.com'])).toBeNull();
    expect(coveringSite('com', ['dawn.com'])).toBeNull();
  });

  it('makes a match pattern that covers the same', () => expect(patternFor('dawn.com')).toBe('*://*.dawn.com/*'));
});
