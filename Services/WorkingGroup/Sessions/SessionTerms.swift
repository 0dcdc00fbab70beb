internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Storage

/// What is planned of a session.
struct SessionTerms: Sendable, Equatable {
    var title: Line
    var format: ConsultationFormat
    var place: Line?
    var zone: TimeZoneName
    var startsAt: Instant
    var endsAt: Instant
    var links: [SessionLink]
    var agenda: [AgendaItem]
    var groups: [BreakoutGroup]

    /// Puts the agenda into its order.
    ///
    /// - Throws: a rejection that names all fields which cannot be.
    @Reactor mutating func check(in unit: UnitOfWork) async throws {
        var problems = FieldProblems()
        problems.require(endsAt > startsAt, "endsAt", "must be after it starts")
        problems.require(place != nil || format == .online, "place", "must be given, unless people meet online only")
        let given = agenda
        let agenda = try problems.collect { try Agenda(given) }
        try await checkGroups(agenda, in: unit, &problems)
        let (startsAt, zone) = (startsAt, zone)
        // The last check: a zone that PostgreSQL does not know ends the transaction.
        try await problems.collect {
            _ = try await TimeZoneName.refusingUnknown {
                try await unit.query(LocalTimes(of: [startsAt], in: [zone]))
            }
        }
        guard let agenda, problems.isEmpty else { throw problems.rejection }
        self.agenda = agenda.items
    }

    /// - Parameter agenda: nil where it cannot be.
    @Reactor private func checkGroups(
        _ agenda: Agenda?, in unit: UnitOfWork, _ problems: inout FieldProblems
    ) async throws {
        let known = Set(try await unit.query(KnownParties(parties: groups.flatMap(\.parties))))
        for (index, group) in groups.enumerated() {
            if groups[..<index].contains(where: { $0.name == group.name }) {
                problems.refuse("groups[\(index)].name", "stands there twice")
            }
            if let agenda, let item = group.items.first(where: { !agenda.contains($0) }) {
                problems.refuse("groups[\(index)].items", "names item \(item), which is not on the agenda")
            }
            if let party = group.parties.first(where: { !known.contains($0) }) {
                problems.add(try await NearParties.problem(of: party, as: "groups[\(index)].parties", in: unit))
            }
        }
    }
}
