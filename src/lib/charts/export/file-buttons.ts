type Kind = 'svg' | 'png';

const textOf = (figure: HTMLElement, selector: string) =>
  [...figure.querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());

async function save(figure: HTMLElement, kind: Kind, status: HTMLElement): Promise<void> {
  const picture = figure.querySelector<HTMLElement>('.picture');
  if (!picture) return;
  status.textContent = '';
  try {
    const { savePicture } = await import('./save-picture');
    const words = {
      name: figure.dataset['figure'] ?? 'figure',
      title: textOf(figure, '.title')[0] ?? '',
      description: textOf(figure, '.description')[0] ?? '',
      notes: textOf(figure, '.note, .source')
    };
    await savePicture(picture, words, kind);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    status.textContent = `The ${kind.toUpperCase()} could not be made: ${why}`;
  }
}

/**
 * Adds buttons to a figure that save its picture as SVG or PNG; they are there only where JavaScript runs.
 * Title, description and notes are read from the figure when a button is pressed.
 * @returns what takes the buttons away again
 */
export function fileButtons(figure: HTMLElement): () => void {
  const foot = figure.querySelector('.foot');
  if (!foot || !figure.querySelector('.picture svg')) return () => undefined;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const buttons = (['svg', 'png'] as const).map((kind) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = kind.toUpperCase();
    button.addEventListener('click', () => void save(figure, kind, status));
    return button;
  });
  foot.append(...buttons, status);
  return () => [...buttons, status].forEach((element) => element.remove());
}
