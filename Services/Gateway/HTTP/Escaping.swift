internal import Models

extension StringProtocol {
    /// As it stands in the query of an address.
    var escapedForQuery: String { escaped(beside: "-._~") }

    /// As one part of the path of an address.
    var escapedForPath: String { escaped(beside: "-._~!$'()*,;:@") }

    private func escaped(beside others: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let escaped = utf8.reduce(into: [UInt8]()) { escaped, byte in
            if byte.isLetter || byte.isDigit || others.utf8.contains(byte) {
                escaped.append(byte)
            } else {
                escaped += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}
