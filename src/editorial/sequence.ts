/** Compares two sequences: paragraphs of a text, words of a paragraph. */
import { essence } from './blocks.ts';

export type Step<T> =
  | { kind: 'same'; before: T; after: T }
  | { kind: 'removed'; before: T }
  | { kind: 'added'; after: T };

/**
 * How one sequence becomes the other, with as much as possible left as it was (longest common
 * subsequence). Within a change what went comes before what came.
 */
export function compareSequences<T>(before: readonly T[], after: readonly T[]): Step<T>[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let one = before.length - 1; one >= 0; one--) {
    for (let other = after.length - 1; other >= 0; other--) {
      lengths[one * width + other] =
        before[one] === after[other]
          ? (lengths[(one + 1) * width + other + 1] as number) + 1
          : Math.max(
              lengths[(one + 1) * width + other] as number,
              lengths[one * width + other + 1] as number,
            );
    }
  }
  const steps: Step<T>[] = [];
  const added: Step<T>[] = [];
  let [one, other] = [0, 0];
  while (one < before.length || other < after.length) {
    if (one < before.length && other < after.length && before[one] === after[other]) {
      steps.push(...added.splice(0));
      steps.push({ kind: 'same', before: before[one++] as T, after: after[other++] as T });
    } else if (
      other === after.length ||
      (one < before.length &&
        (lengths[(one + 1) * width + other] as number) >=
          (lengths[one * width + other + 1] as number))
    ) {
      steps.push({ kind: 'removed', before: before[one++] as T });
    } else added.push({ kind: 'added', after: after[other++] as T });
  }
  return [...steps, ...added];
}

/** A run of words that stayed, went or came. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * How a sentence changed, word by word; runs of the same kind are joined. Words that differ in
 * typography alone count as the same and are shown as they are now.
 */
export function compareWords(before: string, after: string): WordRun[] {
  const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);
  const [old, now] = [split(before), split(after)];
  const runs: { kind: WordRun['kind']; words: string[] }[] = [];
  let [one, other] = [0, 0];
  for (const { kind } of compareSequences(old.map(essence), now.map(essence))) {
    const word = kind === 'removed' ? old[one] : now[other];
    if (kind !== 'added') one += 1;
    if (kind !== 'removed') other += 1;
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(word as string);
    else runs.push({ kind, words: [word as string] });
  }
  return runs.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}
