// SHA-256 digests of OpenSSL's libcrypto.
#include <openssl/evp.h>
