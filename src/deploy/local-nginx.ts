import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../tools/debian.ts';
import { LISTEN, ROOT } from './hosts.ts';

const MODULES = '/etc/nginx/modules-enabled';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Why the shipped nginx.conf cannot be tried here; undefined where it can. */
export function whyNoNginx(): string | undefined {
	if (spawnSync('nginx', ['-v']).error) return 'there is no nginx (apt install nginx-light)';
	if (!existsSync(BROTLI))
		return 'nginx has no brotli here (apt install libnginx-mod-http-brotli-static)';
	return undefined;
}

/** Installs what is missing, where this may install packages. */
export function installNginx(): void {
	if (whyNoNginx() !== undefined) installPackages('nginx-light', 'libnginx-mod-http-brotli-static');
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	await once(server.close(), 'close');
	if (address === null || typeof address === 'string') throw new Error('No free port was found.');
	return address.port;
}

/** A running nginx: its address without a slash at its end, and how to end it. */
export interface Served {
	url: string;
	stop: () => Promise<void>;
}

/** Starts Debian’s nginx with the shipped nginx.conf, changed in two lines: where it listens, and what it serves. */
export async function startNginx(site: string, workers = 1): Promise<Served> {
	const shipped = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8');
	if (!shipped.includes(LISTEN) || !shipped.includes(`root ${ROOT};`))
		throw new Error('nginx.conf is not that of headers.ts: npm run deploy:files');
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	mkdirSync(join(folder, 'temp'));
	writeFileSync(
		join(folder, 'site.conf'),
		shipped
			.replace(LISTEN, `listen 127.0.0.1:${port} backlog=4096;`)
			.replace(`root ${ROOT};`, `root ${site};`)
	);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `\t${name}_temp_path ${folder}/temp;`
	);
	// What Debian's own /etc/nginx/nginx.conf has, as far as it matters here.
	writeFileSync(
		join(folder, 'nginx.conf'),
		`${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes ${workers};
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
include ${MODULES}/*.conf;
events {
	worker_connections 1024;
}
http {
	access_log off;
${temporary.join('\n')}
	include ${folder}/site.conf;
}
`
	);
	// Debian keeps mime.types in /etc/nginx, where an included path is looked up beside nginx.conf.
	writeFileSync(join(folder, 'mime.types'), readFileSync('/etc/nginx/mime.types'));
	const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	nginx.stderr.on('data', (text: Buffer) => (said += text.toString()));
	const url = `http://127.0.0.1:${port}`;
	for (let tries = 0; ; tries++) {
		if (nginx.exitCode !== null) throw new Error(`nginx did not start.\n${said}`);
		try {
			await fetch(url);
			break;
		} catch (error) {
			if (tries > 100) throw error;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
	return {
		url,
		async stop() {
			nginx.kill('SIGTERM');
			if (nginx.exitCode === null) await once(nginx, 'exit');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
