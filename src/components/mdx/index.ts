/** What an editor may use inside a text. `editorial/body.ts` says what each one needs. */
import { Fragment } from 'astro/jsx-runtime';
import type { EditorComponent } from '../../editorial/body.ts';
import Callout from './Callout.astro';
import Comparison from './Comparison.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Noted from './Noted.astro';
import Quote from './Quote.astro';
import Related from './Related.astro';
import Steps from './Steps.astro';

const editorBlocks = {
  Callout,
  Comparison,
  Fact,
  Figure,
  Quote,
  Related,
  Steps,
} satisfies Record<EditorComponent, unknown>;

export const mdxComponents = { ...editorBlocks, Fragment, Noted };
