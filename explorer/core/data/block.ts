// Reading blocks of the page: plain JSON, or gzipped and in base64.

export async function readBlock<T>(element: HTMLElement): Promise<T> {
  const text = element.textContent;
  element.textContent = ""; // it is read once and let go
  return (text.startsWith("{") ? JSON.parse(text) : await unpacked(text).json()) as T;
}

export function unpacked(text: string): Response {
  const stream = new Blob([bytesOf(text)]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream("gzip")));
}

/** The bytes of a text in base64. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> })
    .fromBase64;
  return native
    ? native.call(Uint8Array, text)
    : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
