internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension Mandate {
    static var columns: SQL {
        """
        version, title, text, source, remit, co_chairs, appointed_by, funding, funding_note, reason, author,
        recorded_at
        """
    }

    init(_ row: Row) throws {
        try self.init(
            version: row.version, title: row.title, text: row.text, source: row.source, remit: row.json.remit,
            coChairs: row.json.co_chairs, appointedBy: row.appointed_by, funding: row.funding,
            fundingNote: row.funding_note, reason: row.reason, author: row.author, recordedAt: row.recorded_at)
    }

    /// Writes the version down, where there is none of its number yet, tells of it, and has the offices of co-chairs follow it.
    ///
    /// - Returns: false where somebody else was faster.
    @Reactor func write(in unit: UnitOfWork) async throws -> Bool {
        try await check(in: unit)
        try await unit.execute(CoChairTerms.lock.take)
        let written = try await unit.execute(
            """
            INSERT INTO mandate_version (version, title, text, source, remit, co_chairs, appointed_by, funding,
                funding_note, reason, author, recorded_at)
            VALUES (\(version), \(title), \(text), \(source), \(try JSONColumn(remit)),
                \(try JSONColumn(coChairs)), \(appointedBy), \(funding), \(fundingNote), \(reason),
                \(author), \(recordedAt))
            ON CONFLICT (version) DO NOTHING
            """)
        guard written == 1 else { return false }
        try unit.tell(
            MandateRecorded(
                version: version, title: title, source: source, funding: funding,
                coChairs: coChairs.compactMap(\.party)),
            about: .mandate, reason: reason?.rawValue)
        try await CoChairTerms.follow(self, in: unit)
        return true
    }

    /// - Throws: a rejection that names the field.
    @Reactor private func check(in unit: UnitOfWork) async throws {
        let known = Set(try await unit.query(KnownParties(parties: coChairs.compactMap(\.party))))
        for (index, coChair) in coChairs.enumerated() {
            if let party = coChair.party, !known.contains(party) {
                throw try await NearParties.refusal(of: party, as: "coChairs[\(index)].party", in: unit)
            }
            if let starts = coChair.termStarts, let ends = coChair.termEnds, ends < starts {
                throw Rejection.invalid("coChairs[\(index)].termEnds", "must not be before the term starts")
            }
            if coChairs[..<index].contains(where: { $0.name == coChair.name && $0.termStarts == coChair.termStarts }) {
                throw Rejection.invalid("coChairs[\(index)].name", "stands there twice")
            }
        }
    }
}

/// A version of the mandate; the current one where none is named.
struct FindMandate: Statement {
    var version: Int?

    var sql: SQL {
        """
        SELECT \(Mandate.columns) FROM mandate_version WHERE (\(version)::bigint IS NULL OR version = \(version))
        ORDER BY version DESC LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> Mandate { try Mandate(row) }
}
