internal import Models

/// The words by which a request is typed: its name without the owner, `calls open` for `submissions.calls.open`.
enum RequestWords {
    static func words(of name: RequestName) -> [String] {
        let parts = name.rawValue.split(separator: ".").map(String.init)
        return Array(parts.suffix(2))
    }

    /// The request that the first words name, among those that can be asked over HTTP.
    static func find(_ arguments: [String]) -> (any Request.Type)? {
        guard arguments.count >= 2 else { return nil }
        return RequestCatalogue.all.first { request in
            request.definition.route != nil && words(of: request.definition.name) == Array(arguments.prefix(2))
        }
    }

    /// `valid-from` for `validFrom`.
    static func flag(of field: String) -> String {
        field.replacing(/([a-z0-9])([A-Z])/) { "\($0.1)-\($0.2)" }.lowercased()
    }
}
