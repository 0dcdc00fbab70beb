/// Cuts what stands outside of streams into tokens (ISO 32000-2, 7.2 and 7.3), byte by byte.
struct PDFTokens {
    enum Token: Equatable {
        /// Without the slash, its hexadecimal escapes unfolded.
        case name(String)
        case number(Int)
        /// Text, or a number with a fraction: nothing that anybody here asks for.
        case other
        case word(String)
        case dictionaryStart, dictionaryEnd
        case arrayStart, arrayEnd
    }

    private enum State: Equatable {
        case between
        case comment
        case name
        case word
        case text(depth: Int, isEscaped: Bool)
        case hexadecimal
        case afterLess
        case afterGreater
    }

    private var state = State.between
    private var buffer: [UInt8] = []

    /// Longer names and words are cut: there is none that means anything.
    private static let longest = 256

    /// Whether the next byte belongs to a text or a comment, where objects may be hidden.
    var isWithinText: Bool {
        switch state {
        case .comment, .text, .hexadecimal: true
        default: false
        }
    }

    mutating func take(_ byte: UInt8, _ hand: (Token) throws -> Void) rethrows {
        switch state {
        case .between: try begin(byte, hand)
        case .comment: if byte == 0x0A || byte == 0x0D { state = .between }
        case .name, .word:
            guard Self.isSpace(byte) || Self.isDelimiter(byte) else {
                if buffer.count < Self.longest { buffer.append(byte) }
                return
            }
            let token = state == .name ? Token.name(Self.unescaped(buffer)) : Self.word(buffer)
            state = .between
            try hand(token)
            try begin(byte, hand)
        case .text(let depth, let isEscaped): try takeText(byte, depth, isEscaped, hand)
        case .hexadecimal:
            guard byte == UInt8(ascii: ">") else { return }
            state = .between
            try hand(.other)
        case .afterLess:
            guard byte == UInt8(ascii: "<") else {
                state = .hexadecimal
                return try take(byte, hand)
            }
            state = .between
            try hand(.dictionaryStart)
        case .afterGreater:
            state = .between
            guard byte == UInt8(ascii: ">") else { return try begin(byte, hand) }
            try hand(.dictionaryEnd)
        }
    }

    private mutating func begin(_ byte: UInt8, _ hand: (Token) throws -> Void) rethrows {
        buffer.removeAll(keepingCapacity: true)
        switch byte {
        case UInt8(ascii: "%"): state = .comment
        case UInt8(ascii: "/"): state = .name
        case UInt8(ascii: "("): state = .text(depth: 1, isEscaped: false)
        case UInt8(ascii: "<"): state = .afterLess
        case UInt8(ascii: ">"): state = .afterGreater
        case UInt8(ascii: "["): try hand(.arrayStart)
        case UInt8(ascii: "]"): try hand(.arrayEnd)
        case _ where Self.isSpace(byte) || Self.isDelimiter(byte): break
        default:
            state = .word
            buffer.append(byte)
        }
    }

    private mutating func takeText(
        _ byte: UInt8, _ depth: Int, _ isEscaped: Bool, _ hand: (Token) throws -> Void
    ) rethrows {
        if isEscaped {
            state = .text(depth: depth, isEscaped: false)
            return
        }
        switch byte {
        case UInt8(ascii: "\\"): state = .text(depth: depth, isEscaped: true)
        case UInt8(ascii: "("): state = .text(depth: depth + 1, isEscaped: false)
        case UInt8(ascii: ")"):
            guard depth == 1 else {
                state = .text(depth: depth - 1, isEscaped: false)
                return
            }
            state = .between
            try hand(.other)
        default: break
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0 || (0x09...0x0D).contains(byte) && byte != 0x0B
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool { "()<>[]{}/%".utf8.contains(byte) }

    private static func word(_ bytes: [UInt8]) -> Token {
        let text = String(decoding: bytes, as: UTF8.self)
        if let number = Int(text) { return .number(number) }
        return Double(text) == nil ? .word(text) : .other
    }

    private static func unescaped(_ bytes: [UInt8]) -> String {
        guard bytes.contains(UInt8(ascii: "#")) else { return String(decoding: bytes, as: UTF8.self) }
        var plain: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.first {
            let digits = rest.dropFirst().prefix(2)
            if byte == UInt8(ascii: "#"), digits.count == 2,
                let escaped = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                plain.append(escaped)
                rest = rest.dropFirst(3)
            } else {
                plain.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
