internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What holds of a decision, recorded or corrected.
enum DecisionTerms {
    /// A decision is taken on a day that has come, and within its session by the clock of that.
    ///
    /// - Throws: a rejection that names the field.
    @Reactor static func check(_ takenOn: CalendarDate, at session: SessionID?, in unit: UnitOfWork) async throws {
        var problems = FieldProblems()
        problems.require(takenOn <= unit.now.date.advanced(byDays: 1), "takenOn", "must not be in the future")
        if let session { try await problems.collect { try await KnownSessions.require(session, in: unit) } }
        try problems.throwIfAny()
        guard let session else { return }
        guard let days = try await unit.first(SessionDays(session: session)) else { throw Fault("a session vanished") }
        guard days.contains(takenOn) else {
            throw Rejection.invalid(
                "takenOn", "must be a day of the session, \(days.lowerBound) to \(days.upperBound)")
        }
    }

    /// - Throws: a rejection that names the paragraphs and their fields.
    @Reactor static func check(_ paragraphs: [GivenParagraph], in unit: UnitOfWork) async throws {
        var numbers: Set<ParagraphNumber> = []
        let named = Set(paragraphs.flatMap { $0.actors ?? [] })
        let known = Set(try await unit.query(KnownActors(actors: Array(named))))
        var problems = FieldProblems()
        for (index, paragraph) in paragraphs.enumerated() {
            if !numbers.insert(paragraph.number).inserted {
                problems.refuse("paragraphs[\(index)].number", "stands there twice")
            }
            if let stranger = paragraph.actors?.first(where: { !known.contains($0) }) {
                problems.add(
                    try await NearParties.problem(
                        of: stranger, as: "paragraphs[\(index)].actors", orUnits: true, in: unit))
            }
        }
        try problems.throwIfAny()
    }

    /// - Throws: a rejection that names the field `place`.
    static func check(_ sequence: DecisionSequence, _ place: Int?) throws {
        guard let place, DecisionNumber(sequence: sequence, place: place) == nil else { return }
        throw Rejection.invalid("place", "must be \(1) to \(DecisionNumber.places.upperBound)")
    }

    /// The number that is given, or the next one of the sequence that no decision has.
    @Reactor static func number(
        _ sequence: DecisionSequence, _ place: Int?, in unit: UnitOfWork
    ) async throws -> DecisionNumber {
        guard let place else { return try await DecisionCounter.next(in: sequence, in: unit) }
        try check(sequence, place)
        guard let number = DecisionNumber(sequence: sequence, place: place) else {
            throw Fault("a place that was checked has a number")
        }
        _ = try await DecisionCounter.lock(sequence, in: unit)
        return number
    }

    private struct SessionDays: Statement {
        let session: SessionID

        var sql: SQL {
            """
            SELECT (starts_at AT TIME ZONE zone)::date, (ends_at AT TIME ZONE zone)::date FROM session
            WHERE id = \(session)
            """
        }

        static func decode(_ row: Row) throws -> ClosedRange<CalendarDate> {
            let (first, last) = try row.decode(CalendarDate.self, CalendarDate.self)
            return first...last
        }
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

extension GivenParagraph {
    /// Enters it in its place, or puts it into the place of what it says so far: its status stays.
    func insert(_ place: Int, of decision: DecisionID) -> SQL {
        """
        INSERT INTO decision_paragraph (decision, number, place, text, type, actors, bodies, status)
        VALUES (\(decision), \(number), \(place), \(text), \(type), \(actors ?? []), \(bodies ?? []),
            \(ParagraphStatus.active))
        ON CONFLICT (decision, number) DO UPDATE SET place = excluded.place, text = excluded.text,
            type = excluded.type, actors = excluded.actors, bodies = excluded.bodies
        """
    }
}
