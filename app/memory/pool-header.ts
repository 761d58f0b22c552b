/**
 * SQLite's opfs-sahpool keeps each file behind a header of one sector: its path (512 bytes), its flags
 * (4, big-endian) and a digest of both (8). Where the digest is wrong it takes the file for unused and
 * empties it, which is not for us to allow: such a file is found here before it is opened.
 */
const sector = 4096
const pathBytes = 512
const corpus = pathBytes + 4
/** The flag that says that a digest was made; files of older versions of SQLite have zeros. */
const digested = 0x80

/** The data of files that hold some while their header is damaged. */
export async function orphans(
  pool: AsyncIterable<[string, FileSystemFileHandle]>,
): Promise<Blob[]> {
  const found: Blob[] = []
  for await (const [, handle] of pool) {
    const file = await handle.getFile()
    if (file.size <= sector) continue
    const head = new Uint8Array(await file.slice(0, sector).arrayBuffer())
    const lost = head.every((byte) => byte === 0) ? await isDatabase(file) : !isWhole(head)
    if (lost) found.push(file.slice(sector))
  }
  return found
}

/** A header of zeros is that of an unused file, whose old data the pool is about to cut off. */
const isDatabase = async (file: File) =>
  (await file.slice(sector, sector + 15).text()) === 'SQLite format 3'

/** Whether the digest fits. */
function isWhole(head: Uint8Array<ArrayBuffer>): boolean {
  const flags = new DataView(head.buffer).getUint32(pathBytes)
  const [first, second] = new Uint32Array(head.slice(corpus, corpus + 8).buffer)
  const [a, b] = flags & digested ? digest(head.subarray(0, corpus)) : [0, 0]
  return first === a && second === b
}

function digest(bytes: Uint8Array): readonly [number, number] {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x9e3779b1)
    b = Math.imul(b ^ byte, 0x19919)
  }
  return [a >>> 0, b >>> 0]
}
