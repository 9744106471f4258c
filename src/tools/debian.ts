import { spawnSync } from 'node:child_process';

/**
 * Installs packages of Debian where this may be done: as root, where there is apt-get. Says whether it
 * did. No service that a package brings is started.
 */
export function installPackages(...packages: string[]): boolean {
	if (process.getuid?.() !== 0) return false;
	const apt = (...args: string[]) =>
		spawnSync('apt-get', args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			// In run level 1 Debian starts no service that is installed.
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
		}).status === 0;
	return apt('update') && apt('install', '-y', ...packages);
}
