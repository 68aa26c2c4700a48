// Which vector instructions code is compiled for, and which the processor has.

#ifndef FOIL_PROCESSOR_H
#define FOIL_PROCESSOR_H

#include <stdint.h>

// One bit for each entry of ProcessorFeatures.names, in its order.
enum {
  FOIL_SSE42 = 1 << 0, FOIL_AVX = 1 << 1, FOIL_AVX2 = 1 << 2, FOIL_FMA = 1 << 3,
  FOIL_BMI = 1 << 4, FOIL_BMI2 = 1 << 5, FOIL_AVX512F = 1 << 6, FOIL_AVX512CD = 1 << 7,
  FOIL_AVX512BW = 1 << 8, FOIL_AVX512DQ = 1 << 9, FOIL_AVX512VL = 1 << 10,
  FOIL_AVX512VNNI = 1 << 11, FOIL_AVX512VBMI = 1 << 12
};

/// What the module that calls this is compiled for: the compiler's macros in that module's build.
static inline __attribute__((always_inline)) uint32_t foil_compiled_features(void) {
  uint32_t bits = 0;
#ifdef __SSE4_2__
  bits |= FOIL_SSE42;
#endif
#ifdef __AVX__
  bits |= FOIL_AVX;
#endif
#ifdef __AVX2__
  bits |= FOIL_AVX2;
#endif
#ifdef __FMA__
  bits |= FOIL_FMA;
#endif
#ifdef __BMI__
  bits |= FOIL_BMI;
#endif
#ifdef __BMI2__
  bits |= FOIL_BMI2;
#endif
#ifdef __AVX512F__
  bits |= FOIL_AVX512F;
#endif
#ifdef __AVX512CD__
  bits |= FOIL_AVX512CD;
#endif
#ifdef __AVX512BW__
  bits |= FOIL_AVX512BW;
#endif
#ifdef __AVX512DQ__
  bits |= FOIL_AVX512DQ;
#endif
#ifdef __AVX512VL__
  bits |= FOIL_AVX512VL;
#endif
#ifdef __AVX512VNNI__
  bits |= FOIL_AVX512VNNI;
#endif
#ifdef __AVX512VBMI__
  bits |= FOIL_AVX512VBMI;
#endif
  return bits;
}

/// What this processor and the kernel offer; all bits where it cannot be asked.
uint32_t foil_present_features(void);

#endif
