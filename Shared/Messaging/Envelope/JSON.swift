internal import FoundationEssentials

/// The one way in which data is written to and read from the bus.
///
/// Keys are sorted, so that equal values have equal bytes: fingerprints and golden files rest on it.
public enum JSON {
    public static func encode(_ value: some Encodable) throws -> [UInt8] {
        Array(try encoder.encode(value))
    }

    /// As ``encode(_:)``, for a column or a line of output.
    public static func text(_ value: some Encodable) throws -> String {
        String(decoding: try encode(value), as: UTF8.self)
    }

    private static let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    private static let decoder = JSONDecoder()

    /// - Throws: `DecodingError` whose coding path names the field.
    public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        do {
            return try decoder.decode(type, from: Data(bytes))
        } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
            // Foundation takes a whole number that is none, or too large a one, for broken JSON and forgets where it was.
            var scanner = JSONScanner(bytes)
            guard isValid(bytes), let path = try? scanner.pathOfFraction() else {
                throw DecodingError.dataCorrupted(context)
            }
            throw DecodingError.typeMismatch(
                Int.self, DecodingError.Context(codingPath: path, debugDescription: "not a whole number"))
        }
    }

    /// As for bytes, for what stands in a column.
    public static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try decode(type, from: Array(text.utf8))
    }

    /// Whether the bytes are one JSON value and nothing else.
    static func isValid(_ bytes: [UInt8]) -> Bool {
        var scanner = JSONScanner(bytes)
        do {
            _ = try scanner.value()
            try scanner.end()
        } catch {
            return false
        }
        return isUTF8(bytes)
    }

    static func isUTF8(_ bytes: [UInt8]) -> Bool { (try? UTF8Span(validating: bytes.span)) != nil }
}
