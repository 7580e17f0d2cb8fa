import { describe, expect, it } from 'vitest';
import { endsBeforeItStarts, parsePartialDate } from '#components/form/partial-date.ts';
import { readTypedSite } from '#components/options/site-list.ts';
import { coveringSite } from '#lib/extension/site.ts';

describe('a typed date', () => {
  it.each([
    ['', ''],
    ['2025', '2025'],
    [' 2025-5 ', '2025-05'],
    ['2025/05', '2025-05'],
    ['2025-05-07', '2025-05-07'],
    ['2024.2.29', '2024-02-29'],
  ])('reads %j as %j', (typed, date) => expect(parsePartialDate(typed)).toBe(date));

  it.each(['May', '25-05', '2025-13', '2025-00', '2025-02-30', '2025-05-07-01', '2025-05-'])('refuses %j', (typed) =>
    expect(parsePartialDate(typed)).toBeNull(),
  );

  it('that ends a range is compared as far as both dates go', () => {
    expect(endsBeforeItStarts('2025-05-20', '2025-05')).toBe(false);
    expect(endsBeforeItStarts('2025-05-20', '2025-05-19')).toBe(true);
    expect(endsBeforeItStarts('2026', '2025-12-31')).toBe(true);
  });
});

describe('a typed site', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  WWW.Example.com/news?x=1 ', 'example.com'],
    ['https://edition.example.com:8443/a', 'edition.example.com'],
    ['example.com:8080', 'example.com'],
    ['https://example.com.', 'example.com'],
  ])('reads %j as %j', (typed, site) => expect(readTypedSite(typed)).toEqual({ ok: true, site }));

  it('keeps an international name in the form in which browsers match it', () => {
    expect(readTypedSite('bücher.example')).toEqual({ ok: true, site: 'xn--bcher-kva.example' });
  });

  it.each([
    ['', 'empty'],
    ['two words', 'not-a-site'],
    ['localhost', 'not-a-site'],
    ['127.0.0.1', 'not-a-site'],
    ['*.example.com', 'not-a-site'],
    ['https://', 'not-a-site'],
    ['chrome://settings', 'browser-page'],
    ['file:///home/a.html', 'browser-page'],
    ['javascript:alert(1)', 'browser-page'],
  ])('refuses %j as %s', (typed, because) => expect(readTypedSite(typed)).toEqual({ ok: false, because }));

  it('is covered by a site it lies below, never by one that only ends alike', () => {
    expect(coveringSite('edition.cnn.com', ['cnn.com'])).toBe('cnn.com');
    expect(coveringSite('notcnn.com', ['cnn.com'])).toBeNull();
  });
});
