import { mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { execute } from '../../package/execute.ts';
import { type Child, startChild } from './child.ts';

const answers = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('connect', () => connection.end(() => resolve(true)));
    connection.once('error', () => resolve(false));
  });

/** A MariaDB of our own in `home`, reached by a socket alone: no port, nothing of the machine's. */
export async function startDatabase(home: string): Promise<Child & { socket: string }> {
  const data = join(home, 'data');
  const socket = join(home, 'db.sock');
  await mkdir(data);
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const auth = '--auth-root-authentication-method=normal';
  const install = ['--no-defaults', `--datadir=${data}`, auth, '--skip-test-db', ...user];
  await execute('mariadb-install-db', install, home);
  const serve = ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking'];
  const pid = `--pid-file=${join(home, 'db.pid')}`;
  const child = await startChild('mariadbd', [...serve, pid, ...user], () => answers(socket));
  return { ...child, socket };
}
