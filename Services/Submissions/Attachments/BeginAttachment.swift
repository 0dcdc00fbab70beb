public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension BeginAttachment: Command {
    public func perform(in unit: UnitOfWork) async throws -> Attachment {
        let party = try unit.actor.speaker(for: party)
        let size = try checkedSize
        let begun = Attachment(
            id: id ?? .generate(), party: party, name: name, language: language, size: size, received: 0,
            state: .uploading, uploadedBy: unit.actor.subject, begunAt: unit.now)
        if let known = try await unit.first(FindAttachment(id: begun.id)) {
            return try unchanged(known, begun, unit.actor)
        }
        _ = try await PartyRegister.require([party], as: "party", in: unit)
        unit.enqueue(QuotaLock.take(party))
        guard let use = try await unit.first(FilesInUse(party: party)) else {
            throw Fault("a count that answers nothing")
        }
        try FileQuota.standard.check(size, of: party, having: use)
        try await unit.execute(begun.insert)
        return begun
    }

    private var checkedSize: FileSize {
        get throws {
            guard size <= FileSize.maximum else {
                throw Rejection(
                    .tooLarge,
                    detail: "A file has at most 25 MiB, that is \(FileSize.maximum) bytes; this one has \(size).",
                    fields: [FieldProblem(field: "size", detail: "must be at most \(FileSize.maximum)")])
            }
            guard let checked = FileSize(rawValue: size) else { throw Rejection.invalid("size", "must be at least 1") }
            return checked
        }
    }

    private func unchanged(_ known: StoredAttachment, _ given: Attachment, _ actor: Actor) throws -> Attachment {
        try known.checkOwner(actor)
        let (kept, new) = (known.attachment, given)
        guard kept.party == new.party, kept.name == new.name, kept.language == new.language, kept.size == new.size
        else {
            throw Rejection.conflict("attachment", kept.id, differingIn: ["party", "name", "language", "size"])
        }
        return kept
    }

    private struct FilesInUse: Statement {
        let party: PartyID

        var sql: SQL {
            """
            SELECT count(*) FILTER (WHERE state = 'uploading') AS under_way,
                count(*) FILTER (WHERE NOT is_named) AS unnamed,
                coalesce(sum(size) FILTER (WHERE NOT is_named), 0)::bigint AS unnamed_bytes, count(*) AS total,
                coalesce(sum(size), 0)::bigint AS total_bytes
            FROM (
                SELECT state, size, \(StoredAttachment.isNamed) AS is_named
                FROM attachment WHERE party = \(party) AND state <> 'refused') AS file
            """
        }

        static func decode(_ row: Row) throws -> FileQuota.Use {
            try FileQuota.Use(
                underWay: row.under_way, unnamed: row.unnamed, unnamedBytes: row.unnamed_bytes, total: row.total,
                totalBytes: row.total_bytes)
        }
    }
}

extension Attachment {
    fileprivate var insert: SQL {
        """
        WITH made AS (INSERT INTO content DEFAULT VALUES RETURNING id)
        INSERT INTO attachment (id, party, name, language, size, content, uploaded_by, begun_at, expires_at)
        SELECT \(id), \(party), \(name), \(language), \(size), made.id, \(uploadedBy), \(begunAt),
            \(begunAt.advanced(by: FileLifetime.uploading))
        FROM made
        """
    }
}
