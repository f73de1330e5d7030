/** Adds up filters on the list of stories, one of each kind. Without it each filter is a page. */
import type { StoryFilter } from '../i18n/urls.ts';
import type { StoryIndexEntry } from '../queries/views/list.ts';

type FilterName = StoryFilter;

class StoryFilters extends HTMLElement {
  #index: Promise<StoryIndexEntry[]> | undefined;
  #chosen = new Map<string, string>();

  connectedCallback(): void {
    for (const link of this.#links('[aria-current][data-filter]')) {
      this.#chosen.set(link.dataset.filter as string, link.dataset.value as string);
    }
    this.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      const link = (event.target as Element).closest<HTMLAnchorElement>(
        '[data-filter], a[data-all]',
      );
      if (!link) return;
      event.preventDefault();
      // If the data cannot be had, the link still leads to the filter's own page.
      this.#toggle(link).catch(() => location.assign(link.href));
    });
  }

  #links(selector: string): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>(selector)];
  }

  async #toggle(link: HTMLAnchorElement): Promise<void> {
    const { filter, value } = link.dataset;
    if (filter === undefined || value === undefined) this.#chosen.clear();
    else if (this.#chosen.get(filter) === value) this.#chosen.delete(filter);
    else this.#chosen.set(filter, value);
    this.#index ??= fetch(this.dataset.index as string).then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json() as Promise<StoryIndexEntry[]>;
    });
    this.#show(await this.#index);
  }

  #show(entries: StoryIndexEntry[]): void {
    const fitting = entries.filter((entry) =>
      [...this.#chosen].every(([filter, value]) => entry[filter as FilterName].includes(value)),
    );
    const list = this.querySelector('[data-story-list]');
    const template = this.querySelector('template');
    if (!list || !template) return;
    list.replaceChildren(...fitting.map((entry) => this.#card(entry, template)));
    this.querySelector('[data-story-pages]')?.remove();
    for (const link of this.#links('[data-filter], a[data-all]')) {
      const { filter, value } = link.dataset;
      const isOn = filter ? this.#chosen.get(filter) === value : this.#chosen.size === 0;
      if (isOn) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const count = this.querySelector('[data-story-count]');
    if (count) count.textContent = this.#countText(fitting.length);
    history.replaceState(null, '', this.#address());
  }

  #countText(count: number): string {
    if (count === 0) return this.dataset.none ?? '';
    const text = count === 1 ? this.dataset.one : this.dataset.other;
    return (text ?? '').replace('{n}', String(count));
  }

  /** One choice has a page of its own; several have none, so the address stays that of the first. */
  #address(): string {
    const first = this.#links('[data-filter][aria-current]')[0];
    return first?.href ?? (this.dataset.all as string);
  }

  #card({ card }: StoryIndexEntry, template: HTMLTemplateElement): Node {
    const node = template.content.cloneNode(true) as DocumentFragment;
    const image = node.querySelector('img');
    if (image && card.picture) image.src = card.picture;
    const band = node.querySelector<HTMLElement>('.band');
    if (band && card.loom) band.dataset.loom = card.loom;
    else band?.remove();
    const label = node.querySelector('p > span:last-child');
    if (label) label.textContent = [card.badge, card.label].filter(Boolean).join(' · ');
    const link = node.querySelector('a');
    if (link) {
      link.href = card.href;
      link.textContent = card.title;
      if (card.otherLanguage) {
        link.hreflang = card.otherLanguage.lang;
        link.lang = card.otherLanguage.lang;
        const note = document.createElement('span');
        note.textContent = ` (${card.otherLanguage.note})`;
        link.after(note);
      }
    }
    return node;
  }
}

customElements.define('story-filters', StoryFilters);
