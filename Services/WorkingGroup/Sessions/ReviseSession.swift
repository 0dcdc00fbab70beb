internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviseSession: Command {
    public func perform(in unit: UnitOfWork) async throws -> Session {
        let current = try await LockSession.require(session, in: unit)
        try current.requireVersion(version, showing: try given(on: current.terms))
        guard !current.status.isFinal else {
            throw Rejection(.transitionRefused, detail: "The session is \(word: current.status).")
        }
        var terms = SessionTerms(
            title: title ?? current.terms.title, format: format ?? current.terms.format,
            place: ClearedTerms.value(place, else: current.terms.place, .place, cleared: clear),
            zone: zone ?? current.terms.zone,
            startsAt: startsAt ?? current.terms.startsAt, endsAt: endsAt ?? current.terms.endsAt,
            links: links ?? current.terms.links, agenda: agenda ?? current.terms.agenda,
            groups: groups ?? current.terms.groups)
        try await terms.check(in: unit)
        let fields = Rejection.differences(onRecord: current.terms, given: terms).map(\.field)
        guard !fields.isEmpty else { throw Rejection.invalid("title", "or another term must be given anew") }
        try await keepMinuted(terms.agenda, in: unit)
        unit.enqueue(try update(terms))
        if current.isPublished {
            try unit.tell(
                SessionRevised(
                    session: session, version: version + 1, title: terms.title, fields: fields.map(Line.init(cutting:)),
                    place: terms.place, zone: terms.zone, startsAt: terms.startsAt, endsAt: terms.endsAt),
                about: Subject(session), reason: reason.rawValue)
        }
        if terms.startsAt != current.terms.startsAt { try await Speakers.refreshDelegations(in: unit) }
        return try await Session.load(session, in: unit)
    }

    /// An item under which minutes have actions stays on the agenda.
    private func keepMinuted(_ agenda: [AgendaItem], in unit: UnitOfWork) async throws {
        let numbers = Set(agenda.map(\.number))
        if let lost = try await unit.query(MinutedItems(session: session)).first(where: { !numbers.contains($0) }) {
            throw Rejection.invalid("agenda", "lacks item \(lost), under which the minutes have actions")
        }
    }

    /// The fields of the request with what is on record.
    private func given(
        on terms: SessionTerms
    ) throws -> [(field: String, onRecord: String?, given: String?)] {
        let texts: [(field: String, onRecord: String?, given: String?)] = [
            ("title", terms.title.rawValue, title?.rawValue), ("format", terms.format.rawValue, format?.rawValue),
            ("place", terms.place?.rawValue, place?.rawValue), ("zone", terms.zone.rawValue, zone?.rawValue),
            ("startsAt", terms.startsAt.description, startsAt?.description),
            ("endsAt", terms.endsAt.description, endsAt?.description),
            ("links", try JSON.text(terms.links), try links.map { try JSON.text($0) }),
            ("agenda", try JSON.text(terms.agenda), try agenda.map { try JSON.text($0) }),
            ("groups", try JSON.text(terms.groups), try groups.map { try JSON.text($0) }),
        ]
        return texts.filter { $0.given != nil || $0.field == "place" && clear?.contains(.place) == true }
    }

    private func update(_ terms: SessionTerms) throws -> SQL {
        """
        UPDATE session SET version = version + 1, title = \(terms.title), format = \(terms.format),
            place = \(terms.place), zone = \(terms.zone), starts_at = \(terms.startsAt), ends_at = \(terms.endsAt),
            links = \(try JSONColumn(terms.links)), agenda = \(try JSONColumn(terms.agenda)),
            groups = \(try JSONColumn(terms.groups))
        WHERE id = \(session)
        """
    }

    private struct MinutedItems: Statement {
        let session: SessionID

        var sql: SQL {
            "SELECT DISTINCT item FROM minuted_action WHERE session = \(session) AND item IS NOT NULL ORDER BY item"
        }

        static func decode(_ row: Row) throws -> AgendaNumber { try row.decode(AgendaNumber.self) }
    }
}
