internal import Models
internal import SourceDocument

/// What was read, what differs from the record, and what the document does not agree with itself on.
struct DocumentReport: Encodable {
    let document: SourceDocument
    let findings: [Finding]
    /// Nil where no server was asked.
    private(set) var comparison: Comparison?
    private(set) var registered: [String] = []

    init(document: SourceDocument, findings: [Finding]) {
        self.document = document
        self.findings = findings
    }

    /// - Parameter apply: registers what the record lacks.
    mutating func compare(with client: APIClient, apply: Bool) async throws {
        let record = try await RecordedState.reading(client)
        let comparison = Comparison(of: document, with: record)
        self.comparison = comparison
        if apply { registered = try await comparison.registrations.send(to: client) }
    }
}
