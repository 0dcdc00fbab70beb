/// A statement for PostgreSQL: text, and values that travel beside it.
///
/// Whatever is interpolated becomes a bind parameter, so that no value is ever read as SQL; raw text needs the word
/// `unsafe`.
public struct SQL: ExpressibleByStringInterpolation, Sendable {
    struct Parameter: Sendable {
        let type: PostgresType
        /// nil is NULL.
        let bytes: [UInt8]?
    }

    /// What a prepared statement is found by: the same text with values of other types is another statement.
    struct Form: Hashable {
        let text: String
        let types: [PostgresType]
    }

    private(set) var text: String
    private(set) var parameters: [Parameter]

    var form: Form { Form(text: text, types: parameters.map(\.type)) }

    public init(stringLiteral value: String) {
        text = value
        parameters = []
    }

    public init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        parameters = stringInterpolation.parameters
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var parameters: [Parameter] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 4 * interpolationCount)
            parameters.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        public mutating func appendInterpolation<Value: PostgresValue>(_ value: Value) {
            var bytes: [UInt8] = []
            value.encode(into: &bytes)
            append(Value.postgresType, bytes)
        }

        public mutating func appendInterpolation<Value: PostgresValue>(_ value: Value?) {
            guard let value else { return append(Value.postgresType, nil) }
            appendInterpolation(value)
        }

        /// A part of a statement, its values renumbered.
        public mutating func appendInterpolation(_ part: SQL) {
            var rest = Substring(part.text)
            for (index, parameter) in part.parameters.enumerated() {
                guard let range = rest.firstRange(of: "$\(index + 1)") else { break }
                text += rest[..<range.lowerBound]
                append(parameter.type, parameter.bytes)
                rest = rest[range.upperBound...]
            }
            text += rest
        }

        /// Raw text, never made of anything a user wrote.
        public mutating func appendInterpolation(unsafe raw: String) { text += raw }

        private mutating func append(_ type: PostgresType, _ bytes: [UInt8]?) {
            parameters.append(Parameter(type: type, bytes: bytes))
            text += "$\(parameters.count)"
        }
    }
}

/// One statement, one type: its values, its text, and how its rows are read.
public protocol Statement: Sendable {
    associatedtype Output: Sendable
    var sql: SQL { get }
    static func decode(_ row: Row) throws -> Output
}
