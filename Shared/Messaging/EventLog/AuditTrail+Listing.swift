public import Models
internal import Postgres
internal import Reactor
internal import Storage

extension AuditTrail {
    /// - Parameter object: the one that the request names, by its id.
    @Reactor public static func list(
        _ request: ListTrail, about object: Subject?, of service: ServiceName, _ context: QueryContext
    ) async throws -> Page<TrailEntry> {
        let reader = TrailReader(context.actor)
        let select = TrailSelect(request: request, object: object, reader: reader)
        var found: [TrailSelect.Output] = []
        var scanned = request.after
        for _ in 0..<mostBatches {
            let window = try order.window(after: scanned, limit: request.limit)
            let rows = try await context.query(select.within(window))
            // One that was changed until it is no entry any more is found by those who verify the log.
            found += rows.filter { (try? ToldEvent(text: $0.text)).map(reader.mayRead) ?? false }
            guard rows.count == window.limit, let last = rows.last else {
                return try page(found, request, of: service)
            }
            scanned = try order.cursor(after: last)
            if found.count >= window.limit { break }
        }
        let page = try page(found, request, of: service)
        // Not all was looked at: the next page goes on there.
        return page.next == nil ? Page(items: page.items, next: scanned) : page
    }

    /// How often a page looks further, where most of what it finds is not for the reader.
    private static let mostBatches = 10

    static let order = Keyset<TrailSelect.Output>(.descending("told_at", \.time), .descending("position", \.position))

    private static func page(
        _ found: [TrailSelect.Output], _ request: ListTrail, of service: ServiceName
    ) throws -> Page<TrailEntry> {
        let rows = Array(found.prefix(PageLimit.rows(request.limit)))
        return try Page(rows: rows, limit: request.limit, by: order) { row in
            try entry(row.text, digest: row.digest.bytes, of: service)
        }
    }

    /// - Throws: ``MalformedEnvelope`` for a text that is no entry.
    public static func entry(_ text: String, digest: [UInt8], of service: ServiceName) throws -> TrailEntry {
        let envelope = try Envelope(frame: Array(text.utf8))
        return TrailEntry(
            service: service, position: envelope.position ?? .zero,
            time: envelope.time ?? Instant(microseconds: 0), type: envelope.type, object: envelope.subject,
            by: envelope.actorID.flatMap(ActorID.init(rawValue:)), office: envelope.office,
            onBehalfOf: envelope.onBehalfOf.flatMap(PartyID.init(rawValue:)), byLink: envelope.link?.letter,
            reason: envelope.reason, digest: ContentDigest(hash: digest).rawValue)
    }
}

/// Entries that are found by their keys, the newest first.
struct TrailSelect: Statement {
    let request: ListTrail
    let object: Subject?
    let reader: TrailReader
    var window = AuditTrail.order.first(PageLimit.standard)

    struct Output: Sendable {
        let position: Int64
        let text: String
        let digest: Bytea
        let time: Instant
    }

    func within(_ window: PageWindow) -> TrailSelect {
        var select = self
        select.window = window
        return select
    }

    var sql: SQL {
        """
        SELECT position, entry, digest, told_at FROM event_log
        WHERE \(window.start) \(conditions) ORDER BY \(window.order) LIMIT \(window.limit)
        """
    }

    /// What a filter leaves out is not in the statement, so that each has the plan that is its own.
    private var conditions: SQL {
        var conditions: SQL = ""
        if let object { conditions = "\(conditions) AND subject = \(object.description)" }
        if let person = request.person { conditions = "\(conditions) AND actor = \(person.rawValue)" }
        if let from = request.from { conditions = "\(conditions) AND told_at >= \(from.first)" }
        if let to = request.to { conditions = "\(conditions) AND told_at < \(to.end)" }
        if let party = request.party { conditions = "\(conditions) AND parties @> ARRAY[\(party.rawValue)]" }
        // All that a party may read has its name.
        if !reader.readsOfOthers {
            conditions = "\(conditions) AND parties @> ARRAY[\(reader.party?.rawValue ?? "")]"
        }
        return conditions
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(position: row.position, text: row.entry, digest: row.digest, time: row.told_at)
    }
}
