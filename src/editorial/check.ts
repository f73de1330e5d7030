/** Judges a whole content folder and reports everything that is wrong with it at once. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { publicationWindow } from '../clock/publication.ts';
import { buildDay, isSkipped, momentsOf } from '../clock/time.ts';
import { isExpired } from '../facts/expiry.ts';
import { itemPath, reservedSlugs, reservedStorySlugs, type ItemKind } from '../i18n/urls.ts';
import { chartSchema, mostStitches, type Chart } from '../schemas/chart.ts';
import { factSchema, type Fact } from '../schemas/fact.ts';
import { fieldMeta } from '../schemas/field.ts';
import { collectionNames, schemas } from '../schemas/index.ts';
import { termSchema } from '../schemas/term.ts';
import { parseKeyLink, type KeyLink } from './body.ts';
import { checkRemembered, goneSchema, isItemAddress, liveAddresses } from './addresses.ts';
import { nearest } from './nearest.ts';
import { isWholePicture } from './pictures.ts';
import type { Problem, ProblemDetail, ProblemKindName } from './problems.ts';
import { checkWords } from './check-words.ts';
import { lineOf, type Content, type ContentFile, type Register } from './read.ts';
import { lineOfField } from './front-matter.ts';
import type { WordMemory } from './word-memory.ts';

interface Report {
  (file: ContentFile, kind: ProblemKindName, line: number | undefined, detail: ProblemDetail): void;
}

/** To find a line takes the front matter apart again: only a problem asks for it. */
type Line = () => number;

/**
 * Checks content that was read from disk.
 * @param content what `readContent` returned
 * @param today day that facts must still be valid on, `YYYY-MM-DD`
 * @param memory of files in which every word was in order
 * @returns every problem, in no particular order; empty when the content can be built
 */
export function checkContent(
  content: Content,
  today: string = buildDay(),
  memory?: WordMemory,
): Problem[] {
  const problems: Problem[] = [...content.problems];
  const report: Report = (file, kind, line, detail) =>
    problems.push({ kind, file: file.file, ...(line === undefined ? {} : { line }), detail });

  const files = content.files.filter((file) => !isDraft(file));
  // What is not published yet can be pointed at: until then, readers see words without a link.
  const items = groupByItem(content.files);
  const facts = checkRegister(content.facts, factSchema, problems);
  const charts = checkRegister(content.charts, chartSchema, problems);
  checkCharts(content, facts, charts, problems);
  const terms = checkRegister(content.terms, termSchema, problems);
  const known: KnownFacts | undefined = content.facts.isReadable
    ? new Set(Object.keys(content.facts.entries))
    : undefined;

  for (const file of files) {
    checkFrontMatter(file, report);
    checkPlanning(file, report);
    checkBody(file, items, known, report);
    checkReferences(file, items, known, report);
  }
  // Drafts take part here: an item is a draft in all its languages or in none.
  for (const translations of items.values()) checkNeutralValues(translations, report);
  checkAddresses(files, report);
  problems.push(...checkRemembered(files, content.addresses, content.gone));
  checkGone(content, files, items, problems);
  checkExpiry(files, facts, today, content, problems);
  problems.push(...checkWords(files, content, terms, facts, memory));
  return withoutRepeats(problems);
}

/**
 * Which drafts a preview cannot show yet: those that could not be built if they were published.
 * A reference to what does not exist yet is no hindrance; it shows as plain words.
 * @returns what is missing in them, by file
 */
export function checkDrafts(content: Content): Problem[] {
  const problems: Problem[] = [];
  const drafts = content.files.filter(isDraft);
  const report: Report = (file, kind, line, detail) => {
    if (!isDraft(file) || kind === 'brokenKeyLink') return;
    problems.push({ kind, file: file.file, ...(line === undefined ? {} : { line }), detail });
  };
  const items = groupByItem(content.files);
  const known: KnownFacts = new Set(Object.keys(content.facts.entries));
  for (const file of drafts) {
    checkFrontMatter(file, report);
    checkPlanning(file, report);
    checkBody(file, items, known, report);
  }
  // Published first: it is the draft that takes an address away.
  checkAddresses([...content.files.filter((file) => !isDraft(file)), ...drafts], report);
  return withoutRepeats(problems);
}

