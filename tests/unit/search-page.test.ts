import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/search/build/page.ts';

const html = `<!doctype html><html data-x lang="nl"><head>
  <meta name="description" content="telt niet">
  <meta data-pagefind-meta="key[content]" content="story/circular-textiles">
  <meta data-pagefind-filter="portfolio[content]" content="circular">
  <meta content="care" data-pagefind-filter="portfolio[content]">
  <meta name="search-label" data-filter="portfolio" data-key="circular" content="Zorg &amp; meer">
  <meta name="search-topic" content="Alle verhalen">
</head><body><nav>weg</nav>
<main id="inhoud" data-pagefind-body class="a>b">
  <h1 data-pagefind-meta="title">Een <em>titel</em></h1>
  <p>Eerste <a href="/x/">zin</a> met R&amp;D.</p><!-- weg -->
  <aside data-pagefind-ignore><p>weg</p><aside>weg</aside>weg</aside>
  <svg><title>weg</title></svg><script>weg()</script>
  <h2 id="kop">Kop</h2><ul><li>punt<br>en</li></ul>
  <img alt="weg" data-pagefind-ignore>na kring&shy;loop
</main><footer>weg</footer></body></html>`;

describe('reading a built page', () => {
  const { page, labels, topic } = readPage(html, '/nl/verhalen/x/', 'nl');

  it('finds title, key and filters', () => {
    expect(page).toMatchObject({
      url: '/nl/verhalen/x/',
      key: 'story/circular-textiles',
      title: 'Een titel',
      filters: [
        ['portfolio', 'circular'],
        ['portfolio', 'care'],
      ],
    });
  });

  it('keeps the text and the tags that matter, and nothing ignored', () => {
    expect(page?.body.trim()).toBe(
      '<p>Eerste zin met R&amp;D.</p> <h2>Kop</h2> <ul> <li>punt <br>en</li> </ul> na kringloop',
    );
  });

  it('collects labels and topics', () => {
    expect(labels).toEqual([{ filter: 'portfolio', key: 'circular', name: 'Zorg & meer' }]);
    expect(topic).toBe('Alle verhalen');
  });

  it('skips pages that are not to be found', () => {
    expect(readPage(html.replace('data-pagefind-body', ''), '/', 'nl').page).toBeUndefined();
  });
});
