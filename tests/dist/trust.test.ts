/** Nothing on a page can be run or loaded that we did not put there. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attributesOf, distFiles, files, readDist, type BuiltPage } from '../support/built-site.ts';
import { elements, textOf } from '../support/markup.ts';

const policyOf = (page: BuiltPage): Map<string, string[]> => {
  const policies = attributesOf(page, 'meta').filter(
    (attributes) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  return new Map(
    (policies.length === 1 ? (policies[0]?.content ?? '') : '')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );
};

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('content security policy', () => {
  test('every page has one that starts from nothing', () => {
    const wrong = files.filter((page) => policyOf(page).get('default-src')?.join() !== "'none'");
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('it allows nothing inline, nothing evaluated and no other host', () => {
    const allowed = /^('(self|none|wasm-unsafe-eval|sha256-[\w+/=]+)'|data:|blob:)$/;
    const wrong = files.flatMap((page) =>
      [...policyOf(page)].flatMap(([name, sources]) =>
        sources
          .filter((source) => !allowed.test(source))
          .map((source) => `${page.path}: ${name} ${source}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('scripts come from files of this site, or the policy knows them', () => {
    const wrong = files.flatMap((page) => {
      const known = policyOf(page).get('script-src') ?? [];
      return elements(page.root, 'script')
        .filter(
          ({ attributes }) =>
            attributes.src === undefined && attributes.type !== 'application/ld+json',
        )
        .filter((script) => !known.includes(hashOf(textOf(script))))
        .map((script) => `${page.path}: ${textOf(script).slice(0, 60)}`);
    });
    expect(wrong).toEqual([]);
  });

  test('styles come from files of this site, or the policy knows them', () => {
    const wrong = files.flatMap((page) => {
      const known = policyOf(page).get('style-src') ?? [];
      return elements(page.root, 'style')
        .filter((style) => !known.includes(hashOf(textOf(style))))
        .map(() => page.path);
    });
    expect(wrong).toEqual([]);
  });

  test('no element has a style or a handler of its own, which the policy would block', () => {
    const wrong = files.flatMap(({ path, root }) =>
      elements(root).flatMap(({ name, attributes }) =>
        Object.keys(attributes)
          .filter((attribute) => attribute === 'style' || /^on[a-z]+$/.test(attribute))
          .map((attribute) => `${path}: <${name} ${attribute}>`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('no link runs a script', () => {
    const wrong = files.flatMap(({ path, root }) =>
      elements(root)
        .filter(({ attributes }) => /^\s*(javascript|data):/i.test(attributes.href ?? ''))
        .map(({ attributes }) => `${path}: ${attributes.href}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('no third party', () => {
  const loading = new Set([
    'stylesheet',
    'preload',
    'modulepreload',
    'icon',
    'manifest',
    'prefetch',
    'preconnect',
    'dns-prefetch',
  ]);

  test('every page loads from this site only', () => {
    const wrong = files.flatMap(({ path, root }) =>
      elements(root)
        .flatMap(({ name, attributes }) => [
          ...(['src', 'poster', 'data'] as const).flatMap((key) => attributes[key] ?? []),
          ...(attributes.srcset ?? '')
            .split(',')
            .flatMap((part) => part.trim().split(/\s+/)[0] || []),
          ...(name === 'link' && attributes.rel?.split(' ').some((rel) => loading.has(rel))
            ? [attributes.href ?? '']
            : []),
        ])
        .filter((address) => !/^\/(?!\/)/.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no style sheet, picture or script of ours loads from elsewhere', () => {
    const styles = distFiles('_astro/*.css').flatMap((file) =>
      [...readDist(file).matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
        ([, url, imported]) => ({ file, address: url ?? imported ?? '' }),
      ),
    );
    const pictures = distFiles('**/*.svg').flatMap((file) =>
      [...readDist(file).matchAll(/\s(?:xlink:)?(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(
        ([, href, url]) => ({ file, address: href ?? url ?? '' }),
      ),
    );
    const scripts = distFiles('_astro/*.js').flatMap((file) =>
      [...readDist(file).matchAll(/["'`](https?:\/\/[^"'`]*)/g)].map(([, address = '']) => ({
        file,
        address,
      })),
    );
    const foreign = [...styles, ...pictures, ...scripts].filter(
      ({ address }) => !/^(\/(?!\/)|\.\/|#|data:)/.test(address),
    );
    expect(foreign).toEqual([]);
  });
});
