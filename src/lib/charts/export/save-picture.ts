import { pictureSvg, type PictureWords } from './picture-svg';

const SHARPNESS = 2;

function saveAs(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

async function pngOf(svg: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SHARPNESS;
    canvas.height = height * SHARPNESS;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser gives no canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!png) throw new Error('the browser made no PNG of the canvas');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * Saves a figure's picture as a file, a PNG at twice its size.
 * @throws Error when the browser cannot draw it
 */
export async function savePicture(
  picture: HTMLElement,
  words: PictureWords,
  kind: 'svg' | 'png'
): Promise<void> {
  const root = pictureSvg(picture, words);
  const svg = new Blob([new XMLSerializer().serializeToString(root)], {
    type: 'image/svg+xml;charset=utf-8'
  });
  if (kind === 'svg') return saveAs(svg, `${words.name}.svg`);
  const png = await pngOf(svg, Number(root.getAttribute('width')), Number(root.getAttribute('height')));
  saveAs(png, `${words.name}.png`);
}
