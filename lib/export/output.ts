/** What can be written: text becomes UTF-8. */
export type Chunk = string | Uint8Array<ArrayBuffer>

/** A file while it is being written: on the disk where there is room for it there, else in memory. */
export interface Part {
  write(chunk: Chunk): Promise<void>
  /** Ends the file and gives what was written; it stands until its folder is thrown away. */
  close(): Promise<Blob>
}

/** Where a format writes its file, and what it needs on the way. */
export interface Output extends Pick<Part, 'write'> {
  /** A part beside the file, for what must be whole before the file can be written. */
  part(): Promise<Part>
  /** Lets the page breathe where a long step has no pages to wait for. @throws when the person cancels */
  pause(): Promise<void>
  /** Tells how much of the parts is in the file, in bytes. */
  packed(done: number, of: number): void
  /** Tells how many of the records the file has nothing of. */
  leaveOut(records: number): void
}
