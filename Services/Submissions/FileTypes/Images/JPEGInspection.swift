internal import Models

/// Walks through the segments of a JPEG (ISO/IEC 10918-1) to the end of its image.
///
/// Cameras append further images, such as previews and gain maps (CIPA DC-007), and short notes of their own: these may
/// stand behind it, another kind of file may not.
struct JPEGInspection<File: SlicedFile> {
    let file: File
    private var window: FileWindow<File>

    private static var pieceSize: Int { 64 << 10 }
    /// What cameras append, and no more: who looks through a file does not begin anew for ever.
    private static var mostImages: Int { 32 }

    init(file: File) {
        self.file = file
        window = FileWindow(file)
    }

    mutating func type() async throws -> FileType {
        var end = try await endOfImage(from: 0)
        for _ in 1..<Self.mostImages {
            guard let next = try await nextImage(behind: end) else { break }
            end = try await endOfImage(from: next)
        }
        try await Margin.checkEnding(of: file, from: end)
        try await Margin.checkForArchive(in: file)
        return .jpeg
    }

    /// Where another image begins, with nothing but zeros before it.
    private mutating func nextImage(behind end: Int) async throws -> Int? {
        let rest = try await window.bytes(at: end, atMost: Self.pieceSize)
        guard let start = rest.firstIndex(where: { $0 != 0 }),
            rest[start...].starts(with: FileInspection.jpegSignature)
        else { return nil }
        return end + start - rest.startIndex
    }

    private mutating func endOfImage(from start: Int) async throws -> Int {
        var offset = start + 2
        while true {
            let (marker, next) = try await marker(at: offset)
            switch marker {
            case 0xD9: return next
            // Without content.
            case 0x01, 0xD0...0xD7: offset = next
            default:
                let length = try await window.bytes(at: next, atMost: 2).reduce(0) { $0 << 8 | Int($1) }
                guard length >= 2 else { throw broken }
                offset = next + length
                if marker == 0xDA { offset = try await endOfScan(from: offset) }
            }
        }
    }

    /// A marker may have any number of `FF` before it.
    private mutating func marker(at offset: Int) async throws -> (UInt8, next: Int) {
        let bytes = try await window.bytes(at: offset, atMost: 256)
        guard bytes.first == 0xFF, let place = bytes.firstIndex(where: { $0 != 0xFF }), bytes[place] != 0 else {
            throw broken
        }
        return (bytes[place], offset + place - bytes.startIndex + 1)
    }

    /// Where the marker stands that ends the coded data: `FF` before a zero and before a restart belongs to them.
    private mutating func endOfScan(from start: Int) async throws -> Int {
        var (offset, isMarked) = (start, false)
        while offset < file.size {
            let piece = try await window.bytes(at: offset, atMost: Self.pieceSize)
            for (index, byte) in piece.enumerated() {
                if isMarked, byte != 0, byte != 0xFF, !(0xD0...0xD7).contains(byte) { return offset + index - 1 }
                isMarked = byte == 0xFF
            }
            offset += piece.count
        }
        throw broken
    }

    private var broken: FileInspection.Refused {
        FileInspection.Refused("is a JPEG that breaks off: it is incomplete or broken")
    }
}
