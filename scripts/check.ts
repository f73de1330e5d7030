/**
 * `npm run check [-- stories/noaberschap …]`: the same verdict on the content as the build gives,
 * for everything or for the items that are named. The last line says what to do next.
 */
import { remember } from '../src/editorial/addresses.ts';
import { checkContent } from '../src/editorial/check.ts';
import { speaker, unknownItemMessage } from '../src/editorial/command.ts';
import { rememberingReader } from '../src/editorial/parse.ts';
import {
  formatProblems,
  messageLanguage,
  sortProblems,
  type Problem,
} from '../src/editorial/problems.ts';
import { contentFolder, readContent, type Content } from '../src/editorial/read.ts';
import { itemsIn, itemName, selectItems, type ItemName } from '../src/editorial/selection.ts';
import { wordMemory } from '../src/editorial/word-memory.ts';
import type { Localized } from '../src/i18n/locales.ts';
import { cacheFolder } from '../src/integrations/paths.ts';

const language = messageLanguage();
const say = speaker(language);
const wishes = process.argv.slice(2);
const again = ['npm run check', ...(wishes.length > 0 ? ['--', ...wishes] : [])].join(' ');

const correct = (place: string): Localized => ({
  nl: `Begin bij ${place}, en draai daarna \`${again}\` nog eens.`,
  en: `Start with ${place}, then run \`${again}\` again.`,
  de: `Beginnen Sie bei ${place}, und führen Sie danach \`${again}\` noch einmal aus.`,
});
const allRight = (texts: number): Localized => ({
  nl: `${texts} teksten in orde. Kijk hoe het wordt met \`npm run dev\`; \`npm run translations\` zegt welke vertaling achterloopt.`,
  en: `${texts} texts are all right. See what they look like with \`npm run dev\`; \`npm run translations\` says which translation is behind.`,
  de: `${texts} Texte sind in Ordnung. Sehen Sie sie mit \`npm run dev\` an; \`npm run translations\` sagt, welche Übersetzung nicht aktuell ist.`,
});
/** What is published unremembered could vanish without anybody noticing. */
const remembered = (count: number): Localized => ({
  nl: ` Draai vóór publicatie \`npm run addresses\`: ${count} nieuwe adressen.`,
  en: ` Run \`npm run addresses\` before you publish. New addresses: ${count}.`,
  de: ` Führen Sie vor der Veröffentlichung \`npm run addresses\` aus: ${count} neue Adressen.`,
});
const stillDraft: Localized = {
  nl: 'Alles in orde, maar het is nog een concept. Zet `draft` in elke taal op false om het te publiceren.',
  en: 'Everything is all right, but it is still a draft. Set `draft` to false in every language to publish it.',
  de: 'Alles in Ordnung, aber noch ein Entwurf. Setzen Sie `draft` in jeder Sprache auf false, um zu veröffentlichen.',
};
const elsewhere = (count: number): Localized => ({
  nl: `Hier is alles in orde. Elders in de inhoud: ${count} keer iets mis, en daarom wordt de site nog niet gebouwd. Draai \`npm run check\`.`,
  en: `Everything is all right here. Problems elsewhere in the content: ${count}. They keep the site from being built. Run \`npm run check\`.`,
  de: `Hier ist alles in Ordnung. Anderswo im Inhalt: ${count} Fehler, deshalb wird die Website noch nicht gebaut. Führen Sie \`npm run check\` aus.`,
});

/** The first thing to put right: file and, where there is one, line. */
function firstPlace(problems: Problem[]): string {
  const [first] = sortProblems(problems);
  return first?.line === undefined ? String(first?.file) : `${first.file}:${first.line}`;
}

/** An item that is named is judged even while it is a draft: that is how one sees what it lacks. */
function asPublished(content: Content): Content {
  const selection = selectItems(content.files, wishes);
  if (wishes.length === 0 || 'unknown' in selection) return content;
  const files = content.files.map((file) =>
    file.data.draft === true && selection.items.includes(file)
      ? { ...file, data: { ...file.data, draft: false } }
      : file,
  );
  return { ...content, files };
}

async function check(): Promise<number> {
  const { read, save } = rememberingReader(cacheFolder());
  const content = readContent(contentFolder(), read);
  const memory = wordMemory(cacheFolder(), content);
  const problems = checkContent(asPublished(content), undefined, memory);
  save();
  memory.save();
  const names: ItemName[] = [...content.files, ...itemsIn(problems.map(({ file }) => file))];
  const selection = selectItems(names, wishes);
  if ('unknown' in selection) {
    console.error(unknownItemMessage(selection, language));
    return 1;
  }
  const meant = new Set(selection.items.map(itemName));
  const isMeant = ({ file }: { file: string }): boolean =>
    wishes.length === 0 || itemsIn([file]).some((item) => meant.has(itemName(item)));
  const found = problems.filter(isMeant);
  if (found.length > 0) {
    console.error(formatProblems(found, language, say(correct(firstPlace(found)))));
  } else if (problems.length > 0) console.log(say(elsewhere(problems.length)));
  else {
    const files = content.files.filter(isMeant);
    const isDraft = wishes.length > 0 && files.some(({ data }) => data.draft === true);
    const known = Object.keys(content.addresses.entries).length;
    const published = files.filter(({ data }) => data.draft !== true);
    const added = Object.keys(remember(published, content.addresses.entries)).length - known;
    const more = known > 0 && added > 0 ? say(remembered(added)) : '';
    console.log((isDraft ? say(stillDraft) : say(allRight(files.length))) + more);
  }
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = await check();
