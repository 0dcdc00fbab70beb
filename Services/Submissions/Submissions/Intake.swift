internal import Crypto
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A submission on its way in, by whichever request: it is checked, numbered, given its receipt, and told of.
struct Intake {
    let id: SubmissionID
    let call: CallID?
    let content: DraftContent
    var receivedOn: CalendarDate?
    var source: Line?
    var note: Prose?
    var supersedes: SubmissionID?

    /// - Returns: the submission, or the one on record where this is a repetition.
    @Reactor func receive(in unit: UnitOfWork) async throws -> Submission {
        try content.check()
        try content.checkAuthor(unit.actor)
        try await PartyRegister.require(content.submitters, in: unit)
        let isLate = try await checkCall(in: unit)
        if let known = try await unit.first(FindSubmission(id: id)) { return try unchanged(known) }

        let instant = unit.now
        let digest = try await digest(in: unit)
        guard let number = try await unit.first(insert(at: instant, isLate: isLate, digest)) else {
            throw Unavailable("The submission is being received elsewhere.", retryAfter: .milliseconds(100))
        }
        try unit.tell(
            SubmissionReceived(
                submission: id, call: call, submitters: content.submitters, submitterClass: content.submitterClass,
                title: content.title, isLate: isLate,
                receipt: Receipt(number: number, instant: instant, digest: digest),
                supersedes: supersedes, attachments: content.attachments),
            about: "submission:\(id)")
        guard let received = try await unit.first(FindSubmission(id: id)) else { throw Fault("a submission vanished") }
        return received
    }

    /// - Returns: whether the call had closed when it was submitted.
    @Reactor private func checkCall(in unit: UnitOfWork) async throws -> Bool {
        guard let call else {
            guard (content.answers ?? []).isEmpty else {
                throw Rejection.invalid("answers", "belong to a call, and none is named")
            }
            return false
        }
        guard let asked = try await unit.first(FindCall(id: call)) else {
            throw Rejection.invalid("call", "names no call that is on record")
        }
        if let stray = content.answers?.first(where: { $0.question.rawValue > asked.questions.count }) {
            throw Rejection.invalid(
                "answers", "names question \(stray.question.rawValue); the call has \(asked.questions.count)")
        }
        guard unit.now >= asked.opens || unit.actor.has(.secretariat) else {
            throw Rejection.invalid("call", "opens only at \(asked.opens)")
        }
        if let receivedOn { return receivedOn > asked.closes.date }
        return unit.now > asked.closes
    }

    /// A repetition on another day is a repetition still.
    private func unchanged(_ known: Submission) throws -> Submission {
        let comparable = Submission(
            id: id, call: call, submitters: content.submitters, submitterNames: known.submitterNames,
            submitterClass: content.submitterClass, title: content.title, body: content.body,
            topics: content.topics ?? [], answers: content.answers ?? [], proposals: content.proposals ?? [],
            needs: content.needs ?? [], attachments: content.attachments ?? [],
            receivedOn: receivedOn ?? known.receivedOn, isLate: known.isLate,
            admission: known.admission, receipt: known.receipt, supersedes: supersedes,
            supersededBy: known.supersededBy, source: source, note: note)
        try Rejection.requireSame("submission", id, onRecord: known, given: comparable)
        return known
    }

    /// Over what the submitter said and the files that belong to it, not over what the secretariat notes about it.
    @Reactor private func digest(in unit: UnitOfWork) async throws -> ContentDigest {
        var digest = SHA256()
        digest.update(data: try JSON.encode(content))
        for file in try await AttachedFiles.require(content, supersedes, in: unit) {
            digest.update(data: Array(file.rawValue.utf8))
        }
        return ContentDigest(hash: digest.finalize())
    }

    private func insert(at instant: Instant, isLate: Bool, _ digest: ContentDigest) throws -> InsertSubmission {
        InsertSubmission(
            intake: self, answers: try JSON.text(content.answers ?? []),
            instant: instant, isLate: isLate, digest: digest)
    }
}

/// Answers the number that the submission got; nothing where its id is taken.
private struct InsertSubmission: Statement {
    let intake: Intake
    let answers: String
    let instant: Instant
    let isLate: Bool
    let digest: ContentDigest

    var sql: SQL {
        """
        WITH counter AS (UPDATE submission_counter SET last = last + 1 RETURNING last)
        INSERT INTO submission
            (id, call_id, submitters, submitter_class, title, body, topics, answers, proposals, needs, attachments, received_on,
            is_late, source, note, supersedes, number, submitted_at, digest)
        SELECT \(intake.id), \(intake.call), \(intake.content.submitters), \(intake.content.submitterClass),
            \(intake.content.title), \(intake.content.body), \(intake.content.topics ?? []), \(answers)::text::jsonb,
            \(intake.content.proposals ?? []), \(intake.content.needs ?? []),
            \(intake.content.attachments ?? []), \(intake.receivedOn ?? instant.date), \(isLate), \(intake.source), \(intake.note), \(intake.supersedes),
            last, \(instant), \(digest)
        FROM counter
        ON CONFLICT (id) DO NOTHING RETURNING number
        """
    }

    static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
}

extension DraftContent {
    /// What holds of every submission, whoever makes it.
    func check() throws {
        guard !submitters.isEmpty, submitters.count <= 200 else {
            throw Rejection.invalid("submitters", "must name 1 to 200 parties")
        }
        guard Set(submitters).count == submitters.count else {
            throw Rejection.invalid("submitters", "names a party twice")
        }
        guard (topics ?? []).count <= 100 else { throw Rejection.invalid("topics", "must be at most 100") }
        guard (proposals ?? []).count <= 100 else { throw Rejection.invalid("proposals", "must be at most 100") }
        guard (needs ?? []).count <= 100 else { throw Rejection.invalid("needs", "must be at most 100") }
        let attachments = attachments ?? []
        guard attachments.count <= 20 else { throw Rejection.invalid("attachments", "must be at most 20") }
        guard Set(attachments).count == attachments.count else {
            throw Rejection.invalid("attachments", "names a file twice")
        }
        let questions = (answers ?? []).map(\.question)
        guard Set(questions).count == questions.count else {
            throw Rejection.invalid("answers", "answers a question twice")
        }
    }

    /// Parties and observers submit for themselves, or a party for a joint submission of which it is one.
    func checkAuthor(_ actor: Actor) throws {
        guard !actor.has(.secretariat) else { return }
        let isJoint = submitterClass == .joint
        guard isJoint || submitters.count == 1, submitters.contains(where: actor.represents) else {
            throw Rejection.forbidden("You may submit for your own party only, alone or as one of a joint submission.")
        }
        let isObserver = !actor.has(.focalPoint) && !actor.has(.delegate)
        guard [.accreditedObserver, .majorGroup].contains(submitterClass) == isObserver else {
            throw Rejection.invalid("submitterClass", "is not what you may submit as")
        }
    }
}
