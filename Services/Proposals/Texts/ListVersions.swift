public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListVersions: Query {
    public func answer(in context: QueryContext) async throws -> Page<ProposalVersion> {
        _ = try await FindProposal(number: proposal).known(to: context)
        let window = try VersionHeads.order.window(after: after, limit: limit)
        let heads = try await context.query(VersionHeads(proposal: proposal, window: window))
        let sizes = Dictionary(
            uniqueKeysWithValues: try await context.query(
                VersionSizes(proposal: proposal, versions: heads.map(\.version))))
        let shown = Self.fitting(heads.prefix(window.limit - 1), sizes)
        let texts = try await context.query(VersionTexts(proposal: proposal, versions: shown.map(\.version)))
        let last = heads.count > shown.count ? shown.last : nil
        return Page(items: shown.map { $0.with(texts) }, next: try last.map(VersionHeads.order.cursor))
    }

    /// The texts are fetched only for what fits in one answer. As JSON a text is at most twice as long.
    private static func fitting(
        _ heads: ArraySlice<ProposalVersion>, _ sizes: [Int: Int]
    ) -> ArraySlice<ProposalVersion> {
        var size = 0
        let fitting = heads.prefix { head in
            size += 2 * (sizes[head.version] ?? 0)
            return size <= PageLimit.bytes
        }
        return fitting.isEmpty ? heads.prefix(1) : fitting
    }
}

/// How many bytes the words of versions have, with their reasons.
private struct VersionSizes: Statement {
    let proposal: ProposalNumber
    let versions: [Int]

    var sql: SQL {
        """
        SELECT version, (sum(octet_length(title) + octet_length(text) + coalesce(octet_length(correction_reason), 0) + 500)
            + max(coalesce(octet_length(reason), 0)))::bigint
        FROM version_text JOIN proposal_version AS head USING (proposal, version)
        WHERE proposal = \(proposal) AND version = ANY(\(versions)) GROUP BY version
        """
    }

    static func decode(_ row: Row) throws -> (Int, Int) { try row.decode(Int.self, Int.self) }
}

/// Versions without their words.
struct VersionHeads: Statement {
    let proposal: ProposalNumber
    /// The only one wanted; nil for all.
    var version: Int?
    let window: PageWindow

    static let order = Keyset<ProposalVersion>(.ascending("version", \.version))

    var sql: SQL {
        """
        SELECT proposal, version, language, author, session, reason, amendment, written_at FROM proposal_version
        WHERE proposal = \(proposal) AND (\(version)::bigint IS NULL OR version = \(version)) AND \(window.start)
        ORDER BY \(window.order) LIMIT \(window.limit)
        """
    }

    static func decode(_ row: Row) throws -> ProposalVersion {
        try ProposalVersion(
            proposal: row.proposal, version: row.version, language: row.language, author: row.author,
            session: row.session, reason: row.reason, amendment: row.amendment, writtenAt: row.written_at, texts: [])
    }
}

/// The words of versions, with the version that they belong to; of a translation the last correction.
struct VersionTexts: Statement {
    let proposal: ProposalNumber
    let versions: [Int]

    var sql: SQL {
        """
        SELECT DISTINCT ON (version, language) version, language, title, text, author, written_at,
            nullif(correction, 0) AS correction_number, correction_reason
        FROM version_text
        WHERE proposal = \(proposal) AND version = ANY(\(versions)) ORDER BY version, language, correction DESC
        """
    }

    static func decode(_ row: Row) throws -> (version: Int, text: LanguageText) {
        try (
            row.version,
            LanguageText(
                language: row.language, title: row.title, text: row.text, author: row.author, writtenAt: row.written_at,
                correction: row.correction_number, correctionReason: row.correction_reason)
        )
    }
}

extension ProposalVersion {
    func with(_ texts: [(version: Int, text: LanguageText)]) -> ProposalVersion {
        ProposalVersion(
            proposal: proposal, version: version, language: language, author: author, session: session,
            reason: reason, amendment: amendment, writtenAt: writtenAt,
            texts: texts.filter { $0.version == version }.map(\.text))
    }
}
