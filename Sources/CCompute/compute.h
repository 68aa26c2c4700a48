// Vector instructions that Swift's SIMD types lack, and which ones the kernels are compiled for.

#ifndef FOIL_COMPUTE_H
#define FOIL_COMPUTE_H

#if defined(__AVX512F__)
#define FOIL_VECTORS "AVX-512"
#elif defined(__AVX2__)
#define FOIL_VECTORS "AVX2"
#else
#define FOIL_VECTORS "other"
#endif

typedef float foil_float16 __attribute__((ext_vector_type(16)));

/// The square root of each lane in one instruction; Swift's takes the lanes one by one.
static inline __attribute__((always_inline)) foil_float16 foil_square_root(foil_float16 x) {
  return __builtin_elementwise_sqrt(x);
}

#endif