/** Two rules may see the same mistake, such as a date's form and its day. */
function withoutRepeats(problems: Problem[]): Problem[] {
  const byPlace = new Map(
    problems.map((problem) => [
      JSON.stringify([problem.kind, problem.file, problem.line, problem.detail]),
      problem,
    ]),
  );
  return [...byPlace.values()];
}

/** A draft may be half finished, so nothing in it is judged. */
const isDraft = ({ data }: ContentFile): boolean => data.draft === true;

type Items = Map<string, ContentFile[]>;
/** Ids in the register, a faulty fact's too; undefined where the register cannot be read. */
type KnownFacts = Set<string>;

const itemId = (kind: ItemKind, key: string): string => `${kind}:${key}`;

function groupByItem<F extends ContentFile>(files: F[]): Map<string, F[]> {
  const items = new Map<string, F[]>();
  for (const file of files) {
    const id = itemId(file.kind, file.key);
    items.set(id, [...(items.get(id) ?? []), file]);
  }
  return items;
}

function checkRegister<T>(
  register: Register,
  schema: z.ZodType<T>,
  problems: Problem[],
): Map<string, T> {
  const entries = new Map<string, T>();
  for (const [id, value] of Object.entries(register.entries)) {
    const result = schema.safeParse(value);
    if (result.success) {
      entries.set(id, result.data);
      continue;
    }
    for (const issue of result.error.issues) {
      for (const { kind, path: at, detail } of describeIssue(issue, value)) {
        problems.push({
          kind,
          file: register.file,
          line: lineOfField(register.source, [id, ...at]),
          detail: { ...detail, field: [id, detail.field].filter(Boolean).join('.') },
        });
      }
    }
  }
  return entries;
}

/** Facts that are drawn side by side must compare, and each must have room on its strip. */
function checkCharts(
  { facts: register, charts: chartRegister }: Content,
  facts: Map<string, Fact>,
  charts: Map<string, Chart>,
  problems: Problem[],
): void {
  const drawn = new Map<string, [id: string, fact: Fact][]>();
  for (const [id, fact] of facts) {
    if (fact.chart) drawn.set(fact.chart, [...(drawn.get(fact.chart) ?? []), [id, fact]]);
  }
  const report = (
    kind: ProblemKindName,
    { file, source }: Register,
    at: [id: string, field: string],
    detail: ProblemDetail,
  ): void => {
    problems.push({
      kind,
      file,
      line: lineOfField(source, at),
      detail: { field: at.join('.'), ...detail },
    });
  };
  for (const [name, members] of drawn) {
    const chart = charts.get(name);
    const [first] = members;
    for (const [id, fact] of members) {
      // A chart that is written, however wrong, has been reported as such.
      if (!chart && !Object.hasOwn(chartRegister.entries, name)) {
        const expected = nearest(name, Object.keys(chartRegister.entries)).join(', ');
        report('unknownReference', register, [id, 'chart'], { found: `“${name}”`, expected });
      }
      for (const field of ['unit', 'topic'] as const) {
        const expected = first?.[1][field];
        if (fact[field] === expected) continue;
        report('chartMix', register, [id, field], {
          found: fact[field],
          expected: String(expected),
          names: `“${name}”`,
        });
      }
      if (!chart) continue;
      const most = Math.min(chart.full ?? Infinity, chart.stitch * mostStitches);
      if (fact.value >= chart.stitch && fact.value <= most) continue;
      report('chartReach', register, [id, 'value'], {
        found: String(fact.value),
        expected: `${chart.stitch}–${most}`,
        names: `“${name}”`,
      });
    }
  }
  for (const name of charts.keys()) {
    // A faulty fact counts too: it has been reported as such.
    const count = Object.values(register.entries).filter(
      (typed) => (typed as Partial<Fact> | null)?.chart === name,
    ).length;
    if (count >= 2 || !register.isReadable) continue;
    report('chartTooSmall', chartRegister, [name, ''], { field: name, found: String(count) });
  }
}

function checkFrontMatter(file: ContentFile, report: Report): void {
  const result = schemas[file.kind].safeParse(file.data);
  if (!result.success) {
    for (const issue of result.error.issues) {
      for (const { kind, path: at, detail } of describeIssue(issue, file.data)) {
        report(file, kind, lineOf(file, at), detail);
      }
    }
  }
  const { picture } = file.data;
  if (typeof picture === 'string') {
    checkPicture(file, 'picture', picture, () => lineOf(file, ['picture']), report);
  }
}

