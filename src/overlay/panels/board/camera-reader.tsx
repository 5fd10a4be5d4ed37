// Owns the camera on the class board: offered where one may be asked for, and off when it is left.
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { canScan, startScan } from '../../board/scan-codes.ts';
import { boardWords } from '../../words/board.ts';

const said = boardWords.collect;

export function CameraReader({ onText }: { onText(text: string): void }) {
  const isOn = useSignal(false);
  const refused = useSignal(false);
  if (!canScan()) return <p class="board-hint">{said.noCamera}</p>;
  return (
    <div class="camera">
      <button
        type="button"
        aria-expanded={isOn.value}
        onClick={() => {
          refused.value = false;
          isOn.value = !isOn.value;
        }}
      >
        {isOn.value ? said.cameraStop : said.camera}
      </button>
      {isOn.value && <Camera onText={onText} isOn={isOn} refused={refused} />}
      {refused.value && <p role="alert">{said.cameraRefused}</p>}
    </div>
  );
}

interface CameraProps {
  onText(text: string): void;
  isOn: Signal<boolean>;
  refused: Signal<boolean>;
}

function Camera({ onText, isOn, refused }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onText);
  tell.current = onText;
  useEffect(() => {
    let isGone = false;
    let stop = () => {};
    let last = '';
    // The same picture is held before the camera for seconds.
    const onSeen = (text: string) => {
      if (text !== last) tell.current(text);
      last = text;
    };
    startScan(video.current!, onSeen).then(
      (stopScan) => {
        if (isGone) stopScan();
        else stop = stopScan;
      },
      () => {
        isOn.value = false;
        refused.value = true;
      },
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [isOn, refused]);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the camera's own picture, without sound */}
      <video ref={video} muted playsInline aria-label={said.cameraLabel} />
      <p class="board-hint">{said.cameraOn}</p>
    </>
  );
}
