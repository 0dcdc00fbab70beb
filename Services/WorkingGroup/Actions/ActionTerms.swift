internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Checks what an action refers to.
enum ActionTerms {
    /// The owner, if there is one of this name.
    @Reactor static func owner(_ id: PartyID, in unit: UnitOfWork) async throws -> ActionOwner {
        guard let kind = try await unit.first(FindOwner(id: id)) else {
            throw try await NearParties.refusal(of: id, as: "owner", orUnits: true, in: unit)
        }
        return ActionOwner(party: id, kind: kind?.ownerKind ?? .secretariatUnit)
    }

    /// The links with decisions by their ids.
    ///
    /// - Parameter kept: what the action has named before: it stays, though it may be withdrawn.
    /// - Throws: a rejection that names the field.
    @Reactor static func known(
        _ links: ActionRow.Links, kept: ActionRow.Links? = nil, in unit: UnitOfWork
    ) async throws -> ActionRow.Links {
        var problems = FieldProblems()
        try await problems.collect {
            try await check(proposals: links.proposals, needs: links.needs, kept: kept?.needs ?? [], in: unit)
        }
        let decisions = try await problems.collect {
            try await KnownDecisions.require(links.decisions, kept: kept?.decisions ?? [], in: unit)
        }
        guard let decisions, problems.isEmpty else { throw problems.rejection }
        return ActionRow.Links(proposals: links.proposals, needs: links.needs, decisions: decisions)
    }

    /// - Parameter kept: needs that were named before: they stay, though they may be withdrawn.
    /// - Throws: a rejection that names the fields.
    @Reactor static func check(
        proposals: [ProposalNumber], needs: [NeedID], kept: [NeedID] = [], in unit: UnitOfWork
    ) async throws {
        var problems = FieldProblems()
        try await problems.collect { try await KnownProposals.require(proposals, in: unit) }
        let asked = needs.filter { !kept.contains($0) }
        let known = asked.isEmpty ? [] : Set(try await unit.query(KnownNeeds(needs: asked)))
        if let missing = asked.first(where: { !known.contains($0) }) {
            problems.refuse("needs", "names “\(missing)”, which is not on record")
        }
        try problems.throwIfAny()
    }

    /// Contacts belong to the owner and are in office; a contact cannot be its own alternate.
    ///
    /// - Parameter kept: who was named before: they stay, though their terms may be over.
    @Reactor static func check(
        _ work: ActionRow.Work, of owner: PartyID, kept: ActionRow.Work? = nil, in unit: UnitOfWork
    ) async throws {
        let named = [work.contact].compactMap(\.self) + work.alternates
        guard !named.isEmpty else { return }
        if let contact = work.contact, work.alternates.contains(contact) {
            throw Rejection.invalid("alternates", "names the responsible contact")
        }
        let present = try await unit.query(ContactsOf(party: owner, contacts: named, today: unit.now.date))
        let known = Set(present).union([kept?.contact].compactMap(\.self) + (kept?.alternates ?? []))
        var problems = FieldProblems()
        if let contact = work.contact, !known.contains(contact) {
            problems.refuse("contact", "names “\(contact)”, which is no contact of \(owner), or has left")
        }
        if let stranger = work.alternates.first(where: { !known.contains($0) }) {
            problems.refuse("alternates", "names “\(stranger)”, which is no contact of \(owner), or has left")
        }
        try problems.throwIfAny()
    }

    private struct FindOwner: Statement {
        let id: PartyID

        var sql: SQL {
            """
            SELECT kind FROM party WHERE id = \(id)
            UNION ALL SELECT NULL FROM secretariat_unit WHERE id = \(id)
            """
        }

        /// nil is a unit of the secretariat.
        static func decode(_ row: Row) throws -> PartyKind? { try row.decode(PartyKind?.self) }
    }

    private struct KnownNeeds: Statement {
        let needs: [NeedID]

        var sql: SQL { "SELECT id FROM need WHERE id = ANY(\(needs)) AND withdrawn_at IS NULL" }

        static func decode(_ row: Row) throws -> NeedID { try row.decode(NeedID.self) }
    }

    /// Locked, so that none of them hands the office over meanwhile.
    private struct ContactsOf: Statement {
        let party: PartyID
        let contacts: [ContactID]
        let today: CalendarDate

        var sql: SQL {
            """
            SELECT id FROM focal_point
            WHERE party = \(party) AND id = ANY(\(contacts)) AND (valid_to IS NULL OR valid_to >= \(today))
            ORDER BY id FOR SHARE
            """
        }

        static func decode(_ row: Row) throws -> ContactID { try row.decode(ContactID.self) }
    }
}
