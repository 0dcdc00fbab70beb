extension StringProtocol {
    /// As it stands in the query of an address.
    var escapedForQuery: String { escaped(beside: "-._~") }

    /// As one part of the path of an address.
    var escapedForPath: String { escaped(beside: "-._~!$'()*,;:@") }

    private func escaped(beside others: String) -> String {
        utf8.map { byte in
            let scalar = UnicodeScalar(byte)
            let isPlain = byte < 0x80 && (Character(scalar).isLetter || Character(scalar).isNumber)
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain || others.utf8.contains(byte) ? String(scalar) : "%" + (hex.count < 2 ? "0" : "") + hex
        }.joined()
    }
}
