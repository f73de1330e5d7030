/**
 * Loaded before Lighthouse: the browser from npm crashes when it is asked to trace the use of web
 * features. Lighthouse needs that for one audit without weight, which newer features are used.
 */
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/lighthouse/core/gather/gatherers/trace.js')) return loaded;
    const source = String(loaded.source).replace("'blink.webdx_feature_usage',", '');
    return { ...loaded, source };
  },
});
