/** Names a tab in an address. The number of a tab means another one after a restart: the session is part of the name. */
import { browser } from './browser.ts';

const key = 'session-name';

/** Fields of an address that name a tab. */
export async function rememberedTab(tab: number): Promise<URLSearchParams> {
  return new URLSearchParams({ tab: String(tab), session: await sessionName() });
}

/** The tab that an address names: null when it names none, `gone` when it is one of an earlier session. */
export async function namedTab(fields: URLSearchParams): Promise<number | null | 'gone'> {
  const tab = fields.get('tab');
  if (tab === null || !/^\d{1,15}$/u.test(tab)) return null;
  return fields.get('session') === (await sessionName()) ? Number(tab) : 'gone';
}

async function sessionName(): Promise<string> {
  const { [key]: known } = await browser.storage.session.get(key);
  if (typeof known === 'string') return known;
  const name = crypto.randomUUID().slice(0, 8);
  await browser.storage.session.set({ [key]: name });
  return name;
}
