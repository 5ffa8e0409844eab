/** What a command reads and writes, so that it can be called by a test as by a person. */
export interface Io {
  /** Text of a file, or of the standard input for `-`. */
  read(file: string): Promise<string>;
  write(file: string, text: string): Promise<void>;
  out(text: string): void;
  err(text: string): void;
  /** The date on which the command runs, ISO. */
  today(): string;
}

/** How a command ends; `evenkeel --help` names them. */
export const exits = {
  ok: 0,
  /** The document has problems. */
  problems: 1,
  /** The command was called in a way it does not know. */
  usage: 2,
  /** A file, or a package, could not be read or written. */
  io: 3,
} as const;

export type Exit = (typeof exits)[keyof typeof exits];

/** Something that ends a command before it could do its work. */
export class CommandError extends Error {
  readonly exit: Exit;

  constructor(exit: Exit, message: string) {
    super(message);
    this.exit = exit;
  }
}
