// Signing in. Where to go afterwards is a path of this site and nothing else.
import { busy, byId, el, show } from './dom.js';
import { request } from './api.js';
import { complain, frame, parameter } from './shell.js';
import { t } from './words.js';

const form = byId('sign-in');
const back = parameter('back');

async function signIn() {
  try {
    await request('POST', '/api/session', { body: { userName: byId('user').value.trim(), password: byId('password').value } });
    location.assign(back && /^\/[a-z-]+\.html(\?[\w=&.%-]*)?$/.test(back) ? back : '/register.html');
  } catch (fault) {
    complain(byId('answer'), fault);
    byId('password').focus();
  }
}

const who = await frame();
form.addEventListener('submit', event => { event.preventDefault(); busy(form, signIn); });
if (who.demo) {
  byId('demo').hidden = false;
  show(byId('demo'), el('div', { class: 'notice' }, el('p', {}, el('strong', {}, t('demoSignIn'))), el('p', {}, t('demoPassword'), ' ', el('code', {}, who.demo.password)),
    el('ul', {}, who.demo.userNames.map(name => el('li', {}, el('code', {}, name))))));
}
