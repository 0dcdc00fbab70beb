internal import CZlib

/// Unpacks deflated bytes piece by piece and hands over what they unfold to; it keeps nothing.
@safe struct Inflation: ~Copyable {
    enum Format {
        /// As it stands in a ZIP archive (RFC 1951).
        case bare
        /// As it stands in a PDF, with a head and a checksum (RFC 1950).
        case wrapped
    }

    enum Outcome {
        case wantsMore
        /// The packed bytes have come to their end, before so many bytes of the piece.
        case ended(rest: Int)
        case broken
    }

    /// No stream could be made: memory is short.
    struct OutOfMemory: Error {}

    /// zlib remembers where its stream stands: it may not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)

    init(_ format: Format) throws {
        let made = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe made.initialize(to: z_stream())
        guard unsafe npp16_inflate_begin(made, format == .bare ? -MAX_WBITS : MAX_WBITS) == Z_OK else {
            unsafe made.deallocate()
            throw OutOfMemory()
        }
        unsafe stream = unsafe made
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    mutating func take(_ piece: [UInt8], _ hand: (ArraySlice<UInt8>) throws -> Void) throws -> Outcome {
        guard !piece.isEmpty else { return .wantsMore }
        var piece = piece
        return unsafe try piece.withUnsafeMutableBufferPointer { input in
            unsafe stream.pointee.next_in = input.baseAddress
            unsafe stream.pointee.avail_in = UInt32(input.count)
            return try unfold(hand)
        }
    }

    /// Unfolds what is before the stream, a buffer at a time.
    private mutating func unfold(_ hand: (ArraySlice<UInt8>) throws -> Void) throws -> Outcome {
        repeat {
            let capacity = buffer.count
            let outcome = unsafe buffer.withUnsafeMutableBufferPointer { output in
                unsafe stream.pointee.next_out = output.baseAddress
                unsafe stream.pointee.avail_out = UInt32(output.count)
                return unsafe CZlib.inflate(stream, Z_NO_FLUSH)
            }
            try hand(buffer[..<(capacity - Int(unsafe stream.pointee.avail_out))])
            switch outcome {
            case Z_STREAM_END: return .ended(rest: Int(unsafe stream.pointee.avail_in))
            case Z_OK: continue
            // It wants more bytes than it was given.
            case Z_BUF_ERROR: return .wantsMore
            default: return .broken
            }
        } while unsafe stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0
        return .wantsMore
    }
}

/// CRC-32, as ZIP has it, of bytes that come piece by piece.
struct Checksum {
    private(set) var value: UInt32 = 0

    mutating func take(_ bytes: ArraySlice<UInt8>) {
        value = UInt32(
            truncatingIfNeeded: unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe crc32(UInt(value), buffer.baseAddress, UInt32(buffer.count))
            })
    }
}
