// The papers against the rules: questions, what was brought, what is missing.
import { busy, el, show, table } from './dom.js';
import { request } from './api.js';
import { complain } from './shell.js';
import { t } from './words.js';

const tones = { satisfied: 'good', missing: 'bad', notRequired: 'soft', excess: 'warn', unlawfulToDemand: 'soft', unknown: 'warn' };

function questionField(question, i) {
  const options = question.kind === 'yesNo' ? [['yes', t('yes')], ['no', t('no')]] : question.choices.map(choice => [choice.id, choice.text]);
  const control = question.kind === 'number'
    ? el('input', { id: 'q' + i, type: 'text', inputmode: 'decimal', maxlength: 20, 'data-question': question.id, value: question.answer ?? '' })
    : el('select', { id: 'q' + i, 'data-question': question.id }, el('option', { value: '' }, t('unknownAnswer')),
      options.map(([id, text]) => el('option', { value: id, selected: id === question.answer }, text)));
  return el('div', { class: 'field' }, el('label', { for: 'q' + i }, question.text), control, question.forDesk && el('p', { class: 'hint' }, t('forDesk')));
}

function broughtControl(component, items) {
  const item = items.find(one => one.component === component.id);
  return el('div', { class: 'row' },
    el('select', { 'data-component': component.id, 'aria-label': t('formOf', component.name) }, el('option', { value: '' }, t('notBrought')),
      component.forms.filter(form => form !== 'data').map(form => el('option', { value: form, selected: item?.form === form }, t('form_' + form)))),
    el('input', { type: 'number', min: 1, max: 99, 'data-count': component.id, value: item?.count ?? component.count, 'aria-label': t('countOf', component.name) }));
}

/** `dossier` gives the dossier as the page shows it: what is saved is saved over that version and no other. */
export async function papersForm(path, section, place, problemPlace, dossier) {
  const view = await request('GET', path + '/papers');
  section.hidden = !view;
  if (view) draw(view);

  function draw(check) {
    const form = el('form', { class: 'card', novalidate: true },
      el('p', {}, el('span', { class: 'tag ' + (tones[check.state] ?? 'soft'), id: 'papers-state' }, t('papers_' + check.state)), ' ', t('supplement_' + check.supplement)),
      check.questions.map(questionField),
      table(t('components'), [
        [t('component'), item => item.name],
        [t('brought'), item => broughtControl(item, check.items)],
        [t('state'), item => el('span', { class: 'tag ' + tones[item.state] }, t('component_' + item.state))],
        [t('reason'), item => item.reason],
      ], check.components),
      el('div', { class: 'actions' }, el('button', { type: 'submit' }, t('checkPapers'))));
    form.addEventListener('submit', event => { event.preventDefault(); busy(form, () => save(form)); });
    show(place, form);
  }

  async function save(form) {
    const answers = {};
    for (const control of form.querySelectorAll('[data-question]')) if (control.value) answers[control.dataset.question] = control.value;
    const items = [...form.querySelectorAll('[data-component]')].filter(control => control.value)
      .map(control => ({ component: control.dataset.component, form: control.value, count: Number(form.querySelector(`[data-count="${CSS.escape(control.dataset.component)}"]`).value) }));
    try {
      const shown = dossier();
      draw(await request('PUT', path + '/papers', { body: { answers, items }, version: shown.version, versioned: version => { shown.version = version; } }));
      problemPlace().replaceChildren();
    } catch (fault) {
      complain(problemPlace(), fault);
      window.scrollTo(0, 0);
    }
  }
}
