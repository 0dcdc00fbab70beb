internal import Corrections
internal import Crypto
internal import Messaging
internal import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor
internal import Storage

/// A submission on its way in, by whichever request: it is checked, numbered, given its receipt, and told of.
struct Intake {
    let id: SubmissionID
    let call: CallID?
    let content: DraftContent
    /// Who has signed it by the secretariat's word.
    var signed: [PartyID]?
    /// The party in whose place the secretariat submits what is the party's own.
    var owner: PartyID?
    var receivedOn: CalendarDate?
    var source: Line?
    var note: Prose?
    /// The version that it replaces.
    var former: Submission?

    /// - Returns: the submission, or the one on record where this is a repetition.
    @Reactor func receive(in unit: UnitOfWork) async throws -> Submission {
        let (signatures, seat) = try await checked(in: unit)
        if let known = try await unit.first(FindSubmission(id: id)) { return try unchanged(known, signatures) }
        let (isLate, files) = try await checkedLinks(in: unit)

        let instant = unit.now
        let digest = try digest(signatures, files)
        guard let number = try await unit.first(insert(signatures, at: instant, in: seat, isLate: isLate, digest))
        else {
            throw Unavailable("The submission is being received elsewhere.", retryAfter: .milliseconds(100))
        }
        try unit.tell(
            SubmissionReceived(
                submission: id, call: call, submitters: signatures.behind, invited: signatures.asked,
                submitterClass: content.submitterClass, title: content.title, isLate: isLate,
                receipt: Receipt(number: number, instant: instant, digest: digest),
                supersedes: former?.id, supersedesNumber: former?.number, attachments: content.attachments),
            about: Subject(id))
        if let invited = signatures.asked {
            try unit.tell(
                SignaturesRequested(
                    submission: id, number: number, call: call, invited: invited, submitters: signatures.behind,
                    title: content.title, supersedes: former?.id, supersedesNumber: former?.number),
                about: Subject(id))
        }
        if let former { unit.enqueue("UPDATE submission SET superseded_by = \(id) WHERE id = \(former.id)") }
        unit.enqueue(
            """
            INSERT INTO submission_attachment (submission, place, attachment)
            SELECT \(id), place, attachment
            FROM unnest(\(content.attachments ?? [])::text[]) WITH ORDINALITY AS named (attachment, place)
            """)
        unit.enqueue("UPDATE attachment SET expires_at = NULL WHERE id = ANY(\(content.attachments ?? []))")
        for (party, state) in signatures.given {
            unit.enqueue(
                """
                INSERT INTO submission_signature (submission, party, state, decided_by, decided_at)
                VALUES (\(id), \(party), \(state), \(unit.actor.subject), \(instant))
                """)
        }
        guard let received = try await unit.first(FindSubmission(id: id)) else { throw Fault("a submission vanished") }
        return received
    }

    /// What the submission says by itself.
    ///
    /// - Returns: who signs it, and the zone of the secretariat.
    /// - Throws: all that is wrong with the fields.
    @Reactor private func checked(
        in unit: UnitOfWork
    ) async throws -> (signatures: IntakeSignatures, seat: TimeZoneName) {
        let (submitterClass, classes, seat) = try await unit.checkProcess {
            (try content.submitterClass(in: $0), $0.submitterClasses, $0.zone)
        }
        try SubmissionAuthorization.requireAuthor(unit.actor, of: content, as: submitterClass)
        var problems = FieldProblems()
        try problems.collect { try content.check() }
        let kinds = try await problems.collect {
            try await PartyRegister.require(content.submitters, as: "submitters", in: unit)
        }
        try problems.collect {
            try content.checkClass(
                submitterClass, kinds ?? [], among: classes, by: unit.actor, isRevision: former != nil)
        }
        let signatures = try problems.collect { try IntakeSignatures(of: self, by: unit.actor) }
        try problems.collect { try checkDay(unit.now) }
        guard let signatures, problems.isEmpty else { throw problems.rejection }
        return (signatures, seat)
    }

