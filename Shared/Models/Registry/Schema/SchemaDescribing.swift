/// A type that knows the schema of its JSON.
///
/// Of structures `make generate` derives it; value types say it themselves, because their form says more than their fields do.
public protocol SchemaDescribing {
    static var schema: Schema { get }
}

/// What travels as JSON: on the bus, over HTTP, in the event log.
public typealias Contract = Codable & Sendable & SchemaDescribing

extension Schema {
    /// The schema of a structure.
    public init<Structure>(of type: Structure.Type, _ description: String, _ fields: [SchemaKind.Field]) {
        self.init(.object(fields), name: Self.name(of: type), description: description)
        if let limiting = type as? any Limiting.Type { limit(by: limiting) }
    }

    /// The name of a type as documents refer to it.
    static func name(of type: Any.Type) -> String {
        names.made(of: type) { String(describing: type).replacing("<", with: "Of").replacing(">", with: "") }
    }

    private static let names = TypeMemory<String>()
}

extension String: SchemaDescribing {
    public static var schema: Schema { Schema(.string) }
}

extension Bool: SchemaDescribing {
    public static var schema: Schema { Schema(.boolean) }
}

extension Int: SchemaDescribing {
    public static var schema: Schema { Schema(.integer) }
}

extension Int64: SchemaDescribing {
    public static var schema: Schema { Schema(.integer) }
}

extension Double: SchemaDescribing {
    public static var schema: Schema { Schema(.number) }
}

extension Array: SchemaDescribing where Element: SchemaDescribing {
    public static var schema: Schema { Schema(.array(of: Element.schema)) }
}

extension Set: SchemaDescribing where Element: SchemaDescribing {
    public static var schema: Schema { Schema(.array(of: Element.schema)) }
}

/// A map from names to values of one kind.
extension Dictionary: SchemaDescribing where Key == String, Value: SchemaDescribing {
    public static var schema: Schema { Schema(.map(of: Value.schema)) }
}
