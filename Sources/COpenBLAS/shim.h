// Single-precision BLAS of OpenBLAS, with its thread control.
#include <cblas.h>
