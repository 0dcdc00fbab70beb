internal import Localization
internal import Models

/// All versions of a proposal's text, the newest first, and two of them compared.
struct ProposalVersionsPage: WebPage {
    static let template = PageTemplate.proposalVersions

    let frame: Frame
    let over: String
    /// Whether there is another version to compare with.
    let isCompared: Bool
    let comparison: TextComparison?
    let note: String?
    let choice: VersionChoice?
    let versions: [Version]

    struct Version: PagePart {
        let id: String
        let title: String
        let when: String
        let reason: String?
        let session: String?
        let texts: [Written]
    }

    /// A text of a version in one language.
    struct Written: PagePart {
        let languageName: String
        let language: String
        let direction: String
        let title: String
        let text: String
        /// The one that holds, in the best language for the reader.
        let isOpen: Bool
    }

    /// - Parameters:
    ///   - from: the older version that is compared; nil where there is one version alone.
    init(_ contents: ProposalContents, from: Int?, to: Int, _ reader: PageReader) {
        let (texts, number) = (reader.texts, contents.proposal.number)
        let words = ProposalWords(reader)
        let label = words.label(number)
        let known = contents.versions ?? []
        over = texts.text(.proposalKind, ["number": .text(label)])
        let reason = known.first { $0.version == to }?.reason
        isCompared = from != nil
        comparison = contents.diff.map { TextComparison($0, reason: reason, words) }
        note = contents.diff == nil && from != nil ? texts.text(.proposalNotComparable) : nil
        choice = from.map {
            VersionChoice(known.map(\.version), $0, to, at: words.address(number, "/versions"), words)
        }
        versions = known.reversed().map { Version($0, contents, words) }
        let heading = texts.text(.proposalVersions)
        frame = Frame(
            "\(label)\(reader.language.labelSeparator)\(heading)", reader, area: .proposals,
            crumbs: [reader.link(.areaProposals, "/proposals"), words.link(number)], isIndexed: !reader.isSignedIn)
    }
}

extension ProposalVersionsPage.Version {
    fileprivate init(_ version: ProposalVersion, _ contents: ProposalContents, _ words: ProposalWords) {
        let texts = words.texts
        id = "v\(version.version)"
        title = texts.text(.proposalVersionName, ["number": .number(version.version)])
        when = contents.clocks.day(version.writtenAt, for: words.reader)
        reason = version.reason.map { texts.text(.proposalReason, ["reason": .text($0.rawValue)]) }
        session = version.session.map { texts.text(.proposalOfSession, ["session": .text($0.rawValue)]) }
        let chain = words.language.chain
        self.texts = version.texts.sorted {
            (chain.firstIndex(of: $0.language) ?? 0) < (chain.firstIndex(of: $1.language) ?? 0)
        }.enumerated().map { place, text in
            ProposalVersionsPage.Written(
                languageName: WordNames.name(of: text.language, in: words.language), language: text.language.rawValue,
                direction: text.language.direction, title: text.title.rawValue, text: text.text.rawValue,
                isOpen: place == 0 && version.version == contents.proposal.version)
        }
    }
}
