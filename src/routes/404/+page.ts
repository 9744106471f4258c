// 404.html at the root, which is where hosts look for it.
export const trailingSlash = 'never';
