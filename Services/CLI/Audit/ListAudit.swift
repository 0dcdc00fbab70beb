internal import ArgumentParser
internal import Messaging
internal import Models

/// `npp16 audit list`: what all services have told, as one list.
struct ListAudit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what was done, to which object, by whom and why: the newest first.",
        discussion: """
            All services in one list, as far as you may read it: the secretariat all, a party what it did and what \
            concerns it.
            """)

    @Option(help: "What was done to an object: its kind, and its id or name, such as action:4 or proposal:NPP7.")
    var object: String?

    @Option(help: "What was done by a party or for it, and what names it, by id, name or code.")
    var party: String?

    @Option(help: "What a person or an account did.")
    var person: String?

    @Option(help: "The first day, or instant.")
    var from: String?

    @Option(help: "The last day, or instant.")
    var to: String?

    @Option(help: "How many entries.")
    var limit = 100

    @Flag(help: "Prints one JSON object a line.")
    var json = false

    @OptionGroup var choice: LogChoice
    @OptionGroup var access: GatewayAccess

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more") }
    }

    func run() async throws {
        let client = try await access.client()
        var filters = [
            "object": object, "person": person, "from": from, "to": to,
        ].compactMapValues { $0.map(JSONValue.string) }
        if let party { filters["party"] = .string(try await client.partyID(party)) }
        var entries: [ListedEntry] = []
        for service in try choice.services { entries += try await read(service, filters, client) }
        let newest = entries.sorted {
            ($0.entry.time, $0.entry.position) > ($1.entry.time, $1.entry.position)
        }.prefix(limit)
        guard !json else { return try newest.forEach { print(try JSON.text($0.answered)) } }
        guard !newest.isEmpty else { return Progress.say("nothing is told that you may read") }
        print(TrailTable(Array(newest)).text(in: Terminal.width))
        if entries.count > limit { Progress.say("there are more: --limit, --to") }
    }

    /// The newest entries of a service, and one more than are shown where there are more.
    private func read(
        _ service: ServiceName, _ filters: [String: JSONValue], _ client: APIClient
    ) async throws -> [ListedEntry] {
        var found: [ListedEntry] = []
        var after: String?
        repeat {
            var members = filters
            members["service"] = .string(service.rawValue)
            members["after"] = after.map(JSONValue.string)
            members["limit"] = .integer(Int64(min(500, limit + 1 - found.count)))
            let answer = try await client.send(ListTrail.definition, members)
            let page = try JSON.decode(ListedPage.self, from: answer)
            found += page.items
            after = page.next
        } while after != nil && found.count <= limit
        return found
    }
}

private struct ListedPage: Decodable {
    let items: [ListedEntry]
    let next: String?
}

/// An entry, and what people call those whom it names.
struct ListedEntry: Decodable {
    let entry: TrailEntry
    /// All that was answered of it.
    let answered: JSONValue

    init(from decoder: any Decoder) throws {
        entry = try TrailEntry(from: decoder)
        answered = try JSONValue(from: decoder)
    }

    /// What people call the object that a field names, or else its id.
    fileprivate func name(_ field: String) -> String? {
        let name = answered.members["\(field)Name"] ?? answered.members[field]
        return name == .null ? nil : name?.plainText
    }
}

/// Entries of the trail in the columns of a table.
private struct TrailTable {
    private let entries: [ListedEntry]

    init(_ entries: [ListedEntry]) { self.entries = entries }

    func text(in width: Int?) -> String {
        let columns = [
            column("TIME", rank: 0, isWhole: true) {
                String($0.entry.time.description.prefix(19)).replacing("T", with: " ")
            },
            column("WHAT", rank: 0) { $0.entry.what },
            column("OBJECT", rank: 1) { $0.entry.object ?? "" },
            column("BY", rank: 2) { $0.name("by") ?? "the system" },
            column("FOR", rank: 3) { $0.name("onBehalfOf") ?? "" },
            column("REASON", rank: 4, isFlexible: true) { $0.entry.reason ?? "" },
            column("SERVICE", rank: 5, isWhole: true) { $0.entry.service.rawValue },
            column("POSITION", rank: 6, isWhole: true) { $0.entry.position.description },
            column("DIGEST", rank: 7, isWhole: true) { $0.entry.digest },
        ]
        return Table.fitting(columns, in: width).text
    }

    private func column(
        _ heading: String, rank: Int, isFlexible: Bool = false, isWhole: Bool = false, _ cell: (ListedEntry) -> String
    ) -> Table.Column {
        Table.Column(
            heading: heading, cells: entries.map { cell($0).oneLine(atMost: 400) }, rank: rank, isFlexible: isFlexible,
            isWhole: isWhole)
    }
}

extension TrailEntry {
    /// What happened, in the words of the type: `action moved` of `npp16.working-group.action.moved.v1`.
    var what: String { type.split(separator: ".").dropFirst(2).dropLast().joined(separator: " ") }
}
