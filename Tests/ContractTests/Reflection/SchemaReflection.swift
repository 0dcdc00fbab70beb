import Models

extension Schema {
    /// The schema of a type, found by letting it decode itself from a decoder that takes notes.
    ///
    /// - Throws: what the type throws when it refuses the made-up values; only types that are neither plain structures
    ///   nor ``SchemaDescribing`` do.
    static func reflecting(_ type: any Decodable.Type) throws -> Schema {
        try SchemaRecorder.record(type).schema
    }
}

extension Schema {
    fileprivate var isScalar: Bool {
        switch kind {
        case .string, .integer, .number, .boolean: true
        case .array, .map, .object: false
        }
    }
}

/// Answers every question of a decoding type with a made-up value, and notes the question.
private final class SchemaRecorder: Decoder {
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private(set) var schema = Schema(.object([]))

    static func record<T: Decodable>(_ type: T.Type) throws -> (schema: Schema, value: T?) {
        if let described = (type as? any SchemaDescribing.Type)?.schema, described.isScalar { return (described, nil) }
        switch type {
        // Values stand within values: taking notes would not come to an end.
        case is ProblemValue.Type: return (ProblemValue.schema, ("\(1)" as ProblemText).values?.first as? T)
        case is String.Type: return (Schema(.string), "" as? T)
        case is Bool.Type: return (Schema(.boolean), false as? T)
        case is Double.Type: return (Schema(.number), 0.0 as? T)
        case is Int.Type: return (Schema(.integer), 0 as? T)
        case is Int64.Type: return (Schema(.integer), Int64(0) as? T)
        case let map as any StringMap.Type: return (Schema(.map(of: try record(map.value).schema)), map.empty as? T)
        default:
            let recorder = SchemaRecorder()
            let value = try T(from: recorder)
            if let limiting = type as? any Limiting.Type { recorder.schema.limit(by: limiting) }
            return (recorder.schema, value)
        }
    }

    func note(_ field: SchemaKind.Field) { schema.kind = .object(schema.fields + [field]) }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Fields<Key>(recorder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { Elements(recorder: self) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        throw Unreflectable(type: "a single value that does not describe itself")
    }

    func noteElement(_ element: Schema) { schema = Schema(.array(of: element)) }
}

/// A map from names to values of one kind.
private protocol StringMap {
    static var value: any Decodable.Type { get }
    static var empty: Any { get }
}

extension Dictionary: StringMap where Key == String, Value: Decodable {
    static var value: any Decodable.Type { Value.self }
    static var empty: Any { [:] as Self }
}

/// A type whose schema cannot be found out: it must conform to ``SchemaDescribing``.
struct Unreflectable: Error {
    let type: String
}

private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let recorder: SchemaRecorder
    let codingPath: [any CodingKey] = []
    let allKeys: [Key] = []

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) throws -> Bool { false }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        let (schema, value) = try SchemaRecorder.record(type)
        recorder.note(.init(name: key.stringValue, schema: schema, isRequired: true))
        return try value ?? SampleDecoder.sample(type, schema)
    }

    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
        recorder.note(.init(name: key.stringValue, schema: try SchemaRecorder.record(type).schema, isRequired: false))
        return nil
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try optional(type, key) }
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try optional(type, key) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try optional(type, key) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { try optional(type, key) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try optional(type, key) }

    private func optional<T: Decodable>(_ type: T.Type, _ key: Key) throws -> T? {
        recorder.note(.init(name: key.stringValue, schema: try SchemaRecorder.record(type).schema, isRequired: false))
        return nil
    }

    func nestedContainer<Nested: CodingKey>(keyedBy: Nested.Type, forKey: Key) throws -> KeyedDecodingContainer<Nested>
    {
        throw Unreflectable(type: "a nested container")
    }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw Unreflectable(type: "a nested container")
    }
    func superDecoder() throws -> any Decoder { recorder }
    func superDecoder(forKey key: Key) throws -> any Decoder { recorder }
}

private struct Elements: UnkeyedDecodingContainer {
    let recorder: SchemaRecorder
    let codingPath: [any CodingKey] = []
    let count: Int? = 1
    private(set) var currentIndex = 0
    var isAtEnd: Bool { currentIndex > 0 }

    init(recorder: SchemaRecorder) { self.recorder = recorder }

    mutating func decodeNil() throws -> Bool { false }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
        let (schema, value) = try SchemaRecorder.record(type)
        recorder.noteElement(schema)
        currentIndex += 1
        return try value ?? SampleDecoder.sample(type, schema)
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
        throw Unreflectable(type: "a nested container")
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw Unreflectable(type: "a nested container")
    }
    mutating func superDecoder() throws -> any Decoder { recorder }
}
