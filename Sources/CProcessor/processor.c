#include "processor.h"

// Compiled for any processor of the architecture, so that it can be asked before anything else runs.
uint32_t foil_present_features(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  uint32_t bits = 0;
  if (__builtin_cpu_supports("sse4.2")) bits |= FOIL_SSE42;
  if (__builtin_cpu_supports("avx")) bits |= FOIL_AVX;
  if (__builtin_cpu_supports("avx2")) bits |= FOIL_AVX2;
  if (__builtin_cpu_supports("fma")) bits |= FOIL_FMA;
  if (__builtin_cpu_supports("bmi")) bits |= FOIL_BMI;
  if (__builtin_cpu_supports("bmi2")) bits |= FOIL_BMI2;
  if (__builtin_cpu_supports("avx512f")) bits |= FOIL_AVX512F;
  if (__builtin_cpu_supports("avx512cd")) bits |= FOIL_AVX512CD;
  if (__builtin_cpu_supports("avx512bw")) bits |= FOIL_AVX512BW;
  if (__builtin_cpu_supports("avx512dq")) bits |= FOIL_AVX512DQ;
  if (__builtin_cpu_supports("avx512vl")) bits |= FOIL_AVX512VL;
  if (__builtin_cpu_supports("avx512vnni")) bits |= FOIL_AVX512VNNI;
  if (__builtin_cpu_supports("avx512vbmi")) bits |= FOIL_AVX512VBMI;
  return bits;
#else
  return ~(uint32_t)0;
#endif
}
