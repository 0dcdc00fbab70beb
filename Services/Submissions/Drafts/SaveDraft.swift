public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension SaveDraft: Command {
    public func perform(in unit: UnitOfWork) async throws -> Draft {
        try content.check()
        guard let version, let id else {
            try await checkCall(call, in: unit)
            return try await begin(draft(of: try unit.actor.speaker(for: party), version: 1, by: unit), in: unit)
        }
        guard let former = try await unit.first(LockDraft(id: id)) else { throw Rejection.notFound("draft", id) }
        try former.checkReader(unit.actor)
        try former.checkOpen()
        guard former.version == version else { throw try former.conflict(with: content) }
        guard former.party == party ?? former.party else {
            throw Rejection.invalid("party", "is not whose draft this is")
        }
        try await checkCall(call ?? former.call, in: unit)
        let saved = draft(of: former.party, for: former.call, version: former.version + 1, by: unit)
        try await makeRoom(for: saved, in: unit)
        try await unit.execute(saved.update)
        return saved
    }

    @Reactor private func checkCall(_ call: CallID?, in unit: UnitOfWork) async throws {
        guard let call else { return }
        guard let known = try await unit.first(FindCall(id: call)) else {
            throw Rejection.invalid("call", "names no call that is on record")
        }
        if let day = known.withdrawnAt?.date { throw Rejection.invalid("call", "was withdrawn on \(day)") }
    }

    private func draft(
        of party: PartyID, for formerCall: CallID? = nil, version: Int, by unit: UnitOfWork
    ) -> Draft {
        Draft(
            id: id ?? .generate(), call: call ?? formerCall, party: party, version: version, content: content,
            savedBy: unit.actor.subject, savedAt: unit.now)
    }

    private func begin(_ draft: Draft, in unit: UnitOfWork) async throws -> Draft {
        try await makeRoom(for: draft, in: unit)
        guard try await unit.execute(draft.insert) == 1 else {
            guard let known = try await unit.first(LockDraft(id: draft.id)) else { throw Fault("a draft vanished") }
            try known.checkReader(unit.actor)
            throw try known.conflict(with: content)
        }
        return draft
    }
}

extension SaveDraft {
    @Reactor private func makeRoom(for draft: Draft, in unit: UnitOfWork) async throws {
        _ = try await PartyRegister.require([draft.party], as: "party", in: unit)
        unit.enqueue(QuotaLock.take(draft.party))
        guard let use = try await unit.first(OtherDrafts(draft: draft)) else {
            throw Fault("a count that answers nothing")
        }
        try DraftQuota.standard.check(try JSON.encode(draft.content).count, of: draft.party, beside: use)
    }

    private struct OtherDrafts: Statement {
        let draft: Draft

        var sql: SQL {
            """
            SELECT count(*), coalesce(sum(octet_length(content::text)), 0)::bigint FROM draft
            WHERE party = \(draft.party) AND submission_id IS NULL AND id <> \(draft.id)
            """
        }

        static func decode(_ row: Row) throws -> (drafts: Int, bytes: Int) { try row.decode(Int.self, Int.self) }
    }
}

/// Two who write at one draft do so one after the other.
struct LockDraft: Statement {
    let id: DraftID

    var sql: SQL { "SELECT \(Draft.columns) FROM draft WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> Draft { try Draft(row) }
}

extension Draft {
    func checkOpen() throws {
        if let submission {
            throw Rejection(.transitionRefused, detail: "The draft was submitted, as submission \(submission).")
        }
    }

    /// What is done with a draft is done with the version that its reader has seen.
    func checkVersion(_ given: Int) throws {
        guard version != given else { return }
        throw Rejection(
            .conflict, detail: "The draft is at version \(version), saved by \(savedBy): read it again.",
            fields: [FieldProblem(field: "version", detail: "is \(version) on record")])
    }

    /// Shows what is on record beside what was sent, field by field, so that a person can bring the two together.
    func conflict(with given: DraftContent) throws -> Rejection {
        let fields = Rejection.differences(onRecord: content, given: given).map { difference in
            FieldProblem(
                field: "content.\(difference.field)",
                detail: Rejection.differing(words(difference.onRecord), words(difference.given)))
        }
        return Rejection(
            .conflict,
            detail:
                "The draft is at version \(version), saved by \(savedBy) at \(savedAt). Save yours upon that version.",
            fields: fields.isEmpty ? [FieldProblem(field: "version", detail: "is \(version) on record")] : fields)
    }

    private func words(_ value: Any) -> String? {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .optional, mirror.children.isEmpty { return nil }
        let text = "\(mirror.displayStyle == .optional ? mirror.children.first?.value ?? value : value)"
        return text.count > 2000 ? text.prefix(2000) + "…" : text
    }

    fileprivate var insert: SQL {
        get throws {
            """
            INSERT INTO draft (id, call_id, party, version, content, saved_by, saved_at)
            VALUES (\(id), \(call), \(party), 1, \(try JSONColumn(content)), \(savedBy), \(savedAt))
            ON CONFLICT (id) DO NOTHING
            """
        }
    }

    fileprivate var update: SQL {
        get throws {
            """
            UPDATE draft SET call_id = \(call), version = \(version), content = \(try JSONColumn(content)),
                saved_by = \(savedBy), saved_at = \(savedAt)
            WHERE id = \(id)
            """
        }
    }
}
