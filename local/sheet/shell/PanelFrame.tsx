import { useEffect, useRef, useState } from 'preact/hooks';
import { readPanelMessage } from './panel-messages.ts';
import { PanelStorage } from './panel-storage.ts';
import type { Panel, Shell } from './shell.ts';

interface PanelFrameProps {
  readonly panel: Panel;
  readonly shell: Shell;
  readonly onClose: () => void;
  /** F6 was pressed inside: on to the next part of the page, or back. */
  readonly onLeave?: (isBack: boolean) => void;
  readonly onResize?: (size: { readonly width?: number; readonly height?: number }) => void;
  readonly size?: { readonly width: number; readonly height: number };
}

const bounded = (pixels: number) => Math.min(4000, Math.max(80, Math.round(pixels)));

/** A page of the add-on, in a frame without an origin; what it may do goes through messages. */
export function PanelFrame({ panel, shell, onClose, onLeave, onResize, size }: PanelFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [storage] = useState(() => new PanelStorage(sessionStorage));
  const [kept] = useState(() => storage.asText());
  useEffect(() => {
    const listen = async ({ data, source }: MessageEvent<unknown>) => {
      const inside = frame.current?.contentWindow;
      if (!inside || source !== inside) return;
      const message = readPanelMessage(data);
      switch (message?.kind) {
        case 'run': {
          const reply = await shell.call(message.functionName, message.arguments);
          // The frame has no origin that could be named; what it is sent, it could have asked for itself.
          inside.postMessage({ answer: message.call, ...reply }, '*');
          break;
        }
        case 'close':
          onClose();
          break;
        case 'setHeight':
          onResize?.({ height: bounded(message.height) });
          break;
        case 'setWidth':
          onResize?.({ width: bounded(message.width) });
          break;
        case 'leave':
          onLeave?.(message.back);
          break;
        case 'keep':
          storage.keep(message.key, message.value);
          break;
        case 'focus':
          shell.focusSheet();
      }
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [shell, storage, onClose, onLeave, onResize]);
  return (
    <iframe
      class="panel-frame"
      ref={frame}
      title={panel.title}
      name={kept}
      src={panel.html}
      sandbox="allow-scripts allow-forms allow-modals allow-popups allow-downloads"
      {...(size ? { style: { width: `${size.width}px`, height: `${size.height}px` } } : {})}
    />
  );
}
