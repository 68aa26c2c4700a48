import CCrypto

/// A SHA-256 digest (FIPS 180-4) computed piece by piece with OpenSSL's libcrypto.
///
/// Use from one thread at a time.
public final class SHA256 {
  private let context: OpaquePointer

  /// Begins a digest of no bytes.
  ///
  /// - Throws: `Failure` if libcrypto cannot provide SHA-256.
  public init() throws {
    guard let context = EVP_MD_CTX_new() else {
      throw Failure("libcrypto has no memory for a SHA-256 digest")
    }
    self.context = context
    guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      throw Failure("libcrypto provides no SHA-256", remedy: "check the OpenSSL configuration")
    }
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes.
  public func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
    _ = EVP_DigestUpdate(context, base, bytes.count)
  }

  /// Ends the digest, once: 64 lowercase hexadecimal digits.
  public func hex() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    _ = EVP_DigestFinal_ex(context, &digest, nil)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The digest of some bytes, in hexadecimal.
  public static func hex(of bytes: [UInt8]) throws -> String {
    let digest = try SHA256()
    bytes.withUnsafeBytes { digest.update($0) }
    return digest.hex()
  }

  /// The digest of a file, in hexadecimal. The file is read piece by piece and may be large.
  ///
  /// - Parameter progress: Gets the bytes that are done, after each piece.
  /// - Throws: `Failure` if the file cannot be read, is not a regular file, or is cut short meanwhile.
  public static func hex(
    ofFile path: String, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> String {
    let file = try OpenFile(path: path)
    let digest = try SHA256()
    try file.forEachPiece(of: 0..<file.count) { offset, bytes in
      digest.update(bytes)
      progress(offset + bytes.count, file.count)
    }
    return digest.hex()
  }
}
