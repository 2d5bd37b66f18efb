// Passkeys: adds one to the account, or signs in with one. Everything else works without this file.
const status = document.getElementById('passkey-status');

function tell(kind) {
  if (status) status.textContent = status.dataset[kind] || '';
}

function headers() {
  const form = document.querySelector('[data-csrf]');
  const field = document.querySelector('input[name="_csrf"]');
  const token = (form && form.dataset.csrf) || (field && field.value);
  return { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token || '' };
}

async function post(url, body) {
  const response = await fetch(url, { method: 'POST', headers: headers(), body: body ? JSON.stringify(body) : undefined });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

async function signIn() {
  const options = await post('/webauthn/authenticate/options');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = await navigator.credentials.get({ publicKey });
  const answer = await post('/login/webauthn', credential.toJSON());
  if (!answer.authenticated) throw new Error('not authenticated');
  window.location.assign(answer.redirectUrl || '/');
}

async function add(label) {
  const options = await post('/webauthn/register/options');
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  await post('/webauthn/register', { publicKey: { credential: credential.toJSON(), label } });
  window.location.assign('/account?added');
}

const supported = window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON;
const button = document.getElementById('passkey-sign-in');
const form = document.getElementById('passkey-add');
if (!supported) tell('unsupported');
if (supported && button) {
  button.hidden = false;
  button.addEventListener('click', () => signIn().catch(() => tell('failed')));
}
if (supported && form) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    add(form.elements.label.value).catch(() => tell('failed'));
  });
}
