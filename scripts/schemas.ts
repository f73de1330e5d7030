/** `npm run schemas`: what VS Code needs to complete and check front matter while one types. */
import { writeEditorSchemas } from '../src/editorial/editor-schemas.ts';
import { contentFolder, readContent } from '../src/editorial/read.ts';

writeEditorSchemas(readContent(contentFolder()));
console.log('.astro/collections/');
