// Elements are made, never parsed: a text of a citizen or an officer only ever becomes text.

/** An element: el('p', { class: 'soft' }, 'text', other). Names that begin with "on" are listeners; null and false children are left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'value') element.value = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

export const byId = id => document.getElementById(id);

export const show = (place, ...children) => place.replaceChildren(...children.flat().filter(Boolean));

/** A list of facts; empty values are left out. */
export const facts = pairs => el('dl', { class: 'facts' },
  pairs.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))));

/** A table that becomes cards on a phone. Columns: [heading, cell of row, class]. */
export function table(caption, columns, rows) {
  return el('table', { class: 'cards' },
    caption && el('caption', {}, caption),
    el('thead', {}, el('tr', {}, columns.map(([heading]) => el('th', { scope: 'col' }, heading)))),
    el('tbody', {}, rows.map(row => el('tr', {}, columns.map(([heading, cell, style], i) => {
      const content = cell(row);
      const empty = content === null || content === undefined || content === '';
      return i === 0
        ? el('th', { scope: 'row', class: style }, content)
        : el('td', { 'data-label': heading, class: [style, empty && 'empty'].filter(Boolean).join(' ') || null }, empty ? '' : content);
    })))));
}

/** Names the busy button and keeps it from a second click until the work is done. */
export async function busy(form, work) {
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  try {
    await work();
  } finally {
    button.disabled = false;
  }
}
