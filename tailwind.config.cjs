/**
 * Tailwind reads two places. `src/styles/theme.css` (@theme) holds every token: colours, type, sizes.
 * This file holds what CSS cannot say: where class names stand, and nothing else. A token written
 * here would reach no `var(--…)`, and one written in both would be taken from theme.css in silence.
 *
 * @type {import('tailwindcss').Config}
 */
module.exports = {
  content: ['./src/**/*.{astro,ts}'],
};
