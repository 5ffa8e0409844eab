import { afterAll, beforeAll, inject, test } from 'vitest';
import { expectNone } from '../setup/expect-none.ts';
import { pathOf, recordBrowser, writeBaseline } from './baselines.ts';
import { type Camera, openCamera } from './camera.ts';
import { problems } from './failures.ts';
import { type ModeName, storiesOf } from './modes.ts';

/** One test for every picture of a mode, or, when they are renewed, one that renews it if it must. */
export function comparePictures(mode: ModeName): void {
  const renew = inject('renew');
  let camera: Camera;
  beforeAll(async () => {
    camera = await openCamera(mode, inject('storybook'));
  });
  afterAll(async () => {
    if (renew) recordBrowser(camera.browser);
    await camera.close();
  });

  test.for(storiesOf(mode, inject('stories')))('%s', async (id) => {
    const path = pathOf(mode, id);
    const actual = await camera.shoot(id);
    const by = { browser: camera.browser, renew };
    if (renew && problems(path, actual, by).length > 0) writeBaseline(path, actual);
    expectNone(problems(path, actual, by));
  });
}
