import path from 'node:path';

/**
 * A photograph that nobody can read is told by its name, which the library leaves out.
 * @throws what went wrong, with the name of the file
 */
export async function naming<T>(file: string, reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch (error) {
    const shown = path.relative('.', file);
    throw new Error(`${shown} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