function checkPicture(
  file: ContentFile,
  field: string,
  name: string,
  line: Line,
  report: Report,
): void {
  const place = path.join(file.folder, name);
  const detail = { field, found: `“${name}”` };
  if (!existsSync(place)) report(file, 'pictureNotFound', line(), detail);
  else if (!isWholePicture(place)) report(file, 'pictureIncomplete', line(), detail);
}

/** An item that disappears before it appears is never seen: nobody means that. */
function checkPlanning(file: ContentFile, report: Report): void {
  const [publishAt, embargoUntil, expireAt] = plannedTimes.map((name) => {
    const typed = file.data[name];
    return typeof typed === 'string' && momentsOf(typed).length > 0 ? typed : undefined;
  });
  const { from, until } = publicationWindow({ publishAt, embargoUntil, expireAt });
  if (from < until) return;
  const isEmbargo = embargoUntil !== undefined && embargoUntil >= (publishAt ?? '');
  report(file, 'neverPublished', lineOf(file, ['expireAt']), {
    field: isEmbargo ? 'embargoUntil' : 'publishAt',
    found: expireAt ?? '',
    expected: (isEmbargo ? embargoUntil : publishAt) ?? '',
  });
}

const plannedTimes = ['publishAt', 'embargoUntil', 'expireAt'] as const;

interface DescribedIssue {
  kind: ProblemKindName;
  path: PropertyKey[];
  detail: ProblemDetail;
}

const show = (value: unknown): string =>
  typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? '–');

const valueAt = (data: unknown, at: readonly PropertyKey[]): unknown =>
  at.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    data,
  );

/** Puts a schema's complaint into the terms of the problem table. */
function describeIssue(issue: z.core.$ZodIssue, data: unknown): DescribedIssue[] {
  const { path: at } = issue;
  const field = at.map(String).join('.');
  const value = valueAt(data, at);
  const found = show(value);
  const one = (kind: ProblemKindName, detail: ProblemDetail): DescribedIssue[] => [
    { kind, path: at, detail: { field, ...detail } },
  ];
  if (plannedTimes.some((name) => name === field) && value !== null) {
    return one(typeof value === 'string' && isSkipped(value) ? 'skippedTime' : 'invalidTime', {
      found,
    });
  }
  if (issue.code === 'custom') {
    const kind = issue.params?.kind as ProblemKindName | undefined;
    if (kind === 'campaignWindow') {
      const { runsFrom } = data as { runsFrom: string };
      return one(kind, { found: String(value), expected: runsFrom });
    }
    if (kind) return one(kind, {});
    return one('invalidDate', { found });
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      kind: 'unknownField',
      path: [...at, name],
      detail: { field: [...at, name].map(String).join('.') },
    }));
  }
  if (value === undefined || value === null || value === '') {
    return one(/alt$/i.test(field) ? 'missingAlt' : 'missingField', {});
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    if (issue.origin !== 'string' && issue.origin !== 'array') return one('wrongShape', { found });
    const { length } = typeof value === 'string' ? value.trim() : (value as unknown[]);
    if (issue.code === 'too_big' && issue.origin === 'array') {
      return one('tooMany', { found: String(length), expected: String(issue.maximum) });
    }
    return issue.code === 'too_big'
      ? one('tooLong', { found: String(length), expected: String(issue.maximum) })
      : one('tooShort', { found: String(length), expected: String(issue.minimum) });
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const expected = values.length > 20 ? nearest(String(value), values) : values;
    return one('notInList', { found, expected: expected.join(', ') });
  }
  if (/date|runs|checkedOn|updated|asOf|seenOn|validUntil|reviewBy/i.test(field)) {
    return one('invalidDate', { found });
  }
  return one('wrongShape', { found });
}

