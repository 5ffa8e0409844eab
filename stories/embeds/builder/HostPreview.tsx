import { useCallback, useEffect, useRef, useState } from 'react';
import { type Host, hosts, pageOf } from './hosts.ts';
import { SelectField } from './SelectField.tsx';

interface Props {
  html: string;
  /** Whether it is older than what the form says. */
  stale: boolean;
}

/**
 * The HTML in a frame that is a page of somebody else. Only its main part changes while somebody
 * types, so that the page stays where it was scrolled to.
 */
export function HostPreview({ html, stale }: Props) {
  const [host, setHost] = useState<Host>(hosts[0]);
  const [withScript, setWithScript] = useState(true);
  const frame = useRef<HTMLIFrameElement>(null);
  const fill = useCallback(() => {
    const main = frame.current?.contentDocument?.querySelector('main');
    if (main) main.innerHTML = html;
  }, [html]);
  useEffect(fill, [fill]);
  return (
    <section aria-labelledby="builder-preview" className="builder-part">
      <h2 className="editor-heading" id="builder-preview">
        In a page of somebody else
      </h2>
      <SelectField
        label="That page"
        onChange={(name) => setHost(hosts.find((one) => one.name === name) ?? hosts[0])}
        options={hosts.map(({ name, label }) => ({ value: name, label }))}
        value={host.name}
      />
      <label className="builder-option">
        <input
          checked={withScript}
          onChange={({ target }) => setWithScript(target.checked)}
          type="checkbox"
        />
        It loads the script of Evenkeel
      </label>
      {stale && (
        <p className="editor-note">This is the last HTML that was written without problems.</p>
      )}
      <iframe
        className="builder-frame"
        key={`${host.name} ${withScript}`}
        onLoad={fill}
        ref={frame}
        sandbox={withScript ? undefined : 'allow-same-origin'}
        srcDoc={pageOf(host, withScript)}
        title="The widget in that page"
      />
    </section>
  );
}
