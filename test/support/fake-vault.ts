// A server that misbehaves as told, for what a real one cannot be made to do.
import http from 'node:http';
import https from 'node:https';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export type Handler = (asked: Asked, response: http.ServerResponse) => void;

export class FakeVault {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
    /** Every request, in order. */
    readonly asked: readonly Asked[] = [],
  ) {
    server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('error', () => {}).once('close', () => this.sockets.delete(socket));
    });
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** HTTP answers by `handler`. */
  static async http(handler: Handler, tls?: https.ServerOptions): Promise<FakeVault> {
    const log: Asked[] = [];
    const listener: http.RequestListener = (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        const asked = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
        log.push(asked);
        handler(asked, response);
      });
    };
    const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
    const url = await listen(server as unknown as Server, tls ? 'https' : 'http');
    return new FakeVault(server as unknown as Server, url, log);
  }

  /** Whatever `talk` does with a raw connection. */
  static async tcp(talk: (socket: Socket) => void): Promise<FakeVault> {
    const server = createServer(talk);
    return new FakeVault(server, await listen(server, 'http'));
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Answers JSON. */
export function json(
  response: http.ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Answers as a server with one key would; for handlers that misbehave only at some point. */
export function healthy(value: string, asked: Asked, response: http.ServerResponse): void {
  if (asked.path.startsWith('/v1/sys/internal/ui/mounts/secret')) {
    json(response, 200, { data: { path: 'secret/', type: 'kv', options: { version: '2' } } });
  } else if (asked.method === 'GET' && asked.path.startsWith('/v1/secret/data/')) {
    json(response, 200, {
      request_id: 'a-request',
      data: {
        data: { value },
        metadata: { version: 1, created_time: '2026-01-02T03:04:05Z', deletion_time: '', destroyed: false },
      },
    });
  } else if (asked.path.startsWith('/v1/sys/internal/ui/mounts/')) {
    json(response, 403, {
      errors: ["preflight capability check returned 403, please ensure client's policies grant access"],
    });
  } else json(response, 404, { errors: [] });
}

async function listen(server: Server, scheme: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
