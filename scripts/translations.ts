/**
 * `npm run translations`: which translations are current, what changed in the source of those that
 * are not, and in which order to work. Ends with 1 while there is something to do.
 *
 *   npm run translations [-- stories/noaberschap] [--json]
 *   npm run translations -- --done stories/noaberschap de
 *   npm run translations -- --minor stories/noaberschap [de] [--only 1,3] --reason "…"
 *   npm run translations -- --done stories/noaberschap --source nl
 */
import { writeFileSync } from 'node:fs';
import { parseArgs, styleText } from 'node:util';
import { EditorError, runCommand, speaker, unknownItemMessage } from '../src/editorial/command.ts';
import { overviewOf, sourceTexts, type ItemOverview } from '../src/editorial/overview.ts';
import { formatProblems, messageLanguage } from '../src/editorial/problems.ts';
import { contentFolder, readContent } from '../src/editorial/read.ts';
import { itemName, selectItems } from '../src/editorial/selection.ts';
import { compareWords } from '../src/editorial/sequence.ts';
import {
  acceptChanges,
  tidy,
  translationTasks,
  type Change,
  type TranslationRecord,
} from '../src/editorial/translations.ts';
import { buildDay } from '../src/clock/time.ts';
import { formatDate } from '../src/facts/format.ts';
import { isLocale, locales, type Locale, type Localized } from '../src/i18n/locales.ts';

const language = messageLanguage();
const say = speaker(language);

const texts = {
  current: { nl: 'actueel', en: 'current', de: 'aktuell' },
  stale: { nl: 'verouderd', en: 'stale', de: 'veraltet' },
  missing: { nl: 'ontbreekt', en: 'missing', de: 'fehlt' },
  unrecorded: { nl: 'niet vastgelegd', en: 'not recorded', de: 'nicht festgehalten' },
  changed: { nl: 'veranderd', en: 'changed', de: 'geändert' },
  added: { nl: 'nieuw', en: 'new', de: 'neu' },
  removed: { nl: 'vervallen', en: 'gone', de: 'entfallen' },
  moved: { nl: 'verplaatst', en: 'moved', de: 'verschoben' },
  allDone: {
    nl: 'Alle vertalingen zijn actueel.',
    en: 'All translations are current.',
    de: 'Alle Übersetzungen sind aktuell.',
  },
  needsReason: {
    nl: 'Zeg waarom de vertaling niet mee hoeft: --reason "…".',
    en: 'Say why the translation need not follow: --reason "…".',
    de: 'Sagen Sie, warum die Übersetzung nicht folgen muss: --reason "…".',
  },
  needsItem: {
    nl: 'Noem een item, zoals stories/noaberschap.',
    en: 'Name an item, such as stories/noaberschap.',
    de: 'Nennen Sie einen Eintrag, etwa stories/noaberschap.',
  },
} satisfies Record<string, Localized>;

const sentences: Record<
  'paragraphs' | 'next' | 'needsSource' | 'noText' | 'recorded' | 'summary',
  Localized<(...values: (string | number)[]) => string>
> = {
  paragraphs: {
    nl: (changed, total) => `${changed} van ${total} alinea’s`,
    en: (changed, total) => `${changed} of ${total} paragraphs`,
    de: (changed, total) => `${changed} von ${total} Absätzen`,
  },
  next: {
    nl: (name, locale) =>
      `Werk de tekst bij en draai daarna: npm run translations -- --done ${name} ${locale}`,
    en: (name, locale) =>
      `Bring the text up to date, then run: npm run translations -- --done ${name} ${locale}`,
    de: (name, locale) =>
      `Aktualisieren Sie den Text und führen Sie dann aus: npm run translations -- --done ${name} ${locale}`,
  },
  needsSource: {
    nl: (name) =>
      `Van ${name} is nog niet vastgelegd in welke taal het geschreven is. Voeg toe: --source nl (of en, de).`,
    en: (name) =>
      `Nobody recorded in which language ${name} was written. Add: --source nl (or en, de).`,
    de: (name) =>
      `Für ${name} ist noch nicht festgehalten, in welcher Sprache der Text geschrieben wurde. Fügen Sie hinzu: --source nl (oder en, de).`,
  },
  noText: {
    nl: (name, locale) => `${name} heeft geen tekst in “${locale}”.`,
    en: (name, locale) => `${name} has no text in “${locale}”.`,
    de: (name, locale) => `${name} hat keinen Text in „${locale}“.`,
  },
  recorded: {
    nl: (name, languages) => `${name}: vastgelegd voor ${languages}.`,
    en: (name, languages) => `${name}: recorded for ${languages}.`,
    de: (name, languages) => `${name}: festgehalten für ${languages}.`,
  },
  summary: {
    nl: (current, stale, missing, unrecorded) =>
      `${current} actueel, ${stale} verouderd, ${missing} ontbreken, ${unrecorded} niet vastgelegd.`,
    en: (current, stale, missing, unrecorded) =>
      `${current} current, ${stale} stale, ${missing} missing, ${unrecorded} not recorded.`,
    de: (current, stale, missing, unrecorded) =>
      `${current} aktuell, ${stale} veraltet, ${missing} fehlen, ${unrecorded} nicht festgehalten.`,
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    done: { type: 'boolean' },
    minor: { type: 'boolean' },
    only: { type: 'string' },
    reason: { type: 'string' },
    source: { type: 'string' },
    json: { type: 'boolean' },
  },
});

