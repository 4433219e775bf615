/**
 * Properties are tried on the same values in each run, so that a run says something about the change and not about luck.
 * `NEWSFOLD_SEED=$RANDOM npm test` tries others.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.NEWSFOLD_SEED ?? 1) });
