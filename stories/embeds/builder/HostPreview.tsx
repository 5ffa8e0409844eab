import { useCallback, useEffect, useRef, useState } from 'react';
import { type Host, hosts, pageOf } from './hosts.ts';
import { SelectField } from './SelectField.tsx';

interface Props {
  html: string;
  /** Whether it is older than what the form says. */
  stale: boolean;
}

/**
 * The HTML in a page of somebody else, in a frame where no script runs. Only its main part changes
 * while somebody types, so that the page stays where it was scrolled to.
 */
export function HostPreview({ html, stale }: Props) {
  const [host, setHost] = useState<Host>(hosts[0]);
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
        label="What that page does"
        onChange={(name) => setHost(hosts.find((one) => one.name === name) ?? hosts[0])}
        options={hosts.map(({ name, label }) => ({ value: name, label }))}
        value={host.name}
      />
      {stale && (
        <p className="editor-note">This is the last HTML that was written without problems.</p>
      )}
      <iframe
        className="builder-frame"
        key={host.name}
        onLoad={fill}
        ref={frame}
        sandbox="allow-same-origin"
        srcDoc={pageOf(host)}
        title="The widget in that page"
      />
    </section>
  );
}