    /// What the submission names of others.
    ///
    /// - Returns: whether it is late, and the digests of its files.
    /// - Throws: all that is wrong with the fields.
    @Reactor private func checkedLinks(
        in unit: UnitOfWork
    ) async throws -> (isLate: Bool, files: [ContentDigest]) {
        var problems = FieldProblems()
        let isLate = try await problems.collect { try await self.isLate(in: unit) }
        try await problems.collect { try await checkTargets(in: unit) }
        let files = try await problems.collect {
            try await AttachedFiles.require(content, former?.id, in: unit)
        }
        guard let isLate, let files, problems.isEmpty else { throw problems.rejection }
        return (isLate, files)
    }

    /// What the former version named stays named.
    @Reactor private func checkTargets(in unit: UnitOfWork) async throws {
        try await Targets.require(
            proposals: (content.proposals ?? []).filter { former?.proposals.contains($0) != true },
            needs: (content.needs ?? []).filter { former?.needs.contains($0) != true }, in: unit)
    }

    private func checkDay(_ now: Instant) throws {
        guard let receivedOn, receivedOn > now.date.advanced(byDays: 1) else { return }
        throw Rejection.invalid("receivedOn", "must not be a day that is to come")
    }

    /// - Returns: whether the call had closed when it was submitted. A revision is as late as what it revises.
    @Reactor private func isLate(in unit: UnitOfWork) async throws -> Bool {
        guard let call else {
            guard (content.answers ?? []).isEmpty else {
                throw Rejection.invalid("answers", "belong to a call, and none is named")
            }
            return false
        }
        guard let asked = try await unit.first(HoldCall(id: call)) else {
            throw Rejection.invalid("call", "names no call that is on record")
        }
        if former != nil { try Rejection.requireStanding("call", withdrawnAt: asked.withdrawnAt) }
        if let day = asked.withdrawnAt?.date { throw Rejection.invalid("call", "was withdrawn on \(day)") }
        if let stray = content.answers?.first(where: { $0.question.rawValue > asked.questions }) {
            throw Rejection.invalid(
                "answers", "names question \(stray.question.rawValue); the call has \(asked.questions)")
        }
        guard unit.now >= asked.opens || unit.actor.has(.secretariat) else {
            throw Rejection.invalid("call", "opens only at \(asked.opens)")
        }
        if let former { return former.isLate }
        if let receivedOn { return receivedOn > asked.closesOn }
        return unit.now >= asked.closes
    }

    /// A repetition on another day is a repetition still, and what was said of it meanwhile is no part of what is repeated.
    private func unchanged(_ known: Submission, _ signatures: IntakeSignatures) throws -> Submission {
        let isSame = known.signatories.map(\.party) == content.submitters
        let comparable = Submission(
            id: id, call: call, submitters: isSame ? known.submitters : content.submitters,
            submitterNames: known.submitterNames, submitterClass: content.submitterClass, invited: signatures.asked,
            signatories: known.signatories, title: content.title,
            body: content.body, topics: content.topics ?? [], answers: content.answers ?? [],
            proposals: content.proposals ?? [],
            needs: content.needs ?? [], attachments: content.attachments ?? [],
            receivedOn: receivedOn ?? known.receivedOn, isLate: known.isLate,
            admission: known.admission, receipt: known.receipt, supersedes: former?.id,
            supersededBy: known.supersededBy, source: source, note: note)
        try Rejection.requireSame("submission", id, onRecord: known, given: comparable)
        return known
    }

    private func digest(_ signatures: IntakeSignatures, _ files: [ContentDigest]) throws -> ContentDigest {
        let digested = DigestedContent(
            answers: content.answers ?? [], attachments: files, body: content.body, call: call,
            invited: signatures.asked, needs: content.needs ?? [], proposals: content.proposals ?? [],
            submitterClass: content.submitterClass, submitters: signatures.behind, title: content.title,
            topics: content.topics ?? [])
        return ContentDigest(hash: SHA256.hash(data: try JSON.encode(digested)))
    }

