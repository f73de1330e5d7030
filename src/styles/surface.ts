/** The ground of a page in each theme, for what a browser colours around it. */
import { colourOf, readTokens } from './tokens.ts';
import theme from './theme.css?raw';

const tokens = readTokens(theme);

export const surface = {
  light: colourOf(tokens, 'surface', 'light'),
  dark: colourOf(tokens, 'surface', 'dark'),
};
