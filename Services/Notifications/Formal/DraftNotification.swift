public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DraftNotification: Command {
    public func perform(in unit: UnitOfWork) async throws -> FormalNotification {
        var problems = checked()
        try await problems.collect { try await RecipientResolver(reading: unit, field: "to").check(to) }
        if let cc {
            try await problems.collect { try await RecipientResolver(reading: unit, field: "cc").check(cc) }
        }
        if let refersTo, try await unit.first(FindNotification(name: refersTo.rawValue)) == nil {
            problems.refuse("refersTo", "names \(refersTo), which was not sent")
        }
        try problems.throwIfAny()
        let id = id ?? .generate()
        // Waits for a transaction that is about to send it.
        let known = try await unit.first(LockNotification(id: id))
        if let known, known.state != .draft {
            throw Rejection(.transitionRefused, detail: "The notification is \(word: known.state).")
        }
        let draft = FormalNotification(
            id: id, state: .draft, reference: reference, kind: kind ?? .formal, to: to, cc: cc, wordings: wordings,
            actionRequiredBy: actionRequiredBy, refersTo: refersTo, about: about,
            draftedAt: known?.draftedAt ?? unit.now, draftedBy: unit.actor.subject)
        let values = try SQL.draft(draft)
        guard try await unit.execute(values) == 1 else {
            throw Rejection.conflict("notification", id, differingIn: ["id"])
        }
        return draft
    }

    /// What is wrong with it by itself.
    private func checked() -> FieldProblems {
        var problems = FieldProblems()
        problems.require(
            Set(wordings.map(\.language)).count == wordings.count, "wordings", "holds a language twice")
        if (kind ?? .formal) == .formal {
            for (field, expression) in [("to", to as RoleExpression?), ("cc", cc)]
            where expression?.groups.contains(.optedOut) == true {
                problems.refuse(field, "says “opted out”: nobody can opt out of formal notifications")
            }
        }
        if let about { problems.require(about.route != nil, "about", "must be \(ObjectPath.rule.words)") }
        return problems
    }
}

extension SQL {
    fileprivate static func draft(_ draft: FormalNotification) throws -> SQL {
        """
        INSERT INTO notification (id, state, reference, kind, addressed, copied, wordings, action_required_by,
            refers_to, about, drafted_at, drafted_by)
        VALUES (\(draft.id), 'draft', \(draft.reference), \(draft.kind), \(draft.to.description),
            \(draft.cc?.description), \(try JSONColumn(draft.wordings)), \(draft.actionRequiredBy),
            \(draft.refersTo), \(draft.about), \(draft.draftedAt), \(draft.draftedBy))
        ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, kind = excluded.kind,
            addressed = excluded.addressed, copied = excluded.copied, wordings = excluded.wordings,
            action_required_by = excluded.action_required_by, refers_to = excluded.refers_to, about = excluded.about,
            drafted_by = excluded.drafted_by
        WHERE notification.state = 'draft'
        """
    }
}
