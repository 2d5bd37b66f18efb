// Makes pages nicer; every page works without it.
(() => {
  const root = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Colours: as the device, light, dark
  const themeButton = one('[data-theme-button]');
  if (themeButton) {
    const order = ['auto', 'light', 'dark'];
    const tell = () => {
      const name = themeButton.dataset[root.dataset.colorScheme];
      themeButton.setAttribute('aria-label', name);
      themeButton.title = name;
    };
    themeButton.hidden = false;
    tell();
    themeButton.addEventListener('click', () => {
      const next = order[(order.indexOf(root.dataset.colorScheme) + 1) % order.length];
      root.dataset.colorScheme = next;
      try {
        localStorage.setItem('colours', next);
      } catch {
        // storage is closed: the choice lasts for this page
      }
      tell();
      document.dispatchEvent(new CustomEvent('colours'));
    });
  }

  // The menu folds on narrow screens
  const menuButton = one('[data-menu-button]');
  if (menuButton) {
    menuButton.hidden = false;
    const show = (open) => {
      menuButton.setAttribute('aria-expanded', String(open));
      one('#main-menu').classList.toggle('is-open', open);
    };
    menuButton.addEventListener('click', () => show(menuButton.getAttribute('aria-expanded') !== 'true'));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && menuButton.getAttribute('aria-expanded') === 'true') {
        show(false);
        menuButton.focus();
      }
    });
  }

  // What needs attention gets the focus: the list of problems, a conflict
  one('[data-focus]')?.focus();

  // "Go back" of error pages
  all('[data-back]').forEach((button) => {
    button.hidden = history.length < 2;
    button.addEventListener('click', () => history.back());
  });

  // Buttons that ask before they act: <button data-confirm="…">
  document.addEventListener('submit', (event) => {
    const question = event.submitter?.dataset.confirm;
    if (question && !window.confirm(question)) event.preventDefault();
  });

  // A form is sent once: a second click while the first is under way does nothing
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.hasAttribute('data-hx-post')) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 4000);
  });
  addEventListener('pageshow', () => all('form[data-sent]').forEach((form) => delete form.dataset.sent));

  // Filters act when something is picked with the pointer; the keys go through many choices, and Enter picks
  let byKeys = false;
  addEventListener('keydown', () => (byKeys = true), true);
  addEventListener('pointerdown', () => (byKeys = false), true);
  all('.filter-bar select').forEach((select) => {
    select.addEventListener('change', () => byKeys || select.form.requestSubmit());
    select.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      select.form.requestSubmit();
    });
  });

  // A browser shows the line one writes in; who goes by the keys sees the whole box
  document.addEventListener('focusin', (event) => {
    if (byKeys && event.target.matches('textarea')) event.target.scrollIntoView({ block: 'nearest' });
  });

  // The same page again, filtered or in the other language, keeps the focus where it was
  const keepers = all('[data-keep-focus]');
  keepers.forEach((form, n) =>
    form.addEventListener('submit', () => {
      const at = [...form.elements].indexOf(document.activeElement);
      try {
        if (at >= 0) sessionStorage.setItem('focus', JSON.stringify([location.pathname, n, at]));
      } catch {
        // storage is closed: the focus begins at the top
      }
    }));
  try {
    const [path, n, at] = JSON.parse(sessionStorage.getItem('focus') ?? '[]');
    sessionStorage.removeItem('focus');
    if (path === location.pathname && !one('[data-focus]')) keepers[n]?.elements[at]?.focus({ preventScroll: true });
  } catch {
    // storage is closed
  }

  // Enter in a field presses the button that belongs to it: <… data-enter="its id">
  document.addEventListener('keydown', (event) => {
    const where = event.key === 'Enter' && event.target.matches('input') && event.target.closest('[data-enter]');
    if (!where) return;
    event.preventDefault();
    one(`#${where.dataset.enter}`).click();
  });

  // What is being unfolded takes no focus before it is drawn
  const focusOnceDrawn = (target, frames) => {
    target.focus();
    if (document.activeElement !== target && frames > 0) requestAnimationFrame(() => focusOnceDrawn(target, frames - 1));
  };

  // A link into something folded unfolds it, so that the field can have the focus
  all('a[href^="#"]').forEach((link) =>
    link.addEventListener('click', (event) => {
      const target = document.getElementById(link.hash.slice(1));
      const folded = target?.closest('details');
      if (!folded) return;
      event.preventDefault();
      folded.open = true;
      focusOnceDrawn(target, 60);
    }));

  // Escape leaves a question without doing it
  document.addEventListener('keydown', (event) => {
    const question = event.key === 'Escape' && event.target.closest('details.confirm[open]');
    if (!question) return;
    question.open = false;
    one('summary', question).focus();
  });

  // How much room is left in a text, told when it gets scarce
  all('textarea[data-max]').forEach((text) => {
    const left = document.createElement('p');
    left.className = 'room';
    left.setAttribute('aria-live', 'polite');
    text.after(left);
    const tell = () => {
      const max = Number(text.dataset.max);
      left.textContent = text.value.length > max * 0.8 ? `${text.value.length} / ${max}` : '';
    };
    text.addEventListener('input', tell);
    tell();
  });

  // A file that is too large is told at once; sending it would only take time
  all('input[type=file][data-most-bytes]').forEach((input) => {
    const told = one(`#${input.id}-told`);
    input.addEventListener('change', () => {
      const large = [...input.files].some((file) => file.size > Number(input.dataset.mostBytes));
      input.setCustomValidity(large ? input.dataset.tooLarge : '');
      told.textContent = input.validationMessage;
      told.hidden = !large;
    });
  });

  // Saving as one types: the state is told beside the form
  const state = () => one('#save-state');
  const tellState = (kind) => {
    const where = state();
    if (!where) return;
    where.dataset.state = kind;
    one('[data-save-text]', where).textContent = where.dataset[kind];
  };
  document.addEventListener('htmx:beforeRequest', (event) => event.target.closest('[data-autosave]') && tellState('saving'));
  ['htmx:responseError', 'htmx:sendError', 'htmx:timeout'].forEach((name) =>
    document.addEventListener(name, (event) => event.target.closest('[data-autosave]') && tellState('failed')));

  // Criteria that were read: one key each to accept, to leave in words, to change; up and down by j and k
  const criteria = all('[data-criterion]');
  if (criteria.length) {
    const wanted = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (wanted) wanted.focus();
    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('select, textarea, input:not([type=checkbox], [type=radio])')) return;
      const here = event.target.closest('[data-criterion]');
      const at = criteria.indexOf(here);
      if (event.key === 'j' || event.key === 'k') {
        const next = criteria[Math.min(criteria.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)))];
        next.focus();
        return;
      }
      const button = here && one(`[data-key="${CSS.escape(event.key)}"]`, here);
      if (button) button.click();
    });
  }

  // Charts: only pages that have one load the library
  if (one('table[data-chart]')) {
    const load = (src) =>
      new Promise((loaded, failed) => {
        const script = document.createElement('script');
        Object.assign(script, { src, onload: loaded, onerror: failed });
        document.head.append(script);
      });
    load(document.body.dataset.echarts).then(() => load(document.body.dataset.charts));
  }
})();
