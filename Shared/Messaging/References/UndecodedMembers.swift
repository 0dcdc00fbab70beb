internal import Models

/// All members of a request at which its data cannot be decoded.
///
/// A decoder stops at the first. The value there is put right, by what the schema says of it, and decoding goes on: so the next
/// one is found.
struct UndecodedMembers {
    private(set) var errors: [DecodingError]

    /// Of larger data, the first is named alone: a stranger must not make us work.
    private static let largest = 64 << 10
    private static let most = 20

    init<R: Request>(of type: R.Type, in data: [UInt8], from first: DecodingError) {
        errors = [first]
        guard data.count <= Self.largest, var value = try? JSON.decode(JSONValue.self, from: data) else { return }
        let schema = R.schema
        while errors.count < Self.most, let last = errors.last, let path = last.path,
            value.mend(path[...], by: schema), let mended = try? JSON.encode(value)
        {
            do {
                _ = try JSON.decode(type, from: mended)
                return
            } catch let next as DecodingError {
                guard let place = next.path, !errors.contains(where: { $0.path == place }) else { return }
                errors.append(next)
            } catch {
                return
            }
        }
    }
}

extension DecodingError {
    /// Where the value is, or would be; nil for what is no JSON.
    fileprivate var path: [MemberKey]? {
        let keys: [any CodingKey] =
            switch self {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            @unknown default: []
            }
        return keys.isEmpty ? nil : keys.map { MemberKey(name: $0.stringValue, index: $0.intValue) }
    }
}

private struct MemberKey: Equatable {
    let name: String
    let index: Int?
}

extension JSONValue {
    /// Takes away what need not be there, and puts a value of the right form in the place of what must.
    ///
    /// - Returns: whether there is such a place.
    fileprivate mutating func mend(_ path: ArraySlice<MemberKey>, by schema: Schema) -> Bool {
        guard let key = path.first else {
            self = .fitting(schema)
            return true
        }
        switch (self, schema.kind) {
        case (.object(var members), .object(let fields)):
            guard let field = fields.first(where: { $0.name == key.name }) else { return false }
            if path.count == 1 {
                members[key.name] = field.isRequired ? .fitting(field.schema) : nil
            } else {
                guard members[key.name]?.mend(path.dropFirst(), by: field.schema) == true else { return false }
            }
            self = .object(members)
            return true
        case (.object(var members), .map(let value)):
            guard members[key.name]?.mend(path.dropFirst(), by: value) == true else { return false }
            self = .object(members)
            return true
        case (.array(var items), .array(let item)):
            guard let index = key.index, items.indices.contains(index),
                items[index].mend(path.dropFirst(), by: item)
            else { return false }
            self = .array(items)
            return true
        default: return false
        }
    }

    /// A value of the form that a schema describes, as far as it says it.
    private static func fitting(_ schema: Schema) -> JSONValue {
        switch schema.kind {
        case .string: .string(text(of: schema))
        case .integer: .integer(Int64(schema.minimum ?? 1))
        case .number: .number(Double(schema.minimum ?? 1))
        case .boolean: .bool(false)
        case .array: .array([])
        case .map: .object([:])
        case .object(let fields):
            .object(
                Dictionary(fields.filter(\.isRequired).map { ($0.name, fitting($0.schema)) }) { first, _ in first })
        }
    }

    private static func text(of schema: Schema) -> String {
        if let word = schema.words?.first ?? schema.example { return word }
        return switch schema.format {
        case "date": "2027-03-31"
        case "date-time": "2027-03-31T17:00:00Z"
        case "uuid": "00000000-0000-4000-8000-000000000000"
        default: String(repeating: "a", count: max(1, schema.minimumLength ?? 1))
        }
    }
}