function checkReferences(
  file: ContentFile,
  items: Items,
  known: KnownFacts | undefined,
  report: Report,
): void {
  for (const [name, schema] of Object.entries(schemas[file.kind].shape)) {
    const target = fieldMeta(schema as z.ZodType)?.references;
    const value = file.data[name];
    if (!target || value === undefined) continue;
    for (const [index, key] of [value].flat().entries()) {
      if (typeof key !== 'string') continue;
      const at = Array.isArray(value) ? [name, index] : [name];
      if (target === 'fact') {
        checkFact(key, file, () => lineOf(file, at), known, report);
      } else if (!items.has(itemId(target, key))) {
        report(file, 'unknownReference', lineOf(file, at), {
          field: name,
          found: `“${key}”`,
          expected: nearest(key, keysOf(items, target)).join(', '),
        });
      }
    }
  }
  const { callToAction } = file.data as { callToAction?: { target?: unknown } };
  const target = callToAction?.target;
  if (typeof target === 'string' && !target.startsWith('https://')) {
    const at = ['callToAction', 'target'];
    const line = () => lineOf(file, at);
    checkKeyLink(parseKeyLink(target), target, file, line, items, report);
  }
}

const keysOf = (items: Items, kind: ItemKind): string[] =>
  [...items.keys()].filter((id) => id.startsWith(`${kind}:`)).map((id) => id.split(':')[1] ?? '');

function checkBody(
  file: ContentFile,
  items: Items,
  known: KnownFacts | undefined,
  report: Report,
): void {
  const inFile = (line: number): number => line + file.bodyLine - 1;
  for (const { kind, line, detail } of file.text.problems) {
    report(file, kind, inFile(line), detail);
  }
  for (const { id, line } of file.text.facts) {
    checkFact(id, file, () => inFile(line), known, report);
  }
  for (const { link, line, written } of file.text.links) {
    checkKeyLink(link, written, file, () => inFile(line), items, report);
  }
  for (const { anchor, line } of file.text.anchors) {
    checkAnchor(anchor, file, `#${anchor}`, file, () => inFile(line), report);
  }
  for (const { src, line } of file.text.pictures) {
    checkPicture(file, 'Figure src', src, () => inFile(line), report);
  }
}

function checkFact(
  id: string,
  file: ContentFile,
  line: Line,
  known: KnownFacts | undefined,
  report: Report,
): void {
  if (!known || known.has(id)) return;
  report(file, 'unknownFact', line(), {
    found: `“${id}”`,
    expected: nearest(id, [...known]).join(', '),
  });
}

function checkKeyLink(
  link: KeyLink | undefined,
  written: string,
  file: ContentFile,
  line: Line,
  items: Items,
  report: Report,
): void {
  const targets = link && items.get(itemId(link.kind, link.key));
  if (!link || !targets) {
    const expected = nearest(written, [...items.keys()]).join(', ');
    report(file, 'brokenKeyLink', line(), { found: `“${written}”`, expected });
    return;
  }
  // Where the reader's language lacks the story, the link leads to another language's page.
  const target = targets.find((candidate) => candidate.locale === file.locale) ?? targets[0];
  // The headings of a draft may still change; nobody is sent to them yet.
  if (link.anchor && target && !isDraft(target))
    checkAnchor(link.anchor, target, written, file, line, report);
}

function checkAnchor(
  anchor: string,
  target: ContentFile,
  written: string,
  file: ContentFile,
  line: Line,
  report: Report,
): void {
  // A text that cannot be read has no headings yet; that it cannot is reported already.
  if (target.text.problems.some(({ kind }) => kind === 'brokenMdx')) return;
  const ids = target.text.headings.map((heading) => heading.id);
  if (ids.includes(anchor)) return;
  report(file, 'brokenAnchor', line(), {
    found: `“${written}”`,
    expected: ids.map((id) => `#${id}`).join(', ') || '–',
  });
}

function checkNeutralValues(translations: ContentFile[], report: Report): void {
  const [first, ...others] = translations;
  if (!first) return;
  const isDraft = translations.every(({ data }) => data.draft === true);
  for (const [name, schema] of Object.entries(schemas[first.kind].shape)) {
    if (isDraft || !fieldMeta(schema as z.ZodType)?.neutral) continue;
    const value = ({ data }: ContentFile): unknown =>
      data[name] ?? (name === 'draft' ? false : undefined);
    const expected = JSON.stringify(value(first));
    for (const other of others) {
      if (JSON.stringify(value(other)) === expected) continue;
      report(other, 'neutralDiffers', lineOf(other, [name]), {
        field: name,
        found: show(value(other)),
        expected: show(value(first)),
        names: first.file,
      });
    }
  }
}

