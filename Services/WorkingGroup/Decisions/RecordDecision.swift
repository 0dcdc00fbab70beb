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
        let sequence = sequence ?? DecisionSequence(yearOf: takenOn)
        let links = try await checkedLinks(sequence, in: unit)
        let number = try await DecisionTerms.number(sequence, place, in: unit)
        let id = id ?? .generate()
        guard try await unit.execute(insert(id, number, links, terms, in: unit)) == 1 else {
            throw Rejection(
                .conflict, detail: "The number \(number), or the id “\(id)”, is taken by another decision.",
                fields: [FieldProblem(field: place == nil ? "id" : "place", detail: "is taken")])
        }
        for (index, paragraph) in paragraphs.enumerated() { unit.enqueue(paragraph.insert(index, of: id)) }
        try unit.tell(
            DecisionRecorded(
                decision: id, number: number, title: title, takenOn: takenOn, session: session,
                proposals: links.proposals, needs: links.needs, documents: links.documents,
                actors: Set(paragraphs.flatMap { $0.actors ?? [] }).sorted()),
            about: Subject(id))
        return try await Decision.load(id, in: unit)
    }

    /// - Throws: all that is wrong with the fields.
    private func checkedLinks(_ sequence: DecisionSequence, in unit: UnitOfWork) async throws -> DecisionLinks {
        var problems = FieldProblems()
        try await problems.collect { try await DecisionTerms.check(takenOn, at: session, in: unit) }
        try problems.collect { try DecisionTerms.check(sequence, place) }
        try await problems.collect { try await DecisionTerms.check(paragraphs, in: unit) }
        let links = try await problems.collect {
            try await DecisionLinks(
                proposals: proposals ?? [], needs: needs ?? [], documents: documents ?? []
            ).known(in: unit)
        }
        guard let links, problems.isEmpty else { throw problems.rejection }
        return links
    }

    private func insert(
        _ id: DecisionID, _ number: DecisionNumber, _ links: DecisionLinks, _ terms: String, in unit: UnitOfWork
    ) -> SQL {
        """
        INSERT INTO decision (id, key, sequence, number, title, taken_on, session, proposals, needs, documents,
            recorded_by, on_behalf_of, recorded_at, terms)
        VALUES (\(id), \(number.key), \(number.sequence.rawValue.uppercased()), \(number), \(title), \(takenOn),
            \(session), \(links.proposals), \(links.needs), \(links.documents), \(unit.actor.subject),
            \(unit.actor.onBehalfOf), \(unit.now), \(terms))
        ON CONFLICT DO NOTHING
        """
    }
}
