public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension HandOverFocalPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> Handover {
        guard let party = try await unit.first(PartyOfContact(id: contact)) else {
            throw Rejection.notFound("focal point", contact)
        }
        // Locks the party's row first, as every nomination does, and actions before the contact, as revising one does,
        // so that two at once do not wait for each other.
        _ = try await unit.first(LockParty(id: party, today: unit.now.date))
        _ = try await unit.query(OpenActions(contact: contact))
        guard let known = try await unit.first(LockFocalPoint(id: contact)) else {
            throw Fault("a focal point vanished")
        }
        let successor = FocalPoint(
            id: id ?? .generate(), party: party, role: .focalPoint, name: name, email: email, language: language,
            zone: zone, validFrom: on, validTo: known.validTo, letter: letter)
        try check(known, successor.id, unit.now.date)
        // The words of the letter may name somebody: they stand in the register, and leave it with the person.
        let reason = Prose(rawValue: "Handover to \(successor.id)")
        let former = try await known.end(on: on.advanced(byDays: -1), reason: reason ?? "Handover", in: unit)
        guard try await successor.enter(in: unit) else {
            throw Rejection.invalid("id", "belongs to another contact")
        }
        try successor.tellNominated(in: unit)
        let actions = try await handOverActions(to: successor.id, reason, in: unit)
        try unit.tell(
            FocalPointHandedOver(from: contact, to: successor.id, party: party, on: on, actions: actions),
            about: Subject(focalPoint: contact))
        return Handover(from: former, to: successor, actions: actions)
    }

    private func check(_ known: FocalPoint, _ successor: ContactID, _ today: CalendarDate) throws {
        var problems = FieldProblems()
        problems.require(
            known.role == .focalPoint, "contact", "is an alternate; only a focal point's office is handed over")
        problems.require(successor != contact, "id", "must be another contact")
        try problems.collect { try name.requirePersonName(as: "name") }
        if on > today {
            problems.refuse("on", "must not be in the future; until then nominate for a term that begins later")
        } else if on <= known.validFrom {
            problems.refuse("on", "must be after the term began")
        } else if let validTo = known.validTo, on > validTo {
            problems.refuse("on", "is after the end of the term, \(validTo)")
        }
        try problems.throwIfAny()
    }

    /// Of open actions the successor becomes the contact; what was done stays with who did it.
    @Reactor private func handOverActions(
        to successor: ContactID, _ reason: Prose?, in unit: UnitOfWork
    ) async throws -> [ActionID] {
        let actions = try await unit.query(OpenActions(contact: contact))
        guard !actions.isEmpty else { return [] }
        unit.enqueue(
            """
            UPDATE action SET version = version + 1,
                contact = CASE WHEN contact = \(contact) THEN \(successor)::text ELSE contact END,
                alternates = array_replace(alternates, \(contact)::text, \(successor)::text)
            WHERE id = ANY(\(actions))
            """)
        unit.enqueue(
            AssignAction(actions: actions, former: contact, successor: successor, reason: reason).sql(in: unit))
        return actions
    }

    /// Locked in the order of their ids.
    private struct OpenActions: Statement {
        let contact: ContactID

        var sql: SQL {
            let final = ActionState.allCases.filter(\.isFinal)
            return """
                SELECT id FROM action
                WHERE (contact = \(contact) OR alternates @> ARRAY[\(contact)::text]) AND NOT state = ANY(\(final))
                ORDER BY id FOR UPDATE
                """
        }

        static func decode(_ row: Row) throws -> ActionID { try row.decode(ActionID.self) }
    }
}
