/**
 * Writes nginx.conf from headers.ts.
 *
 *     npm run deploy:files
 *
 * Run it after changing headers.ts, and commit what it writes. `_headers` and `_redirects` are written by
 * each build.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nginxFile } from './hosts.ts';

writeFileSync(fileURLToPath(new URL('nginx.conf', import.meta.url)), nginxFile());
