public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReceiveSubmission: Command {
    public func perform(in unit: UnitOfWork) async throws -> Submission {
        try checkAuthor(unit.actor)
        try await PartyNames.require(submitters, in: unit)
        let submission = try await submission(in: unit)
        guard try await unit.execute(submission.insert) == 1 else {
            return try await unchanged(submission, in: unit)
        }
        try unit.tell(
            SubmissionReceived(
                submission: submission.id, call: call, submitters: submitters, submitterClass: submitterClass,
                title: title, isLate: submission.isLate),
            about: "submission:\(submission.id)")
        return submission
    }

    /// Parties and observers submit for themselves; only the secretariat submits for others, or for another day.
    private func checkAuthor(_ actor: Actor) throws {
        guard !submitters.isEmpty, submitters.count <= 200 else {
            throw Rejection.invalid("submitters", "must name 1 to 200 parties")
        }
        guard (topics ?? []).count <= 100 else { throw Rejection.invalid("topics", "must be at most 100") }
        guard Set(submitters).count == submitters.count else {
            throw Rejection.invalid("submitters", "names a party twice")
        }
        guard !actor.has(.secretariat) else { return }
        guard submitters.count == 1, actor.maySpeak(for: submitters[0]) else {
            throw Rejection.forbidden(
                "Only the secretariat may submit for a party that is not one's own, or for several.")
        }
        let isObserver = !actor.has(.focalPoint) && !actor.has(.delegate)
        guard [.accreditedObserver, .majorGroup].contains(submitterClass) == isObserver else {
            throw Rejection.invalid("submitterClass", "is not what you may submit as")
        }
        guard receivedOn == nil else {
            throw Rejection.forbidden("Only the secretariat may say on which day a submission was received.")
        }
    }

    private func submission(in unit: UnitOfWork) async throws -> Submission {
        var isLate = false
        if let call {
            guard let open = try await unit.first(FindCall(id: call)) else {
                throw Rejection.invalid("call", "names no call that is on record")
            }
            guard unit.now >= open.opens || unit.actor.has(.secretariat) else {
                throw Rejection.invalid("call", "opens only at \(open.opens)")
            }
            isLate = receivedOn.map { $0 > open.closes.date } ?? (unit.now > open.closes)
        }
        return Submission(
            id: id ?? .generate(), call: call, submitters: submitters, submitterClass: submitterClass, title: title,
            body: body, topics: topics ?? [], receivedOn: receivedOn ?? unit.now.date, isLate: isLate, source: source,
            note: note)
    }

    private func unchanged(_ given: Submission, in unit: UnitOfWork) async throws -> Submission {
        guard let known = try await unit.first(FindSubmission(id: given.id)) else {
            throw Fault("a submission vanished")
        }
        // A repetition on another day is a repetition still.
        let comparable = Submission(
            id: given.id, call: call, submitters: submitters, submitterNames: known.submitterNames,
            submitterClass: submitterClass, title: title, body: body, topics: given.topics,
            receivedOn: receivedOn ?? known.receivedOn, isLate: known.isLate, source: source, note: note)
        try Rejection.requireSame("submission", given.id, onRecord: known, given: comparable)
        return known
    }
}

extension Submission {
    fileprivate var insert: SQL {
        """
        INSERT INTO submission
            (id, call_id, submitters, submitter_class, title, body, topics, received_on, is_late, source, note)
        VALUES (\(id), \(call), \(submitters), \(submitterClass), \(title), \(body), \(topics), \(receivedOn),
            \(isLate), \(source), \(note))
        ON CONFLICT (id) DO NOTHING
        """
    }
}
