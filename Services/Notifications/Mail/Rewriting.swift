extension String {
    /// The text with some ASCII characters written in another way.
    ///
    /// Byte by byte: a mail is put together for each of thousands, and comparing characters would take most of that time.
    func rewriting(_ replacement: (UInt8) -> String?) -> String {
        let source = Array(utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count + source.count / 16)
        // What stays as it is goes over in one piece.
        var start = 0
        for index in source.indices where source[index] < 0x80 {
            guard let other = replacement(source[index]) else { continue }
            bytes += source[start..<index]
            bytes += other.utf8
            start = index + 1
        }
        bytes += source[start...]
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Its lines, without what ends them.
    var lines: [Substring] {
        utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
    }

    /// Whether it is of printable ASCII alone, as most of what stands in a header.
    var isPrintable: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}
