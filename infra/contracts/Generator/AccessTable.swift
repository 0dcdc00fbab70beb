import Models

/// Which role may send which request, as docs/access.md has it.
public enum AccessTable {
    private static let roles: [Role] = [.public, .observer, .delegate, .focalPoint, .coChair, .secretariat, .ops]

    public static func document() -> String {
        let requests = RequestCatalogue.all.map { $0.definition }.filter { $0.access != .principals }
            .sorted { $0.name.rawValue < $1.name.rawValue }
        let names = ["everybody", "observer", "delegate", "focal point", "co-chair", "secretariat", "operations"]
        var lines = [
            "# Who may send what",
            "",
            "Written by `make generate` from the declarations of the requests. A test sends every request as every role",
            "(`Tests/HandlerTests/Catalogue/AccessTests.swift`) and holds the answers against the same declarations. What somebody may",
            "do to *one object* is decided by the service that owns it: its handlers, the tables of its states, and the conditions",
            "beside its rows; the second table plays what comes of it. An access token may be for fewer requests than its owner's role. Requests between services are not listed.",
            "",
            "| request | \(names.joined(separator: " | ")) |",
            "|---|\(roles.map { _ in "---" }.joined(separator: "|"))|",
        ]
        lines += requests.map { request in
            let marks = roles.map { request.access.admits($0) ? "•" : "" }
            return "| `\(request.name)` | \(marks.joined(separator: " | ")) |"
        }
        lines += ObjectAccess.lines
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Access {
    fileprivate func admits(_ role: Role) -> Bool {
        switch self {
        case .everyone: true
        case .roles(let roles): roles.contains(role)
        case .principals: false
        }
    }
}
