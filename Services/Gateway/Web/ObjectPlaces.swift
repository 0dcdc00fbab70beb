internal import Models

/// The pages of objects and lists: each at the address that the API has for it, without what stands before.
enum ObjectPlaces {
    /// The queries that have a page, by the pattern of its address.
    static let pages: [String: any Request.Type] = Dictionary(
        uniqueKeysWithValues: RequestCatalogue.all.compactMap { type in
            guard let route = type.definition.route, route.method == .get else { return nil }
            return (route.path, type)
        })

    /// - Parameter pattern: e.g. `/actions/{action}`.
    static func page(_ pattern: String) -> (any Request.Type)? { pages[pattern] }

    /// Whether an address has a page, which asks for nothing more.
    static func isShown(_ pattern: String) -> Bool {
        guard let type = pages[pattern], let route = type.definition.route else { return false }
        return type.acceptedSchema.fields.allSatisfy { !$0.isRequired || route.placeholders.contains($0.name) }
    }

    /// The address of a list, where it has a page.
    static func list(_ place: String) -> String? { isShown(place) ? place : nil }

    /// How many rows of a list stand on a page.
    static func rows(of list: String) -> Int { lists.contains(list) ? PageQuery.tallRows : PageQuery.fullRows }

    /// The lists whose objects have a page.
    private static let lists: Set<String> = Set(
        pages.keys.compactMap { pattern in
            guard let slash = pattern.lastIndex(of: "/"), pattern[slash...].hasPrefix("/{") else { return nil }
            return String(pattern[..<slash])
        })

    /// The address of an object of a list: by the number that people quote, or else its id.
    static func place(of object: JSONValue, in list: String) -> String? {
        guard case .object(let members) = object, lists.contains(list) else { return nil }
        if list == "/documents" { return members["symbol"]?.asText.map { "\(list)/\($0)" } }
        let value = ["number", "id", "key"].lazy.compactMap { members[$0]?.asText }.first
        return value.map { "\(list)/\($0.escapedForPath)" }
    }

    /// The address of what a notice is about; nil where no page shows it.
    static func place(of path: ObjectPath) -> String? {
        path.route.flatMap { pages[$0.path] } == nil ? nil : "/\(path)"
    }

    /// The place of an object in the API, by which events tell of it; nil for a list.
    static func path(of object: JSONValue, at pattern: String) -> ObjectPath? {
        let parts = pattern.split(separator: "/")
        guard parts.count == 2, parts[1].hasPrefix("{"),
            let key = ["id", "symbol", "number"].lazy.compactMap({ object.fields[$0]?.asText }).first
        else { return nil }
        return ObjectPath(rawValue: "\(parts[0])/\(key)")
    }

    /// The address of what a command has added to a list. Its form may stand beside another list than the one to which it adds:
    /// proposals are merged into a proposal, which the operation names, and published as a publication. Who translates an object
    /// comes back to it.
    static func place(made answer: JSONValue, by type: any Request.Type, at place: CommandPlace) -> String? {
        if case .array(let made)? = answer.fields["targets"], let first = made.first?.asText {
            return self.place(of: .proposal, first)
        }
        if type.answerSchema.name == TranslatedObject.schema.name {
            return type.answerSchema.fields.lazy.compactMap { field -> String? in
                guard let kind = field.schema.reference, let id = answer.fields[field.name]?.asText else { return nil }
                return self.place(of: kind, id)
            }.first
        }
        let lists = [type.definition.route?.path, place.object].compactMap(\.self)
        return lists.first { pages[$0] != nil }.flatMap { self.place(of: answer, in: $0) }
    }

    /// The address of an object that a field of an answer names.
    static func place(of kind: ReferenceKind, _ value: String) -> String? {
        let list: String? =
            switch kind {
            case .party: "/parties"
            case .action: "/actions"
            case .proposal: "/proposals"
            case .submission: "/submissions"
            case .call: "/calls"
            case .session: "/sessions"
            case .decision: "/decisions"
            case .need: "/needs"
            case .region, .cluster, .submitterClass, .actor: nil
            }
        return list.map { "\($0)/\(value.escapedForPath)" }
    }
}
