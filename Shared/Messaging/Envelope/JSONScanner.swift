internal import Models

/// Walks over the bytes of one JSON value without building it.
///
/// The bus looks at a dozen attributes of a message and leaves its data alone; a full decoder would build the whole
/// tree twice a hop. The bytes must be valid UTF-8, which the caller checks first.
struct JSONScanner {
    private let bytes: [UInt8]
    private(set) var index: Int

    /// Deeper nesting is refused: no message needs it, and decoding it could exhaust the stack.
    static let maximumDepth = 64

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        index = 0
    }

    struct Failure: Error {
        let detail: String
        let offset: Int
    }

    /// Calls `member` with each key of the object; it must consume the value.
    mutating func object(_ member: (inout JSONScanner, String) throws -> Void) throws {
        try expect(UInt8(ascii: "{"))
        if take(UInt8(ascii: "}")) { return }
        repeat {
            let key = try string()
            try expect(UInt8(ascii: ":"))
            try member(&self, key)
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
    }

    /// Calls `element` at each element of the array; it must consume the value.
    mutating func array(_ element: (inout JSONScanner) throws -> Void) throws {
        try expect(UInt8(ascii: "["))
        if take(UInt8(ascii: "]")) { return }
        repeat { try element(&self) } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
    }

    mutating func string() throws -> String {
        try expect(UInt8(ascii: "\""))
        let start = index
        try passPlainText()
        if bytes[index] == UInt8(ascii: "\"") {
            defer { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        return try stringWithEscapes(after: bytes[start..<index])
    }

    mutating func integer() throws -> Int64 {
        skipSpace()
        let start = index
        try passInteger()
        guard let value = Int64(String(decoding: bytes[start..<index], as: UTF8.self)) else {
            throw failure("not a whole number")
        }
        return value
    }

    /// Passes over any value and answers its bytes.
    mutating func value(depth: Int = 0) throws -> ArraySlice<UInt8> {
        guard depth < Self.maximumDepth else { throw failure("nested deeper than \(Self.maximumDepth) levels") }
        skipSpace()
        let start = index
        guard index < bytes.count else { throw failure("a value is missing") }
        switch bytes[index] {
        case UInt8(ascii: "{"):
            try object { scanner, _ in _ = try scanner.value(depth: depth + 1) }
        case UInt8(ascii: "["):
            try array { scanner in _ = try scanner.value(depth: depth + 1) }
        case UInt8(ascii: "\""):
            try passString()
        default:
            if !pass(Self.true), !pass(Self.false), !pass(Self.null) { try passNumber() }
        }
        return bytes[start..<index]
    }

    /// Checks that nothing but space follows.
    mutating func end() throws {
        skipSpace()
        guard index == bytes.count else { throw failure("something follows the message") }
    }

    /// Consumes `null` if it is next.
    mutating func null() -> Bool {
        skipSpace()
        return index < bytes.count && pass(Self.null)
    }

    /// The first one of what follows; nil at the end.
    var nextByte: UInt8? {
        var ahead = self
        ahead.skipSpace()
        return ahead.index < bytes.count ? bytes[ahead.index] : nil
    }

    func failure(_ detail: String) -> Failure { Failure(detail: detail, offset: index) }

    private mutating func passString() throws {
        index += 1
        try passPlainText()
        while bytes[index] == UInt8(ascii: "\\") {
            try passEscape()
            try passPlainText()
        }
        index += 1
    }

    /// Passes over text up to the end of its string or an escape.
    private mutating func passPlainText() throws {
        index = plainTextEnd
        guard index < bytes.count else { throw failure("the string does not end") }
        guard bytes[index] >= 0x20 else { throw failure("a control character in a string") }
    }

    /// Most of every message is text as it stands: it is gone through in one loop over the bytes as they lie.
    private var plainTextEnd: Int {
        let span = bytes.span
        var place = index
        while place < span.count {
            let byte = span[place]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return place }
            place += 1
        }
        return place
    }

    private mutating func passEscape() throws {
        let unit = try escape()
        guard UTF16.isLeadSurrogate(unit) || UTF16.isTrailSurrogate(unit) else { return }
        guard UTF16.isLeadSurrogate(unit), index < bytes.count, bytes[index] == UInt8(ascii: "\\"),
            UTF16.isTrailSurrogate(try escape())
        else { throw failure("half a surrogate pair") }
    }

    private mutating func passNumber() throws {
        try passInteger()
        if pass(UInt8(ascii: ".")) { try passDigits() }
        if pass(UInt8(ascii: "e")) || pass(UInt8(ascii: "E")) {
            if !pass(UInt8(ascii: "+")) { pass(UInt8(ascii: "-")) }
            try passDigits()
        }
    }

    private mutating func passInteger() throws {
        pass(UInt8(ascii: "-"))
        let first = index
        try passDigits()
        guard bytes[first] != UInt8(ascii: "0") || index == first + 1 else {
            throw failure("a number that begins with 0")
        }
    }

    private mutating func passDigits() throws {
        let start = index
        while index < bytes.count, bytes[index].isDigit { index += 1 }
        guard index > start else { throw failure("not a JSON value") }
    }

    private static let `true` = Array("true".utf8)
    private static let `false` = Array("false".utf8)
    private static let null = Array("null".utf8)

    /// Consumes this word if it is next.
    private mutating func pass(_ word: [UInt8]) -> Bool {
        guard bytes[index] == word[0], bytes[index...].starts(with: word) else { return false }
        index += word.count
        return true
    }

    /// Consumes this character if it is next.
    @discardableResult
    private mutating func pass(_ character: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == character else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws {
        guard take(byte) else { throw failure("“\(Character(UnicodeScalar(byte)))” is missing") }
    }
}

extension JSONScanner {
    /// Reads the rest of a string in which an escape was found.
    private mutating func stringWithEscapes(after head: ArraySlice<UInt8>) throws -> String {
        var units = Array(String(decoding: head, as: UTF8.self).utf16)
        while bytes[index] == UInt8(ascii: "\\") {
            units.append(try escape())
            let start = index
            try passPlainText()
            units += String(decoding: bytes[start..<index], as: UTF8.self).utf16
        }
        index += 1
        guard let text = String(validating: units, as: UTF16.self) else { throw failure("half a surrogate pair") }
        return text
    }

    private mutating func escape() throws -> UInt16 {
        guard index + 1 < bytes.count else { throw failure("the string does not end") }
        defer { index += 2 }
        switch bytes[index + 1] {
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(bytes[index + 1])
        case UInt8(ascii: "u"):
            guard index + 6 <= bytes.count else { throw failure("the string does not end") }
            var unit: UInt16 = 0
            for byte in bytes[index + 2..<index + 6] {
                unit = unit << 4 | UInt16(try hexDigit(byte))
            }
            index += 4
            return unit
        default: throw failure("an unknown escape")
        }
    }
    private func hexDigit(_ byte: UInt8) throws -> UInt8 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: throw failure("an escape that is no character")
        }
    }
}

extension ArraySlice<UInt8> {
    /// A number without a fraction of zeros: 7.0 is the same number as 7, and some programs write all numbers so.
    var withoutZeroFraction: ArraySlice<UInt8> {
        guard let point = firstIndex(of: UInt8(ascii: ".")), point + 1 < endIndex,
            self[(point + 1)...].allSatisfy({ $0 == UInt8(ascii: "0") })
        else { return self }
        return self[..<point]
    }
}
