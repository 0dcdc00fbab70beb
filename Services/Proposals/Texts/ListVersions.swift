public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListVersions: Query {
    public func answer(in context: QueryContext) async throws -> Page<ProposalVersion> {
        _ = try await FindProposal(number: proposal).known(to: context)
        let cursor = try PageCursor(after: after, count: 1)
        let heads = try await context.query(
            VersionHeads(proposal: proposal, after: try cursor?.integer(0) ?? 0, limit: PageLimit.rows(limit)))
        let page = Page(rows: heads, limit: limit) { [String($0.version)] }
        let texts = try await context.query(
            VersionTexts(proposal: proposal, versions: page.items.map(\.version)))
        return Page(items: page.items.map { $0.with(texts) }, next: page.next)
    }
}

/// Versions without their words.
struct VersionHeads: Statement {
    let proposal: ProposalNumber
    let after: Int
    let limit: Int

    var sql: SQL {
        """
        SELECT proposal, version, language, author, session, reason, amendment, written_at FROM proposal_version
        WHERE proposal = \(proposal) AND version > \(after) ORDER BY version LIMIT \(limit)
        """
    }

    static func decode(_ row: Row) throws -> ProposalVersion {
        let (proposal, version, language, author, session, reason, amendment, at) = try row.decode(
            ProposalNumber.self, Int.self, LanguageTag.self, Line.self, Line?.self, Prose?.self, AmendmentID?.self,
            Instant.self)
        return ProposalVersion(
            proposal: proposal, version: version, language: language, author: author, session: session,
            reason: reason, amendment: amendment, writtenAt: at, texts: [])
    }
}

/// The words of versions, with the version that they belong to.
struct VersionTexts: Statement {
    let proposal: ProposalNumber
    let versions: [Int]

    var sql: SQL {
        """
        SELECT version, language, title, text, author, written_at FROM version_text
        WHERE proposal = \(proposal) AND version = ANY(\(versions)) ORDER BY version, language
        """
    }

    static func decode(_ row: Row) throws -> (version: Int, text: LanguageText) {
        let (version, language, title, text, author, at) = try row.decode(
            Int.self, LanguageTag.self, Line.self, Prose.self, Line.self, Instant.self)
        return (
            version, LanguageText(language: language, title: title, text: text, author: author, writtenAt: at)
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
