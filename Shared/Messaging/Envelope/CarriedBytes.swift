internal import Models

extension Envelope {
    /// Reads what the message says, with the bytes that came beside it.
    ///
    /// - Throws: `DecodingError` whose coding path names the field; a rejection where bytes came that nothing reads.
    public func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let value = try JSON.decode(type, from: data)
        guard !bytes.isEmpty else { return value }
        guard var carrier = value as? any CarriesBytes else {
            throw Rejection(.malformed, detail: "The message carries bytes beside it, which nothing here reads.")
        }
        carrier.bytes = bytes
        return carrier as? Value ?? value
    }
}

/// What travels beside the fields of a value.
func carriedBytes(of value: some Encodable) -> [UInt8] { (value as? any CarriesBytes)?.bytes ?? [] }
