import Models

/// Makes a value of a type that describes itself, so that the decoding of what contains it can go on.
struct SampleDecoder: Decoder, SingleValueDecodingContainer {
    let schema: Schema
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    static func sample<T: Decodable>(_ type: T.Type, _ schema: Schema) throws -> T {
        try T(from: SampleDecoder(schema: schema))
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw Unreflectable(type: "\(Key.self)")
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Unreflectable(type: "an array") }

    func decodeNil() -> Bool { false }
    func decode(_ type: Bool.Type) throws -> Bool { false }
    func decode(_ type: Double.Type) throws -> Double { 0 }
    func decode(_ type: Int.Type) throws -> Int { schema.minimum ?? 0 }
    func decode(_ type: Int64.Type) throws -> Int64 { Int64(schema.minimum ?? 0) }

    func decode(_ type: String.Type) throws -> String {
        if let word = schema.words?.first ?? schema.example { return word }
        switch schema.format {
        case "uuid": return "00000000-0000-7000-8000-000000000000"
        case "date-time": return "2027-03-31T17:00:00Z"
        case "date": return "2027-03-31"
        case "email": return "name@example.org"
        case "uri": return "https://example.org"
        default: break
        }
        if schema.pattern == "^[A-Z]{3}$" { return "CHE" }
        return schema.description?.contains("IANA") == true ? "UTC" : "a"
    }

    func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: self) }
}
