/* The only script of plain pages; every page works without it. It adds timed saving and the warning before a session ends. */
(function () {
  'use strict';
  const root = document.documentElement;

  /* Timed saving: <form data-autosave="/address"> is sent there 3 seconds after the last change, at most every 10 seconds.
     The answer is JSON {"saved": "12:04"}; a place marked data-saved inside the form shows it. Only changes are sent. */
  for (const form of document.querySelectorAll('form[data-autosave]')) {
    let timer = 0, last = 0, sent = state(form), busy = false;
    form.addEventListener('input', plan);
    form.addEventListener('change', plan);
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') save(true); });

    function plan() {
      clearTimeout(timer);
      timer = setTimeout(save, Math.max(3000, last + 10000 - Date.now()));
    }

    async function save(leaving) {
      clearTimeout(timer);
      timer = 0;
      const now = state(form);
      if (busy || now === sent) return;
      busy = true;
      last = Date.now();
      try {
        const answer = await fetch(form.dataset.autosave, {
          method: 'POST', body: now, keepalive: leaving === true, redirect: 'error',
          headers: {'Content-Type': 'application/x-www-form-urlencoded', 'Accept': 'application/json'}
        });
        if (!answer.ok) throw new Error(answer.status);
        const kept = await answer.json();
        sent = now;
        say(form, (form.dataset.savedWords || 'Saved TIME').replace('TIME', kept.saved));
        window.dispatchEvent(new Event('ww-active'));
      } catch (trouble) {
        say(form, form.dataset.unsaved || 'Not saved yet. We try again in a moment.');
        timer = setTimeout(save, 20000);
      } finally {
        busy = false;
        if (state(form) !== sent && !timer) plan();
      }
    }
  }

  function state(form) {
    return new URLSearchParams(new FormData(form)).toString();
  }

  function say(form, words) {
    const place = form.querySelector('[data-saved]');
    if (place) { place.hidden = false; (place.querySelector('[data-words]') || place).textContent = words; }
  }

  /* The session: <html data-idle="1800"> gives its seconds. Activity is an answer of the server to something the reader did,
     in any tab; two minutes before the end (half-way, if it is shorter than that) the warning opens over everything. On
     plain pages its form [data-session] posts to stay. */
  window.wwSession = function (warning) {
    const idle = Number(root.dataset.idle) * 1000;
    if (!idle || !warning || warning.dataset.watched) return;
    warning.dataset.watched = 'yes';
    const early = Math.min(120000, idle / 2);
    const tabs = window.BroadcastChannel ? new BroadcastChannel('ww-session') : null;
    let seen = 0;
    const here = () => { seen = Date.now(); if (warning.open) warning.close(); };
    const active = () => { here(); if (tabs) tabs.postMessage(''); };
    if (tabs) tabs.onmessage = here;
    window.addEventListener('ww-active', active);
    if (window.PerformanceObserver) {
      new PerformanceObserver(list => { if (list.getEntries().some(e => e.name.includes('v-r=uidl'))) active(); })
        .observe({type: 'resource'});
    }
    warning.addEventListener('cancel', event => { event.preventDefault(); warning.querySelector('button').click(); });
    warning.addEventListener('submit', async event => {
      event.preventDefault();
      const form = event.target;
      try {
        const answer = await fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error'});
        if (answer.ok) active(); else end();
      } catch (trouble) { /* No connection: the warning stays, and so does the form behind it. */ }
    });
    const watch = setInterval(() => {
      const left = seen + idle - Date.now();
      if (left <= 0) end();
      else if (left <= early && !warning.open) quietly(() => warning.showModal());
    }, 1000);
    active();

    /* The warning takes the focus from a field, which is nothing that the reader did: what the field would tell the server
       now it tells when the warning has closed and the reader is back. */
    function quietly(open) {
      const kinds = ['change', 'blur', 'focusout'], kept = new Set();
      const keep = event => { event.stopImmediatePropagation(); if (event.type === 'change') kept.add(event.target); };
      kinds.forEach(kind => window.addEventListener(kind, keep, true));
      open();
      kinds.forEach(kind => window.removeEventListener(kind, keep, true));
      warning.addEventListener('close', () => kept.forEach(field => field.dispatchEvent(new Event('change', {bubbles: true}))), {once: true});
    }

    function end() {
      clearInterval(watch);
      location.assign(root.dataset.ended || '/sign-in?ended');
    }
  };
  const warning = document.querySelector('[data-session]');
  if (warning) window.wwSession(warning);
})();
