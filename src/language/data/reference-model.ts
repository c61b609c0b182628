/** Weights of the reference model, in the order of `featureNames`, and the chances from which a reference is weak or strong. */
export const referenceModel: { readonly weights: readonly number[]; readonly weak: number; readonly strong: number } = {
  weights: [
    -8.87, 0.02, 0.51, -0.29, -0.13, -0.07, 0.1, -0.19, 1.43, 0.17, 0.6, 0.23, 0.54, 1.05, -0.23, -1.08, 0.62, -0.3,
    0.34, 0.07, -0.29, -0.87, 0.51, -0.46, -0.5, 0.27, 0.2, -0.09, -0.17, 0.14, -0.07, -0.08, -0.09, -0.13, -0.2, -0.33,
    0.04, -0.7, 1.25,
  ],
  weak: 0.5,
  strong: 0.78,
}
