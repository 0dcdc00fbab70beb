internal import CZlib

/// Unpacks an entry of an archive piece by piece, and keeps nothing but its size and its checksum.
@safe struct Unpacking: ~Copyable {
    /// No stream could be made: memory is short.
    struct OutOfMemory: Error {}

    private(set) var size = 0
    /// CRC-32, as ZIP has it.
    private(set) var checksum: UInt32 = 0
    /// Whether the packed bytes have come to their end.
    private(set) var isFinished: Bool

    private let limit: Int
    /// zlib remembers where its stream stands: it may not move. Nil where nothing is packed.
    private let stream: UnsafeMutablePointer<z_stream>?
    private var buffer: [UInt8]

    /// - Parameter limit: what the entry says that it unfolds to.
    init(isDeflated: Bool, limit: Int) throws {
        self.limit = limit
        isFinished = !isDeflated
        guard isDeflated else {
            unsafe stream = nil
            buffer = []
            return
        }
        let made = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe made.initialize(to: z_stream())
        guard unsafe npp16_inflate_begin(made) == Z_OK else {
            unsafe made.deallocate()
            throw OutOfMemory()
        }
        unsafe stream = unsafe made
        buffer = [UInt8](repeating: 0, count: 64 << 10)
    }

    deinit {
        guard let stream = unsafe stream else { return }
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// - Returns: false for what is no deflated data, unfolds to more than was said, or goes on behind its end.
    mutating func take(_ piece: [UInt8]) -> Bool {
        guard let stream = unsafe stream else {
            count(piece, piece.count)
            return size <= limit
        }
        guard !isFinished else { return piece.isEmpty }
        var piece = piece
        return unsafe piece.withUnsafeMutableBufferPointer { input in
            unsafe stream.pointee.next_in = input.baseAddress
            unsafe stream.pointee.avail_in = UInt32(input.count)
            return unsafe inflate(stream)
        }
    }

    /// Unfolds what is before the stream, a buffer at a time.
    private mutating func inflate(_ stream: UnsafeMutablePointer<z_stream>) -> Bool {
        repeat {
            let capacity = buffer.count
            let outcome = unsafe buffer.withUnsafeMutableBufferPointer { output in
                unsafe stream.pointee.next_out = output.baseAddress
                unsafe stream.pointee.avail_out = UInt32(output.count)
                return unsafe CZlib.inflate(stream, Z_NO_FLUSH)
            }
            count(buffer, capacity - Int(unsafe stream.pointee.avail_out))
            guard size <= limit else { return false }
            switch outcome {
            case Z_STREAM_END:
                isFinished = true
                return unsafe stream.pointee.avail_in == 0
            case Z_OK: continue
            // It wants more bytes than it was given.
            case Z_BUF_ERROR: return true
            default: return false
            }
        } while unsafe stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0
        return true
    }

    private mutating func count(_ bytes: [UInt8], _ length: Int) {
        size += length
        checksum = UInt32(truncatingIfNeeded: unsafe crc32(UInt(checksum), bytes, UInt32(length)))
    }
}
