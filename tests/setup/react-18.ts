// Proves that the project with React 18 really runs it: an alias that missed would test React 19 twice.
import { version } from 'react';
import { version as domVersion } from 'react-dom';

if (version !== '18.2.0' || domVersion !== '18.2.0') {
  throw new Error(
    `This project must run on React 18.2.0 and got react ${version} and react-dom ${domVersion}. ` +
      'See the aliases of "browser-react-18" in vitest.config.ts.',
  );
}
