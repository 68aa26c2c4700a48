// Vector instructions that Swift's SIMD types lack.

#ifndef FOIL_COMPUTE_H
#define FOIL_COMPUTE_H

typedef float foil_float16 __attribute__((ext_vector_type(16)));

/// The square root of each lane in one instruction; Swift's takes the lanes one by one.
static inline __attribute__((always_inline)) foil_float16 foil_square_root(foil_float16 x) {
  return __builtin_elementwise_sqrt(x);
}

#endif
