internal import Hummingbird
internal import Messaging
internal import Models

/// What the address of a page asks for, without the questions that its filter left open.
struct PageQuery: Sendable, Equatable {
    /// How many rows of a list stand on a page, where its address does not say it.
    static let rows = 50
    /// How many where each is shown in full, since no page says more of it.
    static let fullRows = 12
    /// How many where each takes several lines: objects with a few of their fields, gaps, and actions in a trace.
    static let tallRows = 25

    private var values: [String: String] = [:]

    init(_ values: [String: String] = [:]) { self.values = values.filter { !$0.value.isEmpty } }

    init(_ request: Hummingbird.Request) {
        let pairs = request.query.compactMap { pair in
            pair.value.map(\.trimmed).flatMap { $0.isEmpty ? nil : (pair.name, $0) }
        }
        values = Dictionary(pairs) { first, _ in first }
    }

    subscript(name: String) -> String? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// As a form shows it that asks the questions of a request.
    func form(of type: any Models.Request.Type) -> FormValues {
        FormValues(values.mapValues(JSONValue.string), type.acceptedSchema.fields)
    }

    /// Whether it asks for this and nothing else, wherever in the list and in whatever order.
    func asks(for only: [String: String]) -> Bool {
        values.filter { !["after", "limit", "order"].contains($0.key) } == only
    }

    func isSet(_ name: String) -> Bool { values[name] == "true" }

    /// As the fields of a request.
    ///
    /// - Parameter rows: how many are asked for where the address does not say it.
    /// - Throws: a rejection that names the field, where a value does not fit it.
    func members(of type: any Models.Request.Type, rows: Int = Self.rows) throws -> [String: JSONValue] {
        let fields = RequestFields(of: type)
        var members: [String: JSONValue] = [:]
        if fields.has("limit") { members["limit"] = .integer(Int64(rows)) }
        for (name, text) in values where fields.has(name) {
            members[name] = try fields.value(of: name, from: [text])
        }
        return members
    }

    /// The address of the same page with other values; nil takes one away.
    func address(_ place: String, with changed: [String: String?] = [:]) -> String {
        var values = values
        for (name, value) in changed { values[name] = value }
        let pairs = values.sorted { $0.key < $1.key }.map { "\($0.key.escapedForQuery)=\($0.value.escapedForQuery)" }
        return pairs.isEmpty ? place : "\(place)?\(pairs.joined(separator: "&"))"
    }
}

extension PageServer {
    /// What a page cannot do without: nil while the service is away, which the page says. A refusal is the reader's to know.
    func unlessAway<Content: Sendable>(_ read: () async throws -> Content) async throws -> Content? {
        do {
            return try await read()
        } catch let refused as RemoteProblem where refused.problem.status < 500 {
            throw refused
        } catch let refused as Rejection {
            throw refused
        } catch {
            return nil
        }
    }
}
