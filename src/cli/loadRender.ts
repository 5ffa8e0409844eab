import { CommandError, exits } from './io.ts';

/**
 * React is the reader's own: only this command needs it, so only this command asks for it.
 * @throws CommandError when React is not installed
 */
export async function loadRender(): Promise<typeof import('../render/index.ts')> {
  try {
    return await import('../render/index.ts');
  } catch (error) {
    const { code, message = '' } = error as { code?: string; message?: string };
    if (code !== 'ERR_MODULE_NOT_FOUND' || !/['"]react(?:-dom)?['"]/.test(message)) throw error;
    const remedy = 'Install them beside evenkeel: npm install react react-dom';
    throw new CommandError(exits.io, `render needs the packages react and react-dom. ${remedy}`);
  }
}
