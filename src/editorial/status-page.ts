/** The status page: one file that needs no network, no script and no server. */
import { formatDate } from '../facts/format.ts';
import { localeNames, locales, type Locale } from '../i18n/locales.ts';
import { describeEvent, describeMoment, type CalendarEvent } from './calendar.ts';
import { compareWords } from './sequence.ts';
import { statusTexts } from './status-texts.ts';
import type { Change, Status } from './status.ts';

/** One part of the page. */
export interface StatusSection {
  id: string;
  title: string;
  /** Large figure above, with what it counts; absent where there is nothing to count. */
  count?: { value: number; label: string };
  html: string;
}

const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const good = (text: string): string => `<p class="good">${escapeText(text)}</p>`;

function difference({ before, after }: Change): string {
  return compareWords(before, after)
    .map(({ kind, text }) => {
      const shown = escapeText(text);
      return kind === 'removed'
        ? `<del>${shown}</del>`
        : kind === 'added'
          ? `<ins>${shown}</ins>`
          : shown;
    })
    .join(' ');
}

/**
 * The editorial calendar.
 * @param events what is to come, and what was left, soonest first
 */
export function calendarSection(events: CalendarEvent[], language: Locale): StatusSection {
  const rows = events.map(
    (event) =>
      `<tr><th scope="row">${escapeText(describeMoment(event, language))}</th><td>${escapeText(describeEvent(event, language))}</td></tr>`,
  );
  return {
    id: 'calendar',
    title: statusTexts.calendar[language],
    html:
      rows.length === 0
        ? good(statusTexts.calendarGood[language])
        : `<div class="wide"><table><tbody>${rows.join('')}</tbody></table></div>`,
  };
}

