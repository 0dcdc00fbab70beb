/// Writes one JSON object, member by member, into one buffer.
public struct JSONWriter {
    private var bytes: [UInt8] = []

    public init(capacity: Int) {
        bytes.reserveCapacity(capacity)
        bytes.append(UInt8(ascii: "{"))
    }

    public mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        key(name)
        string(text)
    }

    /// A member whose name is not known to be free of what must be escaped.
    public mutating func member(named name: String, _ text: String) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        string(name)
        bytes.append(UInt8(ascii: ":"))
        string(text)
    }

    /// As ``member(named:_:)``, with a value that is JSON already.
    mutating func member(named name: String, json: [UInt8]) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        string(name)
        bytes.append(UInt8(ascii: ":"))
        bytes += json
    }

    mutating func member(_ name: StaticString, _ number: Int64) {
        key(name)
        bytes += String(number).utf8
    }

    /// A member whose value is JSON already.
    mutating func member(_ name: StaticString, json: [UInt8]) {
        key(name)
        bytes += json
    }

    public consuming func finish() -> [UInt8] {
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    private mutating func key(_ name: StaticString) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        bytes += "\":".utf8
    }

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        // Nearly all text is written as it stands, and in one piece.
        if Self.needsEscapes(text) { escape(text) } else { bytes += text.utf8 }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                bytes += "\\u00".utf8
                bytes += String(byte >> 4, radix: 16).utf8
                bytes += String(byte & 15, radix: 16).utf8
            default: bytes.append(byte)
            }
        }
    }

    private static func needsEscapes(_ text: String) -> Bool {
        let span = text.utf8Span.span
        for place in span.indices {
            let byte = span[place]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
        }
        return false
    }
}
