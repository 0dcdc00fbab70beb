internal import Messaging
internal import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

/// What is known when minutes are read: who can own actions, and what the session's minutes have proposed already.
struct MinutesContext: Sendable {
    let session: SessionRow
    /// The version on record; nil before the first.
    let current: CurrentMinutes.Output?
    let day: CalendarDate
    private let owners: OwnerNames
    private let ownerNames: [PartyID: Line]
    /// The newest action of the same owner and words, one that still counts before those that were dropped or superseded.
    private let known: [ActionKey: MinutedRow]
    /// Each action by its newest line.
    private let proposed: [MinutedRow]

    /// - Parameter day: as it was given.
    /// - Throws: a rejection where the session has not begun, or the day is not a day of the session.
    @Reactor init(_ session: SessionRow, on given: CalendarDate?, in reading: some HandlerContext) async throws {
        guard session.status.hasBegun else {
            throw Rejection(.transitionRefused, detail: "There are no minutes while it is \(word: session.status).")
        }
        self.session = session
        current = try await reading.first(CurrentMinutes(session: session.id))
        let days = session.starts...max(session.starts, session.ends)
        // The session may have been moved since its minutes were recorded.
        let former = (current?.dated).flatMap { days.contains($0) ? $0 : nil }
        day = given ?? former ?? session.starts
        guard days.contains(day) else {
            throw Rejection.invalid(
                "on", "must be a day of the session, \(session.starts) to \(session.ends) in \(session.terms.zone)")
        }
        let names = try await reading.query(Owners())
        ownerNames = Dictionary(names.map { ($0.owner, $0.shown) }) { first, _ in first }
        let states = try await reading.query(States())
        owners = OwnerNames(
            names.map { ($0.name, $0.owner) }, shown: ownerNames,
            states: Dictionary(states.map { ($0.code, $0.party) }) { first, _ in first })
        let rows = try await reading.query(MinutedActions(session: session.id, actor: reading.actor))
        known = Dictionary(rows.map { ($0.key, $0) }) { !$0.isLive && $1.isLive ? $1 : $0 }
        var seen: Set<ActionID> = []
        proposed = rows.filter { seen.insert($0.action).inserted }
    }

    /// What recording a text would do.
    @Reactor func preview(_ text: Prose, in reading: some HandlerContext) async throws -> MinutesPreview {
        let read = MinutesText(
            parsing: text.rawValue, on: day, agenda: try Agenda(session.terms.agenda), owners: owners,
            prefix: try await reading.first(ProcessBasics.Known())?.prefix)
        var problems = read.problems
        for action in read.actions {
            do {
                try await KnownProposals.require(action.proposals, in: reading)
            } catch let rejection as Rejection {
                problems.append(
                    MinutesProblem(
                        line: action.line, column: action.column, rejection.fields.first?.text ?? rejection.text,
                        of: "\(action)"))
            }
        }
        let named = Set(read.actions.map(\.key))
        return MinutesPreview(
            session: session.id, version: (current?.version ?? 0) + 1, on: day, zone: session.terms.zone,
            isReadable: problems.isEmpty, actions: read.actions.map(minuted),
            unreadable: problems.sorted { $0.line < $1.line }, warnings: read.warnings, plainLines: read.plainLines,
            dropped: proposed.filter { !named.contains($0.key) }.map(\.view))
    }

    /// Proposes again what was dropped or superseded.
    private func minuted(_ line: ActionLine) -> MinutedAction {
        let known = known[line.key]
        let action = known.flatMap { $0.isLive ? $0 : nil }
        return MinutedAction(
            line: line.line, item: line.item, owner: line.owner, ownerName: name(of: line.owner), title: line.title,
            due: line.due, dueWords: line.dueWords, proposals: line.proposals, action: action?.action,
            number: action?.number, state: action?.state, former: action == nil ? known?.action : nil,
            dueOnRecord: action.flatMap { $0.dueNow == line.due ? nil : $0.dueNow })
    }

    private func name(of owner: PartyID) -> Line? {
        ownerNames[owner] ?? (owner == PartyID.secretariatAsAWhole ? SecretariatAsAWhole.name : nil)
    }

    private struct States: Statement {
        var sql: SQL { "SELECT iso3166, id FROM party WHERE iso3166 IS NOT NULL" }

        static func decode(_ row: Row) throws -> (code: CountryCode, party: PartyID) {
            try row.decode(CountryCode.self, PartyID.self)
        }
    }

    private struct Owners: Statement {
        /// Units first: where a party has the same name, it is the party's.
        var sql: SQL {
            """
            SELECT name, id, name FROM secretariat_unit
            UNION ALL SELECT id, id, name FROM secretariat_unit
            UNION ALL SELECT id, id, name FROM party
            UNION ALL SELECT party_name.name, party.id, party.name FROM party_name JOIN party ON party.id = party_name.party
            """
        }

        static func decode(_ row: Row) throws -> (name: String, owner: PartyID, shown: Line) {
            try row.decode(String.self, PartyID.self, Line.self)
        }
    }
}

/// The minutes of a session as they are on record.
struct CurrentMinutes: Statement {
    struct Output: Sendable {
        let version: Int
        let dated: CalendarDate
        let text: Prose
        let author: ActorID
        let recordedAt: Instant
    }

    let session: SessionID

    var sql: SQL {
        """
        SELECT version, dated, text, author, recorded_at FROM minutes_version WHERE session = \(session)
        ORDER BY version DESC LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(
            version: row.version, dated: row.dated, text: row.text, author: row.author, recordedAt: row.recorded_at)
    }
}
