/** Weights of the reference model, in the order of `featureNames`, and the chances from which a reference is weak or strong. */
export const referenceModel: { readonly weights: readonly number[]; readonly weak: number; readonly strong: number } = {
  weights: [-6, 1, 1, 1, 1, 0.3, 0.5, 0.3, 1, 0, 0.4, 0.1, 0.5, 0.5, 0.3, 0, 0.3, 0.2, 0.3, -2, -1, -0.5, -2, -0.5, -1, -1, -0.5, -0.5, -0.5, 0],
  weak: 0.3,
  strong: 0.6,
}
