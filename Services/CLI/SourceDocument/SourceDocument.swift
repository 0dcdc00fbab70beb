public import Models

/// The background document of the regional consultations, read: values only, with the lines they stand on.
public struct SourceDocument: Sendable, Encodable {
    public let consultations: [SourceConsultation]
    public let attendance: [SourceAttendance]
    public let observers: [SourceName]
    public let headings: [SourceHeading]
    public let contents: [SourceHeading]
    public let clusters: [SourceCluster]
    public let proposals: [SourceProposal]
    public let originals: [SourceOriginal]
    public let annex: [SourceAnnexCell]
    public let needs: [SourceNeedList]
    public let points: [SourcePoint]
    public let submissions: [SourceSubmission]
    /// The day until which submissions were asked for.
    public let deadline: CalendarDate?
    let passages: [Passage]
    let outline: Outline
    let discussion: Discussion
    let wordings: WordingIndex

    /// In bytes; a larger file is refused.
    public static let maximumSize = SourceLine.maximumSize

    private enum CodingKeys: String, CodingKey {
        case consultations, attendance, observers, headings, contents, clusters, proposals, originals, annex, needs
        case points, submissions, deadline
    }

    /// - Throws: `UnreadableDocument` with everything that could not be read, by line.
    public static func reading(_ bytes: [UInt8]) throws(UnreadableDocument) -> SourceDocument {
        let lines = try SourceLine.lines(of: bytes)
        let passages = Passages.reading(lines)
        var problems: [UnreadableDocument.Problem] = []
        let document = SourceDocument(passages, &problems)
        guard !document.proposals.isEmpty else {
            throw UnreadableDocument(
                problems + [
                    .init(
                        line: lines.count,
                        reason: "no proposal of the form NPP1: “…” [AG] up to here: this is no such document")
                ])
        }
        guard problems.isEmpty else {
            throw UnreadableDocument(problems.sorted { ($0.line ?? 0, $0.reason) < ($1.line ?? 0, $1.reason) })
        }
        return document
    }

    private init(_ passages: [Passage], _ problems: inout [UnreadableDocument.Problem]) {
        for passage in passages where passage.isProse {
            _ = passage.labels { stranger, line in
                problems.append(.init(line: line, reason: "“\(stranger)” among regions is none"))
            }
        }
        let outline = Outline(passages)
        let part = ProposalPart(passages, &problems)
        let wordings = WordingIndex(part.proposals)
        let discussion = Discussion(passages, outline, part, wordings)
        self.passages = passages
        self.outline = outline
        self.discussion = discussion
        self.wordings = wordings
        headings = outline.headings
        contents = outline.contents
        consultations = SourceConsultation.reading(passages, &problems)
        attendance = SourceAttendance.reading(passages, &problems)
        observers = SourceName.observers(in: passages)
        clusters = part.clusters
        proposals = part.proposals
        originals = SourceOriginal.deriving(from: part.proposals, passages)
        annex = SourceAnnexCell.reading(passages, outline, &problems)
        needs = SourceNeedList.reading(passages, outline, part.proposals)
        points = SourcePoint.reading(
            passages, discussion, outline, consultations: consultations, attendance: attendance, observers: observers)
        submissions = SourceSubmission.deriving(from: points)
        deadline = Self.deadline(passages)
    }

    /// `… written submissions … by 1 June 2029 …`.
    private static func deadline(_ passages: [Passage]) -> CalendarDate? {
        for passage in passages where passage.isProse {
            guard let start = passage.words.firstIndex(where: { $0.key.hasPrefix("submission") }) else { continue }
            for index in passage.words.indices[start...] where passage.words[index].key == "by" {
                if let days = DateSpan(passage.words[(index + 1)...].prefix(3)) { return days.last }
            }
        }
        return nil
    }
}
