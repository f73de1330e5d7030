/**
 * The switch between the system's theme, light and dark. Nothing is stored before the reader chooses,
 * and choosing the system's theme again removes what was stored. What a stored choice changes is in
 * theme-before-paint.js, which listens for the event that other tabs get by themselves.
 */
const choices = [...document.querySelectorAll<HTMLInputElement>('[data-theme-switch] input')];

function reflect(): void {
  const theme = document.documentElement.dataset.theme ?? '';
  for (const choice of choices) choice.checked = choice.value === theme;
}

for (const choice of choices) {
  choice.addEventListener('change', () => {
    try {
      if (choice.value) localStorage.setItem('theme', choice.value);
      else localStorage.removeItem('theme');
    } catch {
      // A browser that keeps nothing shows the system's theme, and `reflect` says so.
    }
    dispatchEvent(new Event('storage'));
  });
}
reflect();
addEventListener('storage', reflect);
addEventListener('pageshow', reflect);

export {};
