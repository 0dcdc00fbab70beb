/// Something in the document that does not agree with the rest of it.
public struct Finding: Sendable, Equatable, Encodable {
    public enum Kind: String, Sendable, Encodable, CaseIterable {
        case label, labelOrder, annex, abridgedTitle, clusterName, contents, count, need, narrative, misplaced
        case merger, nameVariant, attendance, jointSubmission, reference, resolutionTitle, footnote, wording
        case punctuation
    }

    public let kind: Kind
    /// In the order of the text.
    public let lines: [Int]
    public let detail: String

    init(_ kind: Kind, _ lines: [Int], _ detail: String) {
        self.kind = kind
        self.lines = Array(Set(lines)).sorted()
        self.detail = detail
    }
}

/// Everything that the detectors find. Each knows the form of such a document, none its content.
public struct Review: Sendable {
    public let findings: [Finding]

    public init(of document: SourceDocument) {
        let detectors: [(SourceDocument) -> [Finding]] = [
            NarrativeLabels.findings, LabelOrder.findings, AnnexAgreement.findings, AbridgedTitles.findings,
            ClusterNames.findings, ContentsAgreement.findings, Counts.findings, NeedLists.findings,
            NarrativeOrder.findings, SilentProposals.findings, MisplacedParagraphs.findings, Mergers.findings,
            NameVariants.findings, Attendees.findings, Presenters.findings, JointSubmissions.findings,
            References.findings, ResolutionTitles.findings, Footnotes.findings, Typing.findings, OneLetter.findings,
        ]
        let order = Dictionary(uniqueKeysWithValues: Finding.Kind.allCases.enumerated().map { ($1, $0) })
        findings = detectors.flatMap { $0(document) }.sorted {
            (order[$0.kind] ?? 0, $0.lines.first ?? 0, $0.detail) < (
                order[$1.kind] ?? 0, $1.lines.first ?? 0, $1.detail
            )
        }
    }
}
