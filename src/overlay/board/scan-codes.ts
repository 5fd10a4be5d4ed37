// Owns reading QR pictures with the camera: by the browser's own reader, or by a library that is fetched where there is none.

/** The part of the Shape Detection API that is used here; no browser's types name it yet. */
interface BarcodeReader {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface BarcodeReaders {
  new (options: { formats: string[] }): BarcodeReader;
  getSupportedFormats(): Promise<string[]>;
}

/** The texts of the QR pictures in the frame at hand; none if none can be read. Rejects never. */
type Read = (video: HTMLVideoElement) => Promise<string[]>;

const EVERY_MS = 250;
/** Wide enough for the small squares of a long code held at arm's length; wider only takes longer. */
const MOST_WIDE = 960;
/** For one frame, beside what must be done: a slow machine stays answerable. */
const FRAME_MS = 80;

/** False where no camera may be asked for: without a secure address the browser has none. */
export const canScan = (): boolean => 'mediaDevices' in navigator;

/** Shows the camera in `video` and tells each text that it sees, again and again; answers its stop. Rejects if refused. */
export async function startScan(video: HTMLVideoElement, onText: (text: string) => void): Promise<() => void> {
  // The camera last: what could not be fetched leaves no light on.
  const read = (await ownReader()) ?? (await fetchedReader());
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  video.srcObject = stream;
  let timer = 0;
  let isStopped = false;
  const look = async () => {
    // A picture that cannot be read now is read the next time.
    const seen = video.readyState >= 2 ? await read(video) : [];
    if (isStopped) return;
    for (const text of seen) onText(text);
    timer = window.setTimeout(() => void look(), EVERY_MS);
  };
  await video.play().catch(() => undefined);
  void look();
  return () => {
    isStopped = true;
    window.clearTimeout(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}

/** The browser's own reader, where it has one of QR pictures. */
async function ownReader(): Promise<Read | null> {
  const Reader = (globalThis as { BarcodeDetector?: BarcodeReaders }).BarcodeDetector;
  const formats = await Reader?.getSupportedFormats().catch(() => [] as string[]);
  if (!Reader || !formats?.includes('qr_code')) return null;
  const reader = new Reader({ formats: ['qr_code'] });
  return async (video) => (await reader.detect(video).catch(() => [])).map(({ rawValue }) => rawValue);
}

async function fetchedReader(): Promise<Read> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const { videoWidth, videoHeight } = video;
    const scale = Math.min(1, MOST_WIDE / videoWidth);
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    if (!context || canvas.width === 0 || canvas.height === 0) return [];
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    try {
      return [decodeQR({ data, width, height }, { format: 'RGBA', timeLimit: FRAME_MS })];
    } catch {
      // It throws where there is no picture to be read.
      return [];
    }
  };
}
