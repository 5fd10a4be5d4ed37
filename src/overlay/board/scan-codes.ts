// Owns reading QR pictures with the camera, in browsers that have a reader for them.

/** The part of the Shape Detection API that is used here; no browser's types name it yet. */
interface BarcodeReader {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface BarcodeReaders {
  new (options: { formats: string[] }): BarcodeReader;
  getSupportedFormats(): Promise<string[]>;
}

const EVERY_MS = 250;

function readers(): BarcodeReaders | null {
  return (globalThis as { BarcodeDetector?: BarcodeReaders }).BarcodeDetector ?? null;
}

/** True if this browser has a reader of QR pictures and a camera may be asked for. Never rejects. */
export async function canScan(): Promise<boolean> {
  const formats = await readers()
    ?.getSupportedFormats()
    .catch(() => [] as string[]);
  // Without a secure address there are no devices at all.
  return (formats ?? []).includes('qr_code') && 'mediaDevices' in navigator;
}

/** Shows the camera in `video` and tells each text that it sees, again and again; answers its stop. Rejects if refused. */
export async function startScan(video: HTMLVideoElement, onText: (text: string) => void): Promise<() => void> {
  const Reader = readers();
  if (!Reader) throw new Error('This browser has no reader of QR pictures.');
  const reader = new Reader({ formats: ['qr_code'] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  video.srcObject = stream;
  let timer = 0;
  let isStopped = false;
  const look = async () => {
    // A picture that cannot be read now is read the next time.
    const seen = video.readyState >= 2 ? await reader.detect(video).catch(() => []) : [];
    if (isStopped) return;
    for (const { rawValue } of seen) onText(rawValue);
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
