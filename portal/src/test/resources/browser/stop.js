// What somebody who goes by the keys sees where the focus is now; nothing when it is on the page as a whole.
() => {
  const look = (e) => {
    const style = getComputedStyle(e);
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(' ');
  };
  const last = window.lastStop;
  const sameRing = last && last.isConnected && last !== document.activeElement && look(last) === window.lastLook;
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) {
    window.lastStop = null;
    return null;
  }
  const landmarks = [...document.querySelectorAll('body > header, #main-menu, main, aside, footer')];
  const box = e.getBoundingClientRect();
  const line = e.getClientRects()[0] ?? box;
  const style = getComputedStyle(e);
  const top = document.elementFromPoint(line.left + line.width / 2, Math.min(Math.max(line.top + line.height / 2, 0), innerHeight - 1));
  const inWindow = box.height > innerHeight ? box.bottom > 0 && box.top < innerHeight : box.top >= -1 && box.bottom <= innerHeight + 1;
  window.lastStop = e;
  if (e !== last) window.lastLook = look(e);
  return {
    same: e === last,
    within: !e.matches(':focus'),
    tag: e.tagName.toLowerCase(),
    type: e.getAttribute('type') ?? '',
    id: e.id,
    field: e.getAttribute('name') ?? '',
    value: String(e.value ?? ''),
    text: e.innerText ?? '',
    group: e.closest('fieldset')?.querySelector('legend')?.innerText ?? '',
    visible: e.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1,
    inWindow,
    covered: !(top && (top === e || e.contains(top) || top.contains(e))),
    ring: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
    sameRing: Boolean(sameRing),
    landmark: landmarks.lastIndexOf(landmarks.findLast((each) => each.contains(e))),
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
    left: box.left,
    right: box.right,
  };
}
