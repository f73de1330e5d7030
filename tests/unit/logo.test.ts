import { expect, test } from 'vitest';
import { measureLogo } from '../../src/weave/logo.ts';
import { logoWidth } from '../../src/weave/sizes.ts';

test('the logo is as wide as its mark and its word', () => {
  expect(logoWidth).toBe(Math.ceil(measureLogo()));
});
