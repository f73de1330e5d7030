import { photoPaths } from '../../queries/paths.ts';

export { GET } from './_serve.ts';

export const getStaticPaths = () => photoPaths('avif');