function checkAddresses(files: ContentFile[], report: Report): void {
  const taken = new Map<string, ContentFile>();
  for (const file of files) {
    const { urlSlug } = file.data;
    if (typeof urlSlug !== 'string') continue;
    const address = itemPath(file.locale, file.kind, urlSlug);
    const owner = taken.get(address);
    if (owner) {
      report(file, 'duplicateSlug', lineOf(file, ['urlSlug']), {
        found: address,
        names: owner.file,
      });
    } else taken.set(address, file);
    if (reservedFor(file).includes(urlSlug)) {
      report(file, 'reservedSlug', lineOf(file, ['urlSlug']), {
        field: 'urlSlug',
        found: `“${urlSlug}”`,
      });
    }
  }
  for (const file of files) {
    const formerSlugs = Array.isArray(file.data.formerSlugs) ? file.data.formerSlugs : [];
    for (const [index, former] of formerSlugs.entries()) {
      const address = itemPath(file.locale, file.kind, String(former));
      const line = () => lineOf(file, ['formerSlugs', index]);
      const owner = taken.get(address);
      if (owner) {
        report(file, 'redirectShadowsPage', line(), { found: address, names: owner.file });
      } else if (reservedFor(file).includes(String(former))) {
        report(file, 'redirectShadowsPage', line(), { found: address, names: address });
      } else taken.set(address, file);
    }
  }
}

/** What `gone.yaml` says must be whole, lead somewhere, and be of an address that is really gone. */
function checkGone(
  { gone }: Content,
  files: ContentFile[],
  items: Items,
  problems: Problem[],
): void {
  const live = liveAddresses(files);
  for (const [address, value] of Object.entries(gone.entries)) {
    const report = (kind: ProblemKindName, at: PropertyKey[], detail: ProblemDetail) =>
      problems.push({
        kind,
        file: gone.file,
        line: lineOfField(gone.source, [address, ...at]),
        detail,
      });
    if (!isItemAddress(address)) {
      report('wrongShape', [], { field: address, found: `“${address}”` });
      continue;
    }
    const owner = live.get(address);
    if (owner) report('addressBack', [], { found: address, names: owner.file });
    const result = goneSchema.safeParse(value);
    if (!result.success) {
      for (const issue of result.error.issues) {
        for (const { kind, path: at, detail } of describeIssue(issue, value)) {
          report(kind, at, { ...detail, field: [address, detail.field].filter(Boolean).join(' ') });
        }
      }
      continue;
    }
    const { to } = result.data;
    const link = to === undefined ? undefined : parseKeyLink(to);
    if (to !== undefined && !(link && items.has(itemId(link.kind, link.key)))) {
      const expected = nearest(to, [...items.keys()]).join(', ');
      report('brokenKeyLink', ['to'], { found: `“${to}”`, expected });
    }
  }
}

/** Slugs that sections of the site use where this file's address would stand. */
function reservedFor({ kind, locale }: ContentFile): string[] {
  if (kind === 'page') return reservedSlugs(locale);
  return kind === 'story' ? reservedStorySlugs(locale) : [];
}

/** The files that print a fact, in their text or their front matter. */
export function factUsers(files: readonly ContentFile[], id: string): ContentFile[] {
  return files.filter(
    (file) =>
      file.text.facts.some((used) => used.id === id) ||
      [file.data.facts, file.data.area].flat().includes(id),
  );
}

function checkExpiry(
  files: ContentFile[],
  facts: Map<string, Fact>,
  today: string,
  content: Content,
  problems: Problem[],
): void {
  for (const [id, fact] of facts) {
    if (!isExpired(fact, today)) continue;
    const users = factUsers(files, id);
    problems.push({
      kind: 'expiredFact',
      file: content.facts.file,
      line: lineOfField(content.facts.source, [id, 'validUntil']),
      detail: {
        found: `“${id}”`,
        expected: fact.validUntil ?? '',
        // The register itself is a page too, so an expired fact is never unused.
        names: users.map((file) => file.file).join(', ') || `content/${collectionNames.page}`,
      },
    });
  }
}
