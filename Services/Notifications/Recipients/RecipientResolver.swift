internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds who belongs to the groups of a role expression at this moment.
@Reactor struct RecipientResolver {
    let reading: any Reading
    /// The field that the expression stands in, for refusals.
    let field: String

    /// A command holds its transaction open meanwhile.
    private static let patience = Duration.seconds(2)

    /// - Throws: a rejection that names the field, where the expression names what is not on record.
    func resolve(_ expression: RoleExpression) async throws -> RoleResolution {
        var members: [RoleGroup: [Addressee]] = [:]
        for group in Set(expression.groups) { members[group] = try await self.members(of: group) }
        return RoleResolution(expression, members: members)
    }

    private func members(of group: RoleGroup) async throws -> [Addressee] {
        switch group {
        case .office(let office): [.office(office)]
        case .focalPoints(of: let bodies): try await focalPoints(of: bodies)
        case .recipients(of: let number): try await addressed(by: number, isSilent: false)
        case .silent(on: let number): try await addressed(by: number, isSilent: true)
        case .optedOut: try await reading.query(OptedOut()).map { .contact($0.contact, of: $0.party) }
        }
    }

    private func focalPoints(of bodies: RoleGroup.Bodies) async throws -> [Addressee] {
        switch bodies {
        case .all:
            try await holders(try await reading.query(PartiesOfRegions(regions: Region.allCases)), andOthers: true)
        case .regions(let regions): try await holders(try await reading.query(PartiesOfRegions(regions: regions)))
        case .labelRegions(let proposals):
            try await holders(try await reading.query(PartiesOfRegions(regions: try await labels(of: proposals))))
        case .owners(let proposals): try await holders(try await reading.query(OwnersConcerned(proposals: proposals)))
        case .parties(let parties): try await holders(try await known(parties))
        }
    }

    /// The focal points in office of some parties, and the parties that have none.
    ///
    /// - Parameter andOthers: whoever else is a focal point, too.
    private func holders(_ parties: [PartyID], andOthers: Bool = false) async throws -> [Addressee] {
        let contacts = try await reading.query(
            ContactsInOffice(parties: andOthers ? nil : parties, today: reading.now.date))
        let reached = Set(contacts.map(\.party))
        return contacts.map { .contact($0.contact, of: $0.party) }
            + parties.filter { !reached.contains($0) }.map { .vacancy($0) }
    }

    private func known(_ parties: [PartyID]) async throws -> [PartyID] {
        let known = Set(try await reading.query(PartyNames(parties: parties)).map(\.0))
        if let stranger = parties.first(where: { !known.contains($0) }) {
            throw Rejection.invalid(field, "names “\(stranger)”, which is not in the register of parties")
        }
        return parties
    }

    /// The labels as their owner has them now.
    private func labels(of proposals: [ProposalNumber]) async throws -> [Region] {
        var regions: Set<Region> = []
        for number in proposals {
            do {
                let proposal = try await reading.bus.send(
                    ShowProposal(proposal: number), to: .proposals, within: Self.patience)
                regions.formUnion(proposal.labels)
            } catch let refused as RemoteProblem where refused.problem.status == 404 {
                throw Rejection.invalid(field, "names \(number), which is not on record")
            }
        }
        return Region.allCases.filter(regions.contains)
    }

    /// Whoever now holds the offices to which a notification went. The answer of one counts for its whole party.
    private func addressed(by number: NotificationNumber, isSilent: Bool) async throws -> [Addressee] {
        let rows = try await reading.query(OfficesReached(number: number))
        guard !rows.isEmpty else { throw Rejection.invalid(field, "names \(number), which was not sent") }
        let wanted = rows.filter { !isSilent || ($0.isAddressed && !$0.hasAnswered) }
        return wanted.compactMap { Office(rawValue: $0.holder) }.map { .office($0) }
            + (try await holders(wanted.compactMap(\.party)))
    }
}

private struct PartiesOfRegions: Statement {
    let regions: [Region]

    var sql: SQL { "SELECT id FROM party WHERE region = ANY(\(regions)) ORDER BY id" }

    static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
}

private struct OptedOut: Statement {
    var sql: SQL {
        """
        SELECT contact.id, contact.party FROM subscription JOIN contact ON contact.id = subscription.contact
        WHERE category = \(MailCategory.information) AND NOT is_subscribed
        """
    }

    static func decode(_ row: Row) throws -> (contact: ContactID, party: PartyID) {
        try row.decode(ContactID.self, PartyID.self)
    }
}

/// The parties and offices to which a notification went.
private struct OfficesReached: Statement {
    let number: NotificationNumber

    struct Output: Sendable {
        /// The id of a party, or an office.
        let holder: String
        let party: PartyID?
        let isAddressed: Bool
        let hasAnswered: Bool
    }

    var sql: SQL {
        """
        SELECT coalesce(party, recipient), min(party), bool_or(class = 'to'),
            bool_or(EXISTS (SELECT FROM acknowledgement given WHERE given.notification = reached.notification
                AND given.recipient = reached.recipient))
        FROM notification_recipient reached JOIN notification ON notification.id = reached.notification
        WHERE number = \(number)
        GROUP BY coalesce(party, recipient)
        """
    }

    static func decode(_ row: Row) throws -> Output {
        let (holder, party, isAddressed, hasAnswered) = try row.decode(
            String.self, PartyID?.self, Bool.self, Bool.self)
        return Output(holder: holder, party: party, isAddressed: isAddressed, hasAnswered: hasAnswered)
    }
}