/** A diff of one paragraph: what went and what came is marked, long runs that stayed are shortened. */
function showWords(before: string, after: string): string {
  const isColoured = process.stdout.hasColors?.() ?? false;
  return compareWords(before, after)
    .map(({ kind, text }, index, runs) => {
      if (kind === 'removed')
        return isColoured ? styleText(['red', 'strikethrough'], text) : `[-${text}-]`;
      if (kind === 'added') return isColoured ? styleText('green', text) : `{+${text}+}`;
      const words = text.split(' ');
      const [head, tail] = [index === 0 ? 0 : 6, index === runs.length - 1 ? 0 : 6];
      if (words.length <= head + tail + 3) return text;
      return [...words.slice(0, head), '…', ...(tail ? words.slice(-tail) : [])].join(' ');
    })
    .join(' ');
}

function showChange(change: Change, number: number, item: ItemOverview): string {
  const kind = change.kind as Exclude<Change['kind'], 'same'>;
  const before = item.texts[change.before ?? ''] ?? '';
  const after = item.texts[change.after ?? ''] ?? '';
  const shown = kind === 'moved' ? after : showWords(before, after);
  return `    ${number}. ${say(texts[kind])}: ${shown}`;
}

function report(items: ItemOverview[]): number {
  const tasks = translationTasks(items.map((item) => ({ item, states: item.states })));
  const counts = { source: 0, current: 0, stale: 0, missing: 0, unrecorded: 0 };
  for (const { states } of items) {
    for (const locale of locales) counts[states[locale].state] += 1;
  }
  const isOpen = counts.stale + counts.unrecorded > 0;
  if (values.json) {
    const states = items.map((item) => ({
      item: itemName(item),
      source: item.record?.source ?? null,
      languages: Object.fromEntries(
        locales.map((locale) => {
          const state = item.states[locale];
          if (state.state !== 'stale') return [locale, state];
          const changes = state.changes
            .filter(({ kind }) => kind !== 'same')
            .map(({ kind, before, after }) => ({
              kind,
              ...(before ? { before: item.texts[before] } : {}),
              ...(after ? { after: item.texts[after] } : {}),
            }));
          return [locale, { ...state, changes }];
        }),
      ),
    }));
    const order = tasks.map((task) => ({
      item: itemName(task),
      language: task.locale,
      state: task.state.state,
    }));
    console.log(JSON.stringify({ counts, order, items: states }, null, 2));
    return isOpen ? 1 : 0;
  }
  for (const task of tasks) {
    const { state } = task;
    const item = items.find(
      ({ kind, key }) => kind === task.kind && key === task.key,
    ) as ItemOverview;
    if (state.state !== 'stale') {
      console.log(`${itemName(task)} ${task.locale}: ${say(texts[state.state])}`);
      continue;
    }
    const share = sentences.paragraphs[language](state.changed, state.total);
    const date = formatDate(language, state.date);
    console.log(`${itemName(task)} ${task.locale}: ${say(texts.stale)}, ${share} (${date})`);
    state.changes
      .filter(({ kind }) => kind !== 'same')
      .forEach((change, index) => console.log(showChange(change, index + 1, item)));
  }
  const { current, stale, missing, unrecorded } = counts;
  console.log(sentences.summary[language](current, stale, missing, unrecorded));
  const first = tasks.find(({ state }) => state.state !== 'missing');
  console.log(first ? sentences.next[language](itemName(first), first.locale) : say(texts.allDone));
  return isOpen ? 1 : 0;
}

interface Accepted {
  file: string;
  record: TranslationRecord;
  message: string;
}

/** The record that says that translations follow their source, in all changes or in some of them. */
function accept(item: ItemOverview, wished: Locale[]): Accepted {
  const name = itemName(item);
  const source = (values.source ?? item.record?.source) as Locale | undefined;
  if (!source) throw new EditorError(sentences.needsSource[language](name));
  const file = item.files[source];
  if (!file) throw new EditorError(sentences.noText[language](name, source));
  const existing = locales.filter((locale) => locale !== source && item.files[locale]);
  const lost = wished.find((locale) => !item.files[locale]);
  if (lost) throw new EditorError(sentences.noText[language](name, lost));
  let record: TranslationRecord =
    item.record?.source === source ? item.record : { source, translations: {}, text: {} };
  const chosen = values.only?.split(',').map(Number);
  const languages = (wished.length > 0 ? wished : existing).filter((locale) => locale !== source);
  for (const locale of languages) {
    record = acceptChanges(record, locale, sourceTexts(file), buildDay(), {
      ...(chosen ? { chosen } : {}),
      ...(values.minor ? { minor: values.reason as string } : {}),
    });
  }
  const message = sentences.recorded[language](name, languages.join(', ') || '–');
  return { file: item.recordFile, record: tidy(record), message };
}

async function run(): Promise<number> {
  const content = readContent(contentFolder());
  if (content.problems.length > 0) {
    console.error(formatProblems(content.problems, language));
    return 1;
  }
  const languages = positionals.filter(isLocale);
  const wishes = positionals.filter((word) => !isLocale(word));
  const selection = selectItems(overviewOf(content), wishes);
  if ('unknown' in selection) throw new EditorError(unknownItemMessage(selection, language));
  if (!values.done && !values.minor) return report(selection.items);
  if (wishes.length === 0) throw new EditorError(say(texts.needsItem));
  if (values.minor && !values.reason?.trim()) throw new EditorError(say(texts.needsReason));
  if (values.source !== undefined && !isLocale(values.source)) {
    throw new EditorError(sentences.noText[language](wishes.join(', '), values.source));
  }
  // All or nothing: a mistake in one name leaves every file as it was.
  for (const { file, record, message } of selection.items.map((item) => accept(item, languages))) {
    writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
    console.log(message);
  }
  return 0;
}

await runCommand(run);