    private func insert(
        _ signatures: IntakeSignatures, at instant: Instant, in seat: TimeZoneName, isLate: Bool,
        _ digest: ContentDigest
    ) throws -> InsertSubmission {
        InsertSubmission(
            intake: self, signatures: signatures, answers: try JSONColumn(content.answers ?? []),
            instant: instant, seat: seat, isLate: isLate, digest: digest)
    }
}

/// Answers the number that the submission got; nothing where its id is taken.
private struct InsertSubmission: Statement {
    let intake: Intake
    let signatures: IntakeSignatures
    let answers: JSONColumn
    let instant: Instant
    /// The zone of the secretariat.
    let seat: TimeZoneName
    let isLate: Bool
    let digest: ContentDigest

    var sql: SQL {
        """
        WITH counter AS (
            INSERT INTO submission_counter (year, last) VALUES (\(year), 1)
            ON CONFLICT (year) DO UPDATE SET last = submission_counter.last + 1 RETURNING year, last)
        INSERT INTO submission
            (id, call_id, named, submitters, invited, submitter_class, title, body, topics, answers, proposals, needs, received_on,
            is_late, source, note, supersedes, number, submitted_at, digest, admitted_at, admitted_by, admission_reason)
        SELECT \(intake.id), \(intake.call), \(intake.content.submitters), \(signatures.behind),
            \(signatures.asked ?? []), \(intake.content.submitterClass), \(intake.content.title), \(intake.content.body), \(intake.content.topics ?? []), \(answers),
            \(intake.content.proposals ?? []), \(intake.content.needs ?? []),
            \(intake.receivedOn ?? instant.date), \(isLate), \(intake.source), \(intake.note), \(intake.former?.id),
            'S/' || year || '/' || lpad(last::text, greatest(3, length(last::text)), '0'), \(instant), \(digest), \(intake.former?.admission?.admittedAt),
            \(intake.former?.admission?.admittedBy), \(intake.former?.admission?.reason)
        FROM counter
        ON CONFLICT (id) DO NOTHING RETURNING number
        """
    }

    /// Of receipt, where the secretariat sits.
    private var year: SQL {
        if let day = intake.receivedOn { return "\(day.year)" }
        return "extract(year FROM \(instant) AT TIME ZONE \(seat))::bigint"
    }

    static func decode(_ row: Row) throws -> SubmissionNumber { try row.decode(SubmissionNumber.self) }
}

/// What a receipt vouches for: what the submitter said and the files that belong to it, not what the secretariat notes about it.
private struct DigestedContent: Encodable {
    let answers: [GuidedAnswer]
    let attachments: [ContentDigest]
    let body: Prose?
    let call: CallID?
    let invited: [PartyID]?
    let needs: [NeedID]
    let proposals: [ProposalNumber]
    let submitterClass: SubmitterClass
    let submitters: [PartyID]
    let title: Line?
    let topics: [Line]
}

/// A call that nobody extends until the submission is in, so that it is late by what holds then.
private struct HoldCall: Statement {
    let id: CallID

    struct Output: Sendable {
        let questions: Int
        let opens: Instant
        let closes: Instant
        /// The last day in the call's zone.
        let closesOn: CalendarDate
        let withdrawnAt: Instant?
    }

    var sql: SQL {
        """
        SELECT cardinality(questions) AS questions, opens_at, closes_at,
            \(SQL.lastDay(of: "closes_at", in: "zone")) AS closes_on, withdrawn_at
        FROM call WHERE id = \(id) FOR SHARE
        """
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(
            questions: row.questions, opens: row.opens_at, closes: row.closes_at, closesOn: row.closes_on,
            withdrawnAt: row.withdrawn_at)
    }
}
