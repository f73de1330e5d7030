{
  const show = () => {
    let theme;
    try {
      theme = localStorage.theme;
    } catch {}
    const root = document.documentElement;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    for (const bar of document.querySelectorAll('[name=theme-color]')) {
      const own = bar.dataset.scheme;
      bar.media = theme ? (own === theme ? 'all' : 'not all') : `(prefers-color-scheme: ${own})`;
    }
  };
  show();
  addEventListener('storage', show);
  addEventListener('pageshow', show);
}
