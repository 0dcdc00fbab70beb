internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Keeps where contacts are reached, each address by its digest, and what follows where one of them has moved: a bounce of the
/// former address holds no more, and what is known of the new one does.
struct ContactAddresses: Sendable {
    let contacts: [ContactDetails]
    let now: Instant
    let seal: AddressSeal

    @Reactor func keep(in pool: Pool) async throws {
        let moved = try await pool.query(Keep(contacts: contacts, seal: seal))
        guard !moved.isEmpty else { return }
        try await pool.transaction { transaction in
            transaction.enqueue(lifting(moved))
            transaction.enqueue(Self.spreading(to: moved))
        }
    }

    /// - Returns: where a contact is reached by the register, also before it was first written to; nil for one that it lacks.
    @Reactor static func registered(
        _ contact: ContactID, _ bus: RequestClient, _ seal: AddressSeal
    ) async throws -> ContentDigest? {
        let found = try await bus.send(
            ResolveContacts(contacts: [contact]), to: .workingGroup, within: .seconds(2))
        return found.contacts.first.map { seal.digest(of: $0.email.comparisonKey) }
    }

    private func lifting(_ contacts: [ContactID]) -> SQL {
        let note: Line = "The contact is reached at another address."
        return """
            WITH lifted AS (
                DELETE FROM suppression USING contact_address
                WHERE suppression.contact = ANY(\(contacts)) AND contact_address.contact = suppression.contact
                    AND (reason = \(SuppressionReason.bounced) OR is_shared)
                    AND suppression.address <> contact_address.address
                RETURNING suppression.*)
            INSERT INTO lifted_suppression (contact, reason, note, delivery, since, by, lifted_at, lifted_by, lift_note)
            SELECT contact, reason, note, delivery, since, by, \(now), \(ActorID.system), \(note) FROM lifted
            """
    }

    private static func spreading(to contacts: [ContactID]) -> SQL {
        """
        INSERT INTO suppression (contact, reason, note, delivery, since, by, address, is_shared)
        SELECT DISTINCT ON (known.contact) known.contact, reason, note, delivery, since, by, known.address, true
        FROM contact_address AS known JOIN suppression USING (address)
        WHERE known.contact = ANY(\(contacts)) ORDER BY known.contact, since
        ON CONFLICT (contact) DO NOTHING
        """
    }

    /// Answers those that are reached elsewhere than before, or for the first time.
    private struct Keep: Statement {
        let contacts: [ContactDetails]
        let seal: AddressSeal

        var sql: SQL {
            let digests = contacts.map { seal.digest(of: $0.email.comparisonKey) }
            return """
                INSERT INTO contact_address (contact, address)
                SELECT given.contact, given.address
                FROM unnest(\(contacts.map(\.id))::text[], \(digests)::text[]) AS given (contact, address)
                    LEFT JOIN contact_address AS former USING (contact)
                WHERE former.address IS DISTINCT FROM given.address
                ORDER BY given.contact
                ON CONFLICT (contact) DO UPDATE SET address = excluded.address
                RETURNING contact
                """
        }

        static func decode(_ row: Row) throws -> ContactID { try row.decode(ContactID.self) }
    }
}

/// Stops mail to a contact, and to others with the same address.
struct NewSuppression: Sendable {
    let contact: ContactID
    let reason: SuppressionReason
    let note: Line
    var delivery: DeliveryID?
    let since: Instant
    let by: ActorID
    /// Of the mail that came back; defaults to the address last written to.
    var address: ContentDigest?

    /// An existing suppression stays, with its reason, unless it was caused by another contact's. A bounce of a former
    /// address of the contact suppresses those who are still reached there.
    var statement: SQL {
        """
        WITH reached AS (SELECT address FROM contact_address WHERE contact = \(contact)),
            meant AS (SELECT coalesce(\(address)::text, (SELECT address FROM reached)) AS address)
        INSERT INTO suppression (contact, reason, note, delivery, since, by, address, is_shared)
        SELECT contact, \(reason), \(note), \(delivery), \(since), \(by), address, contact <> \(contact) FROM (
            SELECT \(contact)::text AS contact, address FROM meant
            WHERE \(reason == .decided) OR NOT EXISTS (SELECT FROM reached WHERE reached.address <> meant.address)
            UNION
            SELECT contact, address FROM contact_address JOIN meant USING (address)) AS suppressed
        ON CONFLICT (contact) DO UPDATE SET reason = excluded.reason, note = excluded.note, delivery = excluded.delivery,
            since = excluded.since, by = excluded.by, address = excluded.address, is_shared = false
        WHERE suppression.is_shared AND NOT excluded.is_shared
        """
    }
}
