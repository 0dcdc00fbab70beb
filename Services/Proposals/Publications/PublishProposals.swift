public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension PublishProposals: Command {
    public func perform(in unit: UnitOfWork) async throws -> Publication {
        try await GraphState.lock(in: unit)
        let counted = try await unit.query(CountedProposals())
        let report = ProvenanceReport(
            originals: try await unit.query(AllOriginals()), proposals: counted, due: try await unit.query(DueOrigins())
        )
        try Self.check(report)
        let contents = counted.filter(\.status.isCurrent).map {
            PublishedProposal(
                number: $0.number, version: $0.version, title: $0.title, labels: $0.labels, originals: $0.provenance)
        }
        guard let number = try await unit.first(try insert(contents, report, unit)) else {
            throw Fault("a publication without a number")
        }
        try unit.tell(
            ProposalsPublished(
                publication: number, proposals: contents.map(\.number), originals: report.originalsReached),
            about: Subject(publication: number))
        return Publication(
            number: number, note: note, publishedAt: unit.now, publishedBy: unit.actor.subject,
            originals: report.originalsReached, proposals: contents)
    }

    /// Everything that is off stands in the refusal, each fault with the proposal or the original that it is about.
    private static func check(_ report: ProvenanceReport) throws {
        guard report.consolidated > 0 else {
            throw Rejection(.transitionRefused, detail: "There is no proposal to publish.")
        }
        guard !report.isBalanced else { return }
        let faults = report.offending.map { fault in
            FieldProblem(
                field: fault.number.map { "proposal \($0)" } ?? fault.original.map { "original \($0)" } ?? "provenance",
                detail: ProblemText(verbatim: fault.detail.rawValue))
        }
        let words = faults.map { "\($0.field) \($0.detail)" }.joined(separator: "; ")
        throw Rejection(
            .conflict,
            detail: """
                Nothing is published: \(report.originalsReached) of \(report.originals) originals are accounted for; \
                \(words).
                """, fields: faults)
    }

    @Reactor private func insert(
        _ contents: [PublishedProposal], _ report: ProvenanceReport, _ unit: UnitOfWork
    ) throws -> Insert {
        Insert(
            note: note, originals: report.originalsReached, proposals: contents.map(\.number),
            contents: try JSONColumn(contents), by: unit.actor.subject,
            at: unit.now)
    }

    private struct Insert: Statement {
        let note: Prose?
        let originals: Int
        let proposals: [ProposalNumber]
        let contents: JSONColumn
        let by: ActorID
        let at: Instant

        var sql: SQL {
            """
            INSERT INTO publication (note, originals, proposals, contents, published_by, published_at)
            VALUES (\(note), \(originals), \(proposals), \(contents), \(by), \(at))
            RETURNING number
            """
        }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
