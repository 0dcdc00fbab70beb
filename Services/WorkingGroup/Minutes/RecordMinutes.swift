public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordMinutes: Command {
    /// All of it or nothing: an action that cannot be proposed undoes the version, and the others with it.
    public func perform(in unit: UnitOfWork) async throws -> Minutes {
        let context = try await MinutesContext(LockSession.require(session, in: unit), on: on, in: unit)
        if let current = context.current {
            if try await isRepeated(current, context, in: unit) { return try await Minutes.load(session, in: unit) }
            try requireCurrent(current)
            if reason == nil { throw Rejection.invalid("reason", "is required from the second version on") }
        } else if let basedOn {
            throw Rejection.invalid("basedOn", "names version \(basedOn), and there are no minutes yet")
        }
        let preview = try await context.preview(text, in: unit)
        guard preview.isReadable else { throw unreadable(preview.unreadable) }
        try await write(preview, in: unit)
        return try await Minutes.load(session, in: unit)
    }

    /// The same text again is no new version, unless its author has read the current one and gives another day, or
    /// proposes again what was dropped meanwhile.
    private func isRepeated(
        _ current: CurrentMinutes.Output, _ context: MinutesContext, in unit: UnitOfWork
    ) async throws -> Bool {
        guard current.text == text, on == nil || on == current.dated else { return false }
        guard basedOn == current.version, context.day == current.dated else { return basedOn != current.version }
        return try await context.preview(text, in: unit).actions.allSatisfy { $0.action != nil }
    }

    /// - Throws: a conflict that shows the text on record beside the one that was given.
    private func requireCurrent(_ current: CurrentMinutes.Output) throws {
        guard basedOn != current.version else { return }
        guard (basedOn ?? 0) < current.version, (basedOn ?? 0) >= 0 else {
            throw Rejection.invalid("basedOn", "is more than \(current.version), the current version")
        }
        throw Rejection.changedMeanwhile(
            Self.changed(from: basedOn, to: current),
            [
                ("basedOn", "\(current.version)", basedOn.map { "\($0)" }),
                ("text", current.text.rawValue, text.rawValue),
            ])
    }

    private static func changed(from version: Int?, to current: CurrentMinutes.Output) -> ProblemText {
        guard let version else {
            return """
                The minutes were changed meanwhile: you have read none, now it is version \(current.version) by \
                \(current.author), \(current.recordedAt).
                """
        }
        return """
            The minutes were changed meanwhile: you have read version \(version), now it is version \(current.version) by \
            \(current.author), \(current.recordedAt).
            """
    }

    private func unreadable(_ problems: [MinutesProblem]) -> Rejection {
        Rejection(
            .invalid,
            detail: problems.count == 1
                ? "A line cannot be read: nothing is recorded."
                : "\(problems.count) lines cannot be read: nothing is recorded.",
            fields: problems.prefix(MinutesText.maximumActions).map(\.refusal))
    }

    @Reactor private func write(_ preview: MinutesPreview, in unit: UnitOfWork) async throws {
        try await unit.execute(
            """
            INSERT INTO minutes_version (session, version, dated, zone, text, reason, author, recorded_at)
            VALUES (\(session), \(preview.version), \(preview.on), \(preview.zone), \(text), \(reason),
                \(unit.actor.subject), \(unit.now))
            """)
        var proposed: [ActionID] = []
        for line in preview.actions {
            let action: ActionID
            if let known = line.action {
                action = known
            } else {
                action = try await propose(line, zone: preview.zone, in: unit)
                proposed.append(action)
            }
            unit.enqueue(
                """
                INSERT INTO minuted_action (session, version, line, item, action, owner, title, due, due_words, proposals)
                VALUES (\(session), \(preview.version), \(line.line), \(line.item), \(action), \(line.owner),
                    \(line.title), \(line.due), \(line.dueWords), \(line.proposals))
                """)
        }
        try unit.tell(
            MinutesRecorded(session: session, version: preview.version, on: preview.on, actions: proposed),
            about: Subject(session), reason: reason?.rawValue)
    }

    private func propose(_ line: MinutedAction, zone: TimeZoneName, in unit: UnitOfWork) async throws -> ActionID {
        if line.owner == PartyID.secretariatAsAWhole { try await SecretariatAsAWhole.register(in: unit) }
        do {
            let proposed = ProposeAction(
                title: line.title, owner: line.owner, due: line.due, zone: zone, proposals: line.proposals)
            try proposed.requireLimits()
            return try await proposed.perform(in: unit).id
        } catch let rejection as Rejection {
            throw Rejection(
                rejection.code, detail: "Line \(line.line) cannot be carried out: \(rejection.reason)",
                fields: [FieldProblem(field: "text", detail: "line \(line.line): \(rejection.reason)")])
        }
    }
}
