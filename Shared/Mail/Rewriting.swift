extension String {
    /// The text with some ASCII characters written in another way.
    ///
    /// Byte by byte: a mail is put together for each of thousands, and comparing characters would take most of that time.
    func rewriting(_ replacement: (UInt8) -> String?) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count + utf8.count / 16)
        for byte in utf8 {
            if byte < 0x80, let other = replacement(byte) { bytes += other.utf8 } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Its lines, without what ends them.
    var lines: [Substring] {
        utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
    }
}
