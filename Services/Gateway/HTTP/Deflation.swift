internal import CZlib

/// Packs bytes with zlib.
enum Deflation {
    /// - Returns: the bytes in the format of gzip (RFC 1952); nil where memory is short.
    static func gzip(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = unsafe z_stream()
        guard unsafe npp16_deflate_begin(&stream, 5, MAX_WBITS + 16) == Z_OK else { return nil }
        defer { unsafe deflateEnd(&stream) }
        var input = bytes
        let capacity = Int(unsafe deflateBound(&stream, UInt(input.count)))
        let packed = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            unsafe input.withUnsafeMutableBufferPointer { input in
                unsafe stream.next_in = input.baseAddress
                unsafe stream.avail_in = UInt32(input.count)
                unsafe stream.next_out = output.baseAddress
                unsafe stream.avail_out = UInt32(output.count)
                let outcome = unsafe deflate(&stream, Z_FINISH)
                count = outcome == Z_STREAM_END ? capacity - Int(unsafe stream.avail_out) : 0
            }
        }
        return packed.isEmpty ? nil : packed
    }
}
