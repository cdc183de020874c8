const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order'
] as const;
const LENGTHS = [
  'x',
  'y',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'x1',
  'x2',
  'y1',
  'y2',
  'dx',
  'dy'
] as const;

function pixels(element: SVGElement, name: string): number | null {
  if (!element.hasAttribute(name)) return null;
  const length: unknown = Reflect.get(element, name);
  if (length instanceof SVGAnimatedLength) return length.baseVal.value;
  if (length instanceof SVGAnimatedLengthList) return length.baseVal.getItem(0).value;
  return null;
}

function copyLengths(from: SVGElement, to: SVGElement): void {
  for (const name of LENGTHS) {
    const value = pixels(from, name);
    if (value !== null) to.setAttribute(name, String(Math.round(value * 100) / 100));
  }
}

function copyStyles(from: SVGElement, to: SVGElement): void {
  const style = getComputedStyle(from);
  for (const name of STYLES) to.setAttribute(name, style.getPropertyValue(name));
  if (style.transform !== 'none') to.setAttribute('transform', style.transform);
}

/** Lines live in stretched pictures, whose strokes do not scale; in a file they are drawn in px, without stretching. */
function unstretch(from: SVGElement, to: SVGElement): void {
  if (from instanceof SVGSVGElement) {
    to.setAttribute('overflow', getComputedStyle(from).overflow);
    // A picture that keeps its proportions, such as a map, scales as a whole and may do so in a file.
    if (from.getAttribute('preserveAspectRatio') !== 'none') return;
  }
  for (const name of ['viewBox', 'preserveAspectRatio', 'vector-effect']) to.removeAttribute(name);
  const frame = from instanceof SVGPolylineElement ? from.ownerSVGElement : null;
  if (!(from instanceof SVGPolylineElement) || !frame?.hasAttribute('viewBox')) return;
  const box = frame.viewBox.baseVal;
  const across = frame.width.baseVal.value / box.width;
  const down = frame.height.baseVal.value / box.height;
  const points = [...from.points].map(
    ({ x, y }) => `${((x - box.x) * across).toFixed(1)},${((y - box.y) * down).toFixed(1)}`
  );
  to.setAttribute('points', points.join(' '));
}

function copyInto(from: SVGElement, to: SVGElement): void {
  to.removeAttribute('class');
  copyLengths(from, to);
  copyStyles(from, to);
  unstretch(from, to);
  const targets = [...to.children];
  [...from.children].forEach((child, i) => {
    const target = targets[i];
    if (!(child instanceof SVGElement) || !(target instanceof SVGElement)) return;
    if (getComputedStyle(child).display === 'none' && child.tagName !== 'defs') target.remove();
    else copyInto(child, target);
  });
}

/**
 * A copy of a drawn SVG that needs no style sheet: computed colours and fonts as attributes, percentages as px,
 * hidden parts left out.
 */
export function inlineSvg(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('inlineSvg: the copy is no SVG');
  copyInto(drawn, copy);
  return copy;
}
