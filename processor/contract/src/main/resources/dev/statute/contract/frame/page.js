
(() => {
  'use strict';
  const root = document.documentElement;
  const mark = (element, name, isOn) => element.classList[isOn ? 'add' : 'remove'](name);
  mark(root, 'js', true);

  /* The tables of rows, each of which has its details in the row below. */
  const start = () => {
    const rows = Array.from(document.querySelectorAll('tr.row'));
    const search = document.getElementById('search');
    if (!search) {
      return;
    }
    const filters = Array.from(document.querySelectorAll('button[data-filter]'));
    const choices = Array.from(document.querySelectorAll('select[data-filter]'));
    const shown = document.getElementById('shown');
    const texts = new Map();
    let opened = '';

    const isPressed = (filter) => filter.getAttribute('aria-pressed') === 'true';
    const press = (filter, isOn) => filter.setAttribute('aria-pressed', String(isOn));
    const chosen = () =>
        filters.filter(isPressed).map((filter) => filter.dataset.filter)
            .concat(choices.map((choice) => choice.value).filter((tag) => tag));
    const toggleOf = (row) => row.querySelector('th button');

    /* What a row is found by: its cells, what its marks are about, and what its card and those of
       others say of a code. The card of a code names other codes, too: those are left out. */
    const textOf = (row) => {
      if (!texts.has(row)) {
        const parts = Array.from(row.cells, (cell) => cell.textContent + ' ' + cell.title);
        for (const part of row.nextElementSibling.querySelectorAll('.codes p, .codes pre, .owner')) {
          parts.push(part.textContent);
        }
        for (const link of document.querySelectorAll('dd > a[href="#' + row.id + '"]')) {
          parts.push(link.parentElement.textContent);
        }
        for (const sign of row.querySelectorAll('i[data-code]')) {
          parts.push(sign.title.slice(0, sign.title.lastIndexOf(':')), sign.dataset.vendor || '');
        }
        texts.set(row, parts.join('\n').toLowerCase());
      }
      return texts.get(row);
    };

    const remember = () => {
      const only = chosen();
      const state = new URLSearchParams();
      if (search.value.trim()) {
        state.set('q', search.value.trim());
      }
      if (only.length) {
        state.set('only', only.join(' '));
      }
      const hash = state.toString() ? '?' + state : opened;
      history.replaceState(null, '', location.href.split('#')[0] + (hash ? '#' + hash : ''));
    };

    const apply = () => {
      const words = search.value.toLowerCase().split(/\s+/).filter((word) => word);
      const only = chosen();
      let count = 0;
      for (const row of rows) {
        const tags = row.dataset.tags.split(' ');
        const isShown = only.every((tag) => tags.includes(tag))
            && words.every((word) => textOf(row).includes(word));
        row.hidden = !isShown;
        row.nextElementSibling.hidden = !isShown;
        count += isShown ? 1 : 0;
      }
      for (const group of document.querySelectorAll('tbody')) {
        group.hidden = !group.querySelector('tr.row:not([hidden])');
      }
      const noun = rows.length === 1 ? shown.dataset.one : shown.dataset.many;
      shown.textContent =
          (count === rows.length ? count : count + ' of ' + rows.length) + ' ' + noun;
    };

    const change = () => {
      apply();
      remember();
    };

    const open = (row, isOpen) => {
      mark(row, 'open', isOpen);
      mark(row.nextElementSibling, 'open', isOpen);
      toggleOf(row).setAttribute('aria-expanded', String(isOpen));
    };

    const toggle = (row) => {
      const isOpen = !row.classList.contains('open');
      open(row, isOpen);
      opened = isOpen ? row.id : '';
      remember();
    };

    /* The part after # is a state, such as ?q=conflict&only=5xx, or the id of a row. */
    const restore = () => {
      const hash = location.hash.slice(1);
      const state = new URLSearchParams(hash.startsWith('?') ? hash.slice(1) : '');
      const only = (state.get('only') || '').split(' ');
      search.value = state.get('q') || '';
      filters.forEach((filter) => press(filter, only.includes(filter.dataset.filter)));
      for (const choice of choices) {
        const option = Array.from(choice.options).find((each) => only.includes(each.value));
        choice.value = option ? option.value : '';
      }
      apply();
      const row = rows.find((each) => each.id && each.id === hash);
      if (row) {
        opened = row.id;
        open(row, true);
        row.scrollIntoView({ block: 'nearest' });
      }
    };

    for (const row of rows) {
      row.nextElementSibling.id = row.id + '_details';
      toggleOf(row).setAttribute('aria-controls', row.id + '_details');
      toggleOf(row).disabled = false;
      /* The button alone would be named as those of other vendors, or of other verbs. */
      const names = Array.from(row.querySelectorAll('.number, .verb, th button, td.vendor'));
      names.forEach((name, at) => { name.id = row.id + '_name' + at; });
      toggleOf(row).setAttribute('aria-labelledby', names.map((name) => name.id).join(' '));
      open(row, false);
    }
    document.addEventListener('click', (event) => {
      const filter = event.target.closest('button[data-filter]');
      const code = event.target.closest('th.code button');
      const row = event.target.closest('tr.row');
      if (filter) {
        press(filter, !isPressed(filter));
        change();
      } else if (code) {
        search.value = code.textContent;
        change();
      } else if (row && (event.target.closest('button') || !String(getSelection()))) {
        toggle(row);
      }
    });
    /* A tip goes away with Escape, and comes back with the next move. */
    document.addEventListener('keydown', (event) => {
      mark(root, 'calm', event.key === 'Escape');
    });
    document.addEventListener('mouseover', (event) => {
      if (!event.target.closest('th.code')) {
        mark(root, 'calm', false);
      }
    });
    search.addEventListener('input', change);
    choices.forEach((choice) => choice.addEventListener('change', change));
    addEventListener('hashchange', restore);
    restore();
  };
  document.addEventListener('DOMContentLoaded', start);
})();
