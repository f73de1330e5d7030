/** The web editor asks for what the build accepts, in the editor's language. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBackend } from '../../src/admin/backend.ts';
import { componentForms } from '../../src/admin/components.ts';
import { editorConfig } from '../../src/admin/config.ts';
import { formFields, type FormField } from '../../src/admin/fields.ts';
import { readRegister } from '../../src/admin/file.ts';
import { blockOf, patternOf, valuesOf } from '../../src/admin/mdx.ts';
import { wordsOf } from '../../src/admin/words.ts';
import { editorComponents, readBody } from '../../src/editorial/body.ts';
import { locales } from '../../src/i18n/locales.ts';
import { schemas } from '../../src/schemas/index.ts';
import { summaryLength, titleLength } from '../../src/schemas/common.ts';
import { motifs } from '../../src/weave/motifs/index.ts';

const all = (fields: FormField[]): FormField[] =>
  fields.flatMap((field) => [
    field,
    ...all(field.fields ?? []),
    ...(field.field ? all([field.field]) : []),
  ]);

describe.each(locales)('the forms in %s', (locale) => {
  const words = wordsOf(locale);
  const { cms, components } = editorConfig(locale, readBackend({}));
  const collections = cms.collections as {
    fields?: FormField[];
    files?: { fields: FormField[] }[];
  }[];
  const forms = [
    ...collections.flatMap(({ fields = [], files = [] }) => [
      ...fields,
      ...files.flatMap((file) => file.fields),
    ]),
    ...components.flatMap((component) => component.fields),
  ];

  test('have a label for every field, item and choice (src/admin/words)', () => {
    const nameless = all(forms).filter(
      ({ name, widget, label, label_singular: item }) =>
        label === name || (widget === 'list' && (!item || item === name)),
    );
    expect([...new Set(nameless.map(({ name }) => name))]).toEqual([]);
    // Where English has another word for it than the code, the others have one too.
    const wordless = all(forms).flatMap(({ name, options }) =>
      ((options ?? []) as { value: string; label: string }[])
        .filter(({ value, label }) => label === value && locale !== 'en')
        .map(({ value }) => `${name}: ${value}`),
    );
    expect(wordless).toEqual([]);
  });

  test('say of every field what its schema says', () => {
    const [title] = formFields(schemas.story, words, true);
    expect(title?.hint).toContain(String(titleLength));
    const hidden = formFields(schemas.location, words, true).filter(({ hint }) => !hint);
    expect(hidden).toEqual([]);
  });
});

describe('a form takes from its schema', () => {
  const words = wordsOf('en');
  const field = (kind: keyof typeof schemas, name: string): FormField | undefined =>
    formFields(schemas[kind], words, true).find((one) => one.name === name);

  test('lengths, required fields and defaults', () => {
    expect(field('story', 'summary')).toMatchObject({
      required: true,
      minlength: summaryLength.min,
      maxlength: summaryLength.max,
    });
    expect(field('story', 'updated')).toMatchObject({ required: false });
    expect(field('story', 'draft')).toMatchObject({ widget: 'boolean', default: false });
    expect(field('story', 'inShort')).toMatchObject({ widget: 'list', min: 2, max: 4 });
    expect(field('location', 'order')).toMatchObject({ widget: 'number', min: 1, max: 99 });
  });

  test('choices, in words that a reader sees too', () => {
    expect(field('story', 'audience')).toMatchObject({ widget: 'select', multiple: true, min: 1 });
    expect(field('story', 'format')?.options).toContainEqual({
      value: 'guide',
      label: 'Guide',
    });
  });

  test('what is the same in every language, down to the parts of it', () => {
    const coordinates = field('location', 'coordinates');
    expect(coordinates?.i18n).toBe('duplicate');
    expect(coordinates?.fields?.map(({ i18n }) => i18n)).toEqual(['duplicate', 'duplicate']);
    expect(field('location', 'access')?.fields?.[0]?.i18n).toBe(true);
  });

  test('where keys, facts and drawings are chosen from, without copying them', () => {
    expect(field('story', 'locations')).toMatchObject({ widget: 'relation', multiple: true });
    expect(field('location', 'area')).toMatchObject({ widget: 'relation', file: 'facts' });
    expect(field('story', 'motif')).toMatchObject({ widget: 'relation', file: 'motifs' });
    expect(field('story', 'picture')).toMatchObject({ widget: 'image' });
    expect(field('story', 'date')).toMatchObject({ widget: 'datetime', type: 'date' });
    expect(field('story', 'publishAt')).toMatchObject({
      widget: 'datetime',
      format: 'YYYY-MM-DD[T]HH:mm',
    });
  });
});

test('every drawing can be chosen, by words of its own in every language', () => {
  const entries = readRegister(readFileSync('content/motifs.yaml', 'utf8')).entries as Record<
    string,
    string
  >[];
  expect(entries.map(({ id }) => id)).toEqual(Object.keys(motifs));
  for (const locale of locales) {
    const words = entries.map((entry) => entry[locale]).filter(Boolean);
    expect(new Set(words).size).toBe(entries.length);
  }
});

test('a picture needs what its schema needs with it, said in the language of the editor', () => {
  const { needs } = editorConfig('de', readBackend({}));
  expect(needs.map(({ collection, field }) => `${collection}: ${field}`)).toEqual([
    'stories: pictureAlt',
    'stories: pictureCredit',
  ]);
  expect(needs[1]?.message).toBe('Fotograf: Wer das Foto gemacht hat; Pflicht bei einem Foto.');
});

describe('a component in a text', () => {
  const forms = componentForms(wordsOf('nl'));
  const samples: Record<string, string> = {
    Fact: '<Fact id="jobs" />',
    Figure: '<Figure src="./loom.jpg" alt="A &quot;loom&quot;" credit="Twente Board" />',
    Quote:
      '<Quote source="Twente Board" href="https://www.twente.com/" date="2020">\n\nWords.\n\n</Quote>',
    Callout: '<Callout title="Four questions">\n\n- one\n- two\n\n</Callout>',
    Steps: '<Steps>\n\n1. one\n2. two\n\n</Steps>',
    Comparison:
      '<Comparison caption="Two ways">\n\n| | far |\n|---|---|\n| price | low |\n\n</Comparison>',
    Related: '<Related keys="story:chip-design, location:kennispark-twente" />',
    Link: '[the clean room](story:photonics-clean-room#who-works-there)',
    Exception: '{/* check-ignore: name – its name at the time */}',
  };

  test('has a form, each of the allow-list, the link by key and the exception', () => {
    expect(forms.map(({ id }) => id)).toEqual([
      ...Object.keys(editorComponents),
      'Link',
      'Exception',
    ]);
    expect(Object.keys(samples)).toEqual(forms.map(({ id }) => id));
  });

  test.each(forms.map((form) => [form.id, form] as const))('%s', (id, form) => {
    const sample = samples[id] ?? '';
    const match = patternOf(form).exec(`Before.\n\n${sample}\n\nAfter.`);
    expect(match?.[0]).toBe(sample);
    const { _written, ...values } = valuesOf(form, match as RegExpMatchArray);
    expect(_written).toBe(sample);
    // Untouched, it is not even written in another style.
    expect(blockOf(form, { ...values, _written })).toBe(sample);
    // Written anew, the check accepts it, and the form reads the same from it again.
    const anew = blockOf(form, values);
    expect(readBody(anew).problems).toEqual([]);
    const again = valuesOf(form, patternOf(form).exec(anew) as RegExpMatchArray);
    expect({ ...again, _written }).toEqual({ ...values, _written });
  });

  test('is a link to a heading by the words of that heading', () => {
    const link = forms.find(({ id }) => id === 'Link') as (typeof forms)[number];
    const values = { words: 'wie', target: { kind: 'story', key: 'chip-design' } };
    expect(blockOf(link, { ...values, anchor: 'Wie werkt dáár?' })).toBe(
      '[wie](story:chip-design#wie-werkt-daar)',
    );
  });

  test('is no link by key when it leads elsewhere', () => {
    const link = forms.find(({ id }) => id === 'Link');
    expect(link && patternOf(link).test('[call us](tel:053)')).toBe(false);
  });

  test('of text is not mistaken for one with another content', () => {
    const callout = forms.find(({ id }) => id === 'Callout');
    const two = `${samples.Callout}\n\nBetween.\n\n${samples.Callout}`;
    expect(callout && patternOf(callout).exec(two)?.[0]).toBe(samples.Callout);
  });
});

