#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Io } from './io.ts';
import { run } from './run.ts';

// What a component would tell its developer, this command tells in its own words.
process.env.NODE_ENV ??= 'production';

const io: Io = {
  read: (file) => (file === '-' ? text(process.stdin) : readFile(file, 'utf8')),
  write: (file, content) => writeFile(file, content),
  out: (content) => process.stdout.write(content),
  err: (content) => process.stderr.write(content),
  today: () => new Date().toISOString().slice(0, 10),
};

// Whoever reads the output may have seen enough: `evenkeel schema | head` is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), io);
