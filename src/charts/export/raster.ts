import { PROBE } from './svg-file.ts';

export type Stage = 'fonts' | 'drawing' | 'encoding';

/** Why no picture could be made. */
export class RasterError extends Error {
  override readonly name = 'RasterError';
  readonly reason: 'memory' | 'fonts';
  constructor(reason: 'memory' | 'fonts') {
    super(reason);
    this.reason = reason;
  }
}

type Job = {
  /** The file with its probe strip; see {@link PROBE}. */
  readonly svg: string;
  /** Its size in its own units, without the strip. */
  readonly units: { readonly width: number; readonly height: number };
  readonly pixels: { readonly width: number; readonly height: number };
  /** How many letters its probe strip has, one of each embedded font. */
  readonly probes: number;
  readonly signal: AbortSignal;
  readonly onStage: (stage: Stage) => void;
};

/** Beyond these, browsers hand back an empty canvas without a word. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 120_000_000;
const FONTS_TIMEOUT_MS = 4_000;

/** Whether a browser can be expected to make a picture of this size. */
export function isDrawable({ width, height }: Job['pixels']): boolean {
  return Math.max(width, height) <= LONGEST_SIDE && width * height <= LARGEST_AREA;
}

/**
 * Turns an SVG file into a PNG of exactly the pixels asked for. The fonts inside an image are ready some time after
 * the image says that it is, so it is drawn only once a letter of each has ink. Throws {@link RasterError}.
 */
export async function rasterise({ svg, units, pixels, probes, signal, onStage }: Job): Promise<Uint8Array> {
  if (!isDrawable(pixels)) throw new RasterError('memory');
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    onStage('fonts');
    const image = new Image();
    image.src = address;
    // A browser that cannot hold a picture of its own drawing says no more than that it cannot read it.
    await image.decode().catch(() => {
      throw new RasterError('memory');
    });
    signal.throwIfAborted();
    if (probes > 0) await inkOf(image, units, probes, signal);
    onStage('drawing');
    const canvas = document.createElement('canvas');
    canvas.width = pixels.width;
    canvas.height = pixels.height;
    const context = canvas.getContext('2d');
    if (context === null) throw new RasterError('memory');
    const strip = probes > 0 ? (PROBE.height * pixels.height) / units.height : 0;
    context.drawImage(image, 0, 0, pixels.width, pixels.height + strip);
    onStage('encoding');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    signal.throwIfAborted();
    if (blob === null) throw new RasterError('memory');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Waits until the probe letters are drawn. */
async function inkOf(
  image: HTMLImageElement,
  { width, height }: Job['units'],
  probes: number,
  signal: AbortSignal,
): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = PROBE.cell * probes;
  canvas.height = PROBE.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new RasterError('memory');
  const until = performance.now() + FONTS_TIMEOUT_MS;
  for (;;) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, -height, width, height + PROBE.height);
    const cells = Array.from({ length: probes }, (_, at) =>
      context.getImageData(at * PROBE.cell, 0, PROBE.cell, PROBE.height),
    );
    if (cells.every(({ data }) => data.some((value, at) => at % 4 === 3 && value > 0))) return;
    if (performance.now() > until) throw new RasterError('fonts');
    await new Promise((resolve) => setTimeout(resolve, 16));
    signal.throwIfAborted();
  }
}
