/**
 * `npm run links [-- --list | --all | --json]`: every link that leaves the site, where it stands, and
 * whether it still leads somewhere. Asks gently and remembers the answers in `.cache/links.bin`;
 * `--all` asks again for those too, `--list` asks for none. Ends with 1 when a page is gone.
 */
import { parseArgs } from 'node:util';
import { speaker } from '../src/editorial/command.ts';
import {
  checkLinks,
  externalLinks,
  needsCheck,
  type LinkState,
  type LinkStatus,
} from '../src/editorial/external-links.ts';
import { linkMemory } from '../src/editorial/link-memory.ts';
import { messageLanguage } from '../src/editorial/problems.ts';
import { contentFolder, readContent } from '../src/editorial/read.ts';
import { buildDay } from '../src/clock/time.ts';
import type { Localized } from '../src/i18n/locales.ts';

const language = messageLanguage();
const say = speaker(language);

const advice: Record<Exclude<LinkState, 'works'>, Localized> = {
  gone: {
    nl: 'bestaat niet meer. Zoek de pagina op haar nieuwe adres, of een andere bron.',
    en: 'is gone. Look for the page at its new address, or for another source.',
    de: 'gibt es nicht mehr. Suchen Sie die Seite unter ihrer neuen Adresse oder eine andere Quelle.',
  },
  moved: {
    nl: 'is voorgoed verhuisd. Neem het nieuwe adres over:',
    en: 'has moved for good. Use the new address:',
    de: 'ist dauerhaft umgezogen. Übernehmen Sie die neue Adresse:',
  },
  failing: {
    nl: 'geeft een fout. Kijk later nog eens.',
    en: 'answers with an error. Look again later.',
    de: 'antwortet mit einem Fehler. Sehen Sie später noch einmal nach.',
  },
  unreachable: {
    nl: 'is niet te bereiken. Kijk later nog eens.',
    en: 'cannot be reached. Look again later.',
    de: 'ist nicht erreichbar. Sehen Sie später noch einmal nach.',
  },
  closed: {
    nl: 'laat geen programma’s toe. Kijk zelf in een browser.',
    en: 'turns programs away. Look for yourself in a browser.',
    de: 'weist Programme ab. Sehen Sie selbst im Browser nach.',
  },
};
const noNetwork: Localized = {
  nl: 'Geen enkele site is te bereiken: er lijkt geen netwerk te zijn. Er is niets beoordeeld.',
  en: 'Not one site can be reached: there seems to be no network. Nothing was judged.',
  de: 'Keine einzige Website ist erreichbar: Es scheint kein Netz zu geben. Es wurde nichts bewertet.',
};
const summary = (all: number, asked: number, bad: number): Localized => ({
  nl: `${all} links naar buiten, ${asked} nu bekeken, ${bad} om na te kijken.`,
  en: `${all} external links, ${asked} checked now, ${bad} to look at.`,
  de: `${all} externe Links, ${asked} jetzt geprüft, ${bad} zum Nachsehen.`,
});
const line: Localized = { nl: 'regel', en: 'line', de: 'Zeile' };

const { values } = parseArgs({
  options: { list: { type: 'boolean' }, all: { type: 'boolean' }, json: { type: 'boolean' } },
});

const today = buildDay();
const content = readContent(contentFolder());
const links = externalLinks(content);
const known = linkMemory.read();

/** Asks for what is not known well enough. @returns how many were asked for, or nothing without a network */
async function look(): Promise<number | undefined> {
  if (values.list) return 0;
  const wanted = links
    .map(({ address }) => address)
    .filter((address) => values.all || needsCheck(known.get(address), today));
  const report = (address: string, { state }: LinkStatus): void => {
    if (!values.json && process.stderr.isTTY) console.error(`${state.padEnd(12)} ${address}`);
  };
  const found = await checkLinks(wanted, today, undefined, report);
  const isOffline =
    wanted.length > 1 && [...found.values()].every(({ state }) => state === 'unreachable');
  if (isOffline) return undefined;
  for (const [address, status] of found) known.set(address, status);
  linkMemory.write(known, new Set(links.map(({ address }) => address)));
  return wanted.length;
}

const asked = await look();
const order: LinkState[] = ['gone', 'moved', 'failing', 'unreachable', 'closed'];
const toLookAt = order.flatMap((state) =>
  links.filter(({ address }) => known.get(address)?.state === state),
);
if (values.json) {
  const rows = links.map((link) => ({ ...link, ...known.get(link.address) }));
  console.log(JSON.stringify(rows, null, 2));
} else {
  for (const { address, places } of values.list ? links : toLookAt) {
    const status = known.get(address);
    const verdict =
      status && status.state !== 'works'
        ? ` ${say(advice[status.state])}${status.to ? ` ${status.to}` : ''}`
        : '';
    console.log(`${address}${verdict}`);
    for (const place of places) console.log(`    ${place.file}, ${say(line)} ${place.line}`);
  }
  if (asked === undefined) console.error(say(noNetwork));
  console.log(say(summary(links.length, asked ?? 0, toLookAt.length)));
}
process.exitCode = toLookAt.some(({ address }) => known.get(address)?.state === 'gone') ? 1 : 0;
