/** Answers for GitHub, as far as the web editor asks. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Folder } from './web-editor.ts';

export const token = 'github_pat_0';
const login = 'weaver';
const moment = '2026-11-24T12:00:00Z';

/** What the editor made on GitHub. */
export interface Made {
  branches: string[];
  commits: { branch: string; files: Folder }[];
  pullRequests: { head: string; base: string; draft: boolean }[];
}

interface Query {
  query: string;
  variables: {
    input: {
      name: string;
      branch: { branchName: string };
      fileChanges: { additions: { path: string; contents: string }[] };
    };
  };
}

const hashOf = (bytes: string): string => createHash('sha1').update(bytes).digest('hex');

/**
 * Stands in for GitHub with one repository, for whoever has the token.
 * @param content what the repository has below `content/`
 */
export async function fakeGitHub(page: Page, content: Folder): Promise<Made> {
  const made: Made = { branches: [], commits: [], pullRequests: [] };
  const bytesOf = new Map(Object.values(content).map((bytes) => [hashOf(bytes), bytes]));
  const tree = Object.entries(content).map(([path, bytes]) => ({
    type: 'blob',
    path: `content/${path}`,
    sha: hashOf(bytes),
    size: Buffer.byteLength(bytes, 'base64'),
  }));
  const commit = { oid: 'head', message: '', committedDate: moment, author: { name: login } };
  const ref = { target: { oid: commit.oid, history: { nodes: [commit] } } };

  function graphQl({ query, variables: { input } }: Query): object {
    if (query.includes('createRef')) {
      made.branches.push(input.name);
      return { createRef: { ref: { name: input.name } } };
    }
    if (query.includes('createCommitOnBranch')) {
      const { additions } = input.fileChanges;
      const files = additions.map(({ path, contents }) => [
        path.replace(/^content\//, ''),
        contents,
      ]);
      made.commits.push({
        branch: input.branch.branchName,
        files: Object.fromEntries(files) as Folder,
      });
      const saved = additions.map(({ contents }, at) => [`file_${at}`, { oid: hashOf(contents) }]);
      const { oid, committedDate } = commit;
      return {
        createCommitOnBranch: { commit: { oid, committedDate, ...Object.fromEntries(saved) } },
      };
    }
    if (query.includes('fork: repository')) return { fork: { id: 'R_1' }, base: { ref } };
    // A question about many files has a part for each.
    const parts = [...query.matchAll(/(content|commit)_\d+(?=:)(?:: object\(oid: "(\w+)"\))?/g)];
    const answers = parts.map(([part, about, sha = '']) => [
      part.replace(/:.*/, ''),
      about === 'commit' ? ref : { text: Buffer.from(bytesOf.get(sha) ?? '', 'base64').toString() },
    ]);
    return { repository: { ref, pullRequests: { nodes: [] }, ...Object.fromEntries(answers) } };
  }

  function rest(path: string, body: Made['pullRequests'][number]): object {
    if (path === '/user') return { id: 1, name: login, login };
    if (path.includes('/git/trees/')) return { tree };
    if (!path.endsWith('/pulls')) return {};
    made.pullRequests.push(body);
    return { ...body, number: 1, created_at: moment, updated_at: moment };
  }

  await page.route('https://api.github.com/**', async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const isKnown = request.headers().authorization === `token ${token}`;
    const body: unknown = request.postDataJSON();
    const answer = (): object =>
      pathname === '/graphql'
        ? { data: graphQl(body as Query) }
        : rest(pathname, body as Made['pullRequests'][number]);
    await route.fulfill({
      status: isKnown ? 200 : 401,
      headers: { 'access-control-allow-origin': '*' },
      json: isKnown ? answer() : {},
    });
  });
  return made;
}
