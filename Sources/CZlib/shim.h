// Deflate and CRC-32 of zlib, for PNG files.
#include <zlib.h>
