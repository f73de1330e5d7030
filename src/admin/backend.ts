/** Where the web editor keeps what it writes. Read from the environment of the build. */

/** What each back end is called, where its own service lives, and whether drafts become pull requests there. */
const backends = {
  github: {
    site: 'https://github.com',
    api: 'https://api.github.com',
    pictures: 'https://avatars.githubusercontent.com',
    hasDrafts: true,
  },
  gitlab: {
    site: 'https://gitlab.com',
    api: 'https://gitlab.com',
    pictures: 'https://secure.gravatar.com',
    hasDrafts: true,
  },
  gitea: {
    site: 'https://codeberg.org',
    api: 'https://codeberg.org',
    pictures: 'https://codeberg.org',
    hasDrafts: false,
  },
} as const;
type BackendName = keyof typeof backends;

export interface Backend {
  /** The part of the configuration that Sveltia CMS calls `backend`. */
  settings: Record<string, unknown>;
  /** Whether an unfinished item waits in a branch of its own until somebody publishes it. */
  hasDrafts: boolean;
  /** Origins that the web editor talks to, and those of editors' portraits. */
  origins: string[];
  pictures: string[];
}

/**
 * Reads `CMS_BACKEND` (`github`, `gitlab` or `gitea`), `CMS_REPOSITORY` (`owner/name`) and, where
 * needed, `CMS_BRANCH`, `CMS_SERVER` (address of one's own GitLab or Gitea), `CMS_SIGN_IN` (address
 * of the service that signs editors in) and `CMS_APP_ID`.
 * @throws when a value cannot be used
 */
export function readBackend(env: Record<string, string | undefined>): Backend {
  const name = env.CMS_BACKEND ?? 'github';
  if (!Object.hasOwn(backends, name)) {
    throw new Error(`CMS_BACKEND is "${name}"; it can be ${Object.keys(backends).join(', ')}.`);
  }
  const repo = env.CMS_REPOSITORY ?? 'twente/site';
  if (!/^[^/:\s]+(\/[^/:\s]+)+$/.test(repo)) {
    throw new Error(`CMS_REPOSITORY is "${repo}"; it must look like owner/name.`);
  }
  const { site, api, pictures, hasDrafts } = backends[name as BackendName];
  const own = env.CMS_SERVER && new URL(env.CMS_SERVER).origin;
  // Sveltia takes another Gitea than this one for the usual.
  const server = own ?? (name === 'gitea' ? site : undefined);
  const signIn = env.CMS_SIGN_IN && new URL(env.CMS_SIGN_IN).origin;
  const hasSignIn = name === 'github' ? signIn : env.CMS_APP_ID;
  return {
    settings: {
      name,
      repo,
      branch: env.CMS_BRANCH ?? 'main',
      // Without a service for it, the other button leads to one that does not know this site.
      ...(hasSignIn ? {} : { auth_methods: ['token'] }),
      ...(name === 'gitlab' && env.CMS_APP_ID ? { auth_type: 'pkce' } : {}),
      ...(env.CMS_APP_ID ? { app_id: env.CMS_APP_ID } : {}),
      ...(server ? apiOf(name as BackendName, server) : {}),
      ...(signIn ? { base_url: signIn } : {}),
    },
    hasDrafts,
    pictures: [...new Set([pictures, server ?? site])],
    origins: [...new Set([server ?? site, server ?? api, ...(signIn ? [signIn] : [])])],
  };
}

function apiOf(name: BackendName, server: string): Record<string, string> {
  if (name === 'github') return { api_root: `${server}/api/v3` };
  return { base_url: server, api_root: `${server}/api/${name === 'gitlab' ? 'v4' : 'v1'}` };
}
