/** What the web editor does to files: nothing that an editor did not ask for. */
import type { FormValues } from '../../src/admin/mdx.ts';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBackend } from '../../src/admin/backend.ts';
import { editorConfig } from '../../src/admin/config.ts';
import type { FormField } from '../../src/admin/fields.ts';
import { readItem, readRegister, writeItem, writeRegister } from '../../src/admin/file.ts';

interface Collection {
  name: string;
  fields?: FormField[];
  files?: { file: string; fields: FormField[] }[];
}
const collections = editorConfig('nl', readBackend({})).cms.collections as Collection[];

/**
 * What Sveltia makes of values on the way through its forms (normalize.js and serialize.js of its
 * version 0.221): an empty value for each field that is not there, text for a number in a text
 * field, the order of the form, and then what it has no field for.
 */
function throughForms(values: FormValues, fields: FormField[]): FormValues {
  const result: FormValues = {};
  for (const field of fields) result[field.name] = throughForm(values[field.name], field);
  for (const [name, value] of Object.entries(values)) if (!(name in result)) result[name] = value;
  return result;
}

function throughForm(value: unknown, field: FormField): unknown {
  const { widget, multiple, fields, default: start } = field;
  if (widget === 'object') return throughForms((value ?? {}) as FormValues, fields ?? []);
  if (widget === 'list' || multiple) {
    const list = (value ?? start ?? []) as unknown[];
    if (fields) return list.map((item) => throughForms(item as FormValues, fields));
    return field.field ? list.map((item) => throughForm(item, field.field as FormField)) : list;
  }
  if (widget === 'boolean') return value ?? start ?? false;
  if (widget === 'number') return value ?? start ?? null;
  return String(value ?? start ?? '').trim();
}

const read = (file: string): string => readFileSync(file, 'utf8');

describe('a file that is opened and saved without a change stays as it is, byte for byte', () => {
  test.each(collections.filter(({ fields }) => fields).map(({ name }) => name))(
    'every file in content/%s',
    (name) => {
      const fields = collections.find((one) => one.name === name)?.fields ?? [];
      const files = globSync(`content/${name}/*/index.*.mdx`);
      expect(files.length).toBeGreaterThan(0);
      const changed = files.filter(
        (file) => writeItem(throughForms(readItem(read(file)), fields)) !== read(file),
      );
      expect(changed).toEqual([]);
    },
  );

  test('every register', () => {
    const files = collections.flatMap((collection) => collection.files ?? []);
    // Addresses are kept by `npm run addresses`, not by hand.
    const written = globSync('content/*.yaml').filter(
      (file) => !/(addresses|gone)\.yaml$/.test(file),
    );
    expect(files.map(({ file }) => file).toSorted()).toEqual(written.toSorted());
    for (const { file, fields } of files) {
      expect(writeRegister(throughForms(readRegister(read(file)), fields))).toBe(read(file));
    }
  });
});

const story = `---
# Asked for by the editors in Enschede.
title: 'A title'
date: 2026-11-24
sources:
  - name: Twente Board # the client
    address: https://www.twente.com/
    date: 2020
updated: 2026-11-25
---

A text with <Fact id="jobs" />.
`;

describe('a file that is changed', () => {
  const change = (changes: FormValues): string => writeItem({ ...readItem(story), ...changes });

  test('differs in what was changed and nowhere else', () => {
    expect(change({ title: 'Another title' })).toBe(story.replace("'A title'", 'Another title'));
    expect(change({ body: 'Another text.' })).toBe(
      story.replace(/A text with .*/, 'Another text.'),
    );
  });

  test('spells each paragraph that was not touched as it did', () => {
    const one = story.replace('A text', 'A *text* of 3 * 4');
    const values = readItem(`${one}\n* one\n* two\n`);
    expect(values.body).toBe('A _text_ of 3 * 4 with <Fact id="jobs" />.\n\n* one\n* two');
    const body = 'A _text_ of 3 \\* 4 with <Fact id="jobs" />.\n\n- one\n- two';
    expect(writeItem({ ...values, body })).toBe(`${one}\n* one\n* two\n`);
    expect(writeItem({ ...values, body: `${body}\n\nAn _end_.` })).toBe(
      `${one}\n* one\n* two\n\nAn _end_.\n`,
    );
    expect(writeItem({ ...values, body: body.replace('_text_', '**text**') })).toContain(
      'A **text** of',
    );
  });

  test('loses a field that is emptied, and gets a new one where the form has it', () => {
    expect(change({ updated: '' })).toBe(story.replace(/^updated: .*\n/m, ''));
    const { title, ...rest } = readItem(story);
    expect(writeItem({ title, summary: 'In short.', ...rest })).toBe(
      story.replace(/^title: .*\n/m, (line) => `${line}summary: In short.\n`),
    );
  });

  test('keeps the items of a list that were not touched', () => {
    const sources = readItem(story).sources as FormValues[];
    const more = { name: 'Oost NL', address: 'https://oostnl.nl/', date: '2021-01' };
    expect(change({ sources: [...sources, more] })).toBe(
      story.replace(
        '    date: 2020\n',
        '    date: 2020\n  - name: Oost NL\n    address: https://oostnl.nl/\n    date: 2021-01\n',
      ),
    );
  });

  test('is made whole from nothing', () => {
    expect(writeItem({ title: 'New: a start', draft: false, tags: [], body: 'Text.' })).toBe(
      '---\ntitle: "New: a start"\n---\n\nText.\n',
    );
  });
});

describe('a register that is changed', () => {
  const register = `# Facts.
jobs:
  value: 10 # counted twice
  asOf: 2018
homes:
  value: 3
`;
  const entriesOf = (): FormValues[] => readRegister(register).entries as FormValues[];
  const save = (entries: FormValues[]): string =>
    writeRegister({ ...readRegister(register), entries });

  test('keeps comments and what was not touched', () => {
    const [jobs, homes] = entriesOf() as [FormValues, FormValues];
    expect(save([jobs, { ...homes, value: 4 }])).toBe(register.replace('value: 3', 'value: 4'));
  });

  test('gets, loses and moves entries', () => {
    const [jobs, homes] = entriesOf() as [FormValues, FormValues];
    expect(save([jobs, homes, { id: 'roads', value: 7 }])).toBe(`${register}roads:\n  value: 7\n`);
    expect(save([jobs])).toBe(register.replace(/homes:\n.*\n/, ''));
    expect(save([homes, jobs]).indexOf('homes:')).toBeLessThan(
      save([homes, jobs]).indexOf('jobs:'),
    );
  });
});
