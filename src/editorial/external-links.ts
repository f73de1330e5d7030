/** Links that leave the site: where they stand, and whether they still lead somewhere. */
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import path from 'node:path';
import { lineOfField, splitFile } from './front-matter.ts';
import { lineOf, type Content, type ContentFile } from './read.ts';

export interface ExternalLink {
  address: string;
  /** Every place where it stands, with the line in the file. */
  places: { file: string; line: number }[];
}

/** An address in running text; one pair of parentheses inside it belongs to it. */
const addressPattern = /https:\/\/(?:[^\s()<>"'`]|\([^\s()<>"'`]*\))+/g;

/** All addresses in a text by line, counted from 1. */
export function addressesIn(source: string): { address: string; line: number }[] {
  return source.split('\n').flatMap((text, index) =>
    [...text.matchAll(addressPattern)].map(([address]) => ({
      address: address.replace(/[.,;:!?]+$/, ''),
      line: index + 1,
    })),
  );
}

type Found = { address: string; path: PropertyKey[] };

/** Addresses anywhere in data, each with the way to it. */
function addressesOf(value: unknown, at: PropertyKey[] = []): Found[] {
  if (typeof value === 'string') {
    return value.startsWith('https://') ? [{ address: value, path: at }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => addressesOf(one, [...at, name]));
}

function linksOf(file: ContentFile): { address: string; line: number }[] {
  const { body } = splitFile(
    readFileSync(path.join(file.folder, path.basename(file.file)), 'utf8'),
  );
  return [
    ...addressesOf(file.data).map((one) => ({
      address: one.address,
      line: lineOf(file, one.path),
    })),
    ...addressesIn(body).map(({ address, line }) => ({ address, line: line + file.bodyLine - 1 })),
  ];
}

/** Every external link of the published content and the fact register, by address. */
export function externalLinks({ files, facts }: Content): ExternalLink[] {
  const byAddress = new Map<string, ExternalLink['places']>();
  const add = (address: string, place: ExternalLink['places'][number]): void => {
    byAddress.set(address, [...(byAddress.get(address) ?? []), place]);
  };
  for (const file of files) {
    if (file.data.draft === true) continue;
    for (const { address, line } of linksOf(file)) add(address, { file: file.file, line });
  }
  for (const { address, path: at } of addressesOf(facts.entries)) {
    add(address, { file: facts.file, line: lineOfField(facts.source, at) });
  }
  return [...byAddress]
    .map(([address, places]) => ({ address, places }))
    .toSorted((one, other) => (one.address < other.address ? -1 : 1));
}

/**
 * What asking for an address showed. `closed` is a site that turns programs away, which says nothing
 * about its readers; `unreachable` gave no answer at all.
 */
export type LinkState = 'works' | 'moved' | 'gone' | 'closed' | 'failing' | 'unreachable';

export interface LinkStatus {
  state: LinkState;
  /** Day on which it was asked, `YYYY-MM-DD`. */
  checked: string;
  /** HTTP status, where there was an answer. */
  status?: number;
  /** Where it leads now, when it has moved for good. */
  to?: string;
}

export interface Manners {
  /** Pause between two requests to the same host, in milliseconds. */
  pause: number;
  /** How long to wait for an answer, in milliseconds. */
  timeout: number;
  /** How often to try again when there is no answer or the server is in trouble. */
  retries: number;
}
export const gently: Manners = { pause: 1000, timeout: 15_000, retries: 2 };

const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; twente-site link check)',
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
};

/** Asks once, following redirects by hand so that a permanent one is told from a passing one. */
async function ask(address: string, method: 'HEAD' | 'GET', { timeout }: Manners) {
  let [at, isMoved] = [address, false];
  for (let hops = 0; hops < 10; hops++) {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(at, { method, headers, redirect: 'manual', signal });
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !location) {
      return {
        status: response.status,
        retryAfter: response.headers.get('retry-after'),
        at,
        isMoved,
      };
    }
    isMoved ||= response.status === 301 || response.status === 308;
    at = new URL(location, at).href;
  }
  return { status: 310, retryAfter: null, at, isMoved: false };
}

function toState(status: number): LinkState {
  if (status < 400 && status !== 310) return 'works';
  if (status === 404 || status === 410) return 'gone';
  return [401, 403, 405, 406, 429, 451, 999].includes(status) ? 'closed' : 'failing';
}

/** Asks for one address: HEAD first, GET where a server does not know that. */
async function checkLink(address: string, today: string, manners: Manners): Promise<LinkStatus> {
  let last: LinkStatus = { state: 'unreachable', checked: today };
  for (let attempt = 0; attempt <= manners.retries; attempt++) {
    if (attempt > 0) await setTimeout(manners.pause * 2 ** attempt);
    for (const method of ['HEAD', 'GET'] as const) {
      try {
        const { status, retryAfter, at, isMoved } = await ask(address, method, manners);
        const state = toState(status);
        if (state === 'works') {
          const isElsewhere = isMoved && at.replace(/\/$/, '') !== address.replace(/\/$/, '');
          return isElsewhere
            ? { state: 'moved', checked: today, status, to: at }
            : { state, checked: today, status };
        }
        last = { state, checked: today, status };
        if (status === 429) await setTimeout(Math.min(Number(retryAfter) || 1, 30) * manners.pause);
        // Many servers answer HEAD wrongly; only what GET says counts against a link.
      } catch {
        last = { state: 'unreachable', checked: today };
      }
      await setTimeout(manners.pause);
    }
    if (last.state === 'gone' || last.state === 'closed') return last;
  }
  return last;
}

/**
 * Asks for every address, one after the other at each host and a few hosts at a time.
 * @param today day that is written down with each answer
 * @param told is called after each answer
 */
export async function checkLinks(
  addresses: readonly string[],
  today: string,
  manners: Manners = gently,
  told: (address: string, status: LinkStatus) => void = () => undefined,
): Promise<Map<string, LinkStatus>> {
  const hosts = Map.groupBy(addresses, (address) => new URL(address).host);
  const queues = [...hosts.values()];
  const found = new Map<string, LinkStatus>();
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, address] of queue.entries()) {
        if (index > 0) await setTimeout(manners.pause);
        const status = await checkLink(address, today, manners);
        found.set(address, status);
        told(address, status);
      }
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return found;
}

/** How many days an answer holds: what works is left in peace, what does not is asked again soon. */
const holds: Record<LinkState, number> = {
  works: 14,
  moved: 14,
  closed: 14,
  gone: 1,
  failing: 1,
  unreachable: 0,
};

/** Whether an earlier answer is too old, or too bad, to rely on. */
export function needsCheck(status: LinkStatus | undefined, today: string): boolean {
  if (!status) return true;
  const days = (Date.parse(today) - Date.parse(status.checked)) / 86_400_000;
  return !(days >= 0 && days < holds[status.state]);
}
