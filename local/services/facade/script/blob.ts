/** A piece of data with a name and a type. */
import { partial } from '../partial.ts';
import { host } from '../session.ts';

type GBlob = GoogleAppsScript.Base.Blob;

export class Blob extends partial<GBlob>('Base.Blob') {
  #bytes: readonly number[];
  #type: string | null;
  #name: string | null;

  constructor(data: string | readonly number[], type: string | null, name: string | null) {
    super();
    this.#bytes = typeof data === 'string' ? host.encode(data, 'UTF_8') : [...data];
    this.#type = type;
    this.#name = name;
  }

  override getBytes(): number[] {
    return [...this.#bytes];
  }

  override setBytes(data: number[]): GBlob {
    this.#bytes = [...data];
    return this;
  }

  override getDataAsString(charset = 'UTF-8'): string {
    return host.decode(this.#bytes, charset);
  }

  override setDataFromString(string: string, charset = 'UTF-8'): GBlob {
    this.#bytes = host.encode(string, charset);
    return this;
  }

  override getContentType(): string | null {
    return this.#type;
  }

  override setContentType(contentType: string | null): GBlob {
    this.#type = contentType;
    return this;
  }

  override getName(): string | null {
    return this.#name;
  }

  override setName(name: string): GBlob {
    this.#name = name;
    return this;
  }

  override copyBlob(): GBlob {
    return new Blob(this.#bytes, this.#type, this.#name);
  }

  override getBlob(): GBlob {
    return this;
  }

  override isGoogleType(): boolean {
    return false;
  }
}
