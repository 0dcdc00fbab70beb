internal import Models

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
    }

    /// The secretariat may enter a submission as what the record calls it; others are what the register says that they are.
    func checkClass(_ kinds: [PartyKind], by actor: Actor) throws {
        guard submitterClass != .joint || submitters.count > 1 else {
            throw Rejection.invalid("submitterClass", "is joint, and one party submits")
        }
        guard !actor.has(.secretariat), submitterClass != .joint else { return }
        if let kind = kinds.first(where: { !$0.classes.contains(submitterClass) }) {
            let words = kind.classes.map(\.rawValue).joined(separator: ", ")
            throw Rejection.invalid("submitterClass", "is not what you may submit as: \(words)")
        }
    }
}

extension PartyKind {
    /// What a party of the kind may submit as by itself.
    fileprivate var classes: [SubmitterClass] {
        switch self {
        case .memberState, .nonMemberState: [.memberState, .group]
        case .observer: [.accreditedObserver, .intergovernmentalOrganization, .unEntity]
        case .internationalOrganization: [.intergovernmentalOrganization, .unEntity, .accreditedObserver]
        case .regionalOrganization: [.regionalOrganization, .group]
        case .majorGroup: [.majorGroup]
        }
    }
}
