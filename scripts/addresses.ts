/**
 * `npm run addresses`: keeps the memory of published addresses. Notes the new ones, gives an item
 * that changed its slug the old one as a former slug, and asks what becomes of those that are gone.
 *
 *   npm run addresses
 *   npm run addresses -- --gone /nl/verhalen/oud/ --to story:circular-textiles
 *   npm run addresses -- --gone stories/old-story --reason "Het project is gestopt."
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { lostAddresses, remember, withFormerSlug } from '../src/editorial/addresses.ts';
import { speaker } from '../src/editorial/command.ts';
import { formatProblems, messageLanguage } from '../src/editorial/problems.ts';
import { addressesFile, contentFolder, goneFile, readContent } from '../src/editorial/read.ts';
import type { Localized } from '../src/i18n/locales.ts';

const say = speaker();
const heading = `# Every address that was published, and whose it is. \`npm run addresses\` keeps this list.
`;
const goneHeading = `# What became of addresses that are gone: \`to\` (a link by key) or \`reason\`.
`;

const moved = (file: string, slug: string): Localized => ({
  nl: `${file}: \`${slug}\` bij \`formerSlugs\` gezet; het oude adres leidt naar het nieuwe.`,
  en: `${file}: added \`${slug}\` to \`formerSlugs\`; the old address leads to the new one.`,
  de: `${file}: \`${slug}\` bei \`formerSlugs\` eingetragen; die alte Adresse führt zur neuen.`,
});
const lost = (address: string, item: string): Localized => ({
  nl: `${address} (${item}) is weg. Zeg wat ervan moet worden: npm run addresses -- --gone ${address} --to story:… (of --reason "…")`,
  en: `${address} (${item}) is gone. Say what becomes of it: npm run addresses -- --gone ${address} --to story:… (or --reason "…")`,
  de: `${address} (${item}) ist weg. Sagen Sie, was daraus wird: npm run addresses -- --gone ${address} --to story:… (oder --reason "…")`,
});
const summary = (all: number, added: number): Localized => ({
  nl: `${all} adressen onthouden, waarvan ${added} nieuw.`,
  en: `${all} addresses remembered, ${added} of them new.`,
  de: `${all} Adressen vermerkt, davon ${added} neu.`,
});
const notLost = (found: string): Localized => ({
  nl: `${found} is geen adres of item dat verdwenen is.`,
  en: `${found} is not an address or item that has gone.`,
  de: `${found} ist weder eine verschwundene Adresse noch ein verschwundener Eintrag.`,
});
const needsAnswer: Localized = {
  nl: 'Voeg toe: --to story:… (waar de lezer heen gaat) of --reason "…" (waarom er niets is).',
  en: 'Add --to story:… (where its readers go) or --reason "…" (why there is nothing).',
  de: 'Fügen Sie hinzu: --to story:… (wohin die Leser kommen) oder --reason "…" (warum da nichts ist).',
};

const { values } = parseArgs({
  options: { gone: { type: 'string' }, to: { type: 'string' }, reason: { type: 'string' } },
});
const folder = contentFolder();
const content = readContent(folder);
// What cannot be read would look as if it had gone, and the list would forget it.
if (content.problems.length > 0) {
  console.error(formatProblems(content.problems, messageLanguage()));
  process.exit(1);
}
const files = content.files.filter(({ data }) => data.draft !== true);
const open = lostAddresses(files, content.addresses.entries, content.gone.entries);

/** Says in `gone.yaml` what became of an address, or of all addresses of an item. */
function answer(found: string): number {
  const meant = open.filter(({ address, item, file }) => !file && [address, item].includes(found));
  if (meant.length === 0) {
    console.error(say(notLost(found)));
    return 1;
  }
  if ((values.to === undefined) === (values.reason === undefined)) {
    console.error(say(needsAnswer));
    return 1;
  }
  const entry = values.to === undefined ? { reason: values.reason } : { to: values.to };
  const lines = stringify(Object.fromEntries(meant.map(({ address }) => [address, entry])), {
    aliasDuplicateObjects: false,
  });
  const before = content.gone.source || goneHeading;
  writeFileSync(path.join(folder, goneFile), `${before.trimEnd()}\n${lines}`);
  console.log(lines.trimEnd());
  return 0;
}

/** Notes new addresses and mends those that only moved. */
function update(): number {
  for (const { address, file } of open) {
    if (!file) continue;
    const slug = address.split('/').at(-2) ?? '';
    const place = path.join(file.folder, path.basename(file.file));
    writeFileSync(place, withFormerSlug(readFileSync(place, 'utf8'), slug));
    console.log(say(moved(file.file, slug)));
  }
  const all = remember(files, content.addresses.entries);
  const count = Object.keys(all).length;
  const added = count - Object.keys(content.addresses.entries).length;
  writeFileSync(path.join(folder, addressesFile), heading + stringify(all, { lineWidth: 0 }));
  const rest = open.filter(({ file }) => !file);
  for (const { address, item } of rest) console.error(say(lost(address, item)));
  console.log(say(summary(count, added)));
  return rest.length > 0 ? 1 : 0;
}

process.exitCode = values.gone === undefined ? update() : answer(values.gone);
