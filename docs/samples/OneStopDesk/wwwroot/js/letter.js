// A letter as it is printed.
import { byId, el, show } from './dom.js';
import { officerOnly, request } from './api.js';
import { complain, frame, parameter } from './shell.js';

await officerOnly();
await frame();
byId('print').addEventListener('click', () => print());
try {
  const path = `/api/dossiers/${encodeURIComponent(parameter('code') ?? '')}/letters/${encodeURIComponent(parameter('kind') ?? '')}`;
  show(byId('answer'), el('pre', { class: 'letter', tabindex: 0 }, await request('GET', path, { text: true })));
} catch (fault) {
  complain(byId('answer'), fault);
}