describe('the back end', () => {
  test('is what the environment says, on its own server too', () => {
    const { settings, hasDrafts, origins } = readBackend({
      CMS_BACKEND: 'gitlab',
      CMS_REPOSITORY: 'twente/board/site',
      CMS_SERVER: 'https://git.twente.com/',
      CMS_APP_ID: 'abc',
    });
    expect(settings).toMatchObject({
      name: 'gitlab',
      repo: 'twente/board/site',
      branch: 'main',
      base_url: 'https://git.twente.com',
      api_root: 'https://git.twente.com/api/v4',
    });
    expect([hasDrafts, origins]).toEqual([true, ['https://git.twente.com']]);
    expect(settings).not.toHaveProperty('auth_methods');
  });

  test('is asked where the policy lets it be asked, also without a server of its own', () => {
    for (const name of ['github', 'gitlab', 'gitea']) {
      const { settings, hasDrafts, origins } = readBackend({ CMS_BACKEND: name });
      // What Sveltia takes where the configuration says nothing.
      const usual = { github: 'https://api.github.com', gitlab: 'https://gitlab.com/api/v4' };
      const api = settings.api_root ?? usual[name as keyof typeof usual];
      expect(origins).toContain(new URL(String(api)).origin);
      expect(hasDrafts).toBe(name !== 'gitea');
      expect(settings.auth_methods).toEqual(['token']);
    }
    const signIn = { CMS_SIGN_IN: 'https://sign-in.twente.com' };
    expect(readBackend(signIn).settings).not.toHaveProperty('auth_methods');
  });

  test('that cannot be is refused', () => {
    expect(() => readBackend({ CMS_BACKEND: 'svn' })).toThrow('github, gitlab, gitea');
    expect(() => readBackend({ CMS_REPOSITORY: 'site' })).toThrow('owner/name');
  });
});
