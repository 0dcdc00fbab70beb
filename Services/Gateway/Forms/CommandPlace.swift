internal import Models

/// The address of a command's form: that of its object, and what is done to it, e.g. `/actions/{action}/evidence/attach`. The
/// form is shown there, and sent there.
struct CommandPlace: Sendable {
    /// With the names of fields between braces.
    let pattern: String
    /// The names of the fields that the address gives.
    let placeholders: [String]
    /// The address of the object that the command is about, or of the list that it adds to.
    let object: String

    /// - Returns: nil for a request that has no route.
    init?(of definition: RequestDefinition) {
        guard let route = definition.route, definition.effect == .command else { return nil }
        let parts = definition.name.rawValue.split(separator: ".").map(String.init)
        let (noun, verb) = (parts[parts.count - 2], parts[parts.count - 1])
        let segments = route.path.split(separator: "/").map(String.init)
        let named = segments.lastIndex { $0.hasPrefix("{") }.map { Array(segments[...$0]) } ?? []
        object = "/" + (named.isEmpty ? noun : named.joined(separator: "/"))
        pattern = named.contains(noun) || named.isEmpty ? "\(object)/\(verb)" : "\(object)/\(noun)/\(verb)"
        placeholders = route.placeholders
    }

    /// The address with values in the places of its fields; nil where one is missing.
    func filled(with values: [String: String]) -> String? { Self.filled(pattern, with: values) }

    /// What the address says, as fields of a request: a number is one there, too.
    func members(_ values: [String: String], of type: any Request.Type) -> [String: JSONValue] {
        let numbers = Set(type.acceptedSchema.fields.filter { $0.schema.kind == .integer }.map(\.name))
        return Dictionary(
            uniqueKeysWithValues: values.map { name, value in
                (name, numbers.contains(name) ? Int64(value).map { .integer($0) } ?? .string(value) : .string(value))
            })
    }

    static func filled(_ pattern: String, with values: [String: String]) -> String? {
        var parts: [String] = []
        for part in pattern.split(separator: "/") {
            guard part.hasPrefix("{") else {
                parts.append(String(part))
                continue
            }
            guard let value = values[String(part.dropFirst().dropLast())] else { return nil }
            parts.append(value.escapedForPath)
        }
        return "/" + parts.joined(separator: "/")
    }
}

extension RequestCatalogue {
    /// The commands that people send, each with the address of its form.
    static let forms: [(type: any Request.Type, place: CommandPlace)] = all.compactMap { type in
        // What anybody may send is for programs: signing in has pages of its own.
        guard type.definition.access != .everyone else { return nil }
        return CommandPlace(of: type.definition).map { (type, $0) }
    }
}
