internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CorrectDecision: Command {
    public func perform(in unit: UnitOfWork) async throws -> Decision {
        let current = try await LockDecision.requireStanding(decision, in: unit)
        let paragraphs = try await unit.query(DecisionParagraphs(decisions: [decision], hasDetails: true)).map(
            \.paragraph)
        let known = try CorrectableDecision(current, paragraphs)
        let corrected = try await corrected(known, in: unit)
        if self.paragraphs != nil { try await check(corrected.paragraphs, inPlaceOf: paragraphs, in: unit) }
        let fields = try CorrectionLog(Subject(decision)).enter(
            self, from: known, to: corrected, reason: reason, in: unit)
        try await update(to: corrected, in: unit)
        if self.paragraphs != nil { replace(with: corrected.paragraphs, in: unit) }
        try unit.tell(
            DecisionCorrected(
                decision: decision, number: try corrected.number, title: corrected.title, takenOn: corrected.takenOn,
                session: corrected.session, fields: fields,
                actors: Set(known.actors + corrected.actors).sorted(), reason: reason),
            about: Subject(decision), reason: reason.rawValue)
        return try await Decision.load(decision, in: unit)
    }

    @Reactor private func corrected(_ known: CorrectableDecision, in unit: UnitOfWork) async throws
        -> CorrectableDecision
    {
        var corrected = known
        corrected.title = title ?? known.title
        corrected.takenOn = takenOn ?? known.takenOn
        corrected.session = ClearedTerms.value(session, else: known.session, .session, cleared: clear)
        if corrected.takenOn != known.takenOn || corrected.session != known.session {
            try await DecisionTerms.check(corrected.takenOn, at: corrected.session, in: unit)
        }
        if sequence != nil || place != nil {
            let keeps = sequence == nil || sequence == known.sequence
            let number = try await DecisionTerms.number(
                sequence ?? known.sequence, place ?? (keeps ? known.place : nil), in: unit)
            corrected.sequence = number.sequence
            corrected.place = number.place
        }
        corrected.paragraphs = paragraphs?.map(\.plain) ?? known.paragraphs
        return corrected
    }

    /// What has happened to a paragraph keeps it where it is, and of the type whose status it has.
    @Reactor private func check(
        _ given: [GivenParagraph], inPlaceOf known: [DecisionParagraph], in unit: UnitOfWork
    ) async throws {
        try await DecisionTerms.check(given, in: unit)
        for paragraph in known where paragraph.status != .active || paragraph.history?.isEmpty == false {
            guard let successor = given.first(where: { $0.number == paragraph.number }) else {
                throw Rejection.invalid(
                    "paragraphs", "lack paragraph \(paragraph.number), whose status has changed")
            }
            guard successor.type == paragraph.type else {
                throw Rejection.invalid(
                    "paragraphs", "make paragraph \(paragraph.number), whose status has changed, another type")
            }
        }
    }

    @Reactor private func update(to corrected: CorrectableDecision, in unit: UnitOfWork) async throws {
        let number = try corrected.number
        do {
            try await unit.execute(
                """
                UPDATE decision SET key = \(number.key), sequence = \(number.sequence.rawValue.uppercased()),
                    number = \(number), title = \(corrected.title), taken_on = \(corrected.takenOn),
                    session = \(corrected.session)
                WHERE id = \(decision)
                """)
        } catch let error as PostgresError where error.constraint == "decision_number" {
            throw Rejection(
                .conflict, detail: "The number \(number) is taken by another decision.",
                fields: [FieldProblem(field: "place", detail: "is taken")])
        }
    }

    @Reactor private func replace(with paragraphs: [GivenParagraph], in unit: UnitOfWork) {
        unit.enqueue(
            """
            DELETE FROM decision_paragraph
            WHERE decision = \(decision) AND NOT number = ANY(\(paragraphs.map(\.number)))
            """)
        for (index, paragraph) in paragraphs.enumerated() { unit.enqueue(paragraph.insert(index, of: decision)) }
    }
}

/// What of a decision can be corrected, by the names of the request.
private struct CorrectableDecision: Codable {
    var title: Line
    var takenOn: CalendarDate
    var session: SessionID?
    var sequence: DecisionSequence
    var place: Int
    var paragraphs: [GivenParagraph]

    init(_ row: DecisionRow, _ paragraphs: [DecisionParagraph]) throws {
        title = row.title
        takenOn = row.takenOn
        session = row.session
        sequence = row.number.sequence
        place = row.number.place
        self.paragraphs = paragraphs.map {
            GivenParagraph(number: $0.number, text: $0.text, type: $0.type, actors: $0.actors, bodies: $0.bodies).plain
        }
    }

    var number: DecisionNumber {
        get throws {
            guard let number = DecisionNumber(sequence: sequence, place: place) else {
                throw Fault("a decision has a number")
            }
            return number
        }
    }

    var actors: [PartyID] { Set(paragraphs.flatMap { $0.actors ?? [] }).sorted() }
}

extension GivenParagraph {
    /// Without lists that are empty, so that two that say the same are the same.
    fileprivate var plain: GivenParagraph {
        GivenParagraph(
            number: number, text: text, type: type, actors: actors?.isEmpty == true ? nil : actors,
            bodies: bodies?.isEmpty == true ? nil : bodies)
    }
}
