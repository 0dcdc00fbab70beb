internal import Messaging
internal import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

/// Finds who belongs to the groups of a role expression at this moment.
@Reactor struct RecipientResolver {
    let reading: any HandlerContext
    /// The field that the expression stands in, for refusals.
    let field: String

    /// A command holds its transaction open meanwhile.
    private static let patience = Duration.seconds(2)

    /// Whether regions and numbers of proposals are named as the process has them.
    ///
    /// - Throws: a rejection that names the field.
    func check(_ expression: RoleExpression) async throws {
        for group in expression.groups {
            switch group {
            case .focalPoints(of: .regions(let regions)): _ = try await defined(regions)
            case .focalPoints(of: .labelRegions(let proposals)), .focalPoints(of: .owners(let proposals)):
                try await checkCitation(of: proposals)
            default: break
            }
        }
    }

    /// - Throws: a rejection that names the field, where the expression names what is not on record.
    func resolve(_ expression: RoleExpression) async throws -> RoleResolution {
        let groups = Set(expression.groups)
        let register = try await PartyRegister(reading)
        let labels = try await labels(of: groups)
        var members: [RoleGroup: [Addressee]] = [:]
        for group in groups { members[group] = try await self.members(of: group, register, labels) }
        return RoleResolution(expression, members: members)
    }

    private func members(
        of group: RoleGroup, _ register: PartyRegister, _ labels: [ProposalNumber: [Region]]
    ) async throws -> [Addressee] {
        switch group {
        case .office(let office): [.office(office)]
        case .focalPoints(of: let bodies): try await focalPoints(of: bodies, register, labels)
        case .recipients(of: let number): try await addressed(by: number, isSilent: false, register)
        case .silent(on: let number): try await addressed(by: number, isSilent: true, register)
        case .optedOut: try await reading.query(OptedOut()).map { .contact($0.contact, of: $0.party) }
        }
    }

    private func focalPoints(
        of bodies: RoleGroup.Bodies, _ register: PartyRegister, _ labels: [ProposalNumber: [Region]]
    ) async throws -> [Addressee] {
        switch bodies {
        case .all: return register.holders(register.partiesOfRegions, andOthers: true)
        case .regions(let regions):
            return register.holders(register.parties(of: try await defined(regions)))
        case .labelRegions(let proposals):
            return register.holders(register.parties(of: proposals.flatMap { labels[$0.number] ?? [] }))
        case .owners(let proposals):
            try await checkCitation(of: proposals)
            let owners = try await reading.query(FollowUpOwners(proposals: proposals.map(\.number)))
            let parties = owners.filter { !$0.isSecretariatUnit }
            return register.holders(parties) + (parties.count < owners.count ? [.office(.secretariat)] : [])
        case .parties(let parties):
            if let stranger = parties.first(where: { !register.has($0) }) {
                let hint = try await near(stranger)
                throw Rejection.invalid(
                    field, "names “\(stranger)”, which is not in the register of parties\(hint: hint)")
            }
            return register.holders(parties)
        }
    }

    /// The regions as the process spells them.
    private func defined(_ regions: [Region]) async throws -> [Region] {
        try await reading.checkProcess { process in
            try regions.map { region in
                let known = process.regions
                guard let found = known.first(where: { $0.rawValue.uppercased() == region.rawValue }) else {
                    let regions = known.map(\.rawValue)
                    throw Rejection.invalid(
                        field, "names \(region), which is no region of the process: \(list: regions)")
                }
                return found
            }
        }
    }

    /// - Throws: a rejection of a number with another prefix than that of the process.
    private func checkCitation(of proposals: [CitedProposal]) async throws {
        guard proposals.contains(where: { $0.prefix != nil }) else { return }
        try await reading.checkProcess { process in
            let own = process.proposalPrefix
            if let stranger = proposals.first(where: { $0.prefix != nil && $0.prefix != own }) {
                throw Rejection.invalid(
                    field, "names \(stranger): proposals are cited as \(own.label(stranger.number))")
            }
        }
    }

    /// Those that may have been meant; nil where there are none.
    private func near(_ stranger: PartyID) async throws -> ProblemText? {
        let names = try await reading.query(EveryPartyName()).map { (name: $0.1.rawValue, shown: "“\($0.0)”") }
        return NearNames(names).hint(for: stranger.rawValue)
    }

    /// The labels as their owner has them now, asked for at once.
    private func labels(of groups: Set<RoleGroup>) async throws -> [ProposalNumber: [Region]] {
        let cited = groups.reduce(into: Set<CitedProposal>()) { cited, group in
            if case .focalPoints(of: .labelRegions(let proposals)) = group { cited.formUnion(proposals) }
        }
        let numbers = Set(cited.map(\.number)).sorted()
        guard !numbers.isEmpty else { return [:] }
        try await checkCitation(of: Array(cited))
        let known = try await reading.bus.send(
            ListLabels(proposals: numbers), to: .proposals, within: Self.patience
        ).proposals.map { ($0.proposal, $0.labels) }
        let labels = Dictionary(known) { first, _ in first }
        if let stranger = numbers.first(where: { labels[$0] == nil }) {
            throw Rejection.invalid(field, "names proposal \(stranger), which is not on record")
        }
        return labels
    }

    /// The present holders of the offices to which a notification went. The answer of one counts for the whole party.
    private func addressed(
        by number: NotificationNumber, isSilent: Bool, _ register: PartyRegister
    ) async throws -> [Addressee] {
        let rows = try await reading.query(OfficesReached(number: number))
        guard !rows.isEmpty else { throw Rejection.invalid(field, "names \(number), which was not sent") }
        let wanted = rows.filter { !isSilent || ($0.isAddressed && !$0.hasAnswered) }
        return wanted.compactMap { Office(rawValue: $0.holder) }.map { .office($0) }
            + register.holders(wanted.compactMap(\.party))
    }
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
        SELECT coalesce(party, recipient) AS holder, min(party) AS party, bool_or(class = 'to') AS is_addressed,
            bool_or(EXISTS (SELECT FROM acknowledgement given WHERE given.notification = reached.notification
                AND given.recipient = reached.recipient)) AS has_answered
        FROM notification_recipient reached JOIN notification ON notification.id = reached.notification
        WHERE number = \(number)
        GROUP BY coalesce(party, recipient)
        """
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(holder: row.holder, party: row.party, isAddressed: row.is_addressed, hasAnswered: row.has_answered)
    }
}

/// Ids and names of all parties, for those that may have been meant.
private struct EveryPartyName: Statement {
    var sql: SQL { "SELECT id, name FROM party UNION ALL SELECT id, id FROM party" }

    static func decode(_ row: Row) throws -> (PartyID, Line) { try row.decode(PartyID.self, Line.self) }
}
