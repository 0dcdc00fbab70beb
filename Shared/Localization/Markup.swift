extension String {
    /// As it stands in HTML, between tags and in the values of attributes.
    public var escapedForHTML: String {
        rewriting { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            case UInt8(ascii: "'"): "&#39;"
            default: nil
            }
        }
    }

    /// The text with some ASCII characters written in another way.
    ///
    /// Byte by byte: to compare characters would take most of the time in which mails and pages are put together, and a
    /// combining mark after a quotation mark would make another character of it.
    public func rewriting(_ replacement: (UInt8) -> String?) -> String {
        guard utf8.contains(where: { $0 < 0x80 && replacement($0) != nil }) else { return self }
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
}
