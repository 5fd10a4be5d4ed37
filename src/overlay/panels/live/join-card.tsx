// Owns how a class is entered: the code as large as the wall allows, the address, and its QR picture.
import { teacherWords as said } from '../../words/live-teacher.ts';
import { QrPicture } from '../code/qr-picture.tsx';

export function JoinCard({ code, address }: { code: string; address: string | null }) {
  return (
    <section class="join-card" aria-label={said.lobby}>
      <div>
        <p>{said.lobby}</p>
        <p class="live-code" data-code>
          {[...code].map((symbol, index) => (
            <span key={index}>{symbol}</span>
          ))}
        </p>
        {address && (
          <p class="join-address">
            {said.at} <span>{address.replace(/^https?:\/\//, '').replace(/#.*$/, '')}join</span>
          </p>
        )}
      </div>
      {address && <QrPicture text={address} label={said.qr} />}
    </section>
  );
}
