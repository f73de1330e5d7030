import { expect, test } from 'vitest';
import { logoSize, measureLogo } from '../../src/weave/logo.ts';

test('the logo is as wide as its mark and its word', () => {
  expect(logoSize.width / 40).toBe(Math.ceil(measureLogo()));
});
