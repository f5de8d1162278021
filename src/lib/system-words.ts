// What a code of the system means, for people.

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'read-only file system',
  ENOTDIR: 'there is a file where a folder is needed',
  EEXIST: 'there is a file where a folder is needed',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead nowhere',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
  EFBIG: 'the file would be larger than is allowed here',
  EDQUOT: 'the quota is used up',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk cannot be read or written',
};

/** @param missing what is not there where something is missing: the file that is read, or the folder that is written to */
export function inWords(error: unknown, missing: 'file' | 'folder'): string {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? `no such ${missing}` : (WORDS[code] ?? code);
}
