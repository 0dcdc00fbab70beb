internal import Authority
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds what actors are called: contacts, delegates, and accounts of offices.
struct RegisteredActorFinder: ReferenceFinder {
    func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference] {
        var known: [String: NamedObject] = [:]
        for text in texts { known[text] = NamedObject(account: text) }
        let others = texts.filter { known[$0] == nil }
        if !others.isEmpty {
            for actor in try await reading.query(Registered(texts: others, today: reading.now.date)) {
                known[actor.id] = NamedObject(
                    id: actor.id, label: actor.label, personalLabel: actor.personalLabel(for: reading.actor),
                    holder: actor.holder(for: reading.actor))
            }
        }
        return texts.map { text in ResolvedReference(text: text, objects: known[text].map { [$0] } ?? []) }
    }
}

/// Somebody who acts, as the register has them: one term of one person in one office, or the account of an office.
struct RegisteredActor: Sendable {
    let id: String
    let office: ActingOffice
    /// What the party of the office is called.
    let party: Line?
    /// What the unit of the secretariat is called.
    var unit: Line?
    /// Nil for an account, and once erased.
    let name: Line?
    /// Whether the office is held no more.
    let isOver: Bool

    /// What everybody may know.
    var label: String { isOver ? "A \(office.formerWords(party))" : office.title(party) }

    /// By name and office, for readers to whom the register tells the name; nil for all others.
    func personalLabel(for reader: Actor) -> String? {
        guard let name, isNamed(to: reader) else { return nil }
        let words = isOver ? office.formerWords(party) : office.words(party)
        return "\(name), \(words)" + (unit.map { " (\($0))" } ?? "")
    }

    /// For those who say it in another language.
    func holder(for reader: Actor) -> OfficeHolder {
        let isNamed = name != nil && isNamed(to: reader)
        return OfficeHolder(
            office: office, isOver: isOver, name: isNamed ? name : nil, unit: isNamed ? unit : nil)
    }

    /// As the lists of contacts are: a party reads who is of it, those who steer who is in their offices, the secretariat all.
    private func isNamed(to reader: Actor) -> Bool {
        guard !reader.roles.isDisjoint(with: Role.participating) else { return false }
        if reader.has(.secretariat) { return true }
        return office.party.map(reader.represents) ?? reader.isSteering
    }
}

/// Of those who go by one id, a contact leads before a delegate.
private struct Registered: Statement {
    let texts: [String]
    let today: CalendarDate

    private var accounts: [ActingOffice?] { texts.map { ActorID(rawValue: $0).flatMap(ActingOffice.init(account:)) } }

    /// A delegate's rights are over once no credentials count.
    var sql: SQL {
        """
        SELECT DISTINCT ON (asked.id) asked.id, found.office, found.party, party.name AS party_name,
            secretariat_unit.name AS unit_name, found.name, is_over
        FROM unnest(\(texts)::text[], \(accounts.map { $0?.kind.rawValue ?? "" })::text[],
            \(accounts.map { $0?.party?.rawValue ?? "" })::text[]) AS asked (id, office, party)
        CROSS JOIN LATERAL (
            SELECT 1 AS rank, asked.office, asked.party, NULL::text AS unit, NULL::text AS name, false AS is_over WHERE asked.office <> ''
            UNION ALL
            SELECT 2, CASE WHEN body.kind = ANY(\(PartyKind.observing)) THEN 'observer' ELSE role END, party, NULL, focal_point.name,
                focal_point.name IS NULL OR coalesce(valid_to < \(today), false)
            FROM focal_point JOIN party AS body ON body.id = party WHERE focal_point.id = asked.id
            UNION ALL
            SELECT 3, CASE office WHEN \(Office.coChairs) THEN 'co-chair' WHEN \(Office.operations) THEN 'ops' ELSE office END,
                NULL, unit, name,
                name IS NULL OR coalesce(valid_to < \(today), false)
            FROM office_contact WHERE id = asked.id
            UNION ALL
            (SELECT 4, 'delegate', delegate.party, NULL, name, name IS NULL OR NOT EXISTS (
                SELECT FROM speaking_term WHERE speaking_term.party = delegate.party AND actor = person
                    AND speaking_right = 'delegate')
            FROM delegate LEFT JOIN session ON session.id = delegate.session WHERE person = asked.id
            ORDER BY name IS NULL, starts_at DESC NULLS LAST, delegate.id DESC LIMIT 1)
        ) AS found
        LEFT JOIN party ON party.id = found.party
        LEFT JOIN secretariat_unit ON secretariat_unit.id = found.unit
        ORDER BY asked.id, rank
        """
    }

    static func decode(_ row: Row) throws -> RegisteredActor {
        let (office, ofParty): (String, PartyID?) = try (row.office, row.party)
        guard let kind = OfficeKind(rawValue: office), let held = ActingOffice(kind, of: ofParty) else {
            throw Fault("“\(office)” is no office of \(ofParty?.rawValue ?? "the working group")")
        }
        return try RegisteredActor(
            id: row.id, office: held, party: row.party_name, unit: row.unit_name, name: row.name, isOver: row.is_over)
    }
}
