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
    /// - Throws: a rejection that names the field which cannot be.
    @Reactor mutating func check(in unit: UnitOfWork) async throws {
        guard endsAt > startsAt else { throw Rejection.invalid("endsAt", "must be after it starts") }
        guard place != nil || format == .online else {
            throw Rejection.invalid("place", "must be given, unless people meet online only")
        }
        let agenda = try Agenda(agenda)
        self.agenda = agenda.items
        try await checkGroups(agenda, in: unit)
        _ = try await TimeZoneName.refusingUnknown {
            try await unit.query(LocalTimes(of: [startsAt], in: [zone]))
        }
    }

    @Reactor private func checkGroups(_ agenda: Agenda, in unit: UnitOfWork) async throws {
        let known = Set(try await unit.query(KnownParties(parties: groups.flatMap(\.parties))))
        for (index, group) in groups.enumerated() {
            if groups[..<index].contains(where: { $0.name == group.name }) {
                throw Rejection.invalid("groups[\(index)].name", "stands there twice")
            }
            if let item = group.items.first(where: { !agenda.contains($0) }) {
                throw Rejection.invalid("groups[\(index)].items", "names item \(item), which is not on the agenda")
            }
            if let party = group.parties.first(where: { !known.contains($0) }) {
                throw try await NearParties.refusal(of: party, as: "groups[\(index)].parties", in: unit)
            }
        }
    }
}
