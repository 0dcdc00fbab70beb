public import Models

extension JSON {
    /// As for any type. What takes any JSON is built from the bytes at once: a decoder would try each kind of value in turn.
    public static func decode(_ type: JSONValue.Type, from bytes: [UInt8]) throws -> JSONValue {
        var scanner = JSONScanner(bytes)
        do {
            guard isUTF8(bytes) else { throw scanner.failure("not valid UTF-8") }
            let value = try scanner.tree()
            try scanner.end()
            return value
        } catch let failure as JSONScanner.Failure {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: [], debugDescription: "The data is not valid JSON: \(failure.detail)."))
        }
    }

    /// As for bytes, for what stands in a column.
    public static func decode(_ type: JSONValue.Type, from text: String) throws -> JSONValue {
        try decode(type, from: Array(text.utf8))
    }
}

extension JSONScanner {
    /// The next value with all that is within it. Of members that are called the same, the first counts.
    fileprivate mutating func tree(depth: Int = 0) throws -> JSONValue {
        guard depth < Self.maximumDepth else { throw failure("nested deeper than \(Self.maximumDepth) levels") }
        switch nextByte {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"):
            var members: [String: JSONValue] = [:]
            try object { scanner, name in
                let value = try scanner.tree(depth: depth + 1)
                if members[name] == nil { members[name] = value }
            }
            return .object(members)
        case UInt8(ascii: "["):
            var items: [JSONValue] = []
            try array { items.append(try $0.tree(depth: depth + 1)) }
            return .array(items)
        default: return try plain()
        }
    }

    private mutating func plain() throws -> JSONValue {
        let text = String(decoding: try value(), as: UTF8.self)
        switch text {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: break
        }
        if let whole = Int64(text) { return .integer(whole) }
        guard let number = Double(text), number.isFinite else { throw failure("a number that is too large") }
        return Int64(exactly: number).map(JSONValue.integer) ?? .number(number)
    }
}
