// Search as you type (the combobox pattern of ARIA): arrows choose, Enter takes, Escape closes.
import { el } from './dom.js';
import { request } from './api.js';
import { t } from './words.js';

/** The name with what matched marked. */
function marked({ name, ranges }) {
  const parts = [];
  let at = 0;
  for (const [start, length] of ranges) {
    parts.push(name.slice(at, start), el('mark', {}, name.slice(start, start + length)));
    at = start + length;
  }
  return [...parts, name.slice(at)];
}

/** Makes an input a search over the procedures. `taken` is called with the hit, or null when the text no longer is one. */
export function procedureCombo(input, taken) {
  const list = el('ul', { id: input.id + '-options', class: 'options', role: 'listbox', 'aria-label': t('procedures'), hidden: true });
  const status = el('p', { class: 'hint', role: 'status' });
  input.after(list, status);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' })) input.setAttribute(name, value);
  let hits = [], active = -1, question = 0, chosen = null;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = hit => {
    chosen = hit;
    input.value = `${hit.code} ${hit.name}`;
    status.textContent = '';
    close();
    taken(hit);
  };
  const point = next => {
    active = (next + hits.length) % hits.length;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    input.setAttribute('aria-activedescendant', list.children[active].id);
    list.children[active].scrollIntoView({ block: 'nearest' });
  };
  const search = async () => {
    const mine = ++question;
    const found = await request('GET', '/api/procedures?q=' + encodeURIComponent(input.value.slice(0, 200))).catch(() => []);
    if (mine !== question) return; // a later letter has asked again
    hits = found;
    list.replaceChildren(...hits.map((hit, i) => el('li', { id: `${list.id}-${i}`, role: 'option', 'aria-selected': 'false', onmousedown: event => { event.preventDefault(); choose(hit); } },
      marked(hit), ' ', el('span', { class: 'code' }, hit.code))));
    list.hidden = hits.length === 0;
    active = -1;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    status.textContent = hits.length === 0 ? t('noHit') : t('hits', hits.length);
  };

  let waiting;
  input.addEventListener('input', () => {
    if (chosen) { chosen = null; taken(null); }
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) search();
      else point(active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1));
    } else if (event.key === 'Enter' && !list.hidden && hits.length > 0) {
      event.preventDefault();
      choose(hits[Math.max(active, 0)]);
    } else if (event.key === 'Escape') {
      close();
    }
  });
}
