/** CBOR (RFC 8949), as much of it as Pagefind writes: whole numbers, texts and arrays of known length. */

export type Cbor = number | string | Cbor[];

/** The additional information of a head that says in how many bytes its number follows. */
const oneByte = 24;
const twoBytes = 25;
const fourBytes = 26;

const unsigned = 0;
const negative = 1;
const text = 3;
const array = 4;

/** @throws when there is anything else in it */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;
  const readNumber = (information: number): number => {
    const from = at;
    if (information < oneByte) return information;
    if (information === oneByte) return bytes.readUInt8((at += 1) - 1);
    if (information === twoBytes) return bytes.readUInt16BE((at += 2) - 2);
    if (information === fourBytes) return bytes.readUInt32BE((at += 4) - 4);
    throw new Error(`byte ${from - 1} is no number, text or array`);
  };
  const readItem = (): Cbor => {
    const head = bytes.readUInt8(at++);
    if (head < oneByte) return head;
    const number = readNumber(head & 31);
    switch (head >> 5) {
      case unsigned:
        return number;
      case negative:
        return -1 - number;
      case text:
        return bytes.toString('utf8', at, (at += number));
      case array: {
        // As long as it will be: most have three items, for which an array that grows has room for 17.
        const items = new Array<Cbor>(number);
        for (let index = 0; index < number; index++) items[index] = readItem();
        return items;
      }
      default:
        throw new Error(`byte ${at - 1} is no number, text or array`);
    }
  };
  const item = readItem();
  if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes are left over`);
  return item;
}

export function encodeCbor(item: Cbor): Buffer {
  const bytes: number[] = [];
  const writeHead = (type: number, number: number): void => {
    const head = type << 5;
    if (number < oneByte) bytes.push(head | number);
    else if (number < 2 ** 8) bytes.push(head | oneByte, number);
    else if (number < 2 ** 16) bytes.push(head | twoBytes, number >> 8, number & 255);
    else {
      bytes.push(head | fourBytes, number >>> 24, (number >> 16) & 255);
      bytes.push((number >> 8) & 255, number & 255);
    }
  };
  const write = (one: Cbor): void => {
    if (typeof one === 'number') writeHead(one < 0 ? negative : unsigned, one < 0 ? -1 - one : one);
    else if (typeof one === 'string') {
      const encoded = Buffer.from(one);
      writeHead(text, encoded.length);
      bytes.push(...encoded);
    } else {
      writeHead(array, one.length);
      for (const each of one) write(each);
    }
  };
  write(item);
  return Buffer.from(bytes);
}
