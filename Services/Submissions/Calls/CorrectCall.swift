internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CorrectCall: Command {
    public func perform(in unit: UnitOfWork) async throws -> Call {
        let known = try await Call.requireStanding(call, in: unit)
        let corrected = try await corrected(known, in: unit)
        try check(corrected, against: known, now: unit.now)
        let fields = try CorrectionLog(Subject(call)).enter(
            self, from: known, to: corrected, reason: reason, in: unit)
        unit.enqueue(corrected.update)
        try unit.tell(
            CallCorrected(
                call: call, title: corrected.title, fields: fields, opens: corrected.opens, closes: corrected.closes,
                closesLocal: corrected.closesLocal, zone: corrected.zone, reason: reason),
            about: Subject(call), reason: reason.rawValue)
        return try await Call.load(call, in: unit)
    }

    private func corrected(_ known: Call, in unit: UnitOfWork) async throws -> Call {
        let zone = zone ?? known.zone
        let closing = try await closing(known, in: zone).resolved(in: unit)
        return Call(
            id: call, title: title ?? known.title, questions: questions ?? known.questions,
            audience: audience ?? known.audience, opens: opens ?? known.opens, closes: closing.closes,
            closesOn: closing.closesOn, zone: zone, closesLocal: closing.local,
            modificationDeadline: ClearedTerms.value(
                modificationDeadline, else: known.modificationDeadline, .modificationDeadline, cleared: clear),
            extensions: known.extensions, openedBy: known.openedBy, submissions: known.submissions)
    }

    /// A closing time that was meant as the end of a day stays that of the day, whatever the zone.
    private func closing(_ known: Call, in zone: TimeZoneName) -> Closing {
        if closes != nil || closesOn != nil { return Closing(instant: closes, day: closesOn, zone: zone) }
        return Closing(instant: known.closesOn == nil ? known.closes : nil, day: known.closesOn, zone: zone)
    }

    private func check(_ corrected: Call, against known: Call, now: Instant) throws {
        guard corrected.questions.count == known.questions.count || known.submissions == 0 else {
            throw Rejection.invalid(
                "questions", "must stay \(known.questions.count): answers to them have come in")
        }
        let field = closesOn == nil ? "closes" : "closesOn"
        if corrected.closes != known.closes {
            guard known.closes > now else {
                throw Rejection.invalid(field, "has passed already: extend the call")
            }
            guard corrected.closes > now else { throw Rejection.invalid(field, "must not have passed") }
        }
        guard corrected.opens == known.opens || known.submissions == 0 || corrected.opens <= now else {
            throw Rejection.invalid("opens", "must not be later than now: submissions have come in")
        }
        guard corrected.closes > corrected.opens else {
            throw Rejection.invalid(field, "must be after the call opens")
        }
        if let deadline = corrected.modificationDeadline, deadline < corrected.closes {
            throw Rejection.invalid("modificationDeadline", "must not be before the call closes")
        }
    }
}

extension Call {
    fileprivate var update: SQL {
        """
        UPDATE call SET title = \(title), questions = \(questions), audience = \(audience), opens_at = \(opens),
            closes_at = \(closes), zone = \(zone), modification_deadline = \(modificationDeadline)
        WHERE id = \(id)
        """
    }
}
