/// A type that says what its fields are like beyond their types.
///
/// Requests are held against it before their handlers run, and the documents say it: both read the schema, so that a limit
/// stands in one place.
public protocol Limiting {
    /// By the names of the fields.
    static var limits: [String: Limit] { get }
    /// What holds for several fields together.
    static var rules: [FieldRule] { get }
}

extension Limiting {
    public static var limits: [String: Limit] { [:] }
    public static var rules: [FieldRule] { [] }
}

/// What one field is like beyond its type.
public enum Limit: Sendable {
    /// A list of so many items.
    case items(ClosedRange<Int>)
    /// A list of so many items, each once.
    case distinct(ClosedRange<Int>)
    case number(ClosedRange<Int>)
    /// As a type has it, by which the handler reads the value, since it says more of one that does not fit.
    case described(by: Schema)
}

extension Schema {
    /// Adds what a type says of its fields.
    public mutating func limit(by type: any Limiting.Type) {
        let limits = type.limits
        kind = .object(
            fields.map { field in
                var schema = field.schema
                if let limit = limits[field.name] { schema.limit(to: limit) }
                return SchemaKind.Field(
                    name: field.name, schema: schema, isRequired: field.isRequired, description: field.description)
            })
        rules = type.rules
    }

    private mutating func limit(to limit: Limit) {
        switch limit {
        case .items(let count), .distinct(let count):
            minimumItems = count.lowerBound == 0 ? nil : count.lowerBound
            maximumItems = count.upperBound
            if case .distinct = limit { hasDistinctItems = true }
        case .number(let range):
            minimum = range.lowerBound
            maximum = range.upperBound
        case .described(let schema): self = schema
        }
    }
}
