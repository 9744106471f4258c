import { EVERYWHERE, KINDS, REDIRECTS, type Headers } from './headers.ts';

const lines = (headers: Headers) =>
	Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** The file `_headers` of Cloudflare Pages and Netlify. Hosts join a header that two rules set, so no path has one twice. */
export const headersFile = (): string =>
	[
		['/*', ...lines(EVERYWHERE)],
		...KINDS.flatMap(({ paths, headers }) => paths.map((path) => [path, ...lines(headers)]))
	]
		.map((rule) => `${rule.join('\n')}\n`)
		.join('\n');

/** The file `_redirects` of Cloudflare Pages and Netlify. */
export const redirectsFile = (): string =>
	REDIRECTS.map(({ from, to, status }) => `${from} ${to} ${status}\n`).join('');

/** A path of a kind as a pattern of an nginx map, which sees the file that is served: `/` is `/index.html` there. */
function pattern(path: string): string {
	const [start, rest] = path.endsWith('*') ? [path.slice(0, -1), ''] : [path, '$'];
	const literal = start.replaceAll('.', String.raw`\.`);
	return `"~^${literal}${path.endsWith('/') ? String.raw`(?:index\.html)?` : ''}${rest}"`;
}

const variable = (header: string) => `$own_${header.toLowerCase().replaceAll('-', '_')}`;

/** Chooses a header by the path of the file; where none is chosen it is empty, and nginx sends none. */
function map(header: string): string {
	const cases = KINDS.flatMap(({ paths, headers }) => {
		const value = headers[header];
		return value === undefined ? [] : paths.map((path) => `\t${pattern(path)} "${value}";`);
	});
	return [`map $uri ${variable(header)} {`, '\tdefault "";', ...cases, '}'].join('\n');
}

/** The names of all headers that kinds of files have of their own. */
const OWN = [...new Set(KINDS.flatMap(({ headers }) => Object.keys(headers)))];

const add = (name: string, value: string) => `\tadd_header ${name} "${value}" always;`;

/** Where the shipped nginx.conf listens and what it serves. */
export const LISTEN = 'listen 80;\n\tlisten [::]:80;';
export const ROOT = '/srv/thirty-three/current';

/** The file nginx.conf: one server, to be included in the `http` of Debian’s nginx. */
export const nginxFile =
	(): string => `# Made from headers.ts by "npm run deploy:files". Change that, not this.
#
# Debian and Ubuntu: apt install nginx-light libnginx-mod-http-brotli-static
# Copy to /etc/nginx/conf.d/thirty-three.conf and set server_name; certbot --nginx adds the certificate.

${OWN.map(map).join('\n\n')}

server {
	${LISTEN}
	server_name _;
	server_tokens off;

	# A symbolic link to the release that is live. It is followed anew for each request, so there is no
	# open_file_cache: a request gets files of one release or of the next, and never none.
	root ${ROOT};
	index index.html;
	absolute_redirect off;
	error_page 404 /404.html;

	include mime.types;
	types {
		text/csv csv;
		application/manifest+json webmanifest;
	}
	charset utf-8;
	charset_types text/css text/csv text/plain text/xml application/xml application/atom+xml application/json application/manifest+json image/svg+xml;

	# Everything is compressed at build, as far as it goes; nothing is while a reader waits.
	gzip_static on;
	brotli_static on;
	gzip_vary on;
	sendfile on;
	tcp_nopush on;
	etag on;

${Object.entries(EVERYWHERE)
	.map(([name, value]) => add(name, value))
	.join('\n')}
${OWN.map((name) => add(name, variable(name))).join('\n')}

${REDIRECTS.map(({ from, to, status }) => `\tlocation = ${from} {\n\t\treturn ${status} ${to};\n\t}`).join('\n')}
	# What is meant for other hosts, and what is no file of the site.
	location ~ "^/_(?:headers|redirects)$|/\\.(?!well-known/)" {
		return 404;
	}
	location / {
		try_files $uri $uri/ =404;
	}
}
`;