/** The parts that come from the content alone, in the order in which they matter. */
export function statusSections(status: Status, language: Locale): StatusSection[] {
  const say = (key: keyof typeof statusTexts): string => statusTexts[key][language];
  const stateName = (state: string): string => say(state as keyof typeof statusTexts);
  const behind = status.tasks.filter(({ state }) => state !== 'missing').length;
  const { links } = status;
  const tasks = status.tasks.map(({ item, title, locale, state, share, since, changes }) => {
    const head = `<strong>${escapeText(title)}</strong> <span class="lang">${locale}</span> <span class="state ${state}">${escapeText(stateName(state))}${share ? ` ${share}` : ''}</span>${since ? ` <small>${formatDate(language, since)}</small>` : ''}${state === 'missing' ? '' : `<br /><code>npm run translations -- --done ${item} ${locale}</code>`}`;
    if (changes.length === 0) return `<li>${head}</li>`;
    return `<li><details><summary>${head}</summary><ol>${changes.map((change) => `<li>${difference(change)}</li>`).join('')}</ol></details></li>`;
  });
  const rows = status.items.map(
    ({ item, title, states }) =>
      `<tr><th scope="row">${escapeText(title)}<small>${item}</small></th>${locales
        .map((locale) => {
          const { state, share } = states[locale];
          return `<td class="state ${state}">${escapeText(stateName(state))}${share ? ` ${share}` : ''}</td>`;
        })
        .join('')}</tr>`,
  );
  const table = `<details><summary>${escapeText(say('all'))}</summary><div class="wide"><table><thead><tr><th scope="col">${escapeText(say('item'))}</th>${locales.map((locale) => `<th scope="col" lang="${locale}">${localeNames[locale]}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`;
  const facts = status.facts.map(
    ({ id, label, validUntil, isExpired, usedIn }) =>
      `<tr${isExpired ? ' class="late"' : ''}><th scope="row">${escapeText(label)}<small>${id}</small></th><td>${formatDate(language, validUntil)}</td><td>${usedIn.map(escapeText).join('<br />')}</td></tr>`,
  );
  return [
    {
      id: 'check',
      title: say('check'),
      count: { value: status.problems.length, label: say('problems') },
      html:
        status.problems.length === 0
          ? good(say('checkGood'))
          : `<ul>${status.problems.map((problem) => `<li>${escapeText(problem)}</li>`).join('')}</ul>`,
    },
    {
      id: 'translations',
      title: say('translations'),
      count: { value: behind, label: say('behind') },
      html: `${behind === 0 ? good(say('translationsGood')) : ''}${tasks.length > 0 ? `<h3>${escapeText(say('work'))}</h3><ol class="tasks">${tasks.join('')}</ol>` : ''}${table}`,
    },
    {
      id: 'facts',
      title: say('facts'),
      count: { value: status.facts.length, label: say('factsSoon') },
      html:
        facts.length === 0
          ? good(say('factsGood'))
          : `<div class="wide"><table><thead><tr><th scope="col">${escapeText(say('fact'))}</th><th scope="col">${escapeText(say('validUntil'))}</th><th scope="col">${escapeText(say('usedIn'))}</th></tr></thead><tbody>${facts.join('')}</tbody></table></div>`,
    },
    {
      id: 'links',
      title: say('links'),
      count: { value: links.toLookAt.length, label: say('linksBad') },
      html: `${links.unknown > 0 ? `<p>${links.unknown} / ${links.all} ${escapeText(say('linksUnknown'))}</p>` : ''}${
        links.toLookAt.length === 0
          ? links.unknown === links.all
            ? ''
            : good(say('linksGood'))
          : `<ul>${links.toLookAt.map(({ address, state, to, places }) => `<li><a href="${escapeText(address)}">${escapeText(address)}</a> <span class="state ${state}">${escapeText(stateName(state))}</span>${to ? ` → ${escapeText(to)}` : ''}<small>${places.map(escapeText).join('<br />')}</small></li>`).join('')}</ul>`
      }`,
    },
    {
      id: 'addresses',
      title: say('addresses'),
      html:
        status.newAddresses === 0
          ? good(say('addressesGood'))
          : `<p>${status.newAddresses} ${escapeText(say('addressesNew'))}</p>`,
    },
  ];
}

const styles = `
:root{--surface:#f7f1e6;--raised:#fffaf0;--text:#1d1216;--muted:#55434a;--line:#cdbfa9;--accent:#b51a35;--good:#245b39;--mark:#f6dc8e;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--surface:#1b0a0f;--raised:#261118;--text:#f7f1e6;--muted:#cfbdb6;--line:#5b3b45;--accent:#ff8593;--good:#9fd8b0;--mark:#5c430e}}
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--text);font:1rem/1.6 'Hanken Grotesk',sans-serif;overflow-wrap:anywhere}
header,main{max-width:68rem;margin:auto;padding:0 clamp(1rem,4vw,2.5rem)}
header{padding-top:2.5rem}
h1,h2,.figure{font-family:'Bricolage Grotesque',sans-serif;letter-spacing:-.02em;line-height:1.05}
h1{font-size:clamp(2rem,1.35rem + 3vw,4.25rem);margin:0 0 .5rem}
h2{font-size:clamp(1.5rem,1.2rem + 1.2vw,2.25rem);margin:0 0 1rem}
h3{font-size:1.1875rem;margin:1.5rem 0 .5rem}
.band{height:14px;background:repeating-linear-gradient(90deg,var(--accent) 0 3px,transparent 3px 6px),repeating-linear-gradient(0deg,var(--text) 0 2px,var(--surface) 2px 4px)}
header p,small{color:var(--muted)}
small{display:block;font-size:.875rem;font-weight:400}
summary small,li>small{display:inline}
li>small{display:block}
nav ul{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:1.25rem;list-style:none;padding:0;margin:2rem 0}
nav a{display:block;height:100%;border-top:1.5px solid var(--text);padding-top:.75rem;color:inherit;text-decoration:none}
nav a:hover{background:var(--raised)}
nav a:focus-visible,summary:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
.figure{display:block;font-size:3.5rem;font-weight:700}
.figure.open{color:var(--accent)}
section{border-top:1.5px solid var(--text);padding:1.5rem 0 2.5rem}
.good{color:var(--good);font-weight:600}
.good::before{content:'✓ '}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin-top:.75rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
thead th{font-size:.875rem;color:var(--muted)}
.state{font-size:.875rem;white-space:nowrap}
.stale,.unrecorded,.gone,.moved,.failing{color:var(--accent);font-weight:700}
.missing,.source,.closed,.unreachable{color:var(--muted)}
.lang{border:1.5px solid currentColor;border-radius:4px;padding:0 .3rem;font-size:.8125rem;font-weight:700;text-transform:uppercase}
.late th,.late td{color:var(--accent)}
.tasks>li{padding:.5rem 0}
del{color:var(--accent)}
ins{background:var(--mark);text-decoration:none;padding:0 .15em}
summary{cursor:pointer}
code{font-size:.875rem}
li{margin:.35rem 0}
a{color:inherit}
`;

/**
 * The whole page.
 * @param fonts CSS that embeds the faces of the site
 */
export function statusPage(
  sections: readonly StatusSection[],
  day: string,
  language: Locale,
  fonts: string,
): string {
  const say = (key: keyof typeof statusTexts): string => escapeText(statusTexts[key][language]);
  const figures = sections.flatMap(({ id, count }) =>
    count
      ? `<li><a href="#${id}"><span class="figure${count.value > 0 ? ' open' : ''}">${count.value}</span>${escapeText(count.label)}</a></li>`
      : [],
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta name="robots" content="noindex, nofollow" />
<title>${say('title')} – Twente</title>
<style>${fonts}${styles}</style>
</head>
<body>
<div class="band"></div>
<header>
<h1>${say('title')}</h1>
<p>${say('made')} ${formatDate(language, day)}. ${say('team')}</p>
<nav><ul>${figures.join('')}</ul></nav>
</header>
<main>
${sections.map(({ id, title, html }) => `<section id="${id}"><h2>${escapeText(title)}</h2>${html}</section>`).join('\n')}
</main>
</body>
</html>
`;
}
