// The form of an event: fields appear by its kind; what only a supervisor may do is not offered to others.
import { busy, el, show } from './dom.js';
import { formKey, request } from './api.js';
import { t } from './words.js';

const supervisors = ['extended', 'correction'];

const field = (id, label, control, hint) => el('div', { class: 'field' }, el('label', { for: id }, label), control, hint && el('p', { class: 'hint' }, hint));
const line = (id, label, type = 'text') => field(id, label, el('input', { id, type, maxlength: 200, autocomplete: 'off' }));
const area = (id, label) => field(id, label, el('textarea', { id, maxlength: 2000 }));

function fieldsOf(type, dossier) {
  switch (type) {
    case 'supplementRequested': return [area('content', t('detail_content'))];
    case 'paused': return [
      field('rule', t('pauseRule'), el('select', { id: 'rule' }, el('option', { value: '' }, t('noRule')),
        dossier.pauseRules.map(rule => el('option', { value: rule.id }, `${rule.title} (${rule.source})`))), t('pauseHint')),
      area('reason', t('detail_reason')), line('legalBasis', t('detail_legalBasis'))];
    case 'extended': return [line('promised', t('detail_promised'), 'date'), area('reason', t('detail_reason'))];
    case 'refused': return [area('reason', t('detail_reason'))];
    case 'transferred': return [line('to', t('detail_to'))];
    case 'supplemented': case 'resumed': case 'feePaid': return [line('promised', t('detail_promised'), 'date')];
    case 'correction': return [field('of', t('detail_of'), el('select', { id: 'of' },
      dossier.events.slice(1).filter(item => item.type !== 'correction' && !dossier.events.some(other => other.details.of === item.id)).map(item => el('option', { value: item.id }, `${item.id}: ${t('event_' + item.type)}`))))];
    default: return [];
  }
}

// What whoever is signed in may enter next.
export const kindsFor = (dossier, who) => dossier.next.filter(type => who.isSupervisor || !supervisors.includes(type));

export function eventForm(dossier, who, path, done, failed) {
  const kinds = kindsFor(dossier, who);
  const select = el('select', { id: 'type' }, kinds.map(type => el('option', { value: type }, t('event_' + type))));
  const at = el('input', { id: 'at', type: 'datetime-local', value: who.now.slice(0, 16) });
  const fields = el('div');
  const problem = el('div', { 'aria-live': 'assertive' });
  let key = formKey();
  const draw = () => { show(fields, fieldsOf(select.value, dossier)); key = formKey(); };
  const form = el('form', { class: 'card', novalidate: true },
    field('type', t('what'), select),
    field('at', t('when'), at, t('whenHint')),
    fields, area('note', t('detail_note')), problem, el('button', { type: 'submit' }, t('enter')));
  select.addEventListener('change', draw);
  form.addEventListener('input', () => { key = formKey(); });
  form.addEventListener('submit', event => {
    event.preventDefault();
    busy(form, async () => {
      const value = id => form.querySelector('#' + id)?.value || null;
      // Left as it was, the moment is that of the entry: to the second, by the server.
      const body = {
        type: select.value, at: at.value === who.now.slice(0, 16) ? null : at.value, content: value('content'), rule: value('rule'), reason: value('reason'),
        legalBasis: value('legalBasis'), promised: value('promised'), to: value('to'), of: value('of'), note: value('note'),
      };
      try {
        done(await request('POST', path + '/events', { body, key, version: dossier.version }));
        document.getElementById('summary').scrollIntoView();
        document.getElementById('main').focus({ preventScroll: true });
      } catch (fault) {
        failed(fault);
        window.scrollTo(0, 0);
      }
    });
  });
  draw();
  return form;
}
