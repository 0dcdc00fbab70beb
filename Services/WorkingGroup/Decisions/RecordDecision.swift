public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordDecision: Command {
    public func perform(in unit: UnitOfWork) async throws -> Decision {
        let terms = String(decoding: try JSON.encode(self), as: UTF8.self)
        if let id, let known = try await unit.first(LockDecision(id: id)) {
            let recorded = try JSON.decode(RecordDecision.self, from: Array(known.terms.utf8))
            try Rejection.requireSame("decision", id, onRecord: recorded, given: self)
            return try await Decision.load(id, in: unit)
        }
        try await KnownSessions.require(session, in: unit)
        try await checkParagraphs(in: unit)
        let links = try await DecisionLinks(
            proposals: proposals ?? [], needs: needs ?? [], documents: documents ?? []
        ).known(in: unit)
        let number = try await allot(in: unit)
        let id = id ?? .generate()
        guard try await unit.execute(insert(id, number, links, terms, in: unit)) == 1 else {
            throw Rejection(
                .conflict, detail: "The number \(number), or the id “\(id)”, is taken by another decision.",
                fields: [FieldProblem(field: place == nil ? "id" : "place", detail: "is taken")])
        }
        for (index, paragraph) in paragraphs.enumerated() { unit.enqueue(insert(paragraph, index, of: id)) }
        try unit.tell(
            DecisionRecorded(
                decision: id, number: number, title: title, takenOn: takenOn, session: session,
                proposals: links.proposals, needs: links.needs, documents: links.documents,
                actors: Set(paragraphs.flatMap { $0.actors ?? [] }).sorted()),
            about: Subject(id))
        return try await Decision.load(id, in: unit)
    }

    private func checkParagraphs(in unit: UnitOfWork) async throws {
        guard takenOn <= unit.now.date.advanced(byDays: 1) else {
            throw Rejection.invalid("takenOn", "must not be in the future")
        }
        guard (1...200).contains(paragraphs.count) else {
            throw Rejection.invalid("paragraphs", "must be at least one and at most 200")
        }
        var numbers: Set<ParagraphNumber> = []
        let named = Set(paragraphs.flatMap { $0.actors ?? [] })
        let known = Set(try await unit.query(KnownActors(actors: Array(named))))
        for (index, paragraph) in paragraphs.enumerated() {
            guard numbers.insert(paragraph.number).inserted else {
                throw Rejection.invalid("paragraphs[\(index)].number", "stands twice")
            }
            if let stranger = paragraph.actors?.first(where: { !known.contains($0) }) {
                throw try await NearParties.refusal(
                    of: stranger, as: "paragraphs[\(index)].actors",
                    ", which is neither in the register of parties nor a unit of the secretariat", before: "names ",
                    in: unit)
            }
        }
    }

    /// The number that is given, or the next one of the sequence that no decision has.
    private func allot(in unit: UnitOfWork) async throws -> DecisionNumber {
        let sequence = sequence ?? DecisionSequence(yearOf: takenOn)
        guard let place else { return try await DecisionCounter.next(in: sequence, in: unit) }
        guard let number = DecisionNumber(sequence: sequence, place: place) else {
            throw Rejection.invalid("place", "must be 1 to \(DecisionNumber.places.upperBound)")
        }
        _ = try await DecisionCounter.lock(sequence, in: unit)
        return number
    }

    private func insert(
        _ id: DecisionID, _ number: DecisionNumber, _ links: DecisionLinks, _ terms: String, in unit: UnitOfWork
    ) -> SQL {
        """
        INSERT INTO decision (id, key, sequence, number, title, taken_on, session, proposals, needs, documents,
            recorded_by, on_behalf_of, recorded_at, terms)
        VALUES (\(id), \(number.key), \(number.sequence.rawValue.uppercased()), \(number), \(title), \(takenOn),
            \(session), \(links.proposals), \(links.needs), \(links.documents), \(unit.actor.signature),
            \(unit.actor.onBehalfOf), \(unit.now), \(terms))
        ON CONFLICT DO NOTHING
        """
    }

    private func insert(_ paragraph: GivenParagraph, _ place: Int, of id: DecisionID) -> SQL {
        """
        INSERT INTO decision_paragraph (decision, number, place, text, type, actors, bodies, status)
        VALUES (\(id), \(paragraph.number), \(place), \(paragraph.text), \(paragraph.type), \(paragraph.actors ?? []),
            \(paragraph.bodies ?? []), \(ParagraphStatus.active))
        """
    }

    private struct KnownActors: Statement {
        let actors: [PartyID]

        var sql: SQL {
            """
            SELECT id FROM party WHERE id = ANY(\(actors))
            UNION ALL SELECT id FROM secretariat_unit WHERE id = ANY(\(actors))
            """
        }

        static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
    }
}
